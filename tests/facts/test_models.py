"""The enums of models list the models of the facts, and mark the deprecated ones with their date."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from facts import claims, document

KEY = "x-deprecated-values"
PLACE = "x-deprecated-values in spec/parts/shared/shared.yaml"


def _enum(name: str) -> dict[str, Any]:
    return next(each for each in document.schemas()[name]["anyOf"] if "enum" in each)


def _iso(day: str) -> str:
    """Convert "June 30th, 2026" to 2026-06-30."""
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", day)
    return datetime.strptime(plain, "%B %d, %Y").replace(tzinfo=UTC).date().isoformat()


@pytest.mark.parametrize("name", ["Model", "ModelParam"])
def test_the_deprecated_models_are_those_of_the_facts(name: str) -> None:
    facts = {model: _iso(day) for model, day in claims.read("source")["deprecated_models"].items()}
    stated = {model: row.get("retires") for model, row in _enum(name).get(KEY, {}).items()}
    assert stated == facts, f"correct {PLACE}"


@pytest.mark.parametrize("name", ["Model", "ModelParam"])
def test_the_models_are_those_of_the_facts(name: str) -> None:
    assert _enum(name)["enum"] == claims.read("source")["models"]


def test_no_other_schema_marks_models() -> None:
    marked = [
        name
        for name, schema in document.schemas().items()
        if any(KEY in each for each in (schema, *schema.get("anyOf", ())))
    ]
    assert marked == ["Model", "ModelParam"]
