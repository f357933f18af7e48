"""`TypeReader`: reads the Python type of a schema with datamodel-code-generator.

Its parser returns a tree of its own `DataType`, which becomes a value of `python_types`. Only its
reading of types is used. This package itself decides on modules, names, docstrings and open unions,
so that the generated code stays readable and its diffs stay small.
"""

from __future__ import annotations

import json
from typing import Any

from datamodel_code_generator import LiteralType
from datamodel_code_generator.format import DatetimeClassType
from datamodel_code_generator.parser.openapi import OpenAPIParser
from datamodel_code_generator.types import DataType

from codegen.ir.parse.kinds import Direction
from codegen.ir.python_types import Builtin, Choice, ListOf, MapOf, Named, PythonType, union
from codegen.problems import Problems
from codegen.spec.references import PREFIX

from .structure import structure

# The types that a caller may pass for a type that responses contain.
_ACCEPTED: dict[str, PythonType] = {
    "datetime": union(Builtin("str"), Builtin("datetime")),
    "date": union(Builtin("str"), Builtin("date")),
    "bytes": Builtin("FileInput"),
}


class TypeReader:
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
        relevant = structure(schema, direction)
        key = json.dumps(relevant), direction
        if key not in self._read:
            self._read[key] = self._new(relevant, direction, where)
        return self._read[key]

    def _new(self, relevant: Any, direction: Direction, where: str) -> PythonType:
        item = self._parser.SCHEMA_OBJECT_TYPE.model_validate(relevant)
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
