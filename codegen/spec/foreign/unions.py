"""`tagged`: keeps the discriminators whose members have the tag, and leaves out the others."""

from __future__ import annotations

from typing import Any

from codegen.spec.discriminators import tag_values
from codegen.spec.normal import NULL
from codegen.spec.shapes import PREFIX

from .notes import Notes


def tagged(schemas: dict[str, Any], notes: Notes) -> None:
    """Complete or remove the discriminator of every union."""
    for name, schema in schemas.items():
        discriminator = schema.get("discriminator")
        if discriminator is None:
            continue
        tag = discriminator["propertyName"]
        branches = [each for each in schema.get("oneOf") or schema.get("anyOf") if each != NULL]
        members = [each.get("$ref", "").removeprefix(PREFIX) for each in branches]
        values = {member: tag_values(schemas, member, tag) for member in members}
        given = discriminator.get("mapping", {})
        right = all(
            value in values.get(target.removeprefix(PREFIX), ()) for value, target in given.items()
        )
        if not all(values.values()) or not right:
            del schema["discriminator"]
            where = f"{PREFIX}{name}/discriminator"
            notes.left_out(where, f"is left out: not every member has a constant {tag}")
            continue
        for member in members:
            _constant(schemas, member, tag)
        if not given:
            found = {v: f"{PREFIX}{member}" for member in members for v in sorted(values[member])}
            discriminator["mapping"] = found


def _constant(schemas: dict[str, Any], name: str, tag: str) -> None:
    """Write the only value of a tag as a constant, so that other values are no match."""
    for each in (schemas[name], *schemas[name].get("allOf", ())):
        field = each.get("properties", {}).get(tag, {})
        if len(field.get("enum", ())) == 1:
            field["const"] = field.pop("enum")[0]


def cut_cycles(schemas: dict[str, Any], notes: Notes) -> None:
    """Replace references by which a type contains itself without an object in between."""
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in done or name not in schemas:
            return
        schemas[name] = cut(schemas[name], (*path, name))
        done.add(name)

    def cut(value: Any, path: tuple[str, ...]) -> Any:
        if isinstance(value, list):
            return [cut(each, path) for each in value]
        if not isinstance(value, dict) or value.get("properties") or "allOf" in value:
            return value
        target = value.get("$ref", "").removeprefix(PREFIX)
        if target in path:
            where = f"{PREFIX}{path[-1]}"
            notes.left_out(where, f"contains itself: any value is accepted in place of {target}")
            return {key: child for key, child in value.items() if key != "$ref"}
        if target:
            visit(target, path)
        return {
            key: cut(child, path) if key in {"items", "additionalProperties", *_CHOICES} else child
            for key, child in value.items()
        }

    for name in list(schemas):
        visit(name, ())


_CHOICES = ("oneOf", "anyOf")
