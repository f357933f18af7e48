"""`split`: schemas that requests and responses share become a pair, as `Thing` and `ThingParam`."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from codegen.spec import references
from codegen.spec.shapes import PREFIX

from .names import Names, rename


def targets(value: Any) -> Iterator[str]:
    """Yield the schemas that a value refers to, also in the mappings of discriminators."""
    return (each.removeprefix(PREFIX) for each in references.targets(value) if PREFIX in each)


def reached(schemas: dict[str, Any], value: Any) -> set[str]:
    """Return the schemas that a value refers to, directly or not."""
    found: set[str] = set()
    pending = [*references.schemas(value)]
    while pending:
        name = pending.pop()
        if name not in found and name in schemas:
            found.add(name)
            pending += references.schemas(schemas[name])
    return found


def split(schemas: dict[str, Any], operations: list[dict[str, Any]], names: Names) -> None:
    """Give requests schemas of their own where responses have them too."""
    sent = [[each.get("parameters", []), each.get("requestBody", {})] for each in operations]
    received = [each["responses"] for each in operations]
    both = sorted(reached(schemas, sent) & reached(schemas, received))
    renamed = {name: names.claim(f"{name}Param") for name in both}
    if not renamed:
        return
    requests = reached(schemas, sent)
    for name, new in renamed.items():
        schemas[new] = rename(copy.deepcopy(schemas[name]), renamed)
    for name in requests - set(both):
        schemas[name] = rename(schemas[name], renamed)
    for operation in operations:
        for key in ("parameters", "requestBody"):
            if key in operation:
                operation[key] = rename(operation[key], renamed)


def drop_unused(schemas: dict[str, Any], operations: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the schemas that operations reach."""
    used = reached(schemas, operations)
    return {name: each for name, each in schemas.items() if name in used}
