"""Bodies as JSON: how a recording stores the bytes of requests and responses."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth import echo
from api_claude_runtime.http.credential_names import MASK

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request, StreamedBody

BOUNDARY = b"boundary"
"""Replaces the boundary of a form, which is another one in each request."""
_MASK = MASK.encode()
_SHORTEST_SECRET = 16


def dumped(value: Any) -> str:
    """Return compact JSON, in one line and with the keys in the given order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def packed(data: bytes) -> dict[str, Any]:
    """Return an object from which `unpacked` returns exactly `data`, as readable as possible."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}
    try:
        value = json.loads(text)
        if dumped(value) == text:  # not true of other white space, or of repeated keys
            return {"json": value}
    except (ValueError, RecursionError):
        pass
    return {"text": text}


def unpacked(value: dict[str, Any]) -> bytes:
    """Return the bytes that `packed` was called with."""
    if "json" in value:
        return dumped(value["json"]).encode()
    if "base64" in value:
        return base64.b64decode(value["base64"])
    text: str = value["text"]
    return text.encode()


def secrets_of(request: Request) -> list[bytes]:
    """Return the credentials of a request that are long enough to be recognized in a text."""
    values = [value.encode() for value in echo.secrets_of(request)]
    return [value for value in values if len(value) >= _SHORTEST_SECRET]


def masked(data: bytes, secrets: list[bytes]) -> bytes:
    """Return `data` without the credentials."""
    for secret in secrets:
        data = data.replace(secret, _MASK)
    return data


def body_of(request: Request) -> dict[str, Any] | None:
    """Return the body of a request for comparison: JSON as a value, forms as a digest."""
    body, secrets = request.body, secrets_of(request)
    if not isinstance(body, bytes):
        return _digest(body, _boundary(request)) if body.replayable else {"unread": True}
    if not body:
        return None
    body = masked(body, secrets)
    try:
        return {"json": json.loads(body)}
    except (ValueError, RecursionError):
        return packed(body)


def media_type(request: Request) -> str:
    """Return the `content-type` of a request, with a fixed boundary."""
    found = dict(request.headers).get(b"content-type", b"")
    boundary = _boundary(request)
    return (found.replace(boundary, BOUNDARY) if boundary else found).decode("latin-1")


def _boundary(request: Request) -> bytes:
    found = dict(request.headers).get(b"content-type", b"")
    return found.partition(b"boundary=")[2].strip(b'"')


def _digest(body: StreamedBody, boundary: bytes) -> dict[str, Any]:
    digest, length = hashlib.sha256(), 0
    for piece in _without(body, boundary):
        digest.update(piece)
        length += len(piece)
    return {"sha256": digest.hexdigest(), "length": length}


def _without(body: StreamedBody, boundary: bytes) -> Iterator[bytes]:
    """Iterate over `body` with a fixed boundary, also where it spans two chunks."""
    rest = b""
    for chunk in body:
        rest += chunk
        if boundary:
            rest = rest.replace(boundary, BOUNDARY)
        at = max(0, len(rest) - max(0, len(boundary) - 1))
        yield rest[:at]
        rest = rest[at:]
    yield rest
