"""`Connection`: an HTTP/1.1 connection that sends one request after another."""

from __future__ import annotations

import contextlib
import socket
from time import monotonic
from typing import TYPE_CHECKING

from api_claude_runtime.http.timeout import body_deadline
from api_claude_runtime.transport.http1.failures import (
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    WriteError,
    WriteTimeout,
)
from api_claude_runtime.transport.http1.request_head import head_of
from api_claude_runtime.transport.http1.response_parser import ResponseParser
from api_claude_runtime.transport.sockets.timed_socket import TOO_LONG, TimedSocket

from .pace import Pace
from .request_body import pieces, small_body

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

OF_PARENT = "the connection belongs to the parent process"

MAX_END = 1 << 20
"""Bytes that `receive_end` reads at most."""

_MOST_MESSAGES = 16
"""Messages of TLS that an idle connection may get. A server sends two tickets."""


class Connection:
    """A connection that one request at a time uses.

    Args:
        sock: A connected socket.
        prefix: Precedes the target of each request. For requests to a proxy.
        extra: Header lines that follow those of each request. For requests to a proxy.
    """

    __slots__ = (
        "_extra",
        "_is_settled",
        "_is_whole",
        "_pace",
        "_prefix",
        "_sock",
        "idle_since",
        "parser",
    )

    def __init__(self, sock: TimedSocket, prefix: bytes = b"", extra: bytes = b"") -> None:
        self._sock = sock
        self._prefix = prefix
        self._extra = extra
        self._is_whole = False
        self._pace: Pace | None = None
        # Whether all that was received was parsed. An interrupt may come between.
        self._is_settled = True
        self.parser = ResponseParser("")
        self.idle_since = 0.0
        """When the connection became idle, on the clock of the pool."""

    def exchange(self, request: Request) -> None:
        """Send `request`, and receive the head of its response.

        Raises:
            LocalProtocolError: The request is not valid HTTP.
            Exception: Another failure of `http1.failures`.
        """
        parser = self.parser = ResponseParser(request.method, request.bounds)
        self._sock.set_timeouts(request.timeout["read"], request.timeout["write"])
        self._sock.deadline = request.deadline
        self._is_whole = False
        self._pace = None
        failure = self._send(request)
        seen = -1
        try:
            while parser.head is None:
                self._receive()
                # Only a part has arrived. Each response of status 1xx has its own time.
                if parser.head is None and parser.informational > seen:
                    seen = parser.informational
                    self._set_pace(Pace(request))
        except (ReadError, ReadTimeout, RemoteProtocolError):
            if failure is not None:
                raise failure from failure.__cause__
            raise
        if seen >= 0 or request.deadline is not None:
            self._pace, self._sock.deadline = None, body_deadline(request.deadline)

    def _set_pace(self, pace: Pace) -> None:
        self._pace = pace
        self._sock.deadline = pace.until

    def _send(self, request: Request) -> WriteError | None:
        """Send `request`, and return why it could not be sent as a whole, or `None`.

        The server may respond before it has received the whole request, for example because it is
        too large, and then close the connection. Its response tells more than the error.
        """
        small = small_body(request)
        try:
            self._sock.send(head_of(request, self._prefix, self._extra) + (small or b""))
        except OSError as error:
            return _write_error(error)
        for piece in pieces(request) if small is None else ():
            try:
                if not self._sock.send_watching(piece, self._is_answered):
                    return None
            except OSError as error:
                return _write_error(error)
        self._is_whole = True
        return None

    def _feed_once(self) -> int:
        """Read from the socket once, and return how many bytes arrived."""
        self._is_settled = False
        data = self._sock.receive_once()
        if data != b"":  # otherwise TLS needs more bytes; `None` is the end of the connection
            self.parser.feed(data or b"")
        self._is_settled = True
        return len(data or b"")

    def _is_answered(self) -> bool:
        self._feed_once()
        return self.parser.head is not None or self.parser.error is not None

    def _receive(self) -> None:
        """Receive bytes of the response."""
        parser = self.parser
        if parser.error is None:
            try:
                self._is_settled = False
                parser.feed(self._sock.receive())
                self._is_settled = True
            except TOO_LONG:
                raise (ReadTimeout() if self._pace is None else self._pace.failure()) from None
            except OSError as error:
                raise ReadError(error.strerror or str(error)) from error
        if parser.error is not None and not parser.parts:
            raise parser.failure()

    def receive(self) -> bytes:
        """Return the next bytes of the body, or `b""` at its end."""
        parser = self.parser
        while not parser.parts:
            if parser.is_complete:
                return b""
            self._receive()
        data = parser.take()
        if (pace := self._pace) is not None:
            pace.add(len(data))
            self._set_pace(pace)
        return data

    def start_body(self, request: Request) -> None:
        """Note that the body is read as a whole, so it must not arrive too slowly."""
        self._set_pace(Pace(request))

    def receive_end(self, seconds: float, most: int) -> bool:
        """Receive the rest of the body, and return whether it arrived within the time limit.

        Args:
            seconds: The time limit.
            most: Bytes that are read at most.
        """
        parser = self.parser
        deadline = monotonic() + seconds
        left, size = seconds, 0
        # The caller has all that it needs, whatever happens to the rest.
        with contextlib.suppress(OSError):
            while not parser.is_complete and parser.error is None:
                if left <= 0 or size > most or not self._sock.is_readable(left):
                    return False
                size += self._feed_once()
                left = deadline - monotonic()
        return parser.is_complete

    @property
    def is_reusable(self) -> bool:
        """Whether the exchange has ended such that the connection can carry another one."""
        return self._is_whole and self._is_settled and self.parser.is_reusable

    def is_open(self, within: float = 0.0) -> bool:
        """Return whether the idle connection is open, and stays so for some seconds."""
        self._sock.deadline = None
        with contextlib.suppress(OSError):
            # TLS sends messages of its own, such as tickets for the next handshake. The end of the
            # connection may follow them.
            for _ in range(_MOST_MESSAGES):
                if not self._sock.is_readable(within):
                    return True
                if self._sock.receive_once() != b"":
                    break
                within = 0.0
        return False

    def abort(self) -> None:
        """Shut down the socket. A thread that is blocked in a read sees the end of the connection.

        Closing the socket would not wake that thread.
        """
        with contextlib.suppress(OSError):  # the server has closed it
            self._sock.socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._sock.socket.close()

    def detach(self) -> None:
        """Close the descriptor of this process, a child of the one that uses the connection."""
        self.parser.fail(OF_PARENT)
        self._sock.socket.close()


def _write_error(error: OSError) -> WriteError:
    """Return the failure of a write.

    Raises:
        WriteTimeout: It took too long. There is no need to look for a response.
    """
    if isinstance(error, TOO_LONG):
        raise WriteTimeout from None
    failure = WriteError(error.strerror or str(error))
    failure.__cause__ = error
    return failure
