"""`display`: a path in messages."""

from __future__ import annotations

import os
from pathlib import Path

from api_claude_runtime.errors.wording import may_be_key
from api_claude_runtime.http.credential_names import MASK


def display(path: Path) -> str:
    """Return a path with `~` for the home directory, and without a name that may be a key.

    The name of a profile, and a path in its files, can be a key that was put in the wrong place.
    """
    if may_be_key(path.name):
        path = path.with_name(MASK)
    try:
        return f"~{os.sep}{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)
