"""`AsyncDialer`: opens the connections of a pool of asyncio."""

from __future__ import annotations

import asyncio
import errno
import os
from typing import TYPE_CHECKING, Any

from api_claude_runtime.http.timeout import limited
from api_claude_runtime.transport.http1.failures import (
    ConnectError,
    ConnectTimeout,
    ProxyError,
)
from api_claude_runtime.transport.sockets.async_dial import async_dial

from .async_connection import AsyncConnection
from .dialer import BaseDialer, name_of, uses_tls

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.request import Origin, Request
    from api_claude_runtime.transport.proxies.tunnel import Dialogue, Route

_NO_LIMIT = 86400.0
"""Seconds for a TLS handshake: asyncio needs a number. Connecting as a whole has a time limit."""


class AsyncDialer(BaseDialer):
    """Opens connections for the tasks of an event loop."""

    async def connect(self, request: Request) -> AsyncConnection:
        """Open a connection for `request`. See `Dialer.connect`."""
        origin = request.origin
        seconds = limited(request.timeout["connect"], request.deadline)
        route = self.routes.route_to(origin) if self.routes is not None else None
        # Before connecting: wrong settings are no connection error.
        context = self.context() if uses_tls(origin, route) else None
        connection = AsyncConnection(asyncio.get_running_loop(), request)
        try:
            async with asyncio.timeout(seconds):
                return await self._open(connection, origin, route, context)
        except TimeoutError:
            raise ConnectTimeout from None
        except (OSError, UnicodeError, OverflowError) as error:
            raise ConnectError(str(error)) from error

    async def _open(
        self,
        connection: AsyncConnection,
        origin: Origin,
        route: Route | None,
        context: ssl.SSLContext | None,
    ) -> AsyncConnection:
        tunnel = _Tunnel()
        is_secure = origin.scheme == b"https"
        host, port = (name_of(origin), origin.port) if route is None else (route.host, route.port)
        first = connection if route is None and not is_secure else tunnel
        transport = await self._dial(first, host, port)
        try:
            if route is not None and route.is_secure:
                transport = await _start_tls(transport, tunnel, context, host)
            if route is not None and (dialogue := route.dialogue(origin)) is not None:
                await tunnel.hold(transport, dialogue)
            if is_secure:
                tunnel.check_unused()
                transport = await _start_tls(transport, connection, context, name_of(origin))
            elif first is tunnel:
                transport.set_protocol(connection)
            connection.connection_made(transport)
            tunnel.forward(connection)
        except BaseException:
            transport.abort()
            raise
        if route is not None and (prefix := route.prefix(origin)):
            connection.prefix, connection.extra = prefix, route.authorization
        return connection

    async def _dial(self, protocol: asyncio.Protocol, host: str, port: int) -> Any:
        sock = await async_dial(host, port)
        try:
            for option in self.options:
                sock.setsockopt(*option)
            loop = asyncio.get_running_loop()
            # Without TLS: asyncio would leave the connection open if it is cancelled before the
            # handshake has begun. It would then use the descriptor, which may be another socket's.
            transport, _ = await loop.create_connection(lambda: protocol, sock=sock)
        except BaseException:
            sock.close()
            raise
        return transport


async def _start_tls(
    transport: Any, protocol: asyncio.Protocol, context: ssl.SSLContext | None, host: str
) -> Any:
    assert context is not None
    if transport.is_closing():  # the handshake would wait until it takes too long
        raise _closed()
    return await asyncio.get_running_loop().start_tls(
        transport, protocol, context, server_hostname=host, ssl_handshake_timeout=_NO_LIMIT
    )


def _closed() -> ConnectionResetError:
    return ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET))


class _Tunnel(asyncio.Protocol):
    """Holds the dialogue that opens a tunnel through a proxy."""

    def __init__(self) -> None:
        self._received: asyncio.Queue[bytes] = asyncio.Queue()

    def data_received(self, data: bytes) -> None:
        self._received.put_nowait(data)

    def eof_received(self) -> None:
        self._received.put_nowait(b"")

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's signature
        self._received.put_nowait(b"")

    async def hold(self, transport: Any, dialogue: Dialogue) -> None:
        step = next(dialogue)
        while True:
            if step is not None:
                transport.write(step)
            received = await self._received.get() if step is None else b""
            del step  # it contains the credentials of the proxy
            try:
                step = dialogue.send(received)
            except StopIteration:
                return

    def check_unused(self) -> None:
        """Check that nothing arrived after the dialogue.

        Raises:
            ProxyError: Bytes arrived.
            ConnectionResetError: The connection was closed.
        """
        if not self._received.empty():
            if self._received.get_nowait():
                raise ProxyError("the proxy sent bytes before the tunnel was used")
            raise _closed()

    def forward(self, connection: AsyncConnection) -> None:
        """Pass on what arrived after the dialogue."""
        while not self._received.empty():
            if data := self._received.get_nowait():
                connection.data_received(data)
            else:
                connection.eof_received()
