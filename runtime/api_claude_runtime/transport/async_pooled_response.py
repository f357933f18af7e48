"""`AsyncPooledResponse`: a response on a connection of an asynchronous pool."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Protocol

from api_claude_runtime.http.headers import Headers

from . import content_encoding
from .connection_settings import END_SECONDS
from .transport_errors import translated_errors

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

    from .connections.async_connection import AsyncConnection


class Owner(Protocol):
    """The pool of a connection."""

    def release(self, origin: Origin, connection: AsyncConnection) -> None: ...
    def release_dropped(self, origin: Origin, connection: AsyncConnection) -> None: ...


class AsyncPooledResponse:
    """Asynchronous version of `PooledResponse`."""

    __slots__ = ("_aborted", "_connection", "_encoding", "_pool", "_request", "headers", "status")

    def __init__(self, pool: Owner, request: Request, connection: AsyncConnection) -> None:
        parser = connection.parser
        self.status = parser.status
        self.headers = headers = Headers(parser.head)
        self._encoding = headers.joined(b"content-encoding") if parser.is_encoded else None
        self._pool = pool
        self._request = request
        self._connection: AsyncConnection | None = connection
        self._aborted = False

    def __del__(self) -> None:
        if self._connection is not None:  # dropped before the end of its body
            self._pool.release_dropped(self._request.origin, self._connection)

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            with translated_errors(self._request):
                async for chunk in content_encoding.async_decode_chunks(
                    self._encoding, self._pieces()
                ):
                    yield chunk
        finally:
            await self.close()

    async def _pieces(self) -> AsyncIterator[bytes]:
        while (each := self._connection) is not None and (data := await each.receive()):
            yield data

    async def read(self) -> bytes:
        try:
            with translated_errors(self._request):
                data = b"" if self._connection is None else await self._connection.receive_all()
        finally:
            await self.close()
        return content_encoding.decode(self._encoding, data)

    def abort(self) -> None:
        """Close the connection, so that a task that waits for bytes gets an error.

        Call this only from the thread of the event loop.
        """
        if self._connection is not None:
            self._aborted = True
            self._connection.abort()

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    async def ends_soon(self) -> bool:
        connection = self._connection
        return connection is not None and await connection.receive_end(END_SECONDS)

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.release(self._request.origin, connection)
