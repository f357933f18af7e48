"""`Outcome`: what came of one of many calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from api_claude_runtime.errors.base import ClaudeError

__all__ = ("Outcome", "Progress")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Result(Generic[T]):
    """A value or an error."""

    index: int
    """Which request it is of, counted from 0."""
    value: T | None
    error: ClaudeError | None

    def unwrap(self) -> T:
        """The value.

        Raises:
            ClaudeError: there is none; the error that the request ended with.
        """
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]  # None only where T is

    @property
    def ok(self) -> bool:
        """Whether there is a value."""
        return self.error is None


@dataclass(frozen=True, slots=True)
class Outcome(Result[T]):
    """What one call ended with."""

    seconds: float
    """From its beginning to its end, attempts and waits of policies in it."""


class Progress(NamedTuple):
    """How far many calls have come."""

    done: int
    failed: int
    """Of those that are done."""
    running: int
    total: int | None
    """`None` if the requests come from an iterator, whose length nobody knows."""


class Tally:
    """Counts outcomes."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._done = self._failed = 0

    def add(self, outcome: Result[T], running: int) -> Progress:
        """One more."""
        self._done += 1
        self._failed += not outcome.ok
        return Progress(self._done, self._failed, running, self._total)
