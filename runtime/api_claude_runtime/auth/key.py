"""`checked_key` and others: checks of what a caller passes with a key."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.arguments import is_one_of
from api_claude_runtime.errors.base import CredentialsError

from .secret import Secret, WrongType, type_name

HEADERS = ("authorization", "x-api-key")
"""The headers in which a key can be sent."""
_PLACEHOLDERS = ("your-api-key", "your_api_key", "my-api-key", "my_api_key", "<", "${", "$(")


def checked_key(secret: Any, source: str) -> Secret:
    """Return `secret` after checking its form. The error messages never contain it."""
    if not isinstance(secret, Secret):
        raise CredentialsError(f"{source} must be a string, not {type_name(secret)}")
    problem = _problem(secret.reveal())
    if problem:
        raise CredentialsError(f"{source} {problem}")
    return secret


def foreign_key(secret: Any, source: str) -> Secret:
    """Return the key of another company's service after checking its form.

    Raises:
        CredentialsError: It is malformed, or a key of Anthropic's own API, which must not be sent
            to anyone else.
    """
    checked = checked_key(secret, source)
    if checked.reveal().startswith("sk-ant-"):
        raise CredentialsError(
            f"{source} is a key of Anthropic's own API, which the platform must not get: pass a"
            " key of the platform"
        )
    return checked


def is_variable(name: str) -> bool:
    """Return whether `name` can be the name of an environment variable. Most keys cannot."""
    return name.isascii() and name.isidentifier()


def as_header(name: Any) -> Any:
    """Return `name`, or a `WrongType` in its place if it names no header: it may be a key."""
    return name if is_one_of(name, HEADERS) else WrongType(type(name).__name__)


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
