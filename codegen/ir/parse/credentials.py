"""`mark_credentials`: finds the parameters of methods whose values have fields for credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from api_claude_runtime.http.credential_names import is_credential
from codegen.ir.api import Operation, Schema, all_fields
from codegen.spec.shapes import PREFIX

# The signature of a thinking block is no credential, and long conversations are full of blocks.
_NO_CREDENTIAL = "signature"
# A batch has up to 100,000 requests, of which only the fields for credentials are searched.
_REQUESTS = "requests"


def mark_credentials(operations: list[Operation], requests: Mapping[str, Schema]) -> None:
    """Set `credentials` of the parameters in bodies."""
    for operation in operations:
        for each in operation.parameters:
            if each.where != "body" or each.is_file:
                continue
            if each.wire == _REQUESTS:
                each.credentials = "requests"
                continue
            if is_credential(each.wire) and _is_text(each.schema):
                each.credentials = "whole"
            elif _has_credentials(each.schema, requests, set()):
                each.credentials = "inside"


def _has_credentials(value: Any, requests: Mapping[str, Schema], seen: set[str]) -> bool:
    if isinstance(value, list):
        return any(_has_credentials(each, requests, seen) for each in value)
    if not isinstance(value, dict):
        return False
    schema = cast("dict[str, Any]", value)
    for name, each in schema.get("properties", {}).items():
        if _is_text(each) and name != _NO_CREDENTIAL and is_credential(name):
            return True
        if _has_credentials(each, requests, seen):
            return True
    if "$ref" in schema and (name := schema["$ref"].removeprefix(PREFIX)) not in seen:
        seen.add(name)
        found = requests.get(name)
        if found is not None:
            fields = {each.wire: each.schema for each in all_fields(requests, found)}
            whole = {**found.schema, "properties": fields} if fields else found.schema
            if _has_credentials(whole, requests, seen):
                return True
    inner = ("items", "oneOf", "anyOf", "allOf", "additionalProperties")
    return any(_has_credentials(schema.get(each), requests, seen) for each in inner)


def _is_text(schema: Any) -> bool:
    """Whether a value may be any text. A constant or one of some names is no credential."""
    if not isinstance(schema, dict):
        return False
    known = cast("dict[str, Any]", schema)
    kinds = known.get("type", ())
    return "enum" not in known and "const" not in known and "string" in kinds
