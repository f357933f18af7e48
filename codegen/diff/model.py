"""`Change` and `Report`: what a comparison found, and what it means for a release."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any


class Class(IntEnum):
    """What a change means for programs that use the package, the worst last."""

    NEUTRAL = 0
    DOCS = 1
    ADDITIVE = 2
    READERS = 3
    CALLERS = 4
    UNCLASSIFIED = 5

    @property
    def word(self) -> str:
        return self.name.lower()


class Axis(IntEnum):
    """Where a change is visible: in what is sent and received, in Python, in both, in neither."""

    NONE = 0
    WIRE = 1
    PYTHON = 2
    BOTH = 3

    @property
    def word(self) -> str:
        return self.name.lower()

    def __or__(self, other: int) -> Axis:
        return Axis(int(self) | int(other))


@dataclass
class Finding:
    """One difference as it is seen in one direction, before equal findings are merged."""

    key: str
    """What changed at the pointer. Findings with the same pointer and key are one change."""
    pointer: str
    label: str
    cls: Class
    axis: Axis
    says: str
    short: str = ""
    """What is said after the label if requests and responses have to be told apart."""
    request: bool | None = None
    methods: frozenset[str] = frozenset()
    shown: bool = True
    topic: str = ""
    hand: str = ""
    detail: str = ""
    address: str = ""
    counted: bool = True
    named: bool = False
    """Whether the label is a type, not a method: the label of a method is preferred."""
    gone: bool = False
    """Whether the pointer is one of the old document."""
    group: str = ""
    """Replaces the pointer when findings are merged, for what many operations have in common."""


@dataclass
class Change:
    """One change of the API, as the reports show it."""

    cls: Class
    axis: Axis
    says: str
    pointer: str
    methods: tuple[str, ...] = ()
    shown: bool = True
    """Whether the first screen shows it, or only `--all`."""
    topic: str = ""
    """`limits`, `betas`, `deprecated`, `server`, `defaults` or `errors` for the first screen."""
    hand: str = ""
    """What has to be done by hand, if anything."""
    detail: str = ""
    """What else a reader has to know, in one line."""
    address: str = ""
    """The method and path of a new operation, and the betas that it sends."""
    gone: bool = False
    file: str = ""
    line: int = 0

    def as_json(self) -> dict[str, Any]:
        """Return the change as JSON."""
        found: dict[str, Any] = {
            "class": self.cls.word,
            "axis": self.axis.word,
            "says": self.says,
            "pointer": self.pointer,
            "methods": list(self.methods),
            "shown": self.shown,
        }
        optional: dict[str, Any] = {"topic": self.topic, "hand": self.hand, "detail": self.detail}
        optional |= {"address": self.address, "file": self.file, "line": self.line}
        return found | {key: value for key, value in optional.items() if value}


@dataclass
class Report:
    """The changes between two documents, the worst first."""

    base: str
    new: str
    changes: list[Change] = field(default_factory=list[Change])

    @property
    def verdict(self) -> Class:
        """The worst class of all changes."""
        return max((each.cls for each in self.changes), default=Class.NEUTRAL)

    @property
    def axis(self) -> Axis:
        """Where the worst changes are visible."""
        axis = Axis.NONE
        for each in self.changes:
            if each.cls == self.verdict:
                axis |= each.axis
        return axis

    @property
    def exit(self) -> int:
        """0 for nothing, 1 for additions, 2 for breaking changes, 3 if a person has to look."""
        if self.verdict == Class.UNCLASSIFIED or any(each.hand for each in self.changes):
            return 3
        return {Class.ADDITIVE: 1, Class.READERS: 2, Class.CALLERS: 2}.get(self.verdict, 0)

    @property
    def counts(self) -> dict[Class, int]:
        """The number of changes of each class, the worst first."""
        found = dict.fromkeys(sorted(Class, reverse=True), 0)
        for change in self.changes:
            found[change.cls] += 1
        return {each: count for each, count in found.items() if count}
