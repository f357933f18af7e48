"""Members of unions, and schemas that are written in place of a reference."""

from __future__ import annotations

from dataclasses import replace

from codegen.diff.normal.node import MISSING, NO_DOCS, Alternative, Docs, Node
from codegen.diff.normal.normal import Normal


def as_member(each: Alternative, name: str, docs: Docs) -> Alternative:
    """Return an alternative as a member of a union, where an enum has its texts at its values."""
    if not each.values:
        return replace(each, title=name, docs=docs)
    values = {key: old if old != NO_DOCS else docs for key, old in each.values.items()}
    return replace(each, title=name, values=values)


def described(target: Node, node: Node) -> Node:
    """Return a schema with what is said about it where it is used."""
    if target is node:
        return node
    return replace(
        target,
        pointer=node.pointer,
        docs=node.docs if node.docs != Docs() else target.docs,
        default=target.default if node.default is MISSING else node.default,
        beta_only=node.beta_only or target.beta_only,
        rest={**target.rest, **node.rest},
    )


def constants(normal: Normal, each: Alternative) -> frozenset[tuple[str, str]]:
    """Return the fields of an object that have only one value, which tells it from others."""
    only = normal.resolved(Node("#", [each])).only
    if only is None or only.kind != "object":
        return frozenset()
    found: set[tuple[str, str]] = set()
    for wire, field in only.fields.items():
        value = field.node.only
        if value and len(value.values) == 1 and not value.open:
            found.add((wire, str(next(iter(value.values)))))
    return frozenset(found)
