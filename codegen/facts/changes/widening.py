"""`widened`: whether a type still accepts everything that it accepted before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .change import values

Expr = Mapping[str, Any]


def widened(old: Expr, new: Expr) -> bool:
    """Whether each value of the old type is a value of the new one, as far as the names show."""
    if old.get("nullable") and not new.get("nullable"):
        return False
    one, other = _bare(old), _bare(new)
    if other in (one, {"type": "any"}):
        return True
    members = _members(other)
    return all(any(_accepts(each, member) for member in members) for each in _members(one))


def _accepts(old: Expr, new: Expr) -> bool:
    if old == new:
        return True
    if "const" in old or "enum" in old:
        if "const" in new or "enum" in new:
            return {*map(repr, values(old))} <= {*map(repr, values(new))}
        scalar = {"type": "string"} if all(isinstance(v, str) for v in values(old)) else {}
        return new == scalar
    for container in ("array", "map"):
        if container in old and container in new:
            return widened(old[container], new[container])
    return old.get("type") == "integer" and new.get("type") == "number"


def _bare(expression: Expr) -> dict[str, Any]:
    return {key: value for key, value in expression.items() if key != "nullable"}


def _members(expression: Expr) -> list[Expr]:
    return [*expression["union"]] if "union" in expression else [expression]
