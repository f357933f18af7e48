"""`Groups`: the groups of operations that reach each type, and whether they send or receive it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

Types = Mapping[str, Mapping[str, Any]]
UNREACHED = "unreached"
MESSAGES = {"messages", "messages.batches"}
RECEIVED = {"response", "stream"}


def group_of(path: str) -> str:
    """Return the group of a path: `messages.batches`, or `organization.users`."""
    steps = [step for step in path.split("/") if step and not step.startswith("{")][1:]
    if steps[:1] == ["organizations"]:
        return "organization" if steps[1:2] in ([], ["me"]) else f"organization.{steps[1]}"
    if steps[:2] == ["messages", "batches"]:
        return "messages.batches"
    return steps[0] if steps else ""


def references(value: object) -> Iterator[str]:
    """Yield the names that an expression, field, type or operation refers to."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if key == "ref":
                yield str(inner)
            elif key not in {"const", "enum", "values", "tags"}:
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def reach(roots: Iterable[str], types: Types) -> set[str]:
    """Return the roots, and all types that they refer to, directly or not."""
    found: set[str] = set()
    pending = [*roots]
    while pending:
        name = pending.pop()
        if name not in found and name in types:
            found.add(name)
            pending += references(types[name])
    return found


class Groups:
    """Group -> the types that its operations reach. Errors and webhooks are groups too."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self._roots: dict[str, set[str]] = defaultdict(set)
        self._sent: set[str] = set()
        self._received: set[str] = set()

    def add(self, operation: Mapping[str, Any]) -> None:
        """Add what an operation sends and receives."""
        for key, value in operation.items():
            roots = {*references(value)}
            self._roots[operation["group"]] |= roots
            (self._received if key in RECEIVED else self._sent).update(roots)

    def add_received(self, group: str, names: Iterable[str]) -> None:
        """Add types that are received without an operation."""
        roots = {*names}
        self._roots[group] |= roots
        self._received |= roots

    def files(self) -> dict[str, str]:
        """Return type -> file: its only group, or a shared one, or `unreached`."""
        groups: dict[str, set[str]] = defaultdict(set)
        for group, roots in self._roots.items():
            for name in reach(roots, self._types):
                groups[name].add(group)
        return {name: _file(groups[name]) for name in self._types}

    def directions(self) -> dict[str, str]:
        """Return type -> `request`, `response`, `both`, or `unreached`."""
        sent = reach(self._sent, self._types)
        received = reach(self._received, self._types)
        return {name: _direction(name in sent, name in received) for name in self._types}


def _direction(sent: bool, received: bool) -> str:
    if sent:
        return "both" if received else "request"
    return "response" if received else UNREACHED


def _file(groups: set[str]) -> str:
    if not groups:
        return UNREACHED
    if len(groups) == 1:
        return next(iter(groups))
    if groups <= MESSAGES:
        return "messages"
    if all(group.startswith("organization") for group in groups):
        return "organization.shared"
    return "shared"
