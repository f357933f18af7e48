"""`Outcome` and `Progress`: the result of one of many calls, and how many calls are done."""

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
    """Index of the request, starting at 0."""
    value: T | None
    error: ClaudeError | None

    def unwrap(self) -> T:
        """Return the value.

        Raises:
            ClaudeError: The request failed; this is its error.
        """
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]  # None only if T includes None

    @property
    def ok(self) -> bool:
        """Whether the request succeeded."""
        return self.error is None


@dataclass(frozen=True, slots=True)
class Outcome(Result[T]):
    """The value or the error of one call."""

    seconds: float
    """Duration of the call, including all attempts and the waiting times of policies."""


class Progress(NamedTuple):
    """How many calls or requests are done, failed and running."""

    done: int
    failed: int
    """How many of the `done` ones failed."""
    running: int
    total: int | None
    """`None` if the requests come from an iterator of unknown length."""


class Tally:
    """Counter of outcomes that creates the `Progress` after each one."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._done = self._failed = 0

    def add(self, outcome: Result[T], running: int) -> Progress:
        """Count `outcome` and return the progress."""
        self._done += 1
        self._failed += not outcome.ok
        return Progress(self._done, self._failed, running, self._total)
