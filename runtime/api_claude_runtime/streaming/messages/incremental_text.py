"""`IncrementalText`: text that arrives in pieces and is parsed as it grows, in linear time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

SMALL = 1024
"""Characters up to which each piece is worth a look."""
SHARE = 8
"""Above that, a look when the text is longer by one part in so many."""


class IncrementalText(Generic[T]):
    """Looking at all of a text after each piece of it is quadratic. This looks when it has grown by
    an eighth, so that all looks together cost about nine times the last.
    """

    __slots__ = ("_look", "_next", "_parts", "_seen", "size", "value")

    def __init__(self, look: Callable[[str], T], nothing: T) -> None:
        self._look = look
        self._parts: list[str] = []
        self._next = self._seen = 0
        self.size = 0
        """Characters so far."""
        self.value = nothing
        """What was seen at the last look."""

    def add(self, piece: str) -> bool:
        """Add a piece; whether it was worth a look, so that `value` is new."""
        if not piece:
            return False
        self._parts.append(piece)
        self.size += len(piece)
        return self.size >= self._next and self._new()

    def finish(self) -> bool:
        """Look at what came since the last look, if anything did."""
        return self.size > self._seen and self._new()

    def _new(self) -> bool:
        self.value = self._look(self.text)
        self._seen = self.size
        if self.size >= SMALL:
            self._next = self.size + self.size // SHARE
        return True

    @property
    def text(self) -> str:
        """All of it, joined on the way so that it is joined once."""
        if len(self._parts) > 1:
            self._parts[:] = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""
