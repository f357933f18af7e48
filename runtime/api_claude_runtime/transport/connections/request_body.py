"""The body of a request, in the pieces that a connection sends."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from api_claude_runtime.transport.http1.request_head import framing_of

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

AT_ONCE = 65536
"""Bytes of a body that are sent together with the head. A larger body is sent in such pieces."""


def small_body(request: Request) -> bytes | None:
    """Return the body if it is sent together with the head; `None` if it is sent in pieces."""
    body = request.body
    return body if isinstance(body, bytes) and len(body) <= AT_ONCE else None


def slices(body: bytes) -> Iterator[memoryview]:
    """Return `body` in pieces."""
    view = memoryview(body)
    return (view[start : start + AT_ONCE] for start in range(0, len(body), AT_ONCE))


def pieces(request: Request) -> Iterator[bytes | memoryview]:
    """Return the body of `request` in pieces, framed as its headers announce it."""
    body = request.body
    if isinstance(body, bytes):
        yield from slices(body)
        return
    framing = framing_of(request)
    for each in body:
        if data := framing.piece(each):
            yield data
    if data := framing.end():
        yield data


async def async_pieces(request: Request) -> AsyncIterator[bytes | memoryview]:
    """Asynchronous version of `pieces`."""
    body = request.body
    if isinstance(body, bytes):
        for each in slices(body):
            yield each
        return
    framing = framing_of(request)
    async for part in body:
        if data := framing.piece(part):
            yield data
    if data := framing.end():
        yield data
