"""A server responds before it has read the request, for example because it is too large."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude import errors
from support.blocking import Connector
from support.servers import bodies
from support.tls import self_signed

BODY = json.dumps(bodies.error(413)).encode()
RESPONSE = (
    b"HTTP/1.1 413 Content Too Large\r\ncontent-type: application/json\r\n"
    b"content-length: %d\r\n\r\n%s" % (len(BODY), BODY)
)
LARGE = "large " * 2_000_000
CALLS: dict[str, Callable[[Any], object]] = {
    "create": lambda client: client.messages.create(
        model="m", max_tokens=9, messages=[{"role": "user", "content": LARGE}]
    ),
    "stream": lambda client: client.messages.create(
        model="m", max_tokens=9, messages=[{"role": "user", "content": LARGE}], stream=True
    ),
    "upload": lambda client: client.files.upload(file=LARGE.encode()),
}


def close(sock: socket.socket, stopped: threading.Event) -> None:
    """Close the connection with bytes unread, which resets it."""


def stall(sock: socket.socket, stopped: threading.Event) -> None:
    """Keep the connection open without reading."""
    stopped.wait(30)


def read(sock: socket.socket, stopped: threading.Event) -> None:
    """Read the rest of the request, as a server does that wants to keep the connection."""
    while sock.recv(1 << 20):
        pass


@pytest.fixture
def serve() -> Iterator[Callable[..., int]]:
    """Return a function that starts a server, and returns its port."""
    stopped, threads = threading.Event(), []

    def start(then: Callable[..., None], context: ssl.SSLContext | None) -> int:
        listener = socket.create_server(("127.0.0.1", 0))

        def run() -> None:
            with listener, contextlib.suppress(OSError):
                sock, _ = listener.accept()
                if context is not None:
                    sock = context.wrap_socket(sock, server_side=True)
                with sock:
                    sock.settimeout(30)
                    sock.recv(1000)
                    sock.sendall(RESPONSE)
                    then(sock, stopped)

        threads.append(threading.Thread(target=run))
        threads[-1].start()
        port: int = listener.getsockname()[1]
        return port

    yield start
    stopped.set()
    for thread in threads:
        thread.join(30)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("then", [close, stall, read])
def test_the_response_is_read(
    serve: Callable[..., int], connect: Connector, call: str, then: Callable[..., None]
) -> None:
    port = serve(then, None)
    client = connect(f"http://127.0.0.1:{port}", timeout=10.0)
    with pytest.raises(errors.ContentTooLargeError):
        CALLS[call](client)
    connect.close()


@pytest.mark.parametrize("call", ["create", "upload"])
@pytest.mark.parametrize("then", [stall, read])
def test_the_response_is_read_with_tls(
    serve: Callable[..., int],
    connect: Connector,
    certificate: tuple[ssl.SSLContext, Path],
    call: str,
    then: Callable[..., None],
) -> None:
    port = serve(then, certificate[0])
    trust = ssl.create_default_context(cafile=str(certificate[1]))
    client = connect(f"https://127.0.0.1:{port}", timeout=10.0, ssl_context=trust)
    with pytest.raises(errors.ContentTooLargeError):
        CALLS[call](client)
    connect.close()
