"""Order of the definitions in a generated module, and import cycles between modules."""

from __future__ import annotations

from collections.abc import Mapping

from .api import Schema


def ordered(schemas: list[Schema]) -> tuple[list[Schema], dict[str, set[str]]]:
    """Sort the schemas of one module so that each comes after the schemas it needs.

    The second value maps each schema to its forward references: names that its fields must quote
    because they are not yet defined there (a cycle, or the schema itself).

    A union or alias always comes after its members, because a quoted name inside an alias cannot be
    resolved in the modules that import it. Cycles are therefore broken only at fields of objects.
    The order depends only on these schemas, so changes to other modules do not affect it.
    """
    here: Mapping[str, Schema] = {schema.name: schema for schema in schemas}
    done: dict[str, None] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in done or name in path:
            return
        for other in sorted(here[name].depends & here.keys()):
            visit(other, (*path, name))
        if _required_before(here[name]) & here.keys() <= done.keys():
            done.setdefault(name)

    while len(done) < len(here):
        before = len(done)
        for name in here:
            visit(name, ())
        if len(done) == before:  # unions that consist only of each other
            done |= dict.fromkeys(here)
    position = {name: index for index, name in enumerate(done)}
    forward_references = {
        name: {
            other
            for other in (here[name].depends | {name}) & here.keys()
            if position[other] >= position[name]
        }
        for name in done
    }
    return [here[name] for name in done], forward_references


def _required_before(schema: Schema) -> set[str]:
    """Return the schemas that must be defined before `schema`."""
    if schema.kind == "object":
        return {schema.base} if schema.base else set()
    return schema.depends


def import_cycles(schemas: Mapping[str, Schema]) -> list[list[str]]:
    """Return the cycles of parts whose response types depend on each other.

    A module of response types imports the types that it uses when it is imported itself, so the
    modules of such parts could not be imported.
    """
    needs: dict[str, set[str]] = {}
    for schema in schemas.values():
        parts = {schemas[name].part for name in schema.depends} - {schema.part}
        needs.setdefault(schema.part, set()).update(parts)
    found: dict[frozenset[str], list[str]] = {}
    done: set[str] = set()

    def visit(part: str, path: list[str]) -> None:
        if part in path:
            cycle = path[path.index(part) :]
            found.setdefault(frozenset(cycle), cycle)
        elif part not in done:
            for other in sorted(needs[part]):
                visit(other, [*path, part])
            done.add(part)

    for part in needs:
        visit(part, [])
    return list(found.values())
