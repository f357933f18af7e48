"""The response types of each group of endpoints, which `preload` uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.ir.api import Api
from codegen.ir.resources.resource import Resource

from .imports import within


def groups_of(api: Api, everything: list[Resource]) -> dict[str, list[tuple[str, str]]]:
    """Return accessor without `beta` -> module and name of each of its response types."""
    groups: dict[str, dict[tuple[str, str], None]] = {}
    for resource in everything:
        name = ".".join(step for step in resource.accessor if step != "beta")
        for each in sorted(resource.replies):
            entry = (within("models", api.responses[each].part), each)
            groups.setdefault(name, {})[entry] = None
    return {name: list(entries) for name, entries in groups.items()}


def group_names(groups: Mapping[str, Any]) -> list[str]:
    """Return the groups and their parents: `organization` for `organization.users`."""
    names = set(groups)
    for name in groups:
        steps = name.split(".")
        names |= {".".join(steps[:count]) for count in range(1, len(steps))}
    return sorted(names)
