"""`failure_line`: an error as one line for stderr."""

from __future__ import annotations

from api_claude_runtime.errors.base import ClaudeError

from .escape import one_line


def failure_line(error: ClaudeError) -> str:
    """Return one line: the class of the error, what failed, the request id, and what to do.

    The text of a server is part of it, so control characters are escaped.
    """
    text = " ".join(str(error).split())
    attempts = len(error.attempts)
    tried = f" (after {attempts} attempts)" if attempts > 1 else ""
    return one_line(f"{type(error).__name__}: {text}{tried}")
