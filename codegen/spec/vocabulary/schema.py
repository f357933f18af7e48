"""The places of a schema: the schema itself, and its discriminator."""

from __future__ import annotations

from typing import Any

from codegen.naming import RESERVED_TYPES

from .reader import Place, Reader, Rule, Steps
from .rules import (
    anything,
    count,
    either,
    flag,
    identifier,
    line,
    mapping,
    matching,
    number,
    one_of,
    place,
    reference,
    scalar,
    sequence,
    text,
)

TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")

schema_name = identifier("a name that can name a Python class", RESERVED_TYPES)
property_name = matching(
    r'[^\x00-\x1f\x7f"\\\ud800-\udfff]+',
    "a name without quotes, backslashes and control characters",
)
foreign_property_name = matching(
    r"[^\x00-\x1f\x7f\ud800-\udfff]+", "a name without control characters"
)
python_name = identifier("a valid Python name")

_DATE = matching(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", "a date such as 2026-06-30")

_NO_TYPE = "Python types cannot express it"
_UNSUPPORTED = {
    **dict.fromkeys(
        (
            *("not", "if", "then", "else", "contains", "minContains", "maxContains"),
            *("prefixItems", "patternProperties", "propertyNames", "additionalItems"),
            *("dependentSchemas", "dependentRequired", "dependencies"),
            *("unevaluatedProperties", "unevaluatedItems", "contentSchema"),
        ),
        _NO_TYPE,
    ),
    **dict.fromkeys(
        ("$defs", "definitions", "$id", "id", "$anchor", "$dynamicRef", "$dynamicAnchor"),
        "define each schema in `components` and refer to it there",
    ),
    **dict.fromkeys(("$schema", "$vocabulary"), "all schemas have the dialect of OpenAPI 3.1"),
}
_NULLABLE = "it is a key of OpenAPI 3.0: write `type: [string, 'null']` or `anyOf` with a null type"


def any_schema(reader: Reader, steps: Steps, value: Any) -> Any:
    """Read a schema. `true` accepts everything, as a schema without keys does."""
    if value is True:
        return {}
    if value is False:
        return reader.wrong(steps, "is not supported: no value matches the schema `false`")
    return reader.place("schema", steps, value)


def places(*, foreign: bool) -> dict[str, Place]:
    """Return the places of schemas, for this project's spec or for a document of others."""
    name = text if foreign else schema_name
    field_name = foreign_property_name if foreign else property_name
    keys: dict[str, Rule] = {
        "$ref": reference("schemas", text if foreign else schema_name),
        "type": either(sequence(one_of(*TYPES), least=1), list, one_of(*TYPES)),
        "format": line,
        "properties": mapping(any_schema, key=field_name),
        "required": sequence(field_name),
        "items": any_schema,
        "additionalProperties": either(flag, bool, any_schema),
        "enum": sequence(scalar, least=1),
        "const": scalar,
        "oneOf": sequence(any_schema, least=1),
        "anyOf": sequence(any_schema, least=1),
        "allOf": sequence(any_schema, least=1),
        "discriminator": place("discriminator"),
        "description": text,
        "title": text,
        "default": anything,
        "example": anything,
        "examples": anything,
        "deprecated": flag,
        "readOnly": flag,
        "writeOnly": flag,
        "minimum": number,
        "maximum": number,
        "exclusiveMinimum": either(flag, bool, number) if foreign else number,
        "exclusiveMaximum": either(flag, bool, number) if foreign else number,
        "multipleOf": number,
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), count),
        **dict.fromkeys(("minProperties", "maxProperties"), count),
        "pattern": text,
        "uniqueItems": flag,
        "contentEncoding": line,
        "contentMediaType": line,
        "externalDocs": anything,
        "xml": anything,
        "$comment": text,
    }
    unsupported = dict(_UNSUPPORTED)
    if foreign:
        keys["nullable"] = flag
    else:
        unsupported["nullable"] = _NULLABLE
    return {
        "schema": Place(
            "a schema",
            keys,
            unsupported,
            {
                "x-beta-only": either(flag, bool, sequence(text)),
                "x-deprecated-values": mapping(place("deprecated value"), empty=dict[str, Any]),
                "x-hot": sequence(text),
                "x-later": flag,
                "x-python-name": python_name,
                "x-send-null": flag,
            },
            _check_schema,
        ),
        "deprecated value": Place("a deprecated value", {"retires": _DATE, "replacement": scalar}),
        "discriminator": Place(
            "a discriminator",
            {"propertyName": field_name, "mapping": mapping(_target(name))},
            check=_check_discriminator,
        ),
    }


def _target(name: Rule) -> Rule:
    """Return the rule for a target of a discriminator: a reference, or the name of a schema."""
    full = reference("schemas", name)

    def read(reader: Reader, steps: Steps, value: Any) -> Any:
        if isinstance(value, str) and "#" not in value and "/" not in value:
            value = f"#/components/schemas/{value}"
        return full(reader, steps, value)

    return read


_BESIDE_REFERENCE = {
    *("$ref", "description", "title", "default", "example", "examples", "deprecated", "nullable"),
    *("readOnly", "writeOnly", "externalDocs", "xml", "$comment"),
    *("x-beta-only", "x-later", "x-python-name", "x-send-null"),
}


def _check_schema(reader: Reader, steps: Steps, value: dict[str, Any]) -> None:
    if "$ref" in value:
        for key in value.keys() - _BESIDE_REFERENCE:
            del value[key]
            reader.left_out((*steps, key), "is not supported beside `$ref`")
        return
    _check_deprecated_values(reader, steps, value)
    kinds = value.get("type")
    for key, kind in (("properties", "object"), ("items", "array")):
        if key in value and kinds is not None and kind not in (kinds, *_listed(kinds)):
            del value[key]
            reader.left_out((*steps, key), f"is not a key of type {kinds}: only {kind} has it")
    if "discriminator" in value and not value.keys() & {"oneOf", "anyOf"}:
        del value["discriminator"]
        reader.left_out((*steps, "discriminator"), "is not supported without `oneOf` or `anyOf`")
    if "x-hot" in value and "discriminator" not in value:
        reader.problem((*steps, "x-hot"), "needs a `discriminator`, whose tags it lists")
    _check_alternatives(reader, steps, value)


def _check_deprecated_values(reader: Reader, steps: Steps, value: dict[str, Any]) -> None:
    """Report deprecated values and replacements that the enum does not list."""
    table = value.get("x-deprecated-values", {})
    known = value.get("enum", ())
    for name, row in table.items():
        here = (*steps, "x-deprecated-values", name)
        if name not in known:
            reader.problem(here, "is not a value of the `enum` beside x-deprecated-values")
        other = row.get("replacement", name)
        if "replacement" in row and (other not in known or other in table):
            here = (*here, "replacement")
            reader.problem(
                here, f"must be a value of the `enum` that is not deprecated, not {other!r}"
            )


def _check_alternatives(reader: Reader, steps: Steps, value: dict[str, Any]) -> None:
    """Report alternatives beside something that a Python type cannot combine with them."""
    order = ("properties", "enum", "const", "oneOf", "anyOf")
    found = [key for key in order if key in value]
    for key in found[1:]:
        if {found[0], key} != {"enum", "const"}:
            del value[key]
            reader.left_out((*steps, key), f"is not supported beside `{found[0]}`")


def _check_discriminator(reader: Reader, steps: Steps, value: dict[str, Any]) -> None:
    if "propertyName" not in value:
        reader.wrong(steps, "must have propertyName")


def _listed(kinds: Any) -> tuple[str, ...]:
    return tuple(kinds) if isinstance(kinds, list) else ()
