"""`Pool`: the default transport, a connection pool whose operations take constant time.

It uses httpcore's connections, which implement TLS and HTTP/1.1, but not httpcore's pool. That pool
scans all connections and all waiting requests at each operation. With hundreds of concurrent
requests, this costs more time than everything else together.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

import httpcore

from api_claude_runtime.http import fork
from api_claude_runtime.http.headers import Headers

from . import connection_settings, content_encoding
from .connection_settings import Limits
from .idle_connections import IdleConnections
from .private_api import has_unread_bytes, protocol_state, receive_end
from .slots import Slots
from .sockets.shutdown import shut_down
from .transport_errors import translated_errors

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.request import Origin, Request


class PooledResponse:
    """A response on a connection of the pool. `close` returns the connection to the pool."""

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
        # Reentrant: a signal handler may call `abort` while `close` holds the lock.
        self._lock = threading.RLock()
        pool.note_lock(connection, self._lock)

    def chunks(self) -> Iterator[bytes]:
        encoding = self.headers.joined(b"content-encoding")
        try:
            with translated_errors(self._request):
                yield from content_encoding.decode_chunks(
                    encoding, cast("Iterable[bytes]", self._response.stream)
                )
        finally:
            self.close()

    def read(self) -> bytes:
        try:
            with translated_errors(self._request):
                data = b"".join(cast("Iterable[bytes]", self._response.stream))
        finally:
            self.close()
        return content_encoding.decode(self.headers.joined(b"content-encoding"), data)

    def abort(self) -> None:
        """Shut down the socket, so that a blocked reader sees the end of the connection.

        Any thread may call this. After `close` it does nothing: another request may use the
        connection.
        """
        with self._lock:
            if self._connection is not None:
                self._aborted = True
                shut_down(self._response)

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    def ends_soon(self) -> bool:
        connection = self._connection
        state = protocol_state(connection) if connection is not None else None
        return receive_end(state, self._response)

    def close(self) -> None:
        with self._lock:
            connection, self._connection = self._connection, None
        if connection is not None:
            try:
                self._response.close()
                if self._aborted:
                    connection.close()
            finally:
                self._pool.release(
                    self._request.origin,
                    connection,
                    streamed=connection_settings.is_streamed(self.headers),
                )


class Pool:
    """A connection pool that threads can share."""

    def __init__(
        self, limits: Limits | None = None, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        self._limits = limits or Limits()
        self._context = ssl_context
        self._idle: IdleConnections[httpcore.HTTPConnection] = IdleConnections(self._limits.idle)
        self._free = Slots(self._limits.connections)
        # The connections in use, and the locks of their responses.
        self._used: dict[httpcore.HTTPConnection, Any] = {}
        self._closed = False
        weakref.finalize(self, _close_idle, self._idle)
        fork.renew_in_child(self)

    def send(self, request: Request) -> PooledResponse:
        if not self._free.acquire(request.timeout["pool"]):
            raise connection_settings.pool_timeout(request)
        self._closed = False  # a client that is used after `close` is open again
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
                self._used[connection] = None
                response = connection.handle_request(connection_settings.wire_request(request))
            except BaseException:
                try:
                    if connection is not None:
                        self._used.pop(connection, None)
                        connection.close()
                finally:
                    self._free.release()
                raise
        return PooledResponse(self, request, connection, response)

    def note_lock(self, connection: httpcore.HTTPConnection, lock: threading.RLock) -> None:
        """Register the lock of the response on `connection`, which a fork may leave locked."""
        self._used[connection] = lock

    def release(
        self, origin: Origin, connection: httpcore.HTTPConnection, *, streamed: bool
    ) -> None:
        try:
            del self._used[connection]
        except KeyError:  # it belongs to the parent process, as does its slot
            return
        try:
            unused: httpcore.HTTPConnection | None = connection
            if connection.is_available() and not has_unread_bytes(connection) and not self._closed:
                unused = self._idle.put(origin, connection, delayed=streamed)
            if unused is not None:
                unused.close()
        finally:
            self._free.release()

    def close(self) -> None:
        self._closed = True  # `release` then closes the connections of streams that are still open
        _close_idle(self._idle)

    def after_fork(self) -> None:
        """Start afresh in a child process. The parent goes on using its connections.

        Closing a connection here only closes the descriptor of this process. Nothing is sent.
        """
        used, self._used = self._used, {}
        for connection, lock in used.items():
            if lock is not None:
                fork.free_lock(lock)
            connection.close()
        _close_idle(self._idle)
        self._free = Slots(self._limits.connections)


def _close_idle(idle: IdleConnections[httpcore.HTTPConnection]) -> None:
    for connection in idle.drain():
        connection.close()
