"""`IncrementalText`: text that arrives in pieces and is parsed as it grows, in linear time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

EAGER_LIMIT = 1024
"""Length in characters up to which the text is parsed after each piece."""
GROWTH_DIVISOR = 8
"""Above that length, the text is parsed again when it has grown by one part in this number."""


class IncrementalText(Generic[T]):
    """Text in pieces, and the value that `parse` returned for it.

    Parsing the whole text after each piece takes quadratic time. This class parses it when it has
    grown by an eighth, so that all parses together cost about nine times the last one.
    """

    __slots__ = ("_next", "_parse", "_parsed", "_parts", "size", "value")

    def __init__(self, parse: Callable[[str], T], initial: T) -> None:
        self._parse = parse
        self._parts: list[str] = []
        self._next = self._parsed = 0
        self.size = 0
        """Number of characters so far."""
        self.value = initial
        """The result of the last parse."""

    def add(self, piece: str) -> bool:
        """Add a piece. Return whether the text was parsed, so that `value` is new."""
        if not piece:
            return False
        self._parts.append(piece)
        self.size += len(piece)
        return self.size >= self._next and self._update()

    def finish(self) -> bool:
        """Parse the text if it has grown since the last parse. Return whether it was parsed."""
        return self.size > self._parsed and self._update()

    def _update(self) -> bool:
        self.value = self._parse(self.text)
        self._parsed = self.size
        if self.size >= EAGER_LIMIT:
            self._next = self.size + self.size // GROWTH_DIVISOR
        return True

    @property
    def text(self) -> str:
        """The whole text. The joined text is kept, so that each piece is joined once."""
        if len(self._parts) > 1:
            self._parts[:] = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""
