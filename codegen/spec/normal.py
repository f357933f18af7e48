"""`normalize`: rewrites the schemas of a document so that each form has one spelling.

A schema states its type, null is an alternative of its own, and an `allOf` either extends one named
object with further properties or is merged into one object.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

from .shapes import PREFIX, children, is_object

NULL = {"type": "null"}
TEXTS = frozenset(
    ("description", "title", "default", "example", "examples", "deprecated", "externalDocs", "xml")
) | {"$comment", "readOnly", "writeOnly", "x-beta-only", "x-later", "x-python-name", "x-send-null"}
"""Keys of a schema that say nothing about the type."""

_JSON_TYPES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (int, "integer"),
    (str, "string"),
    (type(None), "null"),
)


class Report(Protocol):
    """Receives what cannot be rewritten; see `Problems`."""

    def add(self, pointer: str, text: str, /) -> object: ...
    def left_out(self, pointer: str, text: str, /) -> object: ...


def normalize(schemas: dict[str, Any], report: Report) -> set[str]:
    """Rewrite every named schema in place, and everything inside of it.

    Return the schemas whose properties were copied to others.
    """
    schemas.update({name: simple(value) for name, value in schemas.items()})
    composer = _Composer(schemas, report)
    for name in list(schemas):
        schemas[name] = composer.composed(name, ())
    return composer.copied


def simple(value: Any) -> Any:
    """Return a schema with explicit types, and without an `allOf` of one member."""
    if not isinstance(value, dict):
        return value
    found = {key: _inside(key, child) for key, child in value.items()}
    found = _single(found)
    if "type" not in found:
        found = _typed(found)
    elif isinstance(found["type"], list) and len(set(found["type"])) == 1:
        found["type"] = found["type"][0]
    return _without_null_values(found)


def _inside(key: str, child: Any) -> Any:
    if key == "properties":
        return {name: simple(inner) for name, inner in child.items()}
    if key in {"items", "additionalProperties"}:
        return simple(child)
    if key in {"oneOf", "anyOf", "allOf"}:
        return [simple(inner) for inner in child]
    return child


def _single(value: dict[str, Any]) -> dict[str, Any]:
    """Return the only member of an `allOf` that says something about the type, with all texts."""
    branches = value.get("allOf", [])
    telling = [each for each in branches if not each.keys() <= TEXTS]
    if len(telling) != 1 or not value.keys() - {"allOf", "type"} <= TEXTS:
        return value
    if value.get("type", "object") != telling[0].get("type", "object"):
        return value
    merged: dict[str, Any] = {}
    for each in (*branches, value):
        merged |= {key: child for key, child in each.items() if key != "allOf"}
    if "$ref" in merged:
        merged.pop("type", None)
    return merged


def _typed(value: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with the type that its other keys imply."""
    if "properties" in value or isinstance(value.get("additionalProperties"), dict):
        return {"type": "object", **value}
    if "items" in value:
        return {"type": "array", **value}
    values = value.get("enum", [value["const"]] if "const" in value else [])
    kinds = list(dict.fromkeys(_json_type(each) for each in values))
    return {"type": kinds[0] if len(kinds) == 1 else kinds, **value} if kinds else value


def _json_type(value: object) -> str:
    return next(name for kind, name in _JSON_TYPES if isinstance(value, kind))


def _without_null_values(value: dict[str, Any]) -> dict[str, Any]:
    """Return a schema in which null is a type of its own and not a value of an enum."""
    if value.get("const", "") is None:
        return {**{key: child for key, child in value.items() if key in TEXTS}, **NULL}
    values = value.get("enum", [])
    kinds = value["type"] if isinstance(value.get("type"), list) else [value.get("type")]
    if not values or not (None in values or len(kinds) > 1):
        return value
    rest = [each for each in values if each is not None]
    branches: list[dict[str, Any]] = [
        {"type": kind, "enum": [each for each in rest if _json_type(each) == kind]}
        for kind in dict.fromkeys(_json_type(each) for each in rest)
    ]
    if None in values:
        branches.append(dict(NULL))
    texts = {key: child for key, child in value.items() if key in TEXTS}
    return texts | (branches[0] if len(branches) == 1 else {"anyOf": branches})


class _Composer:
    """Merges the members of `allOf`, or keeps them where a class can extend another."""

    def __init__(self, schemas: dict[str, Any], report: Report) -> None:
        self._schemas = schemas
        self._report = report
        self._done: set[str] = set()
        self.copied: set[str] = set()

    def composed(self, name: str, path: tuple[str, ...]) -> dict[str, Any]:
        """Return the named schema with its `allOf` merged or in the form of an extension."""
        value: dict[str, Any] = self._schemas[name]
        if name in self._done:
            return value
        where = f"{PREFIX}{name}"
        if name in path:
            self._report.add(where, f"extends itself: {' -> '.join((*path, name))}")
            return {"type": "object"}
        if "allOf" in value:
            value = self._named(where, value, (*path, name))
        self._schemas[name] = value
        self._done.add(name)
        _check_inline(where, value, self._report)
        return value

    def _named(self, where: str, value: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
        texts = {key: child for key, child in value.items() if key in TEXTS}
        own = {key: child for key, child in value.items() if key not in TEXTS and key != "allOf"}
        branches = [each for each in value["allOf"] if not each.keys() <= TEXTS]
        if own.keys() - {"type"}:
            branches.append(own)
        bases = [each for each in branches if "$ref" in each]
        plain = [each for each in branches if "$ref" not in each]
        if len(bases) == 1 and all("allOf" not in each for each in plain):
            base = bases[0]["$ref"].removeprefix(PREFIX)
            fields = self._fields(where, bases, path)
            added = self._fields(where, plain, path)
            needed = {name for each in plain for name in each.get("required", ())}
            extends = is_object(self._schemas.get(base, {}))
            if extends and not (fields.keys() & (added.keys() | needed)):
                return {**texts, "allOf": [bases[0], self._object(added, plain)]}
        self.copied |= {each["$ref"].removeprefix(PREFIX) for each in bases}
        return {**texts, **self._object(self._fields(where, branches, path), branches, path)}

    def _object(
        self, fields: dict[str, Any], branches: list[dict[str, Any]], path: tuple[str, ...] = ()
    ) -> dict[str, Any]:
        required = list(dict.fromkeys(self._required(branches, path)))
        found: dict[str, Any] = {"type": "object"}
        if required:
            found["required"] = required
        found["properties"] = fields
        return found

    def _required(self, branches: list[dict[str, Any]], path: tuple[str, ...]) -> Iterator[str]:
        for each in self._flat(branches, path):
            yield from each.get("required", ())

    def _flat(
        self, branches: list[dict[str, Any]], path: tuple[str, ...]
    ) -> Iterator[dict[str, Any]]:
        """Yield the branches with references and nested `allOf` resolved."""
        for each in branches:
            if "$ref" in each:
                target = each["$ref"].removeprefix(PREFIX)
                if target in self._schemas:
                    yield from self._flat([self.composed(target, path)], (*path, target))
            elif "allOf" in each:
                yield from self._flat(each["allOf"], path)
                yield {key: child for key, child in each.items() if key != "allOf"}
            else:
                yield each

    def _fields(
        self, where: str, branches: list[dict[str, Any]], path: tuple[str, ...]
    ) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for each in self._flat(branches, path):
            if each.get("type", "object") != "object" or each.keys() & {"oneOf", "anyOf", "enum"}:
                self._report.left_out(
                    f"{where}/allOf", "is not supported for anything but objects with properties"
                )
            for name, inner in each.get("properties", {}).items():
                if _telling(found.get(name, inner)) not in ({}, _telling(inner)):
                    self._report.left_out(
                        f"{where}/allOf",
                        f"has two different schemas for the property {name}: only the last can be"
                        " used",
                    )
                found[name] = inner
        return found


def _check_inline(where: str, value: dict[str, Any], report: Report) -> None:
    for inner in children(value):
        if "allOf" in inner:
            report.add(where, "has an inline `allOf`: define it as a named schema and refer to it")
        else:
            _check_inline(where, inner, report)


def _telling(value: dict[str, Any]) -> dict[str, Any]:
    return {key: child for key, child in value.items() if key not in TEXTS}
