"""`Resource`: a class of the client, such as that of `client.messages.batches`."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.ir.api import Helpers, Webhook
from codegen.ir.python_types import schemas
from codegen.naming import class_name

from .method import Method


@dataclass
class Resource:
    """A resource class and its asynchronous version, such as `client.messages.batches`."""

    accessor: tuple[str, ...]
    title: str = ""
    methods: list[Method] = field(default_factory=list)
    webhooks: list[tuple[str, Webhook]] = field(default_factory=list)
    """The methods that parse webhook events, each with its name."""
    children: list[Resource] = field(default_factory=list)
    base: Resource | None = None
    """The resource without `beta` whose class it extends."""

    @property
    def own_methods(self) -> list[Method]:
        """The methods that differ from those of the base."""
        inherited = self.base.methods if self.base else []
        return [each for each in self.methods if not each.is_in(inherited)]

    @property
    def cls(self) -> str:
        return class_name(self.accessor)

    @property
    def async_cls(self) -> str:
        return class_name(self.accessor, asynchronous=True)

    @property
    def module(self) -> str:
        """The module of the class: a group with children is a folder with a file of its name."""
        own = self.accessor[-1:] if self.children else ()
        return ".".join(("resources", *self.accessor, *own))

    @property
    def path(self) -> str:
        return ".".join(("client", *self.accessor))

    @property
    def replies(self) -> set[str]:
        """The response types of its methods, including events."""
        streams = [m.operation.stream for m in self.methods if m.operation.stream]
        found = {method.reply_type for method in self.methods} - {""}
        found |= {each.message for each in self.helpers if each.message}
        return found | {s.event for s in streams} | {w.event for _, w in self.webhooks}

    @property
    def helpers(self) -> list[Helpers]:
        """The `x-helpers` of its methods."""
        return [m.operation.helpers for m in self.methods if m.operation.helpers]

    @property
    def types(self) -> set[str]:
        """The names of all generated types in the signatures of its methods."""
        annotations = {p.annotation for m in self.methods for p in m.parameters}
        found = self.replies | {name for each in annotations for name in schemas(each)}
        return found | {name for each in self.helpers for name in (each.request, each.params)}


def walk(tops: list[Resource]) -> list[Resource]:
    """Return every resource, each before its children."""
    return [each for top in tops for each in (top, *walk(top.children))]
