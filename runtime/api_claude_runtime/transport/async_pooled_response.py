"""`AsyncPooledResponse`: a response on a connection of an asynchronous pool."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Protocol

from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.http.headers import Headers

from . import content_encoding
from .connection_settings import END_SECONDS
from .connections.body_buffer import BodyBuffer, async_beginning
from .transport_errors import translated_errors

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

    from .connections.async_connection import AsyncConnection


_checkpoint = functools.partial(asyncio.sleep, 0)


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
        # Dropped before the end of its body. An interrupt of the constructor leaves no connection.
        connection: AsyncConnection | None = getattr(self, "_connection", None)
        if connection is not None:
            self._pool.release_dropped(self._request.origin, connection)

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            with translated_errors(self._request):
                chunks = content_encoding.async_decode_chunks(
                    self._encoding, self._pieces(), _checkpoint
                )
                if not 200 <= self.status < 300:
                    chunks = async_beginning(chunks, self._request.bounds.error_bytes)
                async for chunk in chunks:
                    yield chunk
        finally:
            await self.close()

    async def _pieces(self) -> AsyncIterator[bytes]:
        while (each := self._connection) is not None and (data := await each.receive()):
            yield data

    async def read(self) -> bytes:
        connection, bounds = self._connection, self._request.bounds
        if connection is None:
            return b""
        parser = connection.parser
        try:
            with translated_errors(self._request):
                if self._encoding is None and parser.is_complete and 200 <= self.status < 300:
                    data = parser.take()  # as nearly always: there is nothing to collect
                    if len(data) > bounds.body_bytes:
                        raise exceeded(bounds, "body_bytes")
                    return data
                return await self._read_all(connection)
        finally:
            await self.close()

    async def _read_all(self, connection: AsyncConnection) -> bytes:
        buffer = BodyBuffer(self.status, self._encoding, self._request.bounds)
        connection.start_body(self._request)
        while not buffer.is_full and (data := await connection.receive()):
            await buffer.async_add(data, _checkpoint)
        return buffer.finish()

    def abort(self) -> None:
        """Close the connection, so that a task that waits for bytes gets an error.

        Call this only from the thread of the event loop.
        """
        if self._connection is not None:
            self._aborted = True
            self._connection.abort()

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    def hide_echo(self, error: BaseException) -> None:
        """See `Response.hide_echo`."""
        from api_claude_runtime.auth.echo import remove_echo

        remove_echo(error, self._request, self.headers)

    async def ends_soon(self) -> bool:
        connection = self._connection
        return connection is not None and await connection.receive_end(
            END_SECONDS, self._request.bounds.drain_bytes
        )

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._pool.release(self._request.origin, connection)
