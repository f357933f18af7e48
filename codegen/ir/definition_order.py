"""The order of definitions in a module: as in the spec, but what is needed comes first."""

from __future__ import annotations

from collections.abc import Mapping

from .api import Schema


def ordered(schemas: list[Schema]) -> tuple[list[Schema], dict[str, set[str]]]:
    """`schemas` with each after those it needs; and, per schema, what its fields have to name in
    quotes because it is not defined by then (a circle, or the schema itself).

    A union or alias comes after all of its members, always: a name in quotes inside an alias means
    nothing to the module that imports it. So circles are cut at the fields of objects, and nowhere
    else. Depends on this module's schemas alone, so that a change elsewhere moves nothing here.
    """
    here: Mapping[str, Schema] = {schema.name: schema for schema in schemas}
    done: dict[str, None] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in done or name in path:
            return
        for other in sorted(here[name].depends & here.keys()):
            visit(other, (*path, name))
        if _hard(here[name]) & here.keys() <= done.keys():
            done.setdefault(name)

    while len(done) < len(here):
        before = len(done)
        for name in here:
            visit(name, ())
        if len(done) == before:  # unions of nothing but each other: `parse` has reported them
            done |= dict.fromkeys(here)
    position = {name: index for index, name in enumerate(done)}
    ahead = {
        name: {
            other
            for other in (here[name].depends | {name}) & here.keys()
            if position[other] >= position[name]
        }
        for name in done
    }
    return [here[name] for name in done], ahead


def _hard(schema: Schema) -> set[str]:
    """What has to be defined before `schema`."""
    if schema.kind == "object":
        return {schema.base} if schema.base else set()
    return schema.depends


def circles(schemas: Mapping[str, Schema]) -> list[list[str]]:
    """Parts whose types need each other, a list for each circle. A reply type is imported when
    another is defined by it, so that such modules could not be imported in any order.
    """
    needs: dict[str, set[str]] = {}
    for schema in schemas.values():
        parts = {schemas[name].part for name in schema.depends} - {schema.part}
        needs.setdefault(schema.part, set()).update(parts)
    found: dict[frozenset[str], list[str]] = {}
    done: set[str] = set()

    def visit(part: str, path: list[str]) -> None:
        if part in path:
            circle = path[path.index(part) :]
            found.setdefault(frozenset(circle), circle)
        elif part not in done:
            for other in sorted(needs[part]):
                visit(other, [*path, part])
            done.add(part)

    for part in needs:
        visit(part, [])
    return list(found.values())
