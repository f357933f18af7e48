"""`failure_line`: an error as one line for stderr."""

from __future__ import annotations

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.printable import one_line
from api_claude_runtime.errors.status import APIStatusError

_TIMEOUTS = ("", *(f"Timeout({phase}=...)" for phase in ("connect", "pool", "write")))
_OPTIONS = {
    "`limits=Limits(connections=...)` or ": "",
    **{f"`timeout={each}`": "--timeout" for each in _TIMEOUTS},
    "`deadline=`": "--deadline",
    "`Retry(deadline=...)`": "the deadline of Retry in the file of --config-file",
    " or pass `ssl_context=`": "",
    "base_url=": "--base-url",
    "auth_token=": "ANTHROPIC_AUTH_TOKEN",
    "`partial` holds what arrived": "what was printed is all that arrived",
    "check `body` and the base URL": "check the base URL",
}
"""What an error advises to users of the Python package, and its place in the command line."""


def failure_line(error: ClaudeError) -> str:
    """Return one line: the class of the error, what failed, the request id, and what to do.

    The text of a server is part of it, so control characters are escaped.
    """
    text = " ".join(str(error).split())
    if not isinstance(error, APIStatusError):  # whose text is that of a server
        for name, option in _OPTIONS.items():
            text = text.replace(name, option)
    # A deadline already states the attempts.
    attempts = 0 if getattr(error, "deadline", None) else len(error.attempts)
    tried = f" (after {attempts} attempts)" if attempts > 1 else ""
    return one_line(f"{type(error).__name__}: {text}{tried}")
