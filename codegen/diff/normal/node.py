"""`Node`: the normal form of a schema. Two spellings of the same schema give equal nodes."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any


class _Missing:
    def __repr__(self) -> str:
        return "MISSING"


MISSING: Any = _Missing()
"""The default of a schema without a default, because null is a possible default."""


@dataclass(frozen=True)
class Docs:
    """What readers are told about a value, without an effect on its type."""

    description: str = ""
    deprecated: bool = False
    retires: str = ""
    """The date on which a deprecated value is retired."""
    replacement: str = ""
    """The value to use in place of a deprecated one."""


NO_DOCS = Docs()


@dataclass
class Alternative:
    """One kind of value that a schema allows."""

    kind: str
    """`ref`, a JSON type, `map`, `any`, `never`, or `all` for an `allOf` that cannot be merged."""
    name: str = ""
    """The schema that a `ref` refers to."""
    values: dict[Any, Docs] = field(default_factory=dict)
    """The known values of an enum."""
    open: bool = False
    """Whether an enum allows other values of its type."""
    items: Node | None = None
    """The items of an array, or the values of a map or of additional properties."""
    fields: dict[str, Field] = field(default_factory=dict)
    closed: bool = False
    """Whether an object forbids additional properties."""
    format: str = ""
    limits: dict[str, Any] = field(default_factory=dict)
    parts: tuple[Node, ...] = ()
    docs: Docs = NO_DOCS
    bases: tuple[str, ...] = field(default=(), compare=False)
    title: str = field(default="", compare=False)
    """The name of the schema that an object was written out from."""

    @property
    def key(self) -> str:
        """What identifies the alternative among the others of its schema."""
        return f"{self.kind}:{self.name}" if self.name else self.kind


@dataclass
class Node:
    """A schema in normal form."""

    pointer: str = field(default="#", compare=False)
    alternatives: list[Alternative] = field(default_factory=list[Alternative])
    nullable: bool = False
    tag: str = ""
    """The property that tells the members of a union apart."""
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Member of a union -> the values of `tag` for it."""
    docs: Docs = NO_DOCS
    default: Any = MISSING
    read_only: bool = False
    write_only: bool = False
    beta_only: Any = False
    send_null: bool = False
    rest: dict[str, Any] = field(default_factory=dict[str, Any])
    """Keywords that no rule knows, as they are in the document."""

    @property
    def only(self) -> Alternative | None:
        """The single alternative, if there is exactly one."""
        return self.alternatives[0] if len(self.alternatives) == 1 else None


@dataclass
class Field:
    """A property of an object."""

    wire: str
    name: str
    """The name in Python."""
    node: Node
    required: bool = False

    @property
    def pointer(self) -> str:
        return self.node.pointer


def shape(value: Node | Alternative | Field | None) -> Any:
    """Return a comparable value of the structure alone, without texts and unknown keywords."""
    if value is None:
        return None
    if isinstance(value, Field):
        return (value.wire, value.required, shape(value.node))
    if isinstance(value, Node):
        return (sorted(map(repr, map(shape, value.alternatives))), value.nullable, value.tag)
    return (
        value.kind,
        value.name,
        sorted(map(repr, value.values)),
        value.open,
        value.closed,
        shape(value.items),
        value.format,
        sorted(value.limits.items(), key=repr),
        sorted(repr(shape(each)) for each in value.fields.values()),
        [shape(each) for each in value.parts],
    )


def exact(value: Any) -> str:
    """Return a text that is the same for equal values, and for no others, in any order of keys."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        compared = (each.name for each in dataclasses.fields(value) if each.compare)
        return exact([getattr(value, name) for name in compared])
    if isinstance(value, dict):
        return f"{{{', '.join(sorted(f'{key!r}: {exact(value[key])}' for key in value))}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(exact, value))}]"
    return repr(value)
