"""The bundled document: families and pages are expanded, so that it is plain OpenAPI."""

from __future__ import annotations

from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.problems import Problems
from codegen.spec.load import load

SPECS = Path(__file__).parent / "specs"


@pytest.mark.parametrize("feature", ["families", "forms", "pages", "webhooks"])
def test_bundle_is_plain_openapi(feature: str) -> None:
    document = load(SPECS / feature, Problems()).document
    errors = [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]
    assert errors == []
