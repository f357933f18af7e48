"""JSON schemas of request bodies that refuse unknown fields, as an oracle for `check_request`."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from support.operations import document, examples

_PREFIX = "#/components/schemas/"


@functools.cache
def components(*, beta: bool) -> dict[str, Any]:
    """Return the schemas of the spec without unknown fields, and without beta parts for GA."""
    schemas = json.loads(json.dumps(document()["components"]["schemas"]))
    return {name: _closed(examples().resolve(each), beta=beta) for name, each in schemas.items()}


def validator(body: Mapping[str, Any], *, beta: bool) -> Validator:
    """Return a validator for the schema of a body."""
    schema = _closed(json.loads(json.dumps(body)), beta=beta)
    whole = {**schema, "components": {"schemas": components(beta=beta)}}
    return Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)


def _closed(value: Any, *, beta: bool) -> Any:
    if isinstance(value, list):
        return [_closed(each, beta=beta) for each in value]
    if not isinstance(value, dict):
        return value
    found: dict[str, Any] = dict(value)
    if "properties" in found and isinstance(found["properties"], dict):
        properties = found["properties"]
        if not beta:
            properties = {k: v for k, v in properties.items() if v.get("x-beta-only") is not True}
        found["properties"] = {k: _closed(v, beta=beta) for k, v in properties.items()}
        found.setdefault("additionalProperties", False)
    for key in ("items", "additionalProperties", "oneOf", "anyOf", "allOf"):
        if key in found:
            found[key] = _closed(found[key], beta=beta)
    excluded = found.get("x-beta-only")
    if isinstance(excluded, list) and not beta:
        names = {f"{_PREFIX}{name}" for name in excluded}
        for key in ("oneOf", "anyOf"):
            if key in found:
                found[key] = [each for each in found[key] if each.get("$ref") not in names]
        if "enum" in found:
            found["enum"] = [each for each in found["enum"] if each not in excluded]
    return found
