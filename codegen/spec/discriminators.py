"""Checks that each member of a union has the tag that distinguishes it."""

from __future__ import annotations

from typing import Any

from codegen.problems import Problems

from .references import PREFIX


def check(schemas: dict[str, Any], problems: Problems) -> None:
    """Report members of unions whose tag is missing, or has a value that `mapping` contradicts.

    Also report values of `x-hot` that are no tags.
    """
    for name, schema in schemas.items():
        discriminator = schema.get("discriminator")
        if discriminator is None:
            continue
        where = f"{PREFIX}{name}"
        tag = discriminator["propertyName"]
        members = [each.get("$ref") for each in schema.get("oneOf") or schema.get("anyOf") or ()]
        values = {
            member: tag_values(schemas, member.removeprefix(PREFIX), tag)
            for member in members
            if member
        }
        for member, found in values.items():
            if not found:
                problems.add(
                    where,
                    f"its member {member.removeprefix(PREFIX)} must have the property {tag}, with a"
                    " `const` or an `enum`",
                )
        tags = set[str]().union(*values.values())
        for index, value in enumerate(schema.get("x-hot", ())):
            if value not in tags:
                problems.add(
                    f"{where}/x-hot/{index}", f"{value} is not a tag of a member of {name}"
                )
        for value, target in discriminator.get("mapping", {}).items():
            if target not in values:
                problems.add(f"{where}/discriminator/mapping", f"{value} is not a member of {name}")
            elif values[target] and value not in values[target]:
                problems.add(
                    f"{where}/discriminator/mapping",
                    f"{value} is not a value of {tag} in {target.removeprefix(PREFIX)}",
                )


def tag_values(schemas: dict[str, Any], name: str, tag: str) -> set[str]:
    """Return the values of the tag in a member of a union; empty if it has no such property."""
    seen: set[str] = set()
    pending, found = [name], set[str]()
    while pending:
        current = pending.pop()
        if current in seen or current not in schemas:
            continue
        seen.add(current)
        schema = schemas[current]
        for each in (schema, *schema.get("allOf", ())):
            if "$ref" in each:
                pending.append(each["$ref"].removeprefix(PREFIX))
            found |= _values(schemas, each.get("properties", {}).get(tag, {}), seen=set())
            # A member may be a union of its own.
            members = (*each.get("oneOf", ()), *each.get("anyOf", ()))
            pending += [inner.get("$ref", "").removeprefix(PREFIX) for inner in members]
    return found


def _values(schemas: dict[str, Any], field: dict[str, Any], *, seen: set[str]) -> set[str]:
    name = field.get("$ref", "").removeprefix(PREFIX)
    if name and name not in seen:
        return _values(schemas, schemas.get(name, {}), seen={*seen, name})
    given = [*field.get("enum", ()), *([field["const"]] if "const" in field else ())]
    for each in (*field.get("oneOf", ()), *field.get("anyOf", ())):
        given += _values(schemas, each, seen=seen)
    return {value for value in given if isinstance(value, str)}
