"""`AsyncPool`: the default transport of the asynchronous client. See `pool.py`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from typing import TYPE_CHECKING, cast

import httpcore

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.headers import Headers

from . import connection_settings, content_encoding
from .connection_settings import Limits
from .event_loops import PerLoop
from .idle_connections import IdleConnections
from .private_api import async_receive_end, has_unread_bytes, network_stream, protocol_state
from .sockets.shutdown import detach, shut_down
from .sockets.tls import HandshakeBackend
from .transport_errors import translated_errors

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.request import Origin, Request


class AsyncPooledResponse:
    """Asynchronous version of `PooledResponse`."""

    __slots__ = (
        "_aborted",
        "_connection",
        "_pool",
        "_request",
        "_response",
        "headers",
        "status",
    )

    def __init__(
        self,
        pool: _LoopPool,
        request: Request,
        connection: httpcore.AsyncHTTPConnection,
        response: httpcore.Response,
    ) -> None:
        self.status = response.status
        self.headers = Headers(response.headers)
        self._pool = pool
        self._request = request
        self._response = response
        self._connection: httpcore.AsyncHTTPConnection | None = connection
        self._aborted = False

    async def chunks(self) -> AsyncIterator[bytes]:
        encoding = self.headers.joined(b"content-encoding")
        try:
            with translated_errors(self._request):
                stream = cast("AsyncIterable[bytes]", self._response.stream)
                async for chunk in content_encoding.async_decode_chunks(encoding, stream):
                    yield chunk
        finally:
            await self.close()

    async def read(self) -> bytes:
        try:
            with translated_errors(self._request):
                stream = cast("AsyncIterable[bytes]", self._response.stream)
                data = b"".join([chunk async for chunk in stream])
        finally:
            await self.close()
        return content_encoding.decode(self.headers.joined(b"content-encoding"), data)

    def abort(self) -> None:
        """Shut down the socket, so that a blocked reader sees the end of the connection.

        Call this only from the thread of the event loop.
        """
        connection = self._connection
        if connection is not None and not connection.is_closed():
            self._aborted = True
            shut_down(self._response)

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    async def ends_soon(self) -> bool:
        connection = self._connection
        state = protocol_state(connection) if connection is not None else None
        return await async_receive_end(state, self._response)

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await self._response.aclose()
                if self._aborted:
                    await connection.aclose()
            finally:
                await self._pool.release(
                    self._request.origin,
                    connection,
                    streamed=connection_settings.is_streamed(self.headers),
                )


class _LoopPool:
    """The connections of one event loop. A connection cannot move to another event loop."""

    def __init__(self, limits: Limits, context: ssl.SSLContext | None) -> None:
        self._limits = limits
        self._context = context
        self._idle: IdleConnections[httpcore.AsyncHTTPConnection] = IdleConnections(limits.idle)
        self._used: set[httpcore.AsyncHTTPConnection] = set()
        self._free = asyncio.Semaphore(limits.connections)
        self._closed = False

    async def send(self, request: Request) -> AsyncPooledResponse:
        if self._free.locked():
            try:
                async with asyncio.timeout(request.timeout["pool"]):
                    await self._free.acquire()
            except TimeoutError:
                raise connection_settings.pool_timeout(request) from None
        else:
            await self._free.acquire()
        connection: httpcore.AsyncHTTPConnection | None = None
        with translated_errors(request):
            try:
                connection, dead = self._idle.take(request.origin)
                for other in dead:
                    await other.aclose()
                if connection is None:
                    connection = self._new_connection(request.origin)
                self._used.add(connection)
                response = await connection.handle_async_request(
                    connection_settings.wire_request(request)
                )
            except BaseException:
                try:
                    if connection is not None:
                        self._used.discard(connection)
                        await connection.aclose()
                finally:
                    self._free.release()
                raise
        return AsyncPooledResponse(self, request, connection, response)

    def _new_connection(self, origin: Origin) -> httpcore.AsyncHTTPConnection:
        settings = connection_settings.settings(origin, self._limits, self._context)
        if origin.scheme == b"https":
            settings["network_backend"] = HandshakeBackend()
        return httpcore.AsyncHTTPConnection(**settings)

    async def release(
        self, origin: Origin, connection: httpcore.AsyncHTTPConnection, *, streamed: bool
    ) -> None:
        self._used.discard(connection)
        try:
            unused: httpcore.AsyncHTTPConnection | None = connection
            if connection.is_available() and not has_unread_bytes(connection) and not self._closed:
                unused = self._idle.put(origin, connection, delayed=streamed)
            if unused is not None:
                await unused.aclose()
        finally:
            self._free.release()

    async def close(self) -> None:
        self._closed = True  # `release` then closes the connections of streams that are still open
        for connection in self._idle.drain():
            await connection.aclose()

    def detach(self) -> None:
        self._closed = True
        for connection in [*self._used, *self._idle.drain()]:
            detach(network_stream(connection))


class AsyncPool:
    """A connection pool for asyncio.

    Each event loop has its own connections, so one client can serve several `asyncio.run` calls.
    They are closed when `asyncio.run` ends.
    """

    def __init__(
        self, limits: Limits | None = None, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        limits = limits or Limits()
        self._loops = PerLoop(lambda: _LoopPool(limits, ssl_context))

    async def send(self, request: Request) -> AsyncPooledResponse:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "AsyncClient sends its requests with asyncio: with trio, pass"
                " http_client=httpx.AsyncClient(); without an event loop, use Client"
            ) from None
        return await self._loops.get(loop).send(request)

    async def close(self) -> None:
        """Close the idle connections of the running event loop."""
        await self._loops.close()
