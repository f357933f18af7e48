"""`AsyncConnection`: an HTTP/1.1 connection of asyncio. See `connection`."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from api_claude_runtime.http.timeout import body_deadline, has_passed, limited
from api_claude_runtime.transport.http1.failures import (
    ReadError,
    ReadTimeout,
    WriteError,
    WriteTimeout,
)
from api_claude_runtime.transport.http1.request_head import head_of
from api_claude_runtime.transport.http1.response_parser import ResponseParser
from api_claude_runtime.transport.sockets.readiness import is_readable
from api_claude_runtime.transport.sockets.shutdown import detach, unread

from .connection import OF_PARENT
from .pace import Pace
from .request_body import async_pieces, small_body
from .timed_waiter import TimedWaiter

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

_MOST_BUFFERED = 1 << 18
"""Bytes of a body that may wait for the reader before the socket is no longer read."""

_MOST_STEPS = 5
"""Steps of the event loop until it has read and reported what arrived. asyncio needs up to four."""


class AsyncConnection(asyncio.Protocol):
    """Asynchronous version of `Connection`. It belongs to one event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop, request: Request) -> None:
        # The server may send a response, or close the connection, before the first request is sent.
        self.parser = ResponseParser(request.method, request.bounds)
        self.idle_since = 0.0
        self.prefix = self.extra = b""
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._is_new = True
        self._is_whole = self._is_closed = False
        self._is_read_paused = self._is_write_paused = False
        self._buffered = 0
        self._lost: Exception | None = None
        self._read_seconds: float | None = None
        self._deadline: float | None = None
        self._pace: Pace | None = None
        self._waiter = TimedWaiter(loop)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self.parser.feed(data)
        self._buffered += len(data)
        if self._buffered > _MOST_BUFFERED and not self._is_read_paused:
            self._pause_reading()
        self._waiter.wake()

    def eof_received(self) -> None:
        self._is_closed = True
        self.parser.feed(b"")
        self._waiter.wake()

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None and not self._is_whole and not self._is_answered:
            self._read_rest()
        self._is_closed = True
        if exc is None:
            self.parser.feed(b"")
        else:
            # The traceback refers to the local variables of asyncio, which contain the key.
            exc.__traceback__ = exc.__context__ = None
            self._lost = exc
        self._waiter.cancel_timer()
        self._waiter.wake()

    def _read_rest(self) -> None:
        """Read what arrived before sending failed, which asyncio would discard.

        It may be the response that tells why the server does not read the request. It cannot be
        read with TLS, because only asyncio can decrypt it.
        """
        transport = self._transport
        if transport is not None and transport.get_extra_info("ssl_object") is None:
            for data in unread(transport.get_extra_info("socket")):
                self.parser.feed(data)

    def pause_writing(self) -> None:
        self._is_write_paused = True

    def resume_writing(self) -> None:
        self._is_write_paused = False
        self._waiter.wake()

    def _pause_reading(self) -> None:
        self._is_read_paused = True
        if self._transport is not None:
            self._transport.pause_reading()

    def _take(self) -> bytes:
        """Take the bytes of the body that have arrived, and make room for others."""
        data, self._buffered = self.parser.take(), 0
        if self._is_read_paused and self._transport is not None:
            self._is_read_paused = False
            self._transport.resume_reading()
        return data

    async def exchange(self, request: Request) -> None:
        """Send `request`, and receive the head of its response. See `Connection.exchange`."""
        if not self._is_new:
            self.parser = ResponseParser(request.method, request.bounds)
        parser = self.parser
        self._is_new, self._buffered = False, 0
        self._read_seconds, self._deadline = request.timeout["read"], request.deadline
        self._is_whole, self._pace = False, None
        await self._send(request)
        seen = -1
        while parser.head is None:
            await self._progress()
            if parser.head is None and parser.informational > seen:
                seen = parser.informational
                self._pace = Pace(request)
        self._pace = None
        self._deadline = request.deadline and body_deadline(request.deadline)

    async def _send(self, request: Request) -> None:
        """Send `request`, until the server has responded or closed the connection."""
        assert self._transport is not None
        if (body := small_body(request)) is not None:
            self._transport.write(head_of(request, self.prefix, self.extra) + body)
            self._is_whole = True
            return
        self._transport.write(head_of(request, self.prefix, self.extra))
        async for piece in async_pieces(request):
            self._transport.write(piece)
            # So that a response that has arrived is read before the next piece is sent.
            await asyncio.sleep(0)
            if self._deadline is not None and has_passed(self._deadline):
                raise WriteTimeout
            while self._is_write_paused and not self._is_answered:
                if not await self._waiter.wait(limited(request.timeout["write"], self._deadline)):
                    raise WriteTimeout
            if self._is_answered:
                return
        self._is_whole = True

    @property
    def _is_answered(self) -> bool:
        return self.parser.head is not None or self.parser.error is not None or self._is_closed

    async def _progress(self) -> None:
        """Wait until something of the response arrives."""
        if self._lost is not None:
            kind = ReadError if self._is_whole else WriteError
            raise kind(str(self._lost)) from self._lost
        if self.parser.error is not None:
            raise self.parser.failure()
        pace = self._pace
        until = self._deadline if pace is None else pace.until
        if not await self._waiter.wait(limited(self._read_seconds, until)):
            raise ReadTimeout() if pace is None else pace.failure()

    async def receive(self) -> bytes:
        """Return the next bytes of the body, or `b""` at its end."""
        parser = self.parser
        # A server that sends all the time would otherwise be read after the deadline.
        if self._deadline is not None and not parser.is_complete and has_passed(self._deadline):
            raise ReadTimeout
        while not parser.parts:
            if parser.is_complete:
                return b""
            await self._progress()
        data = self._take()
        if self._pace is not None:
            self._pace.add(len(data))
        return data

    def start_body(self, request: Request) -> None:
        """See `Connection.start_body`."""
        self._pace = Pace(request)

    async def receive_end(self, seconds: float, most: int) -> bool:
        """See `Connection.receive_end`. The rest of the body may be as long as the buffer."""
        parser = self.parser
        deadline = self._loop.time() + seconds
        while not parser.is_complete:
            left = deadline - self._loop.time()
            if self._is_closed or parser.error is not None or left <= 0 or self._buffered > most:
                return False
            await self._waiter.wait(left)
        return True

    @property
    def is_reusable(self) -> bool:
        return (
            self._is_whole
            and not self._is_closed
            and not self._is_read_paused  # the body was not taken, so nothing resumes reading
            and self.parser.is_reusable
        )

    async def is_open(self, within: float = 0.0) -> bool:
        """Return whether the idle connection is open, and stays so for some seconds."""
        if within > 0 and not self._has_ended():
            await self._waiter.wait(within)
        for _ in range(_MOST_STEPS):
            if self._has_ended():
                return False
            assert self._transport is not None
            if not is_readable(self._transport.get_extra_info("socket")):
                return True
            # The event loop did not run since bytes or the end arrived.
            await asyncio.sleep(0)
        return False

    def _has_ended(self) -> bool:
        """Return whether the idle connection cannot be used any more.

        After a failure, asyncio calls `connection_lost` some steps later, with TLS after it has
        closed the socket.
        """
        transport = self._transport
        if self._is_closed or self.parser.has_surplus or transport is None:
            return True
        sock = transport.get_extra_info("socket")
        return transport.is_closing() or sock is None or sock.fileno() < 0

    def abort(self) -> None:
        """Close the connection. A task that waits for bytes gets an error."""
        self._is_closed = True
        self._waiter.cancel_timer()
        if self._transport is not None:
            self._transport.abort()

    def detach(self) -> None:
        """Detach the socket, in a child process, from the connection of the parent."""
        self._is_closed = True
        self.parser.fail(OF_PARENT)
        if self._transport is not None:
            detach(self._transport.get_extra_info("socket"))
