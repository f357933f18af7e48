"""`checked_key`: checks the form of what a caller passes as a key."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.base import CredentialsError

from .secret import Secret, type_name

_PLACEHOLDERS = ("your-api-key", "your_api_key", "my-api-key", "my_api_key", "<", "${", "$(")


def checked_key(secret: Any, source: str) -> Secret:
    """Return `secret` after checking its form. The error messages never contain it."""
    if not isinstance(secret, Secret):
        name = type_name(secret)
        raise CredentialsError(f"{source} must be a string, not {name}")
    problem = _problem(secret.reveal())
    if problem:
        raise CredentialsError(f"{source} {problem}")
    return secret


def _problem(raw: str) -> str | None:
    # Returns the problem and does not raise: this frame has the key in a local.
    if not raw.strip():
        return "is empty"
    if raw != raw.strip():
        return "has leading or trailing whitespace: strip it (often it is a newline at the end)"
    if not raw.isascii() or not raw.isprintable() or " " in raw:
        return "contains characters that are not valid in a key (space, control or non-ASCII)"
    if raw[0] in "\"'" or raw[-1] in "\"'":
        return "has quotation marks around it: remove them, they are not part of a key"
    if raw.lower().startswith(_PLACEHOLDERS):
        return "is a placeholder: replace it with a real key"
    return None
