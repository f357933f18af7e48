"""A network backend that closes a connection whose TLS handshake is cancelled: httpcore 1.0 closes
it for an error alone, and leaves it to the garbage collector for a cancellation.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable

import httpcore
from httpcore import SOCKET_OPTION, AnyIOBackend, AsyncNetworkStream


class HandshakeBackend(AnyIOBackend):
    """For connections that speak TLS; others have no need of it."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> AsyncNetworkStream:
        plain = await super().connect_tcp(host, port, timeout, local_address, socket_options)
        return _Plain(plain)


class _Plain(httpcore.AsyncNetworkStream):
    """Nothing but its handshake is ever asked of it."""

    def __init__(self, stream: AsyncNetworkStream) -> None:
        self._stream = stream

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's
    ) -> AsyncNetworkStream:
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._stream.aclose()
            raise

    async def aclose(self) -> None:
        await self._stream.aclose()
