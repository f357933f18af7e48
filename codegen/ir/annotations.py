"""`annotate`: fills in the Python types of fields, parameters, unions and aliases.

datamodel-code-generator reads each schema. Its parser returns a tree of its own `DataType`, which
becomes a value of `python_types`. Only its reading of types is used. This package itself decides on
modules, names, docstrings and open unions, so that the generated code stays readable and its diffs
stay small.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, Literal

from datamodel_code_generator import LiteralType
from datamodel_code_generator.format import DatetimeClassType
from datamodel_code_generator.parser.openapi import OpenAPIParser
from datamodel_code_generator.types import DataType

from codegen.problems import Problems
from codegen.spec.references import PREFIX

from .api import Api, Field, Operation, Parameter, Schema, all_fields
from .parse import is_open_enum
from .python_types import (
    Builtin,
    Choice,
    ListOf,
    MapOf,
    Named,
    PythonType,
    members,
    replaced,
    schemas,
    union,
)

Direction = Literal["response", "request"]

_STRUCTURE = {"type", "items", "properties", "enum", "const", "allOf"}

# The types that a caller may pass for a type that responses contain.
_ACCEPTED: dict[str, PythonType] = {
    "datetime": union(Builtin("str"), Builtin("datetime")),
    "date": union(Builtin("str"), Builtin("date")),
    "bytes": Builtin("FileInput"),
}
_FORMATS: dict[Direction, set[str]] = {
    "response": {"date-time", "date"},
    "request": {"date-time", "date", "binary"},
}


def annotate(api: Api, problems: Problems) -> None:
    """Fill in every annotation of `api`, and which schemas each schema depends on."""
    reader = _Reader({*api.responses, *api.requests}, problems)
    directions: tuple[tuple[Direction, dict[str, Schema]], ...] = (
        ("response", api.responses),
        ("request", api.requests),
    )
    for direction, known in directions:
        for schema in known.values():
            where = f"{PREFIX}{schema.name}"
            _fill(schema.fields, reader, direction, f"{where}/properties/")
            if schema.kind != "object":
                schema.annotation = reader.read(schema.schema, direction, where)
    for error in api.errors:
        _fill(error.fields, reader, "response", f"x-error-codes/{error.code}/details/")
    for operation in api.operations:
        outside = [each for each in operation.parameters if each.where != "body"]
        _fill(outside, reader, "request", f"{operation.id}: parameter ")
        _fill_body(operation, api.requests)
    problems.check()
    _accept_responses(api)
    for _, known in directions:
        for schema in known.values():
            _connect(schema, known)


def _fill(
    fields: Sequence[Field | Parameter], reader: _Reader, direction: Direction, where: str
) -> None:
    for each in fields:
        each.annotation = reader.read(_accepted_schema(each), direction, f"{where}{each.wire}")


def _fill_body(operation: Operation, requests: dict[str, Schema]) -> None:
    fields = all_fields(requests, requests[operation.body]) if operation.body else []
    types = {each.wire: each.annotation for each in fields}
    for parameter in operation.parameters:
        if parameter.where == "body":
            parameter.annotation = (
                Named(operation.body)
                if operation.whole_body and operation.body
                else types[parameter.wire]
            )


def _accepted_schema(each: Field | Parameter) -> dict[str, Any]:
    """Return the schema to annotate with. A path or header parameter accepts only text."""
    if isinstance(each, Parameter) and each.where in {"path", "header"}:
        kept = {key: value for key, value in each.schema.items() if key != "format"}
        numbers = kept.get("type") in {"integer", "number", "boolean"}
        return {**kept, "type": "string"} if numbers else kept
    return each.schema


# Input of datamodel-code-generator


def _structure(value: Any, direction: Direction) -> Any:
    """Return `value` without descriptions, limits, defaults, tags and extensions."""
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        return {"$ref": value["$ref"]}
    if is_open_enum(value) or ("enum" in value and direction == "response"):
        return _open_enum(value)
    branches = value.get("oneOf") or value.get("anyOf")
    if branches:
        return {"anyOf": _each(branches, direction)}
    if isinstance(value.get("type"), list):
        # Expanded, because `additionalProperties: {type: [string, 'null']}` would become Any.
        kinds = [
            {**value, "type": each} if each != "null" else {"type": each} for each in value["type"]
        ]
        return {"anyOf": _each(kinds, direction)}
    return _plain(value, direction)


def _plain(value: dict[str, Any], direction: Direction) -> dict[str, Any]:
    """Return the structure of a schema with one type."""
    kept = {key: child for key, child in value.items() if key in _STRUCTURE}
    if value.get("format") in _FORMATS[direction]:
        kept["format"] = value["format"]
    for key in ("items", "allOf"):
        if key in kept:
            kept[key] = _each(kept[key], direction)
    if "properties" not in kept and "additionalProperties" in value:
        kept["additionalProperties"] = _structure(value["additionalProperties"], direction)
    elif kept.get("type") == "object" and "properties" not in kept:
        kept["additionalProperties"] = True
    return kept


def _each(value: Any, direction: Direction) -> Any:
    if isinstance(value, list):
        return [_structure(child, direction) for child in value]
    return _structure(value, direction)


def _open_enum(value: dict[str, Any]) -> dict[str, Any]:
    """Return an enum that accepts any value: the API may add values after this spec."""
    known = next((branch for branch in value.get("anyOf", ()) if "enum" in branch), value)
    kind = known.get("type", "string")
    return {"anyOf": [{"type": kind, "enum": known["enum"]}, {"type": kind}]}


class _Reader:
    """Reads the types of schemas with the parser of datamodel-code-generator.

    Three of four schemas have the structure of another one, so each structure is read once.
    """

    def __init__(self, names: set[str], problems: Problems) -> None:
        self._problems = problems
        self._read: dict[tuple[str, Direction], PythonType] = {}
        # The parser looks up what a reference refers to, but no type depends on it.
        document = {
            "openapi": "3.1.0",
            "info": {"title": "types", "version": "0"},
            "paths": {},
            "components": {"schemas": {name: {} for name in sorted(names)}},
        }
        self._parser = OpenAPIParser(
            json.dumps(document),
            enum_field_as_literal=LiteralType.All,
            target_datetime_class=DatetimeClassType.Datetime,
        )

    def read(self, schema: dict[str, Any], direction: Direction, where: str) -> PythonType:
        """Return the Python type of a schema."""
        structure = _structure(schema, direction)
        key = json.dumps(structure), direction
        if key not in self._read:
            self._read[key] = self._new(structure, direction, where)
        return self._read[key]

    def _new(self, structure: Any, direction: Direction, where: str) -> PythonType:
        item = self._parser.SCHEMA_OBJECT_TYPE.model_validate(structure)
        found = _value(self._parser.parse_item("type", item, ["#", "type"]), direction)
        if self._parser.results:
            self._problems.add(where, "contains an inline schema that needs a name: define it")
            self._parser.results.clear()
        return found


def _value(found: DataType, direction: Direction) -> PythonType:
    """Return the type that the parser found as a value."""
    inner = [_value(each, direction) for each in found.data_types]
    item = union(*inner) if inner else Builtin("Any")
    if found.is_list:
        return ListOf(item, "list" if direction == "response" else "Sequence")
    if found.is_dict:
        return MapOf(item, "dict" if direction == "response" else "Mapping")
    if found.reference:
        return Named(found.reference.path.removeprefix(PREFIX))
    if found.literals:
        return Choice(tuple(found.literals))
    if inner:
        return item
    name = found.type or "Any"
    return _ACCEPTED.get(name, Builtin(name)) if direction == "request" else Builtin(name)


# Relations between types


def _accept_responses(api: Api) -> None:
    """Accept a response type wherever its request type is accepted.

    For example, accept `TextBlock` for `TextBlockParam`. A request union accepts the response union
    as one more member.
    """
    accepted = {
        name: response
        for name, schema in api.requests.items()
        if (response := re.sub("Params?$", "", name)) != name
        and _fits(api.responses.get(response), schema)
    }
    unions = {name: each for name, each in accepted.items() if api.requests[name].kind == "union"}
    for name, schema in api.requests.items():
        if schema.kind == "union":
            if name in unions:
                extra = [unions[name]]
            else:
                named = [m.name for m in members(schema.annotation) if isinstance(m, Named)]
                extra = list(dict.fromkeys(accepted[each] for each in named if each in accepted))
            schema.annotation = union(schema.annotation, *map(Named, extra))
            schema.responses = set(extra)
        for each in schema.fields:
            each.annotation, used = _with_responses(each.annotation, accepted, unions)
            schema.responses |= used
    for operation in api.operations:
        for parameter in operation.parameters:
            parameter.annotation, _ = _with_responses(parameter.annotation, accepted, unions)


def _fits(response: Schema | None, request: Schema) -> bool:
    """Whether the response has every required field of the request and no field unknown to it."""
    if response is None or response.kind != request.kind:
        return False
    if request.kind == "union":
        return response.tag is not None and response.tag == request.tag
    known = {each.wire for each in request.fields}
    needed = {each.wire for each in request.fields if each.required}
    return request.kind == "object" and needed <= {each.wire for each in response.fields} <= known


def _with_responses(
    annotation: PythonType, accepted: dict[str, str], unions: dict[str, str]
) -> tuple[PythonType, set[str]]:
    """Return the annotation with the response types it accepts, and the types that were added."""
    present = schemas(annotation)
    added = {
        name: accepted[name]
        for name in present & accepted.keys() - unions.keys()
        if accepted[name] not in present
    }

    def with_response(named: Named) -> PythonType:
        return union(named, Named(added[named.name])) if named.name in added else named

    return replaced(annotation, with_response), set(added.values())


def _connect(schema: Schema, known: dict[str, Schema]) -> None:
    """Set `schema.depends` to the other schemas that its annotations name."""
    named = schemas(schema.annotation)
    for each in schema.fields:
        named |= schemas(each.annotation)
    if schema.base:
        named.add(schema.base)
    schema.depends = {
        name for name in named - schema.responses if name in known and name != schema.name
    }
