"""`Commands`: what the command line has to know about each method, as plain data.

A row is a dict with these keys, which are absent if they are empty:

| key | meaning |
|---|---|
| `parameters` | in the order of the method; see below |
| `text` | the description of the operation |
| `reply` | how the response is read, if it is not one JSON value: `page`, `events`, `file`, ... |
| `most` | the largest size of a page, if the API has one |
| `switch` | the parameter that switches streaming on |
| `of` | the kind of helpers: `messages`, `tokens` or `batches` |
| `deprecated` | `True` if the operation is deprecated |

A parameter is a tuple: its name in Python, its type, its marks, its description up to the end of
the first sentence, and its known values. The types are `string`, `integer`, `number`, `boolean`,
`json`, `string|json` and `file`; a list of them ends in `[]`. The marks are `!` for a required
parameter, `/` for one in the path, `b` for one of the beta methods alone, and `g` for one of the
other methods alone.
"""

from __future__ import annotations

import re
from typing import Any

from codegen.ir.api import Api, Operation, Parameter
from codegen.ir.parse.parameters import BETA_HEADER
from codegen.ir.resources.method_of_operation import method_of
from codegen.ir.resources.resource import Resource
from codegen.spec.normal import NULL
from codegen.spec.shapes import PREFIX

Row = dict[str, Any]

_SENTENCE = re.compile(r".*?[.:;](?=\s|$)", re.DOTALL)
_SCALARS = frozenset({"string", "integer", "number", "boolean"})


class Commands:
    """The rows of the operations of one API, and the tree of their names."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def of_part(self, part: str) -> dict[str, Row]:
        """Return the rows of a part, by the id of the operation."""
        found = [each for each in self._api.operations if each.part == part]
        return {each.id: self._row(each) for each in found}

    def names(self) -> dict[str, tuple[str, str, str]]:
        """Return accessor -> module with the row, id of the operation, and summary."""
        return {
            accessor: (each.part.replace("/", "."), each.id, each.summary)
            for each in self._api.operations
            for accessor in each.accessors
        }

    @staticmethod
    def groups(resources: list[Resource]) -> dict[str, str]:
        """Return the title of each group of commands. Groups without a command are left out."""
        found = [each for each in resources if _has_methods(each)]
        return {".".join(each.accessor): each.title for each in found}

    def _row(self, operation: Operation) -> Row:
        # The order of the method: the last id of the path comes first.
        order = method_of(operation, ("resource",), "method")
        beta = method_of(operation, ("beta", "resource"), "method")
        known = {each.name for each in order.parameters}
        parameters = order.parameters + [p for p in beta.parameters if p.name not in known]
        row: Row = {
            "parameters": [self._parameter(p) for p in parameters if p.wire != BETA_HEADER],
            "text": " ".join(operation.description.split()),
            "reply": "" if operation.reply == "json" else operation.reply,
            "most": _page_size(operation),
            "switch": order.switch.name if order.switch else "",
            "of": operation.helpers.kind if operation.helpers else "",
            "deprecated": operation.deprecated,
        }
        return {name: value for name, value in row.items() if value}

    def _parameter(self, parameter: Parameter) -> tuple[str, ...]:
        kind, values = self._type(parameter.schema)
        marks = (
            ("!" if parameter.required else "")
            + ("/" if parameter.where == "path" else "")
            + ("b" if parameter.beta_only else "")
            + ("g" if parameter.ga_only else "")
        )
        return parameter.name, kind, marks, _first_sentence(parameter.description), *values

    def _type(self, value: dict[str, Any]) -> tuple[str, list[str]]:
        """Return the type of a schema, and its known values."""
        value = self._resolved(value)
        if value.get("format") == "binary":
            return "file", []
        branches = [each for each in value.get("anyOf") or value.get("oneOf") or () if each != NULL]
        if branches:
            return _joined([self._type(each) for each in branches])
        if "const" in value or "enum" in value:
            values = [value["const"]] if "const" in value else value["enum"]
            return "string", [each for each in values if isinstance(each, str)]
        kinds = value.get("type", ())
        kinds = [each for each in ([kinds] if isinstance(kinds, str) else kinds) if each != "null"]
        if kinds == ["array"]:
            inner, values = self._type(value.get("items", {}))
            # A list of lists or of objects is written as JSON, as a whole.
            return ("json", []) if inner.endswith(("json", "[]")) else (f"{inner}[]", values)
        return (kinds[0] if len(kinds) == 1 and kinds[0] in _SCALARS else "json"), []

    def _resolved(self, value: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in value:
            value = self._api.requests[value["$ref"].removeprefix(PREFIX)].schema
        return value


def _joined(branches: list[tuple[str, list[str]]]) -> tuple[str, list[str]]:
    """Return the type of a value that has one of several types."""
    kinds = {kind for kind, _ in branches}
    values = list(dict.fromkeys(each for _, found in branches for each in found))
    if len(kinds) == 1:
        return kinds.pop(), values
    return ("string|json" if "string" in kinds or "string|json" in kinds else "json"), values


def _has_methods(resource: Resource) -> bool:
    return bool(resource.methods) or any(map(_has_methods, resource.children))


def _page_size(operation: Operation) -> int:
    if operation.reply != "page":
        return 0
    found = [each.schema.get("maximum", 0) for each in operation.parameters if each.name == "limit"]
    return int(found[0]) if found else 0


def _first_sentence(text: str) -> str:
    text = " ".join(text.split())
    found = _SENTENCE.match(text)
    return (found[0] if found else text).rstrip(".:;")
