"""`union`: merges the members of `anyOf` and `oneOf`; `tags`: what tells the members apart."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from codegen.spec.references import PREFIX

from .keywords import known_values
from .node import Alternative, Docs, Node, exact, shape

_SCALARS = frozenset(("string", "integer", "number", "boolean"))


def union(nodes: list[Node], where: str) -> Node:
    """Return one node that allows what any of `nodes` allows."""
    result = Node(where)
    result.nullable = any(each.nullable for each in nodes)
    real: list[Node] = []
    for node in nodes:
        if node.alternatives and node not in real:
            real.append(node)
    found: list[Alternative] = []
    for node in real:
        for key, value in node.rest.items():
            result.rest.setdefault(key, value)
        for each in node.alternatives:
            if len(real) > 1 and each.values:
                each.values = {key: _joined(node.docs, own) for key, own in each.values.items()}
            elif len(real) > 1:
                each.docs = node.docs
            found.append(each)
    result.alternatives = merged(found)
    if len(real) == 1:
        only = real[0]
        result.docs, result.default, result.tag, result.tags = (
            only.docs,
            only.default,
            only.tag,
            only.tags,
        )
        result.read_only, result.write_only = only.read_only, only.write_only
        result.beta_only, result.send_null = only.beta_only, only.send_null
    return result


def _joined(docs: Docs, own: Docs) -> Docs:
    """Return the documentation of one value of an enum, from that of the enum and its own."""
    return replace(
        own,
        description=own.description or docs.description,
        deprecated=own.deprecated or docs.deprecated,
    )


def merged(given: Iterable[Alternative]) -> list[Alternative]:
    """Merge enums of one type, with the plain type beside them if there is one."""
    result: list[Alternative] = []
    for each in _in_order(given):
        same = next((old for old in result if _same(old, each)), None)
        if same is None:
            if each not in result:
                result.append(each)
            continue
        known, plain = (same, each) if same.values else (each, same)
        both = Alternative(known.kind, values={**same.values, **each.values})
        # An enum beside the plain type allows everything that the plain type allows.
        both.open = not plain.values or plain.open or known.open
        # Limits are those of the values that the enum does not list.
        widest = plain if not plain.values or plain.open else known
        both.limits, both.format = widest.limits, widest.format
        result[result.index(same)] = both
    return _in_order(result)


def _in_order(given: Iterable[Alternative]) -> list[Alternative]:
    """Sort alternatives by type, and those of one type by their texts and defaults as well."""

    def order(each: Alternative) -> tuple[str, str]:
        return each.key, repr(shape(each))

    result: list[Alternative] = []
    for _, same in itertools.groupby(sorted(given, key=order), key=order):
        each = list(same)
        result += sorted(each, key=exact) if len(each) > 1 else each
    return result


def _same(old: Alternative, new: Alternative) -> bool:
    return old.kind == new.kind and old.kind in _SCALARS and bool(old.values or new.values)


def tags(
    discriminator: Mapping[str, Any], node: Node, schemas: Mapping[str, Any]
) -> tuple[str, dict[str, tuple[str, ...]]]:
    """Return the property that tells the members of a union apart, and the values for each."""
    name = str(discriminator.get("propertyName", ""))
    mapping = discriminator.get("mapping") or {}
    found: dict[str, list[str]] = {}
    for value, target in mapping.items() if isinstance(mapping, dict) else ():
        found.setdefault(str(target).removeprefix(PREFIX), []).append(str(value))
    for each in node.alternatives:
        if each.kind == "ref" and each.name not in found:
            found[each.name] = _constants(schemas.get(each.name), name)
    return name, {member: tuple(sorted(values)) for member, values in sorted(found.items())}


def _constants(schema: Any, name: str) -> list[str]:
    properties = schema.get("properties") if isinstance(schema, dict) else None
    inner = properties.get(name) if isinstance(properties, dict) else None
    return [str(each) for each in known_values(inner)] if isinstance(inner, dict) else []
