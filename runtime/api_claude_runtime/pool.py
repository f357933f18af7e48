"""The default transport: httpcore's connections over a pool whose every step is O(1).

httpcore gives tested TLS and HTTP/1.1 for one connection. Its own pool scans all connections and
all waiting requests at each step, which at hundreds of requests at once costs more than all the
rest; so this keeps the connections and leaves out the pool.
"""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import httpcore

from . import encoding
from .errors import APITimeoutError
from .headers import Headers
from .idle import Idle
from .tls import default_context
from .translate import translate, translating

if TYPE_CHECKING:
    import ssl

    from .request import Origin, Request


class Limits(NamedTuple):
    """Connections at once, idle ones kept, and seconds that an idle one is kept."""

    connections: int = 1000
    idle: int = 100
    idle_seconds: float = 30.0


def _settings(origin: Origin, limits: Limits, context: ssl.SSLContext | None) -> dict[str, Any]:
    secure = origin.scheme == b"https"
    return {
        "origin": httpcore.Origin(*origin),
        "ssl_context": (context or default_context()) if secure else None,
        "keepalive_expiry": limits.idle_seconds,
    }


def _wire_request(request: Request) -> httpcore.Request:
    scheme, host, port = request.origin
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=scheme, host=host, port=port, target=request.target),
        headers=request.headers,
        content=request.body,
        extensions={"timeout": request.timeout},
    )


def _streamed(headers: Headers) -> bool:
    return headers.first(b"content-length") is None


def _pool_timeout(request: Request) -> APITimeoutError:
    error = translate(httpcore.PoolTimeout(), request)
    assert isinstance(error, APITimeoutError)
    return error


class PooledResponse:
    """A reply on a connection of the pool; the connection goes back when the reply is closed."""

    __slots__ = ("_connection", "_pool", "_request", "_response", "headers", "status")

    def __init__(
        self,
        pool: Pool,
        request: Request,
        connection: httpcore.HTTPConnection,
        response: httpcore.Response,
    ) -> None:
        self.status = response.status
        self.headers = Headers(response.headers)
        self._pool = pool
        self._request = request
        self._response = response
        self._connection: httpcore.HTTPConnection | None = connection

    def chunks(self) -> Iterator[bytes]:
        decode = encoding.decoder(self.headers.first(b"content-encoding"))
        try:
            with translating(self._request):
                for chunk in cast("Iterable[bytes]", self._response.stream):
                    text = chunk if decode is None else decode.feed(chunk)
                    if text:
                        yield text
            if decode is not None and (rest := decode.finish()):
                yield rest
        finally:
            self.close()

    def read(self) -> bytes:
        try:
            with translating(self._request):
                data = b"".join(cast("Iterable[bytes]", self._response.stream))
        finally:
            self.close()
        return encoding.decode(self.headers.first(b"content-encoding"), data)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                self._response.close()
            finally:
                self._pool.give_back(
                    self._request.origin, connection, streamed=_streamed(self.headers)
                )


class Pool:
    """A pool for threads."""

    def __init__(
        self, limits: Limits | None = None, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        self._limits = limits or Limits()
        self._context = ssl_context
        self._idle: Idle[httpcore.HTTPConnection] = Idle(self._limits.idle)
        self._free = threading.BoundedSemaphore(self._limits.connections)

    def send(self, request: Request) -> PooledResponse:
        if not self._free.acquire(
            timeout=-1 if (wait := request.timeout["pool"]) is None else wait
        ):
            raise _pool_timeout(request)
        connection: httpcore.HTTPConnection | None = None
        with translating(request):
            try:
                connection, dead = self._idle.take(request.origin)
                for other in dead:
                    other.close()
                if connection is None:
                    settings = _settings(request.origin, self._limits, self._context)
                    connection = httpcore.HTTPConnection(**settings)
                response = connection.handle_request(_wire_request(request))
            except BaseException:
                if connection is not None:
                    connection.close()
                self._free.release()
                raise
        return PooledResponse(self, request, connection, response)

    def give_back(
        self, origin: Origin, connection: httpcore.HTTPConnection, *, streamed: bool
    ) -> None:
        try:
            spare: httpcore.HTTPConnection | None = connection
            if connection.is_available():
                spare = self._idle.put(origin, connection, rest=streamed)
            if spare is not None:
                spare.close()
        finally:
            self._free.release()

    def close(self) -> None:
        for connection in self._idle.drain():
            connection.close()


class AsyncPooledResponse:
    """The same for asyncio."""

    __slots__ = ("_connection", "_pool", "_request", "_response", "headers", "status")

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

    async def chunks(self) -> AsyncIterator[bytes]:
        decode = encoding.decoder(self.headers.first(b"content-encoding"))
        try:
            with translating(self._request):
                async for chunk in cast("AsyncIterable[bytes]", self._response.stream):
                    text = chunk if decode is None else decode.feed(chunk)
                    if text:
                        yield text
            if decode is not None and (rest := decode.finish()):
                yield rest
        finally:
            await self.close()

    async def read(self) -> bytes:
        try:
            with translating(self._request):
                stream = cast("AsyncIterable[bytes]", self._response.stream)
                data = b"".join([chunk async for chunk in stream])
        finally:
            await self.close()
        return encoding.decode(self.headers.first(b"content-encoding"), data)

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await self._response.aclose()
            finally:
                await self._pool.give_back(
                    self._request.origin, connection, streamed=_streamed(self.headers)
                )


class _LoopPool:
    """The connections of one event loop; a connection cannot move to another."""

    def __init__(self, limits: Limits, context: ssl.SSLContext | None) -> None:
        self._limits = limits
        self._context = context
        self._idle: Idle[httpcore.AsyncHTTPConnection] = Idle(limits.idle)
        self._free = asyncio.Semaphore(limits.connections)

    async def send(self, request: Request) -> AsyncPooledResponse:
        if self._free.locked():
            try:
                async with asyncio.timeout(request.timeout["pool"]):
                    await self._free.acquire()
            except TimeoutError:
                raise _pool_timeout(request) from None
        else:
            await self._free.acquire()
        connection: httpcore.AsyncHTTPConnection | None = None
        with translating(request):
            try:
                connection, dead = self._idle.take(request.origin)
                for other in dead:
                    await other.aclose()
                if connection is None:
                    settings = _settings(request.origin, self._limits, self._context)
                    connection = httpcore.AsyncHTTPConnection(**settings)
                response = await connection.handle_async_request(_wire_request(request))
            except BaseException:
                try:
                    if connection is not None:
                        await connection.aclose()
                finally:
                    self._free.release()
                raise
        return AsyncPooledResponse(self, request, connection, response)

    async def give_back(
        self, origin: Origin, connection: httpcore.AsyncHTTPConnection, *, streamed: bool
    ) -> None:
        try:
            spare: httpcore.AsyncHTTPConnection | None = connection
            if connection.is_available():
                spare = self._idle.put(origin, connection, rest=streamed)
            if spare is not None:
                await spare.aclose()
        finally:
            self._free.release()

    async def close(self) -> None:
        for connection in self._idle.drain():
            await connection.aclose()


class AsyncPool:
    """A pool for asyncio. Each event loop that uses it gets connections of its own, so that a
    client may outlive `asyncio.run`.
    """

    def __init__(
        self, limits: Limits | None = None, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        self._limits = limits or Limits()
        self._context = ssl_context
        self._loops: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopPool] = (
            weakref.WeakKeyDictionary()
        )

    async def send(self, request: Request) -> AsyncPooledResponse:
        loop = asyncio.get_running_loop()
        pool = self._loops.get(loop)
        if pool is None:
            pool = self._loops[loop] = _LoopPool(self._limits, self._context)
        return await pool.send(request)

    async def close(self) -> None:
        """Close the connections of the running loop; those of a loop that ended died with it."""
        pool = self._loops.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.close()
