"""A bar in a terminal, drawn by `rich`."""

from __future__ import annotations

import sys
from typing import IO, Any, cast

from .progress_display import State


class Bar:
    """Begins at once, and is drawn ten times a second until it is closed."""

    def __init__(self, label: str, file: IO[str]) -> None:
        """Raises:
        ImportError: there is no `rich`.
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

        self._file = _Quiet(file)
        self._progress = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[notes]}", markup=False),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=Console(file=cast("Any", self._file), force_terminal=True),
            # What is printed to this terminal goes above the bar; what goes elsewhere goes there.
            redirect_stdout=_is_beside(sys.stdout, file),
            redirect_stderr=_is_beside(sys.stderr, file),
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


class _Quiet:
    """A file that keeps what goes wrong: the thread that draws has nobody to raise it to."""

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


def _is_beside(stream: IO[str] | None, file: IO[str]) -> bool:
    return file in (sys.stdout, sys.stderr) and stream is not None and stream.isatty()
