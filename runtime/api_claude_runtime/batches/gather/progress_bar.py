"""`Bar`: a progress bar in a terminal, drawn by `rich`."""

from __future__ import annotations

import sys
from typing import IO, Any, cast

from .progress_display import State


class Bar:
    """A bar that appears at once and is redrawn ten times a second until it is closed."""

    def __init__(self, label: str, file: IO[str]) -> None:
        """Start the bar.

        Raises:
            ImportError: `rich` is not installed.
        """
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
        )

        self._file = _ErrorRecorder(file)
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[notes]}", markup=False),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=Console(file=cast("Any", self._file), force_terminal=True),
            # Text printed to the same terminal appears above the bar. A stream that goes
            # elsewhere must not be redirected.
            redirect_stdout=_shares_terminal(sys.stdout, file),
            redirect_stderr=_shares_terminal(sys.stderr, file),
        )
        self._task = self._progress.add_task(label, total=None, notes="")
        self._progress.start()

    def show(self, state: State) -> None:
        failed = (f"{state.failed:,} failed",) if state.failed else ()
        notes = ", ".join((*failed, *state.notes))
        self._progress.update(self._task, completed=state.done, total=state.total, notes=notes)
        if self._file.problem is not None:
            raise self._file.problem

    def close(self) -> None:
        self._progress.stop()


class _ErrorRecorder:
    """A file wrapper that stores the first error instead of raising it in the drawing thread."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file
        self.problem: Exception | None = None

    def write(self, text: str) -> int:
        return self._try(lambda: self._file.write(text)) or 0

    def flush(self) -> None:
        self._try(self._file.flush)

    def _try(self, act: Any) -> Any:
        try:
            return act()
        except (OSError, ValueError) as problem:  # the terminal is gone, or the file is closed
            self.problem = self.problem or problem

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _shares_terminal(stream: IO[str] | None, file: IO[str]) -> bool:
    return file in (sys.stdout, sys.stderr) and stream is not None and stream.isatty()
