"""`HandshakeBackend`: a network backend that closes the connection if a TLS handshake is cancelled.

httpcore 1.0 closes the connection only if the handshake fails with an error. After a cancellation,
the socket stays open until garbage collection.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable

import httpcore
from httpcore import SOCKET_OPTION, AnyIOBackend, AsyncNetworkStream


class HandshakeBackend(AnyIOBackend):
    """A network backend for TLS connections. Other connections do not need it."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> AsyncNetworkStream:
        stream = await super().connect_tcp(host, port, timeout, local_address, socket_options)
        return _HandshakeStream(stream)


class _HandshakeStream(httpcore.AsyncNetworkStream):
    """The stream of a new connection before TLS. httpcore only calls `start_tls` or `aclose`."""

    def __init__(self, stream: AsyncNetworkStream) -> None:
        self._stream = stream

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
    ) -> AsyncNetworkStream:
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._stream.aclose()
            raise

    async def aclose(self) -> None:
        await self._stream.aclose()
