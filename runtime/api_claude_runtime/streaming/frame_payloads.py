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
START, _PADDING = b'{"bytes":"', b'","p":"'
_TYPE = b'{"type":"'
_MOST_OF_AN_ERROR = 64 << 10
"""Bytes up to which an error is parsed. Of a longer one, the start is shown."""


def common_event(chunk: bytes, start: int, end: int) -> SSE | None:
    """Return the event in a common payload; `None` if the payload or the event has another form.

    Args:
        chunk: The chunk that contains it.
        start: Where its base64 begins.
        end: Where the payload ends.
    """
    stop = chunk.find(b'"', start, end)
    if chunk.startswith(_PADDING, stop):
        closing = chunk.find(b'"', stop + len(_PADDING), end)
    else:
        closing = stop
    if closing != end - 2 or not chunk.startswith(b"}", end - 1):
        return None
    try:
        data = a2b_base64(chunk[start:stop], strict_mode=True)
    except ValueError:
        return None
    if not data.startswith(_TYPE):
        return None
    end_of_name = data.find(b'"', len(_TYPE))
    name = data[len(_TYPE) : end_of_name]
    # A name without an end is not JSON, and one with an escape must be decoded.
    return None if end_of_name < 0 or b"\\" in name else (name, data)


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
