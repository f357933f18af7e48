"""`Snapshot`: the contents of a file at a moment."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import NamedTuple

from api_claude_runtime.auth.secret import MaskedBytes

LARGEST = 1_000_000
"""Bytes. A larger file is not a configuration."""


class Snapshot(NamedTuple):
    """The contents of a file, or the reason why it has none."""

    contents: MaskedBytes | None
    """Masked in tracebacks with local variables, because a file may contain a key by mistake."""
    problem: str = ""


def take_snapshot(path: Path) -> Snapshot:
    """Read a file. Links are followed. Nothing is raised."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would block
            return Snapshot(None, "it is not a file")
        with path.open("rb") as file:
            contents = file.read(LARGEST + 1)
    except OSError as error:
        return Snapshot(None, error.strerror or type(error).__name__)
    except ValueError as error:  # a null byte in the path
        return Snapshot(None, str(error))
    if len(contents) > LARGEST:
        return Snapshot(None, f"it has more than {LARGEST:,} bytes")
    return Snapshot(MaskedBytes(contents))
