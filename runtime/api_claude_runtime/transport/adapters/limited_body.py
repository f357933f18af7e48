"""`limited_body`: the body of a request with a deadline, for a synchronous httpx client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from api_claude_runtime.http.timeout import has_passed
from api_claude_runtime.transport.connections.request_body import AT_ONCE, slices
from api_claude_runtime.transport.http1.failures import WriteTimeout

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request


class _LimitedBody:
    """A body in pieces, of which none is sent after a deadline.

    httpx limits only the time of each write, so a server could take a body byte by byte. httpx may
    iterate it again, for example to authenticate.
    """

    def __init__(self, body: bytes | Iterable[bytes], deadline: float) -> None:
        self._body = body
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        body = self._body
        pieces: Iterable[bytes | memoryview] = slices(body) if isinstance(body, bytes) else body
        for piece in pieces:
            if has_passed(self._deadline):
                raise WriteTimeout
            yield bytes(piece)


def limited_body(request: Request) -> bytes | Iterable[bytes]:
    """Return the body of `request`, whose sending ends at the deadline if there is one."""
    body, deadline = request.body, request.deadline
    if deadline is None or (isinstance(body, bytes) and len(body) <= AT_ONCE):
        return body
    return _LimitedBody(body, deadline)
