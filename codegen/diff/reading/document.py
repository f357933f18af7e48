"""`Document`: everything of one side of the comparison in normal form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.diff.normal.node import Node
from codegen.diff.normal.normal import Normal

from .operation import Operation
from .operations import Reading, mapping

Reach = dict[str, set[str]]


@dataclass
class Source:
    """A document as it was read."""

    label: str
    document: dict[str, Any]
    parts: dict[str, str] = field(default_factory=dict[str, str])
    """Pointer of a schema, operation or webhook -> the part that defines it."""
    errors: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    """The rows of `x-error-codes`."""
    root: Path | None = None
    """The directory of the parts, or the file, if they are on disk."""

    @property
    def foreign(self) -> bool:
        """Whether the document gives no accessor, so that all Python names are derived."""
        items = mapping(self.document.get("paths")).values()
        return not any(
            "x-accessors" in each
            for item in items
            if isinstance(item, dict)
            for each in item.values()
            if isinstance(each, dict)
        )


class Document:
    """The operations, the schemas, and which methods reach which schemas."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.raw: Mapping[str, Any] = source.document
        self.schemas: dict[str, Any] = mapping(mapping(self.raw.get("components")).get("schemas"))
        self.normal = Normal(self.schemas)
        self.reading = Reading(self.raw, self.normal)
        self.operations = list(self.reading.operations())
        self._closures: dict[str, frozenset[str]] = {}
        self.refresh()

    def refresh(self) -> None:
        """Compute again which methods reach which schemas, after accessors have changed."""
        self.requests: Reach = {}
        self.replies: Reach = {}
        self.bodies: set[str] = set()
        """Schemas that are the body of an operation, so that their fields are arguments."""
        for operation in self.operations:
            self._reach(operation)
        for row in self.source.errors:
            for node in self.details(row).values():
                for name in refs(node):
                    self._add(self.replies, name, ())

    def details(self, row: dict[str, Any]) -> dict[str, Node]:
        """Return the fields that an error code carries."""
        where = f"{self.row_pointer(row)}/details"
        return {
            wire: self.normal.node(inner, f"{where}/{wire}")
            for wire, inner in sorted(mapping(row.get("details")).items())
        }

    def row_pointer(self, row: dict[str, Any]) -> str:
        """Return the pointer of an error code in the bundled document."""
        return f"#/x-error-codes/{self.source.errors.index(row)}"

    def closure(self, name: str) -> frozenset[str]:
        """Return a schema and all schemas that it reaches."""
        if name not in self._closures:
            seen: set[str] = set()
            todo = [name]
            while todo:
                each = todo.pop()
                if each not in seen and each in self.schemas:
                    seen.add(each)
                    todo += refs(self.normal.named(each))
            self._closures[name] = frozenset(seen)
        return self._closures[name]

    def methods(self, name: str, *, request: bool) -> frozenset[str]:
        """Return the methods whose requests or responses contain a schema."""
        return frozenset((self.requests if request else self.replies).get(name, ()))

    def _add(self, reach: Reach, name: str, accessors: tuple[str, ...]) -> None:
        for each in self.closure(name):
            reach.setdefault(each, set()).update(accessors)

    def _reach(self, operation: Operation) -> None:
        self._reach_requests(operation)
        reply = operation.reply
        named = [reply.item, reply.beta_item, *map(str, reply.stream.values())]
        named.append(str(operation.helpers.get("message", "")))
        for node in (reply.node, *reply.others.values(), *operation.errors.values()):
            named += refs(node)
        for name in named:
            if name in self.schemas:
                self._add(self.replies, name, operation.accessors)

    def _reach_requests(self, operation: Operation) -> None:
        for argument in operation.arguments.values():
            visible = operation.visible(argument) or operation.accessors
            for name in refs(argument.node):
                self._add(self.requests, name, visible)
        body = operation.body
        if body:
            nodes = [*body.others.values(), *([body.node] if body.whole else [])]
            for name in (name for node in nodes for name in refs(node)):
                self._add(self.requests, name, operation.accessors)
            if body.name and not body.whole:
                self.bodies.add(body.name)
        for key in ("request", "params"):
            name = str(operation.helpers.get(key, ""))
            if name in self.schemas:
                self._add(self.requests, name, operation.accessors)


def refs(node: Node) -> Iterator[str]:
    """Yield the schemas that a schema refers to directly."""
    for each in node.alternatives:
        if each.kind == "ref":
            yield each.name
        if each.items:
            yield from refs(each.items)
        for inner in each.fields.values():
            yield from refs(inner.node)
        for part in each.parts:
            yield from refs(part)
