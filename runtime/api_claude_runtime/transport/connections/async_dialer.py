"""`AsyncDialer`: opens the connections of a pool of asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from api_claude_runtime.http.timeout import limited
from api_claude_runtime.transport.http1.failures import ConnectError, ConnectTimeout
from api_claude_runtime.transport.sockets.async_dial import async_dial

from .async_connection import AsyncConnection
from .dialer import BaseDialer, name_of, uses_tls

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.request import Origin, Request
    from api_claude_runtime.transport.proxies.tunnel import Dialogue, Route

_NO_LIMIT = 86400.0
"""Seconds for a TLS handshake if the time for connecting is not limited. asyncio needs a number."""


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
                if route is None:
                    return await self._open_directly(connection, origin, context, seconds)
                return await self._open_by(route, connection, origin, context, seconds)
        except TimeoutError:
            raise ConnectTimeout from None
        except (OSError, UnicodeError, OverflowError) as error:
            raise ConnectError(str(error)) from error

    async def _open_directly(
        self,
        connection: AsyncConnection,
        origin: Origin,
        context: ssl.SSLContext | None,
        seconds: float | None,
    ) -> AsyncConnection:
        if origin.scheme != b"https":
            context = None
        options = _tls_options(context, name_of(origin), seconds)
        await self._open(connection, name_of(origin), origin.port, options)
        return connection

    async def _open_by(
        self,
        route: Route,
        connection: AsyncConnection,
        origin: Origin,
        context: ssl.SSLContext | None,
        seconds: float | None,
    ) -> AsyncConnection:
        loop = asyncio.get_running_loop()
        tunnel = _Tunnel()
        to_proxy = _tls_options(context if route.is_secure else None, route.host, seconds)
        transport = await self._open(tunnel, route.host, route.port, to_proxy)
        try:
            if (dialogue := route.dialogue(origin)) is not None:
                await tunnel.hold(transport, dialogue)
            if origin.scheme == b"https":
                options = _tls_options(context, name_of(origin), seconds)
                secure: Any = await loop.start_tls(
                    transport, connection, options.pop("ssl"), **options
                )
                transport = secure
            else:
                transport.set_protocol(connection)
            connection.connection_made(transport)
            if prefix := route.prefix(origin):
                connection.prefix, connection.extra = prefix, route.authorization
        except BaseException:
            transport.abort()
            raise
        return connection

    async def _open(
        self, protocol: asyncio.Protocol, host: str, port: int, options: dict[str, Any]
    ) -> Any:
        sock = await async_dial(host, port)
        try:
            for option in self.options:
                sock.setsockopt(*option)
            loop = asyncio.get_running_loop()
            transport, _ = await loop.create_connection(lambda: protocol, sock=sock, **options)
        except BaseException:
            sock.close()
            raise
        return transport


def _tls_options(
    context: ssl.SSLContext | None, host: str, seconds: float | None
) -> dict[str, Any]:
    if context is None:
        return {}
    timeout = _NO_LIMIT if seconds is None else seconds
    return {"ssl": context, "server_hostname": host, "ssl_handshake_timeout": timeout}


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
