"""`json_problem`: why a text cannot be read as JSON, for messages."""

from __future__ import annotations

from pydantic_core import from_json

from api_claude_runtime.http.json_text import mended

from .wording import excerpt

_LIMITS = {
    "recursion limit": "is JSON that is nested deeper than 200 levels, the most read",
    "number out of range": "is JSON with a number of more than 4,300 digits, the most read",
}
"""What the parser of pydantic refuses although it is JSON, by the start of its message."""


def json_problem(data: bytes) -> str:
    """Return why `data` cannot be read as JSON, as the end of a sentence, such as `is empty`."""
    start = excerpt(data)
    if not start:
        return "is empty"
    reason = ""
    try:
        from_json(mended(data))
    except ValueError as error:
        reason = str(error)
    for limit, text in _LIMITS.items():
        if reason.startswith(limit):
            return f"{text}: it begins with {start!r}"
    if reason.startswith("EOF"):
        return f"is cut off after {len(data):,} bytes: it begins with {start!r}"
    place = reason.rpartition(" at ")[2]
    return f"is not JSON{f' ({place})' if place else ''}: it begins with {start!r}"


def is_limit(problem: str) -> bool:
    """Return whether a problem is a limit of the parser, and not a fault of the text."""
    return problem.startswith(tuple(_LIMITS.values()))
