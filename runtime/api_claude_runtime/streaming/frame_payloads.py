"""The payloads of frames: events in base64, and exceptions of Amazon."""

from __future__ import annotations

import json
from binascii import a2b_base64
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.wording import excerpt
from api_claude_runtime.http import json_text

if TYPE_CHECKING:
    from .sse import SSE

# The common payload is `{"bytes":"...","p":"..."}`. The padding hides the length of the text from
# observers of the connection.
_AROUND = (b"{", b"bytes", b":", b",", b"p", b":", b"}")
"""What the common payload has between its quotes, apart from the values."""
_MOST_OF_AN_ERROR = 64 << 10
"""Bytes up to which an error is parsed. Of a longer one, the start is shown."""


def common_event(payload: bytes) -> SSE | None:
    """Return the event in a common payload; `None` if the payload or the event has another form."""
    # A few calls that split at the quotes take less than searches for each of them.
    parts = payload.split(b'"')
    if len(parts) != 9:
        return None
    opening, key, colon, text, comma, second_key, second_colon, _, closing = parts
    if (opening, key, colon, comma, second_key, second_colon, closing) != _AROUND:
        return None
    try:
        data = a2b_base64(text)  # the strict mode takes twice the time
    except ValueError:
        return None
    # Characters that are not base64 were left out, and the result is too short: each four
    # characters make three bytes, and the last ones may make up to two less.
    count = len(text)
    if count % 4 or count // 4 * 3 - len(data) > 2:
        return None
    parts = data.split(b'"', 4)
    if len(parts) != 5 or parts[0] != b"{" or parts[1] != b"type" or parts[2] != b":":
        return None
    name = parts[3]
    return None if b"\\" in name else (name, data)  # one with an escape must be decoded


def event_in(payload: bytes) -> SSE | None:
    """Return the event in the payload of a chunk; `None` if it has none."""
    fields = _fields(payload)
    if fields is None:
        raise DecodeError(f"a chunk of the event stream is not a JSON object: {excerpt(payload)!r}")
    encoded = fields.get("bytes")
    if not isinstance(encoded, str):
        return None
    try:
        return _named(a2b_base64(encoded.encode("ascii"), strict_mode=True))
    except ValueError:
        raise DecodeError(
            f"a chunk of the event stream is not base64: {excerpt(encoded)!r}"
        ) from None


def _named(data: bytes) -> SSE | None:
    """Return an event with its type as its name; `None` if it has no type."""
    fields = _fields(data)
    if fields is None:
        return b"message", data  # decoding it raises an error, or ignores it as for SSE
    kind = fields.get("type")
    if isinstance(kind, str):
        return kind.encode("utf-8", "replace"), data
    return (b"message", data) if "error" in fields else None


def _fields(data: bytes) -> dict[str, Any] | None:
    """Return a JSON object; `None` if `data` is something else."""
    try:
        value = json_text.parse(data)
    except ValueError:
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def error_data(headers: dict[str, Any], payload: bytes) -> bytes:
    """Return the data of an event `error` for an exception of Amazon."""
    fields = (_fields(payload) if len(payload) <= _MOST_OF_AN_ERROR else None) or {}
    name = headers.get(":exception-type") or headers.get(":error-code")
    text = headers.get(":error-message")
    for each in ("message", "Message"):
        text = text or fields.pop(each, None)
    error = {
        # The name of a class, of which some services send the name of a field.
        "type": name[:1].upper() + name[1:] if isinstance(name, str) else "api_error",
        "message": text if isinstance(text, str) else excerpt(payload) or "it has no message",
        "details": fields,  # such as the status of the model behind Bedrock
    }
    return json.dumps({"type": "error", "error": error}).encode()
