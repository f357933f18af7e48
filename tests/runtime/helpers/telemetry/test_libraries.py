"""The packages of OpenTelemetry are loaded only by programs that ask for them."""

from __future__ import annotations

import sys

import pytest

from api_claude import OpenTelemetry
from api_claude.errors import ConfigurationError


@pytest.mark.parametrize("package", ["opentelemetry", "opentelemetry.util.genai"])
def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ConfigurationError, match=r'pip install "api-claude\[otel\]"'):
        OpenTelemetry()
