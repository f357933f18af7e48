"""Checks that no two things in the generated package get the same name in the same place."""

from __future__ import annotations

from collections import Counter

from api_claude_runtime.client.async_client import AsyncClient
from api_claude_runtime.client.sync_client import SyncClient
from codegen.problems import Problems
from codegen.spec.references import PREFIX

from .api import Api
from .resources.grouping import resources
from .resources.resource import Resource, walk

CLIENT_ATTRIBUTES = frozenset(("health",))
"""Attributes that the template of the client adds to every client."""

HELPER_PARAMETERS = frozenset(("approve", "concurrency", "handlers", "max_turns", "output"))
"""Parameters of the helper methods that are not parameters of the operation."""


def check(api: Api, problems: Problems) -> None:
    """Report methods, groups, modules and classes that would have the same name."""
    tops = resources(api)
    for top in tops:
        name = top.accessor[0]
        if hasattr(SyncClient, name) or hasattr(AsyncClient, name) or name in CLIENT_ATTRIBUTES:
            problems.add(
                top.path, "has the same name as an attribute of every client: rename the group"
            )
    everything = walk(tops)
    for resource in everything:
        if resource.accessor[-2:-1] == resource.accessor[-1:]:
            problems.add(resource.path, "is named like its parent: rename one of them")
        _inside(resource, problems)


def _inside(resource: Resource, problems: Problems) -> None:
    names = [method.name for method in resource.methods]
    names += [name for method in resource.methods for name in method.helper_methods]
    names += [name for name, _ in resource.webhooks]
    names += [child.accessor[-1] for child in resource.children]
    for name, count in Counter(names).items():
        if count > 1:
            problems.add(
                f"{resource.path}.{name}",
                "is the name of two methods, or of a method and a group: rename one of them",
            )
    for method in resource.methods:
        clashes = (
            HELPER_PARAMETERS & {each.name for each in method.parameters} if method.tools else set()
        )
        for name in sorted(clashes):
            problems.add(
                f"{resource.path}.{method.name}",
                f"its parameter {name} has the same name as a parameter of parse or run_tools",
            )
    classes = {resource.cls, *(child.cls for child in resource.children)}
    for name in sorted(classes & resource.types):
        problems.add(
            f"{PREFIX}{name}",
            f"has the same name as a resource class in {resource.path}: rename one of them",
        )
