"""`PooledResponse`: a response on a connection of the pool."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.http.headers import Headers

from . import content_encoding
from .connection_settings import END_SECONDS
from .connections.body_buffer import BodyBuffer, beginning
from .transport_errors import translated_errors

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

    from .connections.connection import Connection
    from .slots import Lease


class Owner(Protocol):
    """The pool of a connection."""

    def release(self, origin: Origin, lease: Lease, *, is_aborted: bool) -> None: ...


class PooledResponse:
    """A response on a connection of the pool. `close` returns the connection to the pool."""

    __slots__ = (
        "_aborted",
        "_connection",
        "_encoding",
        "_lease",
        "_pool",
        "_request",
        "headers",
        "status",
    )

    def __init__(self, pool: Owner, request: Request, connection: Connection, lease: Lease) -> None:
        parser = connection.parser
        self.status = parser.status
        self.headers = headers = Headers(parser.head)
        self._encoding = headers.joined(b"content-encoding") if parser.is_encoded else None
        self._pool = pool
        self._request = request
        self._connection: Connection | None = connection
        self._aborted = False
        self._lease = lease

    def __del__(self) -> None:
        # Dropped before the end of its body, or interrupted in `close`. An interrupt of the
        # constructor leaves no lease.
        lease: Lease | None = getattr(self, "_lease", None)
        if lease is not None and not lease.is_released:
            self.close()

    def chunks(self) -> Iterator[bytes]:
        try:
            with translated_errors(self._request):
                chunks = content_encoding.decode_chunks(self._encoding, self._pieces())
                if not 200 <= self.status < 300:
                    chunks = beginning(chunks, self._request.bounds.error_bytes)
                yield from chunks
        finally:
            self.close()

    def _pieces(self) -> Iterator[bytes]:
        while (connection := self._connection) is not None and (data := connection.receive()):
            yield data

    def read(self) -> bytes:
        connection, bounds = self._connection, self._request.bounds
        if connection is None:
            return b""
        parser = connection.parser
        try:
            with translated_errors(self._request):
                if self._encoding is None and parser.is_complete and 200 <= self.status < 300:
                    data = parser.take()  # as nearly always: there is nothing to collect
                    if len(data) > bounds.body_bytes:
                        raise exceeded(bounds, "body_bytes")
                    return data
                return self._read_all(connection)
        finally:
            self.close()

    def _read_all(self, connection: Connection) -> bytes:
        buffer = BodyBuffer(self.status, self._encoding, self._request.bounds)
        connection.start_body(self._request)
        while not buffer.is_full and (data := connection.receive()):
            for _ in buffer.add(data):
                pass
        return buffer.finish()

    def abort(self) -> None:
        """Shut down the socket, so that a blocked reader sees the end of the connection.

        Any thread may call this. After `close` it does nothing: another request may use the
        connection.
        """
        with self._lease.lock:
            if self._connection is not None:
                self._aborted = True
                self._connection.abort()

    def report_failure(self, error: BaseException) -> None:
        """Do nothing: a transport does not record errors."""

    def hide_echo(self, error: BaseException) -> None:
        """See `Response.hide_echo`."""
        from api_claude_runtime.auth.echo import remove_echo

        remove_echo(error, self._request, self.headers)

    def ends_soon(self) -> bool:
        connection = self._connection
        most = self._request.bounds.drain_bytes
        return connection is not None and connection.receive_end(END_SECONDS, most)

    def close(self) -> None:
        with self._lease.lock:
            self._connection = None
        if not self._lease.is_released:
            self._pool.release(self._request.origin, self._lease, is_aborted=self._aborted)
