"""`Reader`: reads a document against the tables of places, and reports what it does not know."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from codegen.problems import pointer

Steps = tuple[object, ...]
Rule = Callable[["Reader", Steps, Any], Any]
"""Reads one value: returns it without what is left out, or `DROP` after reporting a problem."""

_DEEPEST = 100
_MOST = 2_000_000


class _Drop:
    """The type of `DROP`, the result of a value that is wrong or left out."""


DROP: Final = _Drop()


@dataclass(frozen=True)
class Place:
    """A kind of mapping in a document, such as a schema."""

    noun: str
    """Its name in problems: "a schema"."""
    keys: Mapping[str, Rule]
    unsupported: Mapping[str, str] = field(default_factory=dict[str, str])
    """Keys that OpenAPI defines and the generator cannot express, each with what to do."""
    extensions: Mapping[str, Rule] = field(default_factory=dict[str, Rule])
    """The `x-` keys that are allowed."""
    check: Callable[[Reader, Steps, dict[str, Any]], object] | None = None
    """A check of several keys together. It returns `DROP` to leave the whole mapping out."""


class Report(Protocol):
    """Receives what a reader finds."""

    def add(self, pointer: str, text: str, /) -> object:
        """Receive a value that the generator cannot accept."""
        ...

    def left_out(self, pointer: str, text: str, /) -> object:
        """Receive a key that the generator does not understand."""
        ...


class Reader:
    """Reads one document. `broken` is set by a value of a wrong type, which may hide problems."""

    def __init__(
        self,
        places: Mapping[str, Place],
        report: Report,
        name: str = "",
        *,
        ignore_extensions: bool = False,
    ) -> None:
        self._places = places
        self._report = report
        self._name = name
        self._ignore_extensions = ignore_extensions
        self._inside: list[int] = []
        self._count = 0
        self.broken = False

    def read(self, place: str, value: Any) -> dict[str, Any]:
        """Return the mapping without what is left out; empty if it is not a mapping."""
        found = self.place(place, (), value)
        return found if isinstance(found, dict) else {}

    def wrong(self, steps: Steps, text: str) -> _Drop:
        """Report a value that cannot be used."""
        self.broken = True
        self._report.add(self._where(steps), text)
        return DROP

    def problem(self, steps: Steps, text: str) -> None:
        """Report a value that has the right type, but that the generator cannot accept."""
        self._report.add(self._where(steps), text)

    def left_out(self, steps: Steps, text: str) -> None:
        """Report a key that is not understood, which is then not in the result."""
        self._report.left_out(self._where(steps), text)

    def _where(self, steps: Steps) -> str:
        return f"{self._name}{pointer(steps)}"

    def place(self, name: str, steps: Steps, value: Any) -> Any:
        """Read a mapping that is a `place`."""
        place = self._places[name]
        if not isinstance(value, dict):
            return self.wrong(
                steps, f"must be {place.noun}, which is a mapping, not {shown(value)}"
            )
        return self.nested(steps, value, lambda: self._keys(place, steps, value))

    def nested(self, steps: Steps, value: Any, read: Callable[[], Any]) -> Any:
        """Return `read()`, which reads the inside of `value`, unless it cannot end."""
        self._count += 1
        if id(value) in self._inside:
            return self.wrong(steps, "contains itself")
        if len(self._inside) > _DEEPEST:
            return self.wrong(steps, f"is nested more than {_DEEPEST} levels deep")
        if self._count > _MOST:
            return self.wrong(steps, f"is beyond the limit of {_MOST} values")
        self._inside.append(id(value))
        try:
            return read()
        finally:
            self._inside.pop()

    def _keys(self, place: Place, steps: Steps, value: dict[Any, Any]) -> Any:
        found: dict[str, Any] = {}
        for key, child in value.items():
            here = (*steps, key)
            if not isinstance(key, str):
                self.wrong(here, f"is not a key of {place.noun}: a key is text")
            elif key.startswith("x-") and self._ignore_extensions:
                continue
            elif rule := place.keys.get(key) or place.extensions.get(key):
                result = rule(self, here, child)
                if result is not DROP:
                    found[key] = result
            elif key.startswith("x-"):
                self._extension(place, here)
            elif key in place.unsupported:
                self.left_out(here, f"is not supported: {place.unsupported[key]}")
            else:
                known = [*place.keys, *place.extensions]
                self.left_out(here, f"is not a key of {place.noun}; {_nearest(key, known)}")
        if place.check is not None and place.check(self, steps, found) is DROP:
            return DROP
        return found

    def _extension(self, place: Place, steps: Steps) -> None:
        allowed = ", ".join(sorted(place.extensions)) or "none"
        self.left_out(steps, f"is not allowed here; allowed extensions are {allowed}")


def _nearest(key: str, known: list[str]) -> str:
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.7)
    return f"did you mean `{near[0]}`?" if near else f"known keys are {', '.join(sorted(known))}"


def shown(value: object) -> str:
    """Return how a problem shows a value that it rejects."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, (list, tuple, set)):
        return "a list"
    text = {True: "true", False: "false"}[value] if isinstance(value, bool) else repr(value)
    text = "null" if value is None else text
    return text if len(text) <= 60 else f"{text[:57]}..."
