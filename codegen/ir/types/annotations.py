"""`annotate`: fills in the Python types of fields, parameters, unions and aliases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from codegen.ir.api import Api, Field, Operation, Parameter, Schema, all_fields
from codegen.ir.parse.kinds import Direction
from codegen.ir.python_types import Named, schemas
from codegen.problems import Problems
from codegen.spec.references import PREFIX

from .interchangeable import accept_responses
from .type_reader import TypeReader


def annotate(api: Api, problems: Problems) -> None:
    """Fill in every annotation of `api`, and which schemas each schema depends on."""
    reader = TypeReader({*api.responses, *api.requests}, problems)
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
        for each in operation.parameters:
            if each.where != "body":
                accepted = _accepted(each, api.requests)
                where = f"{operation.id}: parameter {each.wire}"
                each.annotation = reader.read(accepted, "request", where)
        _fill_body(operation, api.requests)
    problems.check()
    accept_responses(api)
    for _, known in directions:
        for schema in known.values():
            _connect(schema, known)


def _fill(fields: Sequence[Field], reader: TypeReader, direction: Direction, where: str) -> None:
    for each in fields:
        each.annotation = reader.read(each.schema, direction, f"{where}{each.wire}")


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


def _accepted(parameter: Parameter, known: dict[str, Schema]) -> dict[str, Any]:
    """Return the schema to annotate with. A path or header parameter accepts only text."""
    if parameter.where not in {"path", "header"}:
        return parameter.schema
    target = parameter.schema
    while (name := target.get("$ref", "").removeprefix(PREFIX)) in known:
        target = known[name].schema
    numbers = target.get("type") in {"integer", "number", "boolean"}
    if numbers or (target.get("type") == "string" and "format" in target):
        return {"type": "string"}
    return {key: value for key, value in parameter.schema.items() if key != "format"}


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
