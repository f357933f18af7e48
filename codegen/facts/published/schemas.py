"""`Schemas`: the schemas of an OpenAPI document as types of the facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.facts.expressions import ANY, NULL, Expr, named, nullable, union

from .constraints import FORMATS, constraints

Schema = Mapping[str, Any]
PREFIX = "#/components/schemas/"
DEPTH = 64


class Schemas:
    """Converts schemas. Objects without a name are named after their place: `Message.usage`."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._schemas: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        self.types: dict[str, dict[str, Any]] = {}

    def read_all(self) -> dict[str, dict[str, Any]]:
        """Return the named types of the document, and the inline objects inside them."""
        for name, schema in self._schemas.items():
            if isinstance(schema, Mapping) and name not in self.types:
                self.types[name] = {}
                self.types[name] = self._named(schema, name)
        return self.types

    def expression(self, schema: object, place: str, depth: int = 0) -> Expr:
        """Return the type expression of a schema. `place` names an object without a name."""
        if not isinstance(schema, Mapping) or depth > DEPTH:
            return dict(ANY)
        found = self._expression(schema, place, depth)
        kinds = schema.get("type")
        null = schema.get("nullable") is True or (isinstance(kinds, list) and "null" in kinds)
        return nullable(found) if null and found != NULL else found

    def _expression(self, schema: Schema, place: str, depth: int) -> Expr:
        if "$ref" in schema:
            return {"ref": str(schema["$ref"]).removeprefix(PREFIX)}
        parts = schema.get("allOf")
        if isinstance(parts, list) and len(parts) == 1 and "properties" not in schema:
            return self.expression(parts[0], place, depth + 1)
        branches = schema.get("oneOf") or schema.get("anyOf")
        if isinstance(branches, list):
            members = [
                self.expression(each, f"{place}.{number}", depth + 1)
                for number, each in enumerate(branches)
            ]
            return union(members)
        if "const" in schema:
            return {"const": schema["const"]}
        if "enum" in schema:
            values = [each for each in schema["enum"] if each is not None]
            found: Expr = {"const": values[0]} if len(values) == 1 else {"enum": values}
            return nullable(found) if None in schema["enum"] else found
        return self._plain(schema, place, depth)

    def _plain(self, schema: Schema, place: str, depth: int) -> Expr:
        kinds = schema.get("type")
        kinds = [kinds] if isinstance(kinds, str) else [*(kinds or [])]
        names = [kind for kind in kinds if kind != "null"]
        if len(names) > 1:
            return union([self._plain({**schema, "type": kind}, place, depth) for kind in names])
        kind = names[0] if names else ("null" if kinds else "")
        if is_object(schema):
            self.types[place] = {}
            self.types[place] = self._object(schema, place)
            return {"ref": place}
        if kind == "array":
            return {"array": self.expression(schema.get("items"), f"{place}.item", depth + 1)}
        if kind == "object":
            return {"map": self.expression(schema.get("additionalProperties"), place, depth + 1)}
        form = schema.get("format")
        if kind == "string" and form in FORMATS:
            return {"type": kind, "format": form}
        return {"type": kind} if kind else dict(ANY)

    def _named(self, schema: Schema, name: str) -> dict[str, Any]:
        if is_object(schema):
            return self._object(schema, name)
        found = named(self.expression(schema, name))
        if found["kind"] == "union":
            found |= _tags(schema)
        if limits := constraints(schema):
            found["constraints"] = limits
        return found

    def _object(self, schema: Schema, place: str) -> dict[str, Any]:
        """Return an object, with the fields of all parts of an `allOf`."""
        fields: dict[str, Any] = {}
        found: dict[str, Any] = {"kind": "object", "fields": fields}
        for part in self._parts(schema, set()):
            required = part.get("required", ())
            for name, inner in part.get("properties", {}).items():
                fields[name] = self.field(inner, f"{place}.{name}", required=name in required)
            others = part.get("additionalProperties")
            if others is False:
                found["closed"] = True
            elif others is not None:
                found["additional"] = True
        return found

    def field(self, schema: object, place: str, *, required: bool) -> dict[str, Any]:
        """Return a field or parameter, with its constraints."""
        expression = self.expression(schema, place)
        bare = {key: value for key, value in expression.items() if key != "nullable"}
        found: dict[str, Any] = {"type": bare}
        if required:
            found["required"] = True
        if expression.get("nullable"):
            found["nullable"] = True
        if limits := constraints(schema):
            found["constraints"] = limits
        return found

    def resolved(self, schema: Schema) -> Schema:
        """Return the schema that a reference leads to, or the schema itself."""
        for _ in range(DEPTH):
            target = self._schemas.get(str(schema.get("$ref", "")).removeprefix(PREFIX))
            if "$ref" not in schema or not isinstance(target, Mapping):
                return schema
            schema = target
        return schema

    def _parts(self, schema: Schema, seen: set[int]) -> list[Schema]:
        schema = self.resolved(schema)
        if id(schema) in seen:
            return []
        seen.add(id(schema))
        parts = [part for part in schema.get("allOf", ()) if isinstance(part, Mapping)]
        return [inner for part in parts for inner in self._parts(part, seen)] + [schema]


def is_object(schema: Schema) -> bool:
    """Whether a schema has named fields, or is an object that accepts none."""
    if len(schema.get("allOf", ())) > 1 or "properties" in schema:
        return True
    return schema.get("type") == "object" and schema.get("additionalProperties") is False


def _tags(schema: Schema) -> dict[str, Any]:
    """Return the tag of a union with a discriminator, and the member of each value."""
    found = schema.get("discriminator")
    if not isinstance(found, Mapping) or "propertyName" not in found:
        return {}
    mapping = found.get("mapping", {})
    tags = {tag: str(ref).removeprefix(PREFIX) for tag, ref in mapping.items()}
    return {"tag": found["propertyName"], "tags": tags}
