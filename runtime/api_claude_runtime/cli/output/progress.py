"""`ByteProgress`: a line on stderr about the bytes that were sent or received."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self

_INTERVAL = 0.1
_MEGABYTE = 1_000_000


def is_shown() -> bool:
    """Return whether stderr is a terminal in which a line can be replaced."""
    return sys.stderr.isatty() and os.environ.get("TERM") not in {"dumb", "unknown"}


class ByteProgress:
    """A line on stderr, if that is a terminal: `download 12.3 of 45.0 MB`.

    Args:
        label: The first word of the line.
        total: The number of bytes; `None` if it is unknown.
    """

    def __init__(self, label: str, total: int | None) -> None:
        self._label = label
        self._total = total
        self.done = 0
        self._shown = 0.0
        self._is_shown = is_shown()

    def add(self, count: int) -> None:
        """Count bytes and show them, at most ten times a second."""
        self.done += count
        if self._is_shown and time.monotonic() - self._shown > _INTERVAL:
            self._show()

    def counted(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the chunks and count them."""
        for chunk in chunks:
            self.add(len(chunk))
            yield chunk

    def _show(self) -> None:
        self._shown = time.monotonic()
        total = f" of {self._total / _MEGABYTE:.1f}" if self._total is not None else ""
        sys.stderr.write(f"\r{self._label} {self.done / _MEGABYTE:.1f}{total} MB")
        sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")  # clears the line
            sys.stderr.flush()
