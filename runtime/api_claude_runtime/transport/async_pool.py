"""`AsyncPool`: the default transport of the asynchronous client. See `pool.py`."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.timeout import has_passed, limited

from .async_pooled_response import AsyncPooledResponse
from .connection_settings import Limits
from .connections.async_dialer import AsyncDialer
from .event_loops import PerLoop
from .http1.failures import PoolTimeout, ReadError, RemoteProtocolError, WriteError
from .idle_connections import IdleConnections, idle_connections
from .stream_closers import StreamClosers
from .transport_errors import translated_errors

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.request import Origin, Request

    from .connections.async_connection import AsyncConnection
    from .proxies.environment import Proxy
    from .proxies.routes import Routes


class _LoopPool:
    """The connections of one event loop. A connection cannot move to another event loop."""

    def __init__(self, limits: Limits, dialer: AsyncDialer) -> None:
        self._loop = asyncio.get_running_loop()
        self._dialer = dialer
        self._idle: IdleConnections[AsyncConnection] = idle_connections(limits)
        self._closers = StreamClosers()
        self._used: set[AsyncConnection] = set()
        self._free = asyncio.Semaphore(limits.connections)
        self._closed = False

    async def send(self, request: Request) -> AsyncPooledResponse:
        with translated_errors(request):
            await self._acquire(limited(request.timeout["pool"], request.deadline))
            connection: AsyncConnection | None = None
            try:
                connection = await self._take_idle(request.origin)
                if connection is None:
                    connection = await self._dialer.connect(request)
                self._used.add(connection)
                if has_passed(request.deadline):
                    raise PoolTimeout  # noqa: TRY301 - the handler closes the connection
                await self._exchange(connection, request)
                if request.deadline is not None:
                    request = request.for_body()
                return AsyncPooledResponse(self, request, connection)
            except BaseException:
                try:
                    if connection is not None:
                        self._used.discard(connection)
                        connection.abort()
                finally:
                    self._free.release()
                raise

    async def _acquire(self, seconds: float | None) -> None:
        if not self._free.locked():
            await self._free.acquire()
            return
        try:
            async with asyncio.timeout(seconds):
                await self._free.acquire()
        except TimeoutError:
            raise PoolTimeout from None

    async def _exchange(self, connection: AsyncConnection, request: Request) -> None:
        if not connection.parser.is_streamed:
            await connection.exchange(request)
            return
        idle = self._idle.seconds_idle(connection)
        try:
            await connection.exchange(request)
        except (ReadError, RemoteProtocolError, WriteError):
            self._closers.note_closed(request.origin, idle)
            raise
        self._closers.note_open(request.origin)

    async def _take_idle(self, origin: Origin) -> AsyncConnection | None:
        """Return an idle connection to `origin` that is open, or `None`."""
        while True:
            connection, expired = self._idle.take(origin)
            for each in expired:
                each.abort()
            if connection is None:
                return None
            try:
                if await self._is_open(origin, connection):
                    return connection
            except BaseException:
                connection.abort()
                raise
            connection.abort()

    async def _is_open(self, origin: Origin, connection: AsyncConnection) -> bool:
        if not connection.parser.is_streamed:
            return await connection.is_open()
        idle = self._idle.seconds_idle(connection)
        is_open = await connection.is_open(self._closers.seconds_to_wait(origin, idle))
        if not is_open:
            self._closers.note_closed(origin, idle)
        return is_open

    def release(self, origin: Origin, connection: AsyncConnection) -> None:
        """Take back the connection of a response that was read, or will not be read further."""
        if connection not in self._used:
            return
        self._used.discard(connection)
        unused: AsyncConnection | None = connection
        if connection.is_reusable and not self._closed:
            rests = connection.parser.is_streamed and self._closers.rests(origin)
            unused = self._idle.put(origin, connection, rests=rests)
        if unused is not None:
            unused.abort()
        self._free.release()

    def release_dropped(self, origin: Origin, connection: AsyncConnection) -> None:
        """Release from any thread: the garbage collector runs in all of them."""
        with contextlib.suppress(RuntimeError):  # the event loop is closed
            self._loop.call_soon_threadsafe(self.release, origin, connection)

    async def close(self) -> None:
        self._closed = True  # `release` then closes the connections of streams that are still open
        for connection in self._idle.drain():
            connection.abort()
        await asyncio.sleep(0)  # asyncio closes the sockets in its next step

    def detach(self) -> None:
        self._closed = True
        for connection in [*self._used, *self._idle.drain()]:
            connection.detach()


class AsyncPool:
    """A connection pool for asyncio. See `Pool`.

    Each event loop has its own connections, so one client can serve several `asyncio.run` calls.
    They are closed when `asyncio.run` ends.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        ssl_context: ssl.SSLContext | None = None,
        routes: Routes | None = None,
    ) -> None:
        limits = limits or Limits()
        dialer = self._dialer = AsyncDialer(limits, ssl_context, routes)
        self._loops = PerLoop(lambda: _LoopPool(limits, dialer))

    async def send(self, request: Request) -> AsyncPooledResponse:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "AsyncClient sends its requests with asyncio: with trio, pass"
                " http_client=httpx.AsyncClient(); without an event loop, use Client"
            ) from None
        return await self._loops.get(loop).send(request)

    def check_origin(self, origin: Origin) -> None:
        """See `Pool.check_origin`."""
        self._dialer.check_origin(origin)

    def proxy_for(self, origin: Origin) -> Proxy | None:
        """See `Pool.proxy_for`."""
        return self._dialer.proxy_for(origin)

    async def close(self) -> None:
        """Close the idle connections of the running event loop."""
        await self._loops.close()
