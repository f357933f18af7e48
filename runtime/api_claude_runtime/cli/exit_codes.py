"""Exit codes of the command line, and the code of each kind of error."""

from __future__ import annotations

from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, RequestError

OK = 0
FAILED = 1
"""The API or the connection returned an error, or some of many requests failed."""
USAGE = 2
"""The command or its configuration is wrong: an option, a file, or a missing key."""
REFUSED = 3
"""The request was refused before it was sent."""
INTERRUPTED = 130
"""Ctrl-C, as shells report it."""
BROKEN_PIPE = 141
"""The reader of the output closed it, as shells report it for other programs."""


def code_of(error: ClaudeError) -> int:
    """Return the exit code for an error."""
    if isinstance(error, ConfigurationError):
        return USAGE
    return REFUSED if isinstance(error, RequestError) else FAILED
