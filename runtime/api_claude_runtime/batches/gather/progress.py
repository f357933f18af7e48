"""`ProgressBar`: how far many calls, or a batch, have come; to be given as `on_progress=`."""

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
