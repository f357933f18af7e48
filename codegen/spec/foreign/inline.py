"""`Namer`: gives names to objects and unions inside of others, by their path in the document."""

from __future__ import annotations

from typing import Any

from codegen.spec.normal import NULL, TEXTS, simple
from codegen.spec.shapes import PREFIX, is_object

from .names import Names, camel


class Namer:
    """Moves inline objects and unions to named schemas."""

    def __init__(self, schemas: dict[str, Any], names: Names) -> None:
        self._schemas = schemas
        self._names = names

    def everything(self) -> None:
        """Name what is inside of every named schema."""
        for name in list(self._schemas):
            self._schemas[name] = self._members(_merged(simple(self._schemas[name])), name)

    def named(self, given: dict[str, Any], wanted: str) -> dict[str, Any]:
        """Return a reference to a schema, which gets a name if it has none."""
        value = _merged(simple(given))
        if set(value) - TEXTS == {"$ref"} or self._is_nullable_object(value):
            return value
        name = self._names.claim(wanted)
        # The place is taken first, so that a name inside of it comes after its own.
        self._schemas[name] = {}
        self._schemas[name] = self._members(value, name)
        return {"$ref": f"{PREFIX}{name}"}

    def _is_nullable_object(self, value: dict[str, Any]) -> bool:
        branches = value.get("anyOf", [])
        if len(branches) != 2 or NULL not in branches:
            return False
        target = "".join(each.get("$ref", "") for each in branches)
        schema = self._schemas.get(target.removeprefix(PREFIX), {})
        return is_object(simple(schema))

    def parameter(self, value: Any, wanted: str) -> Any:
        """Return the schema of a parameter without inline objects."""
        return self._inner(simple(value), wanted)

    def _inner(self, value: Any, path: str) -> Any:
        """Return a schema inside of another; `path` would be its name."""
        if not isinstance(value, dict):
            return value
        value = _merged(value)
        branches = value.get("oneOf") or value.get("anyOf") or []
        null = [each for each in branches if each == NULL]
        if null and len(branches) == 2:
            (one,) = [each for each in branches if each != NULL] or [{}]
            texts = {key: child for key, child in value.items() if key in TEXTS}
            return {**texts, "anyOf": [self._inner(one, path), dict(NULL)]}
        if not self._needs_name(value, branches):
            return self._members(value, path)
        texts = {key: value[key] for key in ("description", "deprecated", *_ACCESS) if key in value}
        rest = {key: child for key, child in value.items() if key not in _ACCESS}
        if null:  # the union is named without null, which each reference to it adds
            key = "oneOf" if "oneOf" in value else "anyOf"
            rest[key] = [each for each in branches if each != NULL]
            return {**texts, "anyOf": [self.named(rest, path), dict(NULL)]}
        return {**self.named(rest, path), **texts}

    def _needs_name(self, value: dict[str, Any], branches: list[dict[str, Any]]) -> bool:
        if value.get("properties") or "allOf" in value:
            return True
        objects = [each for each in branches if "$ref" in each or each.get("properties")]
        return len(objects) > 1 or "discriminator" in value

    def _members(self, value: dict[str, Any], path: str) -> dict[str, Any]:
        found = dict(value)
        if "properties" in value:
            found["properties"] = {
                name: self._inner(inner, f"{path}{camel(name)}")
                for name, inner in value["properties"].items()
            }
        for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if isinstance(value.get(key), dict):
                found[key] = self._inner(value[key], f"{path}{suffix}")
        for key in ("oneOf", "anyOf"):
            if key in value:
                found[key] = [self._branch(each, path, i) for i, each in enumerate(value[key])]
        if "allOf" in value:
            # Each member is merged into its object, so only what is inside of it needs a name.
            found["allOf"] = [self._members(each, path) for each in value["allOf"]]
        return found

    def _branch(self, value: dict[str, Any], path: str, index: int) -> Any:
        tags = [each.get("const") for each in value.get("properties", {}).values()]
        tag = next((each for each in tags if isinstance(each, str)), "")
        word = camel(value.get("title", "") or tag) or f"Option{index + 1}"
        return self._inner(value, word if word.startswith(path) else f"{path}{word}")


_ACCESS = ("readOnly", "writeOnly")


def _merged(value: dict[str, Any]) -> dict[str, Any]:
    """Return a union of text and known texts with the known texts in one enum."""
    branches = value.get("anyOf") or value.get("oneOf") or []
    plain = [each for each in branches if _without_texts(each) == {"type": "string"}]
    known: list[Any] = []
    rest: list[dict[str, Any]] = []
    for each in branches:
        kept = _without_texts(each)
        if kept.keys() <= {"type", "const", "enum"} and kept.get("type") == "string":
            known += kept.get("enum", [kept["const"]] if "const" in kept else [])
        else:
            rest.append(each)
    if "discriminator" in value or not known or len(branches) == 1 + bool(rest):
        return value
    values = list(dict.fromkeys(known))
    merged: list[dict[str, Any]] = [{"type": "string"}] if plain else []
    merged += [{"type": "string", "enum": values}, *rest]
    texts: dict[str, Any] = {
        key: child for key, child in value.items() if key not in {"anyOf", "oneOf"}
    }
    return texts | (merged[0] if len(merged) == 1 else {"anyOf": merged})


def _without_texts(value: dict[str, Any]) -> dict[str, Any]:
    return {key: child for key, child in value.items() if key not in TEXTS}
