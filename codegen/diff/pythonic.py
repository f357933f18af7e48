"""Python names and types of the generated package, as the reports show them."""

from __future__ import annotations

import json
from typing import Any

from .normal.node import Alternative, Node
from .normal.normal import Normal

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "any": "Any"}
_FORMATS = {"date-time": "datetime", "date": "date"}
_MOST_VALUES = 6
_DEEPEST = 4


def quoted(value: Any) -> str:
    """Return a value as JSON, the way it stands in a request."""
    return json.dumps(value, ensure_ascii=False)


def listed(values: list[Any]) -> str:
    """Return values separated by commas, shortened if there are many."""
    texts = [quoted(each) for each in values]
    if len(texts) > _MOST_VALUES:
        texts[_MOST_VALUES - 1 :] = [f"{len(texts) - _MOST_VALUES + 1} more"]
    return ", ".join(texts)


def scalar(kind: str, format_: str = "", *, request: bool = False) -> str:
    """Return the Python type of a JSON type and format."""
    if kind == "string" and format_ == "binary":
        return "FileInput" if request else "bytes"
    if kind == "string" and format_ in _FORMATS:
        return f"str | {_FORMATS[format_]}" if request else _FORMATS[format_]
    return _SCALARS.get(kind, kind)


class Types:
    """Prints the Python types of the schemas of one document."""

    def __init__(self, normal: Normal) -> None:
        self._normal = normal

    def text(self, node: Node, *, request: bool) -> str:
        """Return the Python type of a schema. Aliases of lists and simple types are expanded."""
        return " | ".join(self._parts(node, request, 0)) or "None"

    def alternative(self, each: Alternative, *, request: bool) -> str:
        """Return the Python type of one alternative of a schema."""
        return " | ".join(self._members(each, request, 0))

    def _parts(self, node: Node, request: bool, depth: int) -> list[str]:
        parts = [part for each in node.alternatives for part in self._members(each, request, depth)]
        found = [each for each in dict.fromkeys(parts) if each != "None"]
        return [*found, "None"] if node.nullable or "None" in parts else found

    def _members(self, each: Alternative, request: bool, depth: int) -> list[str]:
        """Return the members of the union that is the type of an alternative."""
        if each.kind == "ref":
            return self._reference(each.name, request, depth)
        if each.values:
            literal = f"Literal[{listed(list(each.values))}]"
            return [literal, scalar(each.kind)] if each.open or not request else [literal]
        inner = " | ".join(self._parts(each.items, request, depth + 1)) if each.items else "Any"
        if each.kind == "array":
            return [f"{'Sequence' if request else 'list'}[{inner}]"]
        if each.kind == "map":
            return [f"{'Mapping' if request else 'dict'}[str, {inner}]"]
        if each.kind == "object":
            return [each.title or f"{{{', '.join(field.name for field in each.fields.values())}}}"]
        if each.kind == "all":
            texts = [" | ".join(self._parts(part, request, depth + 1)) for part in each.parts]
            return [" & ".join(texts)]
        return scalar(each.kind, each.format, request=request).split(" | ")

    def _reference(self, name: str, request: bool, depth: int) -> list[str]:
        target = self._normal.named(name)
        only = target.only
        alias = only is not None and only.kind in {"array", "map", "ref", *_SCALARS}
        if name in self._normal.raw and alias and only and not only.values and depth < _DEEPEST:
            return self._parts(target, request, depth + 1)
        return [name]


def is_class(node: Node) -> bool:
    """Whether a named schema becomes a type that programs import: an object, a union, an enum."""
    only = node.only
    if only is None:
        return bool(node.alternatives)
    return only.kind in {"object", "all"} or bool(only.values)
