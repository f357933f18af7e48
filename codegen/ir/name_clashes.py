"""Names that would get in each other's way in the generated package."""

from __future__ import annotations

from collections import Counter

from api_claude_runtime.client.async_client import AsyncClient
from api_claude_runtime.client.sync_client import SyncClient
from codegen.problems import Problems
from codegen.spec.references import PREFIX

from .api import Api
from .resources import Resource, resources, walk

GENERATED = frozenset(("health",))
"""Attributes that the client's template adds to every client."""

OF_HELPERS = frozenset(("approve", "concurrency", "handlers", "max_turns", "output"))
"""What the helpers take beside the operation's own parameters."""


def check(api: Api, problems: Problems) -> None:
    """Report methods, groups and classes of one name in one place."""
    tops = resources(api)
    for top in tops:
        name = top.accessor[0]
        if hasattr(SyncClient, name) or hasattr(AsyncClient, name) or name in GENERATED:
            problems.add(top.path, "has the name of something that every client has")
    everything = walk(tops)
    for module, count in Counter(each.module for each in everything).items():
        if count > 1:
            problems.add(f"resources.{module}", "would be the module of two groups")
    for resource in everything:
        _inside(resource, problems)


def _inside(resource: Resource, problems: Problems) -> None:
    names = [method.name for method in resource.methods]
    names += [name for method in resource.methods for name in method.beside]
    names += [name for name, _ in resource.webhooks]
    names += [child.accessor[-1] for child in resource.children]
    for name, count in Counter(names).items():
        if count > 1:
            problems.add(f"{resource.path}.{name}", "is two methods, or a method and a group")
    for method in resource.methods:
        own = OF_HELPERS & {each.name for each in method.parameters} if method.tools else set()
        for name in sorted(own):
            problems.add(
                f"{resource.path}.{method.name}",
                f"its parameter {name} has the name of one of parse or run_tools",
            )
    classes = {resource.cls, *(child.cls for child in resource.children)}
    for name in sorted(classes & resource.types):
        problems.add(
            f"{PREFIX}{name}",
            f"has the name of a class beside it in {resource.path}: one of them needs another",
        )
