"""`TokenReply`: what a token endpoint has answered (RFC 6749, sections 5.1 and 5.2)."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from api_claude_runtime.auth.echo import without_echo
from api_claude_runtime.auth.key import checked_key
from api_claude_runtime.auth.secret import Secret, as_secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.http.request import Request

_LONGEST = 365 * 86400.0
"""Seconds. A token that is valid for longer is replaced after a year, to keep times finite."""
_DEFAULT_SECONDS = 3600.0
_LONGEST_TOKEN = 64 << 10
"""Characters. Servers accept far shorter headers, and the file of a profile must have room."""
_TEXTS = ("error", "error_description", "error_uri")
_TEXT_LENGTH = 300


class TokenReply(NamedTuple):
    """A token, and how long it is valid."""

    access_token: Secret
    seconds: float
    refresh_token: Secret | None


def read_token(body: bytes, *, needs_seconds: bool) -> TokenReply:
    """Return the token in the body of a successful response.

    Args:
        body: The body.
        needs_seconds: Whether the response must have `expires_in`. Default: an hour.

    Raises:
        CredentialsError: The body is malformed. The message names the field, and has no value of
            a token.
    """
    found = _object(body)
    del body
    if found is None:
        raise CredentialsError("it is not a JSON object")
    kind = found.get("token_type")
    if kind is not None and not (isinstance(kind, str) and kind.lower() == "bearer"):
        raise CredentialsError("token_type must be Bearer")
    token = _token(found, "access_token")
    refresh = None if found.get("refresh_token") is None else _token(found, "refresh_token")
    return TokenReply(token, _seconds(found.get("expires_in"), is_needed=needs_seconds), refresh)


def read_refusal(body: bytes, request: Request) -> str:
    """Return what an error response says: its error, description and URI, and nothing else.

    What it repeats of the secrets in `request` is masked.
    """
    found = _object(body)
    if found is None:
        return ""
    texts = [
        without_echo(value, request)
        for name in _TEXTS
        if isinstance(value := found.get(name), str) and value
    ]
    return ": ".join(map(_one_line, texts))


def _object(body: bytes) -> dict[str, Any] | None:
    """Return the object in a body, with a `Secret` for each token; `None` if it is something else.

    It raises nothing, because this frame has the text of the tokens.
    """
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, Mapping):
        return None
    fields = cast("Mapping[str, Any]", found)
    return {name: as_secret(v) if name.endswith("_token") else v for name, v in fields.items()}


def _token(found: Mapping[str, Any], name: str) -> Secret:
    token = checked_key(found.get(name), name)
    size = len(token.reveal())
    if size > _LONGEST_TOKEN:
        raise CredentialsError(
            f"{name} has {size:,} characters, but at most {_LONGEST_TOKEN:,} are accepted"
        )
    return token


def _seconds(value: Any, *, is_needed: bool) -> float:
    if value is None and not is_needed:
        return _DEFAULT_SECONDS
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise CredentialsError(f"expires_in must be a number, not {type(value).__name__}")
    if isinstance(value, float) and not math.isfinite(value):
        raise CredentialsError("expires_in must be finite")
    if value <= 0:
        raise CredentialsError("expires_in must be above 0")
    return float(min(value, _LONGEST))


def _one_line(text: str) -> str:
    text = " ".join(text.split())[:_TEXT_LENGTH]
    return "".join(each if each.isprintable() else "?" for each in text)
