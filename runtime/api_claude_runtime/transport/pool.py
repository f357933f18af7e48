"""`Pool`: the default transport, a connection pool whose operations take constant time."""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from typing import TYPE_CHECKING

from api_claude_runtime.http import fork
from api_claude_runtime.http.timeout import has_passed, limited

from .connection_settings import Limits
from .connections.dialer import Dialer
from .http1.failures import PoolTimeout, ReadError, RemoteProtocolError, WriteError
from .idle_connections import IdleConnections, idle_connections
from .pooled_response import PooledResponse
from .slots import Lease, Slots
from .stream_closers import StreamClosers
from .transport_errors import translated_errors

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.http.request import Origin, Request

    from .connections.connection import Connection
    from .proxies.environment import Proxy
    from .proxies.routes import Routes


class Pool:
    """A connection pool that threads can share.

    Args:
        limits: Connection limits.
        ssl_context: TLS settings; `None` uses the default certificates.
        routes: The proxies of origins; `None` if there are no proxies.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        ssl_context: ssl.SSLContext | None = None,
        routes: Routes | None = None,
    ) -> None:
        self._limits = limits or Limits()
        self._dialer = Dialer(self._limits, ssl_context, routes)
        self._idle: IdleConnections[Connection] = idle_connections(self._limits)
        self._closers = StreamClosers()
        self._free = Slots(self._limits.connections)
        self._closed = False
        weakref.finalize(self, _close_idle, self._idle)
        fork.renew_in_child(self)

    def send(self, request: Request) -> PooledResponse:
        lease, connection, is_used = Lease(), None, False
        with translated_errors(request):
            try:
                seconds = limited(request.timeout["pool"], request.deadline)
                if not self._free.acquire(lease, seconds):
                    raise PoolTimeout  # noqa: TRY301 - the handler has nothing to close
                self._closed = False  # a client that is used after `close` is open again
                connection = self._take_idle(request.origin)
                if connection is None:
                    connection = self._dialer.connect(request)
                lease.connections.append(connection)
                is_used = True
                if has_passed(request.deadline):
                    raise PoolTimeout  # noqa: TRY301 - the handler closes the connection
                self._exchange(connection, request)
                if request.deadline is not None:
                    request = request.for_body()
                return PooledResponse(self, request, connection, lease)
            except BaseException:
                self._free.release(lease)
                if is_used:  # after an interrupt, the response may have released it
                    connection = _connection_of(lease)
                if connection is not None:
                    connection.close()
                raise

    def _exchange(self, connection: Connection, request: Request) -> None:
        if not connection.parser.is_streamed:
            connection.exchange(request)
            return
        idle = self._idle.seconds_idle(connection)
        try:
            connection.exchange(request)
        except (ReadError, RemoteProtocolError, WriteError):
            self._closers.note_closed(request.origin, idle)
            raise
        self._closers.note_open(request.origin)

    def _take_idle(self, origin: Origin) -> Connection | None:
        """Return an idle connection to `origin` that is open, or `None`."""
        while True:
            connection, expired = self._idle.take(origin)
            _close_all(expired)
            if connection is None:
                return None
            try:
                if self._is_open(origin, connection):
                    return connection
            except BaseException:
                connection.close()
                raise
            connection.close()

    def _is_open(self, origin: Origin, connection: Connection) -> bool:
        if not connection.parser.is_streamed:
            return connection.is_open()
        idle = self._idle.seconds_idle(connection)
        is_open = connection.is_open(self._closers.seconds_to_wait(origin, idle))
        if not is_open:
            self._closers.note_closed(origin, idle)
        return is_open

    def release(self, origin: Origin, lease: Lease, *, is_aborted: bool) -> None:
        """Take back the connection of a response that was read, or will not be read further.

        Threads may call this at the same time, and again after an interrupt.
        """
        try:
            connection = _connection_of(lease)
            if connection is None:
                return
            unused: Connection | None = connection
            if connection.is_reusable and not is_aborted and not self._closed:
                rests = connection.parser.is_streamed and self._closers.rests(origin)
                unused = self._idle.put(origin, connection, rests=rests)
            if unused is not None:
                unused.close()
        finally:
            self._free.release(lease)
            lease.is_released = True

    def check_origin(self, origin: Origin) -> None:
        """Check the variable of the proxy for `origin`.

        Raises:
            ConfigurationError: The variable has an invalid value.
        """
        self._dialer.check_origin(origin)

    def proxy_for(self, origin: Origin) -> Proxy | None:
        """Return the proxy for `origin`; `None` if requests are sent directly."""
        return self._dialer.proxy_for(origin)

    def close(self) -> None:
        self._closed = True  # `release` then closes the connections of streams that are still open
        _close_idle(self._idle)

    def after_fork(self) -> None:
        """Start afresh in a child process. The parent goes on using its connections.

        Closing a connection here only closes the descriptor of this process. Nothing is sent.
        """
        for connection in self._free.connections():
            connection.detach()
        for lease in self._free.leases():
            fork.free_lock(lease.lock)
            lease.connections.clear()
        _close_idle(self._idle)
        self._free = Slots(self._limits.connections)  # the slots in use are those of the parent


def _connection_of(lease: Lease) -> Connection | None:
    """Remove and return the connection of `lease`, unless another thread has done so."""
    try:
        return lease.connections.pop()
    except IndexError:
        return None


def _close_idle(idle: IdleConnections[Connection]) -> None:
    _close_all(idle.drain())


def _close_all(connections: Iterable[Connection]) -> None:
    for connection in connections:
        connection.close()
