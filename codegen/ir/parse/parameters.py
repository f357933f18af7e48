"""`parameter`: a parameter in the path, the query or the headers."""

from __future__ import annotations

from typing import Any

from codegen.ir.api import Encoding, Parameter
from codegen.naming import parameter_name

from .document import Document
from .kinds import text_of

BETA_HEADER = "anthropic-beta"


def parameter(document: Document, value: dict[str, Any], where: str) -> Parameter:
    """Return a parameter, and report values that cannot be sent in its place."""
    return Parameter(
        wire=value["name"],
        name=value.get("x-python-name") or parameter_name(value["name"]),
        where=value["in"],
        required=value.get("required", False),
        description=text_of(value),
        schema=value["schema"],
        beta_only=bool(value.get("x-beta-only")),
        ga_only=bool(value.get("x-ga-only")),
        encoding=_encoding(document, value, where),
    )


def _encoding(document: Document, value: dict[str, Any], where: str) -> Encoding:
    """Return how a list is sent, and report values that cannot be sent in their place."""
    name, place = value["name"], value["in"]
    kinds = document.json_types(value["schema"])
    deep = value.get("style") == "deepObject"
    if "object" in kinds and not (place == "query" and deep):
        advice = ": add `style: deepObject`" if place == "query" else ""
        document.problems.add(where, f"its parameter {name} is an object in the {place}{advice}")
    elif deep and kinds - {"object", "null"}:
        document.problems.add(where, f"its parameter {name} is deepObject, but not an object")
    if "array" not in kinds or name == BETA_HEADER:
        return ""
    if place == "path":
        document.problems.add(where, f"its parameter {name} is a list, which a path cannot contain")
    if place == "query" and value.get("explode", True):
        return "" if name.endswith("[]") else "repeated"
    return "commas"


def check_names(document: Document, parameters: list[Parameter], where: str) -> None:
    """Report names that are given twice, and rename what would hide a type in a method."""
    for each in parameters:
        if each.name in document.schemas:
            each.name += "_"
    names = [each.name for each in parameters]
    for name in sorted({name for name in names if names.count(name) > 1}):
        document.problems.add(where, f"has two parameters named {name}")
