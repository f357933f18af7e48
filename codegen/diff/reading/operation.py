"""`Operation`: an operation or webhook of a document in normal form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from codegen.diff.normal.node import NO_DOCS, Docs, Node

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The keys of a path item that are operations."""


@dataclass
class Argument:
    """A parameter of an operation, or a property of its body: an argument of its methods."""

    wire: str
    name: str
    where: str
    required: bool
    node: Node
    docs: Docs = NO_DOCS
    style: str = ""
    beta_only: bool = False
    ga_only: bool = False
    rest: dict[str, Any] = field(default_factory=dict[str, Any])
    pointer: str = field(default="#", compare=False)


@dataclass
class Body:
    """A request body. `whole` is its schema if it has no argument for each property."""

    media: str
    required: bool
    node: Node
    name: str = ""
    whole: bool = False
    argument: str = "body"
    closed: bool = False
    docs: str = ""
    others: dict[str, Node] = field(default_factory=dict[str, Node])
    """The schemas of the other media types."""
    rest: dict[str, Any] = field(default_factory=dict[str, Any])
    pointer: str = field(default="#", compare=False)


@dataclass
class Reply:
    """The successful response of an operation."""

    kind: str
    """`json`, `page`, `lines`, `events`, `file`, `nothing`, or an unknown media type."""
    node: Node
    status: str = "200"
    page: str = ""
    item: str = ""
    beta_item: str = ""
    """The type that replaces the response type, or the item of a page, in `beta.` methods."""
    stream: dict[str, Any] = field(default_factory=dict[str, Any])
    docs: str = ""
    headers: dict[str, Any] = field(default_factory=dict[str, Any])
    others: dict[str, Node] = field(default_factory=dict[str, Node])
    """The schemas of the other media types."""
    rest: dict[str, Any] = field(default_factory=dict[str, Any])
    pointer: str = field(default="#", compare=False)


@dataclass
class Operation:
    """One HTTP method and path, or one webhook."""

    method: str
    path: str
    accessors: tuple[str, ...]
    arguments: dict[str, Argument]
    body: Body | None
    reply: Reply
    betas: tuple[str, ...] = ()
    stability: str = ""
    docs: Docs = NO_DOCS
    errors: dict[str, Node] = field(default_factory=dict[str, Node])
    helpers: dict[str, Any] = field(default_factory=dict[str, Any])
    rest: dict[str, Any] = field(default_factory=dict[str, Any])
    webhook: bool = False
    beta_twin: bool = False
    """Whether the path is a `?beta=true` copy of another path."""
    pointer: str = field(default="#", compare=False)
    raw: dict[str, Any] = field(default_factory=dict[str, Any], compare=False)

    @property
    def main(self) -> str:
        """The first accessor, one without `beta.` if there is one."""
        return primary(self.accessors)

    def visible(self, argument: Argument) -> tuple[str, ...]:
        """Return the accessors whose methods take the argument."""
        return tuple(
            each
            for each in self.accessors
            if not (argument.ga_only if is_beta(each) else argument.beta_only)
        )

    @property
    def helper_methods(self) -> tuple[str, ...]:
        """The methods that the extensions add next to the operation."""
        stream = self.reply.stream
        names: tuple[str, ...] = ("stream",) if stream.get("accumulate") else ()
        kind = self.helpers.get("of")
        if kind == "messages":
            names += ("parse", "stream_parsed", "run_tools", "stream_tools", "gather")
        return names + (("submit_all", "job", "wait") if kind == "batches" else ())


def is_beta(accessor: str) -> bool:
    return accessor.startswith("beta.")


def primary(accessors: tuple[str, ...] | list[str]) -> str:
    """Return the accessor that stands for all: the shortest, one without `beta.` if possible."""
    return min(accessors, key=lambda each: (is_beta(each), each.count("."), each), default="?")
