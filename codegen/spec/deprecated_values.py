"""`describe`: adds the deprecated values of enums to the descriptions, which become docstrings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .load import Bundle
from .shapes import children

KEY = "x-deprecated-values"
_ALTERNATIVES = ("anyOf", "oneOf", "allOf")


def describe(bundle: Bundle) -> None:
    """Add a note to each description that an enum with deprecated values belongs to, in place.

    The description of a schema covers its alternatives, and that of a parameter covers its schema.
    """
    document = bundle.document
    components = document["components"]
    for schema in components["schemas"].values():
        _schema(schema)
    for parameter in components.get("parameters", {}).values():
        _parameter(parameter)
    for section in ("paths", "webhooks"):
        for item in document[section].values():
            for operation in item.values():
                for parameter in operation.get("parameters", ()):
                    _parameter(parameter)
    for part in bundle.parts:
        for row in part.error_codes:
            for detail in row.get("details", {}).values():
                _schema(detail)


def _parameter(value: dict[str, Any]) -> None:
    _add(value, _tables(value.get("schema", {})))


def _schema(value: dict[str, Any]) -> None:
    _add(value, _tables(value))
    for child in children(value):
        _schema(child)


def _add(value: dict[str, Any], tables: Iterator[Mapping[str, Any]]) -> None:
    rows = {name: row for table in tables for name, row in table.items()}
    if rows:
        value["description"] = f"{value.get('description', '')} {note(rows)}".strip()


def _tables(schema: dict[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Remove and yield the tables of a schema and of its alternatives."""
    yield schema.pop(KEY, {})
    for key in _ALTERNATIVES:
        for each in schema.get(key, ()):
            yield from _tables(each)


def note(rows: Mapping[str, Any]) -> str:
    """Return a sentence about deprecated values: "Deprecated: `a` (retires on 2026-06-30)."."""
    return f"Deprecated: {', '.join(f'`{name}`{_dates(row)}' for name, row in rows.items())}."


def _dates(row: Mapping[str, Any]) -> str:
    texts: list[str] = []
    if "retires" in row:
        texts.append(f"retires on {row['retires']}")
    if "replacement" in row:
        texts.append(f"replaced by `{row['replacement']}`")
    return f" ({', '.join(texts)})" if texts else ""
