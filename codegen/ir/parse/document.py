"""`Document`: the bundled document with lookups that every part of the parser needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from codegen.ir.api import Field, Schema
from codegen.naming import python_name
from codegen.problems import Problems
from codegen.spec.load import Bundle
from codegen.spec.references import PREFIX
from codegen.spec.shapes import is_object

from .kinds import Direction, in_direction, kind_of, text_of

JSON, FORM, FILE = "application/json", "multipart/form-data", "application/octet-stream"
EVENTS = "text/event-stream"
STRUCTURED = ("object", "union")
"""Kinds of schemas with fields."""


class Document:
    """The bundled document and the list of its problems."""

    def __init__(self, bundle: Bundle, problems: Problems) -> None:
        self.bundle = bundle
        self.problems = problems
        self.tree = bundle.document
        self.schemas: dict[str, dict[str, Any]] = bundle.document["components"]["schemas"]
        self.part = {name: part.name for part in bundle.parts for name in part.schemas}
        """Schema -> its part."""
        self.foreign = bundle.server is not None

    def target(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return the shared parameter, body or response that `value` refers to, or `value`."""
        target = value.get("$ref", "")
        if not target:
            return value
        _, _, section, name = target.split("/")
        found: dict[str, Any] = self.tree["components"][section][name]
        return found

    def targets(self, values: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield `values` with references to shared parameters and responses resolved."""
        return map(self.target, values)

    def dereferenced(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return the schema that `value` refers to, or `value` if it is not a reference."""
        name = value.get("$ref", "").removeprefix(PREFIX)
        return self.schemas[name] if name else value

    def json_types(self, value: dict[str, Any]) -> set[str]:
        """Return the JSON types of the values of a schema; empty if it does not limit them."""
        value = self.dereferenced(value)
        if is_object(value):
            return {"object"}
        branches = [*value.get("oneOf", ()), *value.get("anyOf", ())]
        if branches:
            return {kind for each in branches for kind in self.json_types(each)}
        kinds = value.get("type", [])
        return set(kinds) if isinstance(kinds, list) else {kinds}

    def schema(self, name: str, direction: Direction = "response") -> Schema:
        """Return a schema as requests or responses use it, without annotations."""
        value = in_direction(self.schemas[name], direction)
        schema = Schema(
            name=name,
            part=self.part[name],
            kind=kind_of(value, direction),
            description=text_of(value),
            schema=value,
        )
        if schema.kind == "object":
            schema.base, own = _base(value)
            schema.fields = [
                field(wire, inner, required=wire in own.get("required", ()))
                for wire, inner in own.get("properties", {}).items()
            ]
            self._check_field_names(schema)
        if schema.kind == "union":
            schema.tag = value.get("discriminator", {}).get("propertyName")
        return schema

    def _check_field_names(self, schema: Schema) -> None:
        names: dict[str, str] = {}
        for each in schema.fields:
            other = names.setdefault(each.name, each.wire)
            if other != each.wire:
                self.problems.add(
                    f"{PREFIX}{schema.name}/properties/{each.wire}",
                    f"has the same Python name as {other}: add x-python-name to one of them",
                )


def field(wire: str, value: dict[str, Any], *, required: bool) -> Field:
    """Return the field for a property."""
    return Field(
        wire=wire,
        name=value.get("x-python-name") or python_name(wire),
        required=required,
        description=text_of(value),
        schema=value,
        beta_only=bool(value.get("x-beta-only")),
    )


def _base(value: dict[str, Any]) -> tuple[str | None, dict[str, Any]]:
    """Return the schema that an object extends, and the part with its own properties."""
    base, own = None, value
    for branch in value.get("allOf", ()):
        if "$ref" in branch:
            base = branch["$ref"].removeprefix(PREFIX)
        else:
            own = branch
    return base, own
