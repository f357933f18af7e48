"""The order of definitions in a module: as in the spec, but what is needed comes first."""

from __future__ import annotations

from collections.abc import Mapping

from .ir import Schema


def ordered(schemas: list[Schema]) -> tuple[list[Schema], dict[str, set[str]]]:
    """`schemas` with each after those it needs; and, per schema, what it has to name in quotes
    because it needs it and comes before it all the same (a circle).

    Depends on this module's schemas alone, so that a change elsewhere moves nothing here.
    """
    here: Mapping[str, Schema] = {schema.name: schema for schema in schemas}
    done: dict[str, None] = {}
    ahead: dict[str, set[str]] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in done:
            return
        for other in sorted(here[name].depends & here.keys()):
            if other not in path and other != name:
                visit(other, (*path, name))
        done.setdefault(name)

    for schema in schemas:
        visit(schema.name, ())
    position = {name: index for index, name in enumerate(done)}
    for name in done:
        ahead[name] = {
            other for other in here[name].depends & here.keys() if position[other] > position[name]
        }
    return [here[name] for name in done], ahead
