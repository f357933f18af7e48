"""`ProgressBar`: how far many calls, or a batch, have come; to be given as `on_progress=`."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import IO, Any, NamedTuple, Protocol, Self

from api_claude_runtime.errors.wording import seconds

__all__ = ("ProgressBar",)

EVERY = 3.0
"""Seconds between two lines."""


class State(NamedTuple):
    """What is shown."""

    done: int
    failed: int
    total: int | None
    notes: tuple[str, ...] = ()
    """What is running, or what the API says of a batch."""


class Display(Protocol):
    """Something that shows it."""

    def show(self, state: State) -> None: ...
    def close(self) -> None: ...


class ProgressBar:
    """A bar in a terminal, if `rich` is installed (`pip install "api-claude[progress]"`); otherwise
    plain lines, at most one every three seconds and a last one.

        with ProgressBar("Questions") as bar:
            outcomes = gather(client.messages.create, requests, on_progress=bar)
        with ProgressBar("Batch") as bar:
            wait_for_batch(client.messages.batches, batch, on_progress=bar)

    The bar needs the `with` block; without it, there are lines. There are lines as well if
    `NO_COLOR` is set, or `TERM` is `dumb`. Nothing that goes wrong in showing it is raised: it is
    in `problem`, and nothing more is shown.
    """

    def __init__(
        self,
        label: str = "",
        *,
        file: IO[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Of `label`, on `file`; `None` is `sys.stderr` as it is when it begins."""
        self.label = label
        self.problem: Exception | None = None
        self._file = file
        self._clock = clock
        self._began = clock()
        self._display: Display | None = None

    def __call__(self, progress: object) -> None:
        """Show what `gather` or `wait_for_batch` tells."""
        self._try(lambda: self._begun(bar=False).show(_state(progress)))

    def __enter__(self) -> Self:
        self._display, self.problem, self._began = None, None, self._clock()
        self._try(lambda: self._begun(bar=True))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._display is not None:
            display, self._display = self._display, None
            try:  # whatever has been: a bar that is left open hides the cursor
                display.close()
            except Exception as problem:  # noqa: BLE001 - as below
                self.problem = self.problem or problem

    def _begun(self, *, bar: bool) -> Display:
        if self._display is None:
            file = sys.stderr if self._file is None else self._file
            found = _bar(self.label, file) if bar and _is_terminal(file) else None
            self._display = found or Lines(self.label, file, self._clock, self._began)
        return self._display

    def _try(self, show: Callable[[], object]) -> None:
        if self.problem is None:
            try:
                show()
            except Exception as problem:  # noqa: BLE001 - a call is worth more than its bar
                self.problem = problem


class Lines:
    """Plain text: a line for what has changed, and not too many."""

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
            self._next = now + EVERY
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
        parts += [*state.notes, f"{seconds(round(elapsed, 1))} s"]
        if state.total is not None and 0 < state.done < state.total:
            left = round(elapsed * (state.total - state.done) / state.done)
            parts += [f"about {left:,} s left"] if left else []
        self._file.write(f"{self._label}{', '.join(parts)}\n")
        self._file.flush()


def _state(progress: Any) -> State:
    """Of a `Progress`, or of a batch."""
    counts = getattr(progress, "request_counts", None)
    if counts is None:
        notes = (f"{progress.running:,} running",) if progress.running else ()
        return State(progress.done, progress.failed, progress.total, notes)
    failed = counts.errored + counts.canceled + counts.expired
    done = counts.succeeded + failed
    status = str(progress.processing_status).replace("_", " ")
    return State(done, failed, done + counts.processing, () if status == "ended" else (status,))


def _is_terminal(file: IO[str]) -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") in {"dumb", "unknown"}
    return not plain and file.isatty()


def _bar(label: str, file: IO[str]) -> Display | None:
    """`None` without `rich`."""
    from .progress_bar import Bar

    try:
        return Bar(label, file)
    except ImportError:
        return None
