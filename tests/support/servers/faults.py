"""`FaultServer`: a TCP server that produces HTTP and connection faults on request."""

import contextlib
import socket
import ssl
import threading
from collections import Counter
from types import TracebackType
from typing import Self

# Importing these modules registers their faults in FAULTS.
from . import (  # noqa: F401
    _echo_faults,
    _gateway_faults,
    _hostile_replies,
    _reply_faults,
    _stream_faults,
    _transport_faults,
)
from ._connection import Connection
from ._faults import FAULTS
from ._request import Request

_STOP_SECONDS = 10.0


def _is_connected(sock: socket.socket) -> bool:
    """Return whether the client is still there. Close the socket otherwise."""
    try:
        sock.getpeername()
    except OSError:
        sock.close()
        return False
    return True


class FaultServer:
    """A server that runs inside a `with` block. The first segment of the path names the fault.

    Several names, separated by commas, are the faults of the first request to that path, of the
    second request, and so on. Further requests get the last fault. `requests` contains all received
    requests in order. With a server-side `tls` context, the server uses HTTPS.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.base_url = ""
        self.requests: list[Request] = []
        self.accepted = 0
        """Number of connections so far."""
        self._tls = tls
        self._closing = threading.Event()
        self._changed = threading.Condition()
        self._connections: set[Connection] = set()
        self._steps: Counter[str] = Counter()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        listener.settimeout(0.5)  # the maximum delay of a shutdown if the wake-up connection fails
        scheme = "https" if self._tls else "http"
        self._address = listener.getsockname()
        self.base_url = f"{scheme}://127.0.0.1:{self._address[1]}"
        self._acceptor = threading.Thread(target=self._accept, args=(listener,), daemon=True)
        self._acceptor.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        with contextlib.suppress(OSError):  # wake the acceptor before its timeout
            socket.create_connection(self._address, _STOP_SECONDS).close()
        self._acceptor.join(_STOP_SECONDS)
        with self._changed:
            for connection in self._connections:
                connection.interrupt()
        for thread in self._threads:
            thread.join(_STOP_SECONDS)

    @property
    def names(self) -> list[str]:
        """Names of all faults, sorted."""
        return sorted(FAULTS)

    @property
    def open_connections(self) -> int:
        """Number of open connections."""
        with self._changed:
            return len(self._connections)

    def url(self, *faults: str) -> str:
        """Return the base URL for a client that gets these faults, one after the other."""
        if unknown := [name for name in faults if name not in FAULTS]:
            raise ValueError(f"unknown fault: {', '.join(unknown)}")
        return f"{self.base_url}/{','.join(faults)}"

    def wait_until_idle(self, seconds: float = 5.0) -> bool:
        """Wait until all connections are closed. Return False if some are open after `seconds`."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._connections, seconds)

    def _accept(self, listener: socket.socket) -> None:
        with listener:
            while not self._closing.is_set():
                with contextlib.suppress(OSError):  # a timeout, or a client that has disconnected
                    sock, _ = listener.accept()
                    if self._tls:
                        # `wrap_socket` leaves the socket of a client that has reset it open.
                        if not _is_connected(sock):
                            continue
                        # The handshake happens at the first read, in the connection's own thread.
                        sock = self._tls.wrap_socket(
                            sock, server_side=True, do_handshake_on_connect=False
                        )
                    connection = Connection(sock, self._closing)
                    with self._changed:
                        self.accepted += 1
                        self._connections.add(connection)
                    thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                    self._threads.append(thread)
                    thread.start()

    def _serve(self, connection: Connection) -> None:
        try:
            while connection.is_open and (request := connection.read_request()):
                self.requests.append(request)
                self._answer(connection, request)
        except OSError:
            pass  # the client disconnected before the end of a response
        finally:
            connection.close()
            with self._changed:
                self._connections.discard(connection)
                self._changed.notify_all()

    def _answer(self, connection: Connection, request: Request) -> None:
        names = request.fault.split(",")
        with self._changed:
            step = self._steps[request.fault]
            self._steps[request.fault] += 1
        name = names[min(step, len(names) - 1)]
        if name in FAULTS:
            FAULTS[name](connection, request)
        else:
            connection.reply(404, "text/plain", f"unknown fault: {name}".encode())
