"""`ProgressBar`: shows the progress of many calls or of batches; an `on_progress` callback."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from types import TracebackType
from typing import IO, Any, Self

from .progress_display import Display, Lines, State

__all__ = ("ProgressBar",)


class ProgressBar:
    """A progress bar in a terminal if `rich` is installed, otherwise plain text lines.

    Install `rich` with `pip install "api-claude[progress]"`. Lines are printed at most every three
    seconds, plus a final one.

        with ProgressBar("Questions") as bar:
            outcomes = gather(client.messages.create, requests, on_progress=bar)
        with ProgressBar("Batch") as bar:
            wait_for_batch(client.messages.batches, batch, on_progress=bar)

    The bar needs the `with` block. Without the block, and if `NO_COLOR` is set or `TERM` is `dumb`
    or `unknown`, lines are printed. An exception while showing progress is not raised: it is
    stored in `problem`, and nothing more is shown.
    """

    def __init__(
        self,
        label: str = "",
        *,
        file: IO[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Create a progress bar.

        Args:
            label: Text in front of the bar or of each line.
            file: Where to write. `None` uses `sys.stderr` at the time when the display starts.
            clock: Current time in seconds.
        """
        self.label = label
        self.problem: Exception | None = None
        self._file = file
        self._clock = clock
        self._began = clock()
        self._display: Display | None = None

    def __call__(self, progress: object) -> None:
        """Show a `Progress` of `gather` or a batch of `wait_for_batch`."""
        self._try(lambda: self._open_display(bar=False).show(_state(progress)))

    def __enter__(self) -> Self:
        self._display, self.problem, self._began = None, None, self._clock()
        self._try(lambda: self._open_display(bar=True))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._display is not None:
            display, self._display = self._display, None
            # Close even after a problem: a bar that stays open hides the cursor.
            try:
                display.close()
            except Exception as problem:  # noqa: BLE001 - as in `_try`
                self.problem = self.problem or problem

    def _open_display(self, *, bar: bool) -> Display:
        if self._display is None:
            file = sys.stderr if self._file is None else self._file
            opened = _bar(self.label, file) if bar and _is_terminal(file) else None
            self._display = opened or Lines(self.label, file, self._clock, self._began)
        return self._display

    def _try(self, show: Callable[[], object]) -> None:
        if self.problem is None:
            try:
                show()
            except Exception as problem:  # noqa: BLE001 - a display error must not fail the calls
                self.problem = problem


def _state(progress: Any) -> State:
    """Convert a `Progress` or a batch to the state to show."""
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
    """Return a started bar, or `None` if `rich` is not installed."""
    from .progress_bar import Bar

    try:
        return Bar(label, file)
    except ImportError:
        return None
