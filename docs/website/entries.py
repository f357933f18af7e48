"""Documented names, and the pages of the reference that they stand on."""

from __future__ import annotations

from dataclasses import dataclass, field

import griffe


@dataclass(frozen=True)
class Entry:
    """A documented name.

    Attributes:
        name: The name, such as `Message`.
        public: How it is imported or reached, such as `api_claude.models.Message`.
        page: The path of its page, such as `reference/types/messages/messages.md`.
        item: What griffe read from its source.
        anchor: The fragment of the URL.
    """

    name: str
    public: str
    page: str
    item: griffe.Object
    anchor: str

    @property
    def is_exported(self) -> bool:
        """Whether programs can import the name, or reach it from a client."""
        return self.public.startswith(("api_claude.", "client."))

    @property
    def is_type_of_api(self) -> bool:
        """Whether it is the type of a request or response, which has fields and no methods."""
        return self.public.startswith(("api_claude.models.", "api_claude.params."))


@dataclass
class Page:
    """A page of the reference.

    Attributes:
        path: The path in the sources of the site.
        title: The heading.
        introduction: The docstring below the heading.
        entries: The names on the page, in order.
    """

    path: str
    title: str
    introduction: str
    entries: list[Entry] = field(default_factory=list)


@dataclass(kw_only=True)
class Group(Page):
    """The page of a group of endpoints, such as `client.messages.batches`."""

    sync: griffe.Class
    asynchronous: griffe.Class
    subgroups: list[str] = field(default_factory=list)


def group_path(accessor: str) -> str:
    """Return the path of the page of a group."""
    return f"reference/methods/{accessor.removeprefix('client.').replace('.', '/')}.md"
