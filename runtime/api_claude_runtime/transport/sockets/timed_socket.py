"""`TimedSocket`: a connected socket with time limits, and with TLS if needed."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Callable
from time import monotonic

from api_claude_runtime.http.timeout import limited

from .readiness import is_readable, wait
from .tls_layer import TLSLayer

_SIZE = 65536
_NO_LIMIT = 20 * 86400.0
"""Seconds. A time limit of 25 days is too large for `poll`."""

TOO_LONG = (TimeoutError, BlockingIOError)
"""The errors of a read or write that takes longer than its time limit."""


class TimedSocket:
    """A connected socket. It encrypts what it sends if it has TLS layers.

    No local variable of a frame that raises an error holds what is sent, because it contains the
    key, and crash reporters show local variables.

    The time limits are those of `socket.settimeout`, which costs a `poll` for each read. The socket
    option SO_RCVTIMEO does not, but a program that gets signals, such as those of a profiler, would
    wait without end: each signal would begin the wait again.

    Args:
        sock: A connected socket.
    """

    __slots__ = ("_current", "_has_rest", "_layers", "_read", "_write", "deadline", "socket")

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self._layers: list[TLSLayer] = []
        self._has_rest = False
        self._read = self._write = _NO_LIMIT
        self._current: float | None = None
        self.deadline: float | None = None
        """When all reads and writes must have ended, on the monotonic clock; `None` for never. It
        applies in addition to the time limits of each read and write."""

    def set_timeouts(self, read: float | None, write: float | None) -> None:
        """Set the time limits in seconds, of each read and of each write."""
        self._read = _NO_LIMIT if read is None else min(read, _NO_LIMIT)
        self._write = _NO_LIMIT if write is None else min(write, _NO_LIMIT)

    def _limit(self, seconds: float) -> None:
        if self.deadline is not None:
            seconds = min(seconds, self.deadline - monotonic())
            if seconds <= 0:  # also if bytes have arrived: a server could send for years
                raise TimeoutError
        if seconds != self._current:  # it is a system call
            self._current = seconds
            self.socket.settimeout(seconds)

    def start_tls(self, layer: TLSLayer) -> None:
        """Do the handshake of `layer`, inside the layers that there are.

        Raises:
            OSError: The handshake failed, or a read or write took too long.
        """
        try:
            while not layer.handshake():
                self.send(layer.outgoing())
                layer.receive(self.receive())
        except ssl.SSLError:
            with contextlib.suppress(OSError):
                self.send(layer.outgoing())  # the alert, which tells the server the reason
            raise
        self.send(layer.outgoing())
        self._layers.append(layer)
        self._has_rest = True

    def receive(self) -> bytes:
        """Return the next bytes; `b""` at the end of the connection.

        Raises:
            OSError: Reading failed, or took too long (`TOO_LONG`).
        """
        while not (data := self.receive_once()):
            if data is None:
                return b""
        return data

    def receive_once(self) -> bytes | None:
        """Read from the socket once.

        Returns:
            The bytes that arrived; `None` at the end of the connection. They are empty if TLS needs
            more to decrypt them.
        """
        layers = self._layers
        if self._has_rest:  # bytes that came with the end of a handshake
            self._has_rest = False
            if rest := self._decrypt(b"", ends=False):
                return rest
        if layers and self._is_closed:
            return None
        self._limit(self._read)
        data = self.socket.recv(_SIZE)
        return self._decrypt(data, ends=not data) if layers else data or None

    @property
    def _is_closed(self) -> bool:
        """Whether the server has ended TLS. It may keep the connection open."""
        layers = self._layers
        return bool(layers) and (layers[-1].is_closed or layers[0].is_closed)

    def _decrypt(self, data: bytes, *, ends: bool) -> bytes | None:
        """Pass bytes, or the end of the connection, through the layers from outside to inside."""
        for depth, layer in enumerate(self._layers):
            if data or ends:
                layer.receive(data)
            data = layer.read()
            ends = not data and (ends or layer.is_closed)
            answer = layer.outgoing()  # such as an update of the keys
            if answer and not layer.is_closed:
                self._send(answer, depth)
        return None if ends else data

    def send(self, data: bytes) -> None:
        """Send all of `data`.

        Raises:
            OSError: Sending failed, or took too long (`TOO_LONG`).
        """
        try:
            self._send(data, len(self._layers))
        finally:
            del data

    def _send(self, data: bytes, layers: int) -> None:
        try:
            self._limit(self._write)
            for depth in reversed(range(layers)):
                data = self._encrypt(data, depth)
            self.socket.sendall(data)
        finally:
            del data

    def _encrypt(self, data: bytes | memoryview, depth: int) -> bytes:
        """Return `data` as a layer encrypts it. Do a handshake first if the server asks for one."""
        layer = self._layers[depth]
        try:
            while True:
                with contextlib.suppress(ssl.SSLWantReadError):
                    layer.write(data)
                    return layer.outgoing()
                self._send(layer.outgoing(), depth)
                self._limit(self._read)
                received = self.socket.recv(_SIZE)
                for outer in self._layers[:depth]:
                    outer.receive(received)
                    received = outer.read()
                layer.receive(received)
                self._has_rest = True  # what follows the handshake
        finally:
            del data

    def send_watching(self, data: bytes | memoryview, is_answered: Callable[[], bool]) -> bool:
        """Send `data`, and read what arrives meanwhile.

        Args:
            data: Bytes of a body, which contain no credentials.
            is_answered: Reads once, and returns whether nothing more needs to be sent.

        Returns:
            Whether all of `data` was sent.

        Raises:
            OSError: Sending failed, or took too long (`TOO_LONG`).
        """
        for depth in reversed(range(len(self._layers))):
            data = self._encrypt(data, depth)
        rest = memoryview(data)
        while rest:
            seconds = limited(self._write, self.deadline)
            readable, writable = wait(self.socket, read=True, write=True, seconds=seconds)
            if readable and is_answered():
                return False
            if writable:
                self._limit(self._write)
                rest = rest[self.socket.send(rest) :]
            elif not readable:
                raise TimeoutError
        return True

    def is_readable(self, within: float = 0.0) -> bool:
        """Return whether bytes, an error or the end arrive within some seconds."""
        return self._is_closed or is_readable(self.socket, within)
