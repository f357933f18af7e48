"""The tags of a union: the property that tells its members apart, and the value of each member."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Types = Mapping[str, Mapping[str, Any]]


def of(members: list[Mapping[str, Any]], types: Types, property_: str | None) -> dict[str, Any]:
    """Return `tag` and `tags` of a union, or nothing if its members have no common tag.

    Args:
        members: The members of the union.
        types: All named types.
        property_: The property that the package declares. If None, it is inferred: a property that
            each member has, with values that no other member has.
    """
    names = [each["ref"] for each in members if "ref" in each]
    if not names or (len(names) < len(members) and property_ is None):
        return {}
    candidates = [property_] if property_ else [*dict.fromkeys(_common(names, types))]
    for candidate in candidates:
        tags = _mapping(candidate, names, types)
        if tags:
            return {"tag": candidate, "tags": tags}
    return {}


def _common(names: list[str], types: Types) -> Iterator[str]:
    """Yield the properties that each member has with literal values, `type` first."""
    first = next(_objects(names[0], types), None)
    if first is not None:
        fields = types[first]["fields"]
        yield from sorted(fields, key=lambda name: name != "type")


def _mapping(property_: str, names: list[str], types: Types) -> dict[str, str]:
    """Return value of the tag -> member. Empty if a member has no tag, or two have the same."""
    found: dict[str, str] = {}
    for name in names:
        values = [*_values(property_, name, types)]
        if not values or any(value in found for value in values):
            return {}
        found |= dict.fromkeys(values, name)
    return found


def _values(property_: str, name: str, types: Types) -> Iterator[str]:
    """Yield the values of the tag in a member. A union inside has those of its members."""
    for inner in _objects(name, types):
        field = types[inner]["fields"].get(property_)
        values = _literals(field["type"], types) if field else []
        if not values:
            return
        yield from values


def _literals(expression: Mapping[str, Any], types: Types) -> list[str]:
    if "const" in expression:
        return [expression["const"]]
    if "ref" in expression and types.get(expression["ref"], {}).get("kind") == "enum":
        return [*types[expression["ref"]]["values"]]
    return [*expression.get("enum", ())]


def _objects(name: str, types: Types, depth: int = 0) -> Iterator[str]:
    """Yield the objects of a member: the member itself, or the members of a union inside."""
    known = types.get(name, {})
    if known.get("kind") == "object":
        yield name
    elif known.get("kind") == "union" and depth < 8:
        for each in known["members"]:
            if "ref" in each:
                yield from _objects(each["ref"], types, depth + 1)
