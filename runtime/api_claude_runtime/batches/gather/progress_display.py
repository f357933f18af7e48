"""Progress displays: the state they show, their protocol, and `Lines` for plain text."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO, NamedTuple, Protocol

from api_claude_runtime.errors.wording import format_seconds

LINE_INTERVAL = 3.0
"""Minimum number of seconds between two lines."""


class State(NamedTuple):
    """The state that a display shows."""

    done: int
    failed: int
    total: int | None
    notes: tuple[str, ...] = ()
    """How many calls are running, or the processing status of a batch."""


class Display(Protocol):
    """Shows states until it is closed."""

    def show(self, state: State) -> None: ...
    def close(self) -> None: ...


class Lines:
    """A display that prints a line when the state has changed, at most every `LINE_INTERVAL`."""

    def __init__(self, label: str, file: IO[str], clock: Callable[[], float], began: float) -> None:
        self._label = f"{label}: " if label else ""
        self._file = file
        self._clock = clock
        self._began = self._next = began
        self._shown: State | None = None
        self._latest: State | None = None

    def show(self, state: State) -> None:
        self._latest = state
        now = self._clock()
        if state != self._shown and (now >= self._next or state.done == state.total):
            self._next = now + LINE_INTERVAL
            self._print(state, now)

    def close(self) -> None:
        if self._latest is not None and self._latest != self._shown:
            self._print(self._latest, self._clock())

    def _print(self, state: State, now: float) -> None:
        self._shown = state
        elapsed = now - self._began
        of = "" if state.total is None else f" of {state.total:,}"
        parts = [f"{state.done:,}{of} done"]
        if state.failed:
            parts.append(f"{state.failed:,} failed")
        parts += [*state.notes, f"{format_seconds(round(elapsed, 1))} s"]
        if state.total is not None and 0 < state.done < state.total:
            left = round(elapsed * (state.total - state.done) / state.done)
            parts += [f"about {left:,} s left"] if left else []
        self._file.write(f"{self._label}{', '.join(parts)}\n")
        self._file.flush()
