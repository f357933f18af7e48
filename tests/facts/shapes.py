"""Shapes: the structure of a type, so that types with different names can be compared.

A shape is a set of atoms: `"string"`, `"string<date-time>"`, `"null"`, `"any"`, `("value", 3)`,
`("ref", name of an object)`, `("array", shape)`, `("map", shape)`. An enum is the set of its values,
and a union is the set of its members, with or without a name. Only objects keep their names.
"""

from collections.abc import Iterable
from typing import Any

Shape = frozenset[Any]
NULL: Shape = frozenset({"null"})
ANY: Shape = frozenset({"any"})


def of(*atoms: Any) -> Shape:
    return frozenset(atoms)


def scalar(kind: str, form: str | None) -> Shape:
    """Return the shape of a scalar. Of the formats of a string, only three are distinguished."""
    has_format = kind == "string" and form in {"date-time", "date", "binary"}
    return of(f"{kind}<{form}>" if has_format else kind)


def union(shapes: Iterable[Shape]) -> Shape:
    """Return the union of shapes. A date absorbs a string, because callers may pass either."""
    atoms = frozenset().union(*shapes)
    if atoms & {"string<date-time>", "string<date>"}:
        atoms -= {"string"}
    return ANY if "any" in atoms else atoms


def merged(one: Shape, other: Shape) -> Shape:
    """Return what GA or beta allows. Two arrays are merged by their items."""
    if one == other:
        return one
    pair = [[atom for atom in shape if _is_list(atom)] for shape in (one, other)]
    if all(len(lists) == 1 for lists in pair):
        ((left,), (right,)) = pair
        inner = ("array", merged(left[1], right[1]))
        return (one - {left}) | (other - {right}) | {inner}
    return union([one, other])


def _is_list(atom: Any) -> bool:
    return isinstance(atom, tuple) and atom[0] == "array"


def show(shape: Shape) -> str:
    """Format a shape for messages."""
    return " | ".join(sorted(_show(atom) for atom in shape)) or "nothing"


def _show(atom: Any) -> str:
    if isinstance(atom, str):
        return atom
    kind, inner = atom
    return f"{kind} of {show(inner)}" if isinstance(inner, frozenset) else str(inner)
