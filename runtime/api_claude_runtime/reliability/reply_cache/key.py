"""Which requests a `ReplyCache` may answer, and the key under which it keeps the response."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

_POSTS = frozenset({b"/v1/messages", b"/v1/messages/count_tokens"})
_MODELS = b"/v1/models"
# They do not change the answer, or are derived from other parts of the request.
_IGNORED = frozenset({b"accept-encoding", b"connection", b"content-length", b"host", b"user-agent"})


def is_cacheable(request: Request) -> bool:
    """Return whether `request` creates a message, counts tokens, or reads models."""
    path = request.target.partition(b"?")[0].removeprefix(request.prefix)
    if request.method == "POST":
        return path in _POSTS
    return request.method == "GET" and (path == _MODELS or path.startswith(_MODELS + b"/"))


def expects_json(request: Request) -> bool:
    """Return whether the request has a body in memory and asks for JSON.

    A stream, a file and the lines of batch results do not. Clients of other packages ask for JSON
    in the headers also if the body asks for a stream.
    """
    accepted = [value for name, value in request.headers if name == b"accept"]
    if not isinstance(request.body, bytes) or accepted != [b"application/json"]:
        return False
    return request.fields is None or not request.fields.get("stream")


def key_of(request: Request, secret: bytes, ignored: Collection[bytes]) -> bytes:
    """Return a digest of all parts of `request` that can change the answer.

    The credential is one of its headers. `secret` is the key of the digest, so that a credential
    cannot be looked up in a list of digests.
    """
    digest = hashlib.blake2b(key=secret, digest_size=32)
    headers = sorted(
        (name, value)
        for name, value in request.headers
        if name not in _IGNORED and name not in ignored
    )
    parts = [request.method.encode(), str(request.origin).encode(), request.target]
    for part in (*parts, *(part for pair in headers for part in pair), request.body):
        assert isinstance(part, bytes)  # `expects_json` was true
        digest.update(b"%d:" % len(part))
        digest.update(part)
    return digest.digest()
