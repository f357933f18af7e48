"""Validation and encoding of the request headers that a caller passes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from api_claude_runtime.auth.hiding import hidden, revealed
from api_claude_runtime.auth.secret import MaskedBytes, Secret
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http.credential_names import is_credential

from .call import is_omitted

_FRAMING = frozenset({b"content-length", b"transfer-encoding"})
_BETA = b"anthropic-beta"


def apply(headers: list[tuple[bytes, bytes]], extra: Mapping[str, Any] | None) -> None:
    """Add or replace headers in place. `None` removes a header, and `OMIT` leaves it unchanged.

    The header `anthropic-beta` is a list of flags. Its flags are added to those that are already
    there, so that no source of flags removes those of another.
    """
    for name, text in (extra or {}).items():
        if is_omitted(text):
            continue
        key = _name(name)
        if key in _FRAMING:
            raise RequestError(f"header {name} must not be passed: it is computed from the body")
        data = None if text is None else value(name, text)
        if key == _BETA and data is not None:
            data = _union(*(old for known, old in headers if known == _BETA), data) or None
        headers[:] = [pair for pair in headers if pair[0] != key]
        if data is not None:
            headers.append((key, data))


def _union(*lists: bytes) -> bytes:
    """Return comma-separated lists as one list without duplicates, in their order."""
    flags = (flag.strip() for each in lists for flag in each.split(b","))
    return b",".join(dict.fromkeys(flag for flag in flags if flag))


def _name(name: str) -> bytes:
    if not isinstance(cast("object", name), str):
        raise RequestError(f"{shown(name)} is not a valid header name")
    try:
        key = name.lower().encode("ascii")
    except UnicodeEncodeError:
        raise RequestError(f"{name!r} is not a valid header name") from None
    if not key or not all(33 <= byte < 127 and byte not in b'"(),/:;<=>?@[\\]{}' for byte in key):
        raise RequestError(f"{name!r} is not a valid header name")
    return key


def value(name: str, text: Any) -> bytes:
    """Encode a header value. Error messages do not contain it, because it may be a key."""
    text = hidden(text, is_secret=is_credential(name))
    if not isinstance(text, (str, Secret)):
        raise RequestError(f"header {name} must be a string, not {type(text).__name__}")
    data = _encoded(text)
    if not isinstance(data, bytes):
        raise RequestError(f"header {name} must not contain {data}")
    return data


def _encoded(text: str | Secret) -> bytes | str:
    # Returns the problem and does not raise: a traceback would show the text.
    try:
        data: bytes = revealed(text).encode("latin-1")
    except UnicodeEncodeError:
        return "characters outside Latin-1"
    if any((byte < 32 and byte != 9) or byte == 127 for byte in data):
        return "control characters"
    return MaskedBytes(data) if isinstance(text, Secret) else data
