"""`Normal`: converts schemas to their normal form, so that spellings make no difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from codegen.naming import python_name
from codegen.problems import pointer
from codegen.spec.references import PREFIX

from . import unions
from .keywords import (
    IGNORED,
    META,
    RESTRICTIONS,
    inferred,
    json_type,
    known_values,
    limits,
    restricted,
    unused,
)
from .node import Alternative, Docs, Field, Node


class Normal:
    """The schemas of a document in normal form."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self.raw = schemas
        self._named: dict[str, Node] = {}
        self._merging: set[str] = set()

    def named(self, name: str) -> Node:
        """Return the normal form of a named schema."""
        if name not in self._named:
            where = pointer(["components", "schemas", name])
            self._named[name] = self.node(self.raw.get(name, {}), where)
        return self._named[name]

    def resolved(self, node: Node) -> Node:
        """Return what a node refers to, or the node if it is no reference."""
        seen: set[str] = set()
        while (only := node.only) and only.kind == "ref" and only.name not in seen:
            seen.add(only.name)
            target = self.named(only.name)
            if node.nullable and not target.nullable:
                target = replace(target, nullable=True)
            node = target
        return node

    def node(self, schema: Any, where: str) -> Node:
        """Return the normal form of a schema."""
        if schema is True:
            return Node(where, [Alternative("any")])
        if schema is False:
            return Node(where, [Alternative("never")])
        if not isinstance(schema, dict):
            return Node(where, [Alternative("any")], rest={"schema": schema})
        given = {key: value for key, value in schema.items() if key not in IGNORED}
        extensions = [key for key in given if str(key).startswith("x-") and key not in META]
        own = {key: value for key, value in given.items() if key not in extensions}
        node = self._structure(own, where)
        node.pointer = where
        node.rest |= {key: given[key] for key in extensions}
        self._describe(node, given)
        return node

    def _describe(self, node: Node, given: dict[str, Any]) -> None:
        """Add what the keywords of `given` say about a value of any type."""
        description = _text(given.get("description", "")) or node.docs.description
        node.docs = Docs(description, given.get("deprecated") is True or node.docs.deprecated)
        node.default = given.get("default", node.default)
        node.nullable |= given.get("nullable") is True
        node.read_only |= given.get("readOnly") is True
        node.write_only |= given.get("writeOnly") is True
        node.beta_only = given.get("x-beta-only") or node.beta_only
        node.send_null |= given.get("x-send-null") is True
        _deprecate(node, given.get("x-deprecated-values"))
        tag = given.get("discriminator")
        if isinstance(tag, dict) and len(node.alternatives) > 1:
            node.tag, node.tags = unions.tags(tag, node, self.raw)

    def _structure(self, given: dict[str, Any], where: str) -> Node:
        target = given.get("$ref")
        if isinstance(target, str):
            rest = {key: v for key, v in given.items() if key not in META and key != "$ref"}
            if not target.startswith(PREFIX):
                return Node(where, [Alternative("any")], rest={**rest, "$ref": target})
            return Node(where, [Alternative("ref", target.removeprefix(PREFIX))], rest=rest)
        own = {key: value for key, value in given.items() if key not in META}
        for key in ("allOf", "anyOf", "oneOf"):
            branches = own.get(key)
            if isinstance(branches, list) and branches:
                beside = {name: value for name, value in own.items() if name != key}
                return self._combined(key, branches, beside, where)
        return self._plain(own, where)

    def _combined(self, key: str, branches: list[Any], beside: dict[str, Any], where: str) -> Node:
        if key != "allOf" and any(_only_requires(each) for each in branches):
            node = self._plain(beside, where)
            node.rest[key] = branches
            return node
        if key != "allOf" and beside.keys() <= RESTRICTIONS:
            given = [restricted(each, beside) for each in branches]
            nodes = [self.node(each, f"{where}/{key}/{i}") for i, each in enumerate(given)]
            return unions.union(nodes, where)
        own = [(each, f"{where}/{key}/{i}") for i, each in enumerate(branches)]
        if key != "allOf":
            own = [({key: branches}, where)]
        return self._all([*own, (beside, where)] if beside else own, where)

    def _all(self, parts: list[tuple[Any, str]], where: str) -> Node:
        """Merge the members of an `allOf`."""
        described = [each for each, _ in parts if isinstance(each, dict) and each.keys() <= META]
        real = [each for each in parts if not isinstance(each[0], dict) or each[0].keys() - META]
        if not real:
            node = Node(where, [Alternative("any")])
        elif len(real) == 1:
            node = self.node(*real[0])
        else:
            node = self._merged(real, where)
        for each in described:
            self._describe(node, each)
        return node

    def _merged(self, parts: list[tuple[Any, str]], where: str) -> Node:
        nodes = [self.node(*part) for part in parts]
        if all("$ref" not in part and "type" in part for part, _ in parts):
            keys = [key for part, _ in parts for key in part if key not in {"type", *META}]
            scalar = all(part["type"] not in ("object", "array") for part, _ in parts)
            same = len({str(part["type"]) for part, _ in parts}) == 1
            if scalar and same and len(keys) == len(set(keys)):
                return self.node({k: v for part, _ in parts for k, v in part.items()}, where)
        merged = Alternative("object")
        required: set[str] = set()
        for (part, _), node in zip(parts, nodes, strict=True):
            flat = self._flat(node)
            only = flat.only if flat else None
            rest = flat.rest.keys() - {"required"} if flat else ()
            if only is None or only.kind not in {"object", "map"} or rest:
                return Node(where, [Alternative("all", parts=tuple(nodes))])
            merged.fields |= only.fields
            merged.limits |= only.limits
            merged.closed |= only.closed
            if node.only and node.only.kind == "ref":
                merged.bases += (node.only.name,)
            if isinstance(part, dict):
                required |= set(_names(part.get("required")))
        merged.fields = {
            wire: Field(wire, each.name, each.node, each.required or wire in required)
            for wire, each in merged.fields.items()
        }
        return Node(where, [merged])

    def _flat(self, node: Node) -> Node | None:
        only = node.only
        if only is None or only.kind != "ref":
            return node
        if only.name in self._merging:
            return None
        self._merging.add(only.name)
        try:
            return self.resolved(node)
        finally:
            self._merging.discard(only.name)

    def _plain(self, own: dict[str, Any], where: str) -> Node:
        kinds = inferred(own)
        node = Node(where, rest=unused(own, kinds))
        values = known_values(own)
        listed = "enum" in own or "const" in own
        node.nullable = "null" in kinds or None in values
        for kind in sorted(set(kinds) - {"null"}):
            fitting = [each for each in values if each is not None and _fits(each, kind)]
            if fitting or not listed:
                node.alternatives.append(self._alternative(kind, own, where, fitting))
        strays = [v for v in values if v is not None and not any(_fits(v, kind) for kind in kinds)]
        if strays:
            node.rest["enum"] = strays
        if not kinds:
            node.alternatives.append(Alternative("any"))
        return node

    def _alternative(
        self, kind: str, own: dict[str, Any], where: str, values: list[Any]
    ) -> Alternative:
        found = Alternative(kind, limits=limits(own, kind), format=_text(own.get("format", "")))
        found.values = {_hashable(each): Docs() for each in values}
        if kind not in {"string", "integer", "number"}:
            found.format = ""
        if kind == "array":
            found.items = self.node(own.get("items", True), f"{where}/items")
        if kind == "object":
            self._fields(found, own, where)
        return found

    def _fields(self, found: Alternative, own: dict[str, Any], where: str) -> None:
        required = _names(own.get("required"))
        properties = own.get("properties")
        for wire, inner in sorted((properties if isinstance(properties, dict) else {}).items()):
            given = inner.get("x-python-name") if isinstance(inner, dict) else None
            node = self.node(inner, f"{where}/properties/{_escaped(str(wire))}")
            name = given if isinstance(given, str) else python_name(str(wire))
            found.fields[str(wire)] = Field(str(wire), name, node, wire in required)
        extra = own.get("additionalProperties", True)
        found.closed = extra is False
        if extra is False:
            return
        items = self.node(extra, f"{where}/additionalProperties")
        free = items.only is not None and items.only.kind == "any" and not items.rest
        if not found.fields:
            found.kind, found.items = "map", items
        elif not free:
            found.items = items


def _only_requires(branch: Any) -> bool:
    """Whether a member of `anyOf` only restricts which properties must be present."""
    return isinstance(branch, dict) and bool(branch) and branch.keys() <= {"required", "not"}


def _deprecate(node: Node, table: Any) -> None:
    """Add what `x-deprecated-values` says to the values of an enum."""
    if not isinstance(table, dict):
        return
    for each in node.alternatives:
        for value in each.values.keys() & table.keys():
            row = table[value] if isinstance(table[value], dict) else {}
            dates = _text(row.get("retires")), _text(row.get("replacement"))
            each.values[value] = Docs(each.values[value].description, True, *dates)


def _names(value: Any) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else []


def _text(value: Any) -> str:
    """Return a text with the white space that YAML and JSON fold in different ways unified."""
    return " ".join(str(value).split()) if value else ""


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _fits(value: Any, kind: str) -> bool:
    found = json_type(value)
    return found == kind or (found == "integer" and kind == "number")


def _hashable(value: Any) -> Any:
    return value if isinstance(value, (str, int, float, bool)) else repr(value)
