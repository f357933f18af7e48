"""The default transport: httpcore's connections over a pool whose every step is O(1).

httpcore gives tested TLS and HTTP/1.1 for one connection. Its own pool scans all connections and
all waiting requests at each step, which at hundreds of requests at once costs more than all the
rest; so this keeps the connections and leaves out the pool.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

import httpcore

from api_claude_runtime.http.headers import Headers

from . import connection_settings, content_encoding
from .connection_settings import Limits
from .idle_connections import IdleConnections
from .private_api import has_unread_bytes
from .socket_shutdown import cut
from .transport_errors import translated_errors

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.request import Origin, Request


class PooledResponse:
    """A reply on a connection of the pool; the connection goes back when the reply is closed."""

    __slots__ = (
        "_aborted",
        "_connection",
        "_lock",
        "_pool",
        "_request",
        "_response",
        "headers",
        "status",
    )

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
        self._aborted = False
        # Reentrant for signal handlers, which may abort in the middle of a close.
        self._lock = threading.RLock()

    def chunks(self) -> Iterator[bytes]:
        packing = self.headers.first(b"content-encoding")
        try:
            with translated_errors(self._request):
                yield from content_encoding.decoded(
                    packing, cast("Iterable[bytes]", self._response.stream)
                )
        finally:
            self.close()

    def read(self) -> bytes:
        try:
            with translated_errors(self._request):
                data = b"".join(cast("Iterable[bytes]", self._response.stream))
        finally:
            self.close()
        return content_encoding.decode(self.headers.first(b"content-encoding"), data)

    def abort(self) -> None:
        """From any thread: the reader sees the connection end. Never touches one that was given
        back, which may be another call's.
        """
        with self._lock:
            if self._connection is not None:
                self._aborted = True
                cut(self._response)

    def broke(self, error: BaseException) -> None:
        """Nothing to record: no policy is involved."""

    def close(self) -> None:
        with self._lock:
            connection, self._connection = self._connection, None
        if connection is not None:
            try:
                self._response.close()
                if self._aborted:
                    connection.close()
            finally:
                self._pool.give_back(
                    self._request.origin,
                    connection,
                    streamed=connection_settings.streamed(self.headers),
                )


class Pool:
    """A pool for threads."""

    def __init__(
        self, limits: Limits | None = None, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        self._limits = limits or Limits()
        self._context = ssl_context
        self._idle: IdleConnections[httpcore.HTTPConnection] = IdleConnections(self._limits.idle)
        self._free = threading.BoundedSemaphore(self._limits.connections)
        self._closed = False

    def send(self, request: Request) -> PooledResponse:
        if not self._free.acquire(
            timeout=-1 if (wait := request.timeout["pool"]) is None else wait
        ):
            raise connection_settings.pool_timeout(request)
        self._closed = False  # a client that is used again is open again
        connection: httpcore.HTTPConnection | None = None
        with translated_errors(request):
            try:
                connection, dead = self._idle.take(request.origin)
                for other in dead:
                    other.close()
                if connection is None:
                    settings = connection_settings.settings(
                        request.origin, self._limits, self._context
                    )
                    connection = httpcore.HTTPConnection(**settings)
                response = connection.handle_request(connection_settings.wire_request(request))
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
            if connection.is_available() and not has_unread_bytes(connection) and not self._closed:
                spare = self._idle.put(origin, connection, rest=streamed)
            if spare is not None:
                spare.close()
        finally:
            self._free.release()

    def close(self) -> None:
        self._closed = True  # a stream that still runs must not leave its connection behind
        for connection in self._idle.drain():
            connection.close()
