"""`private`: opens files that only their owner can read, for prompts and answers."""

from __future__ import annotations

import os


def private(path: str, flags: int) -> int:
    """Open a file for `open(..., opener=private)`. A new file has the mode 0600.

    A file that exists keeps its mode.
    """
    return os.open(path, flags, 0o600)
