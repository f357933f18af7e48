"""Checks that this project's spec describes everything that docstrings show.

Documents of others, and the small specs of tests, need not be complete.
"""

from __future__ import annotations

from typing import Any

from codegen.problems import Problems, pointer

from .load import Bundle

_PLAIN = frozenset(("created_at", "data", "id", "message", "name", "updated_at"))
"""Fields that need no description, because their name says what they are."""

_MISSING = "must have a description, which becomes its docstring"


def check(bundle: Bundle, problems: Problems) -> None:
    """Report operations, parameters, schemas, fields and error codes without a description."""
    document = bundle.document
    for name, schema in document["components"]["schemas"].items():
        _schema(name, schema, problems)
    for name, parameter in document["components"].get("parameters", {}).items():
        _described(parameter, ["components", "parameters", name], problems)
    for section in ("paths", "webhooks"):
        for path, item in document[section].items():
            for method, operation in item.items():
                where = [section, path, method]
                _described(operation, where, problems)
                if not operation.get("summary"):
                    problems.add(
                        pointer(where), "must have a summary, the first line of its docstring"
                    )
                for index, each in enumerate(operation.get("parameters", ())):
                    if "$ref" not in each:
                        _described(each, [*where, "parameters", index], problems)
    for part in bundle.parts:
        for row in part.error_codes:
            if not row.get("description"):
                problems.add(f"{part.name}#/x-error-codes/{row.get('code', '')}", _MISSING)


def _schema(name: str, schema: dict[str, Any], problems: Problems) -> None:
    where = ["components", "schemas", name]
    _described(schema, where, problems)
    for branch in (schema, *schema.get("allOf", ())):
        for field, value in branch.get("properties", {}).items():
            if field not in _PLAIN and not _is_constant(value):
                _described(value, [*where, "properties", field], problems)


def _is_constant(value: dict[str, Any]) -> bool:
    """Whether a field has one value, possibly besides null. The value says what it is."""
    return any("const" in each for each in (value, *value.get("anyOf", ())))


def _described(value: dict[str, Any], where: list[Any], problems: Problems) -> None:
    if not value.get("description"):
        problems.add(pointer(where), _MISSING)
