"""`TimedSocket`, `TLSLayer` and `wait`, over a pair of sockets."""

from __future__ import annotations

import signal
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude_runtime.transport.sockets.readiness import wait
from api_claude_runtime.transport.sockets.timed_socket import TOO_LONG, TimedSocket
from api_claude_runtime.transport.sockets.tls_layer import TLSLayer
from support.tls import self_signed

SECRET = b"sk-ant-SECRET"


@pytest.fixture
def pair() -> Iterator[tuple[TimedSocket, socket.socket]]:
    """A socket under test with its peer."""
    here, there = socket.socketpair()
    there.settimeout(10)
    with here, there:
        yield TimedSocket(here), there


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


def test_bytes_and_the_end_are_received(pair: tuple[TimedSocket, socket.socket]) -> None:
    here, there = pair
    there.sendall(b"hello")
    assert here.receive() == b"hello"
    here.send(b"you")
    assert there.recv(10) == b"you"
    there.close()
    assert here.receive() == b""


@pytest.mark.parametrize("seconds", [0.05, 1e-9, 0.0])
def test_a_read_takes_no_longer_than_its_limit(
    pair: tuple[TimedSocket, socket.socket], seconds: float
) -> None:
    here, _ = pair
    here.set_timeouts(seconds, None)
    began = time.monotonic()
    with pytest.raises(TOO_LONG):
        here.receive()
    assert time.monotonic() - began >= seconds * 0.9


def test_a_limit_can_be_changed_and_removed(pair: tuple[TimedSocket, socket.socket]) -> None:
    here, there = pair
    here.set_timeouts(0.05, 0.05)
    with pytest.raises(TOO_LONG):
        here.receive()
    here.set_timeouts(None, None)
    timer = threading.Timer(0.2, there.sendall, [b"late"])
    timer.start()
    assert here.receive() == b"late"
    timer.join()


def test_a_write_takes_no_longer_than_its_limit(
    pair: tuple[TimedSocket, socket.socket],
) -> None:
    here, _ = pair
    here.set_timeouts(None, 0.05)
    with pytest.raises(TOO_LONG) as caught:
        here.send(SECRET * 1_000_000)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    frames = [line for line in shown.format() if "/timed_socket.py" in line]
    assert frames
    assert not any("SECRET" in line for line in frames)


def test_the_deadline_is_for_all_reads(pair: tuple[TimedSocket, socket.socket]) -> None:
    here, there = pair
    here.deadline = time.monotonic() + 0.3
    there.sendall(b"x")
    assert here.receive() == b"x"
    began = time.monotonic()
    with pytest.raises(TOO_LONG):
        here.receive()
    assert time.monotonic() - began < 5


def test_nothing_is_read_or_sent_after_the_deadline(
    pair: tuple[TimedSocket, socket.socket],
) -> None:
    here, there = pair
    there.sendall(b"x")
    here.deadline = time.monotonic()
    with pytest.raises(TOO_LONG):
        here.receive()
    with pytest.raises(TOO_LONG):
        here.send(b"y")
    here.deadline = None
    assert here.receive() == b"x"


def test_sending_a_body_ends_at_the_deadline(pair: tuple[TimedSocket, socket.socket]) -> None:
    here, _ = pair
    here.set_timeouts(None, None)
    here.deadline = time.monotonic() + 0.1
    with pytest.raises(TOO_LONG):
        here.send_watching(b"x" * 10_000_000, lambda: False)


def test_sending_stops_when_the_server_has_answered(
    pair: tuple[TimedSocket, socket.socket],
) -> None:
    here, there = pair
    here.set_timeouts(None, 5.0)
    there.sendall(b"no")
    received: list[Any] = []

    def is_answered() -> bool:
        received.append(here.receive_once())
        return True

    assert not here.send_watching(b"x" * 10_000_000, is_answered)
    assert received == [b"no"]


def test_a_large_body_is_sent_as_a_whole(pair: tuple[TimedSocket, socket.socket]) -> None:
    here, there = pair
    here.set_timeouts(None, 5.0)
    body = bytes(range(256)) * 8000
    got = bytearray()

    def read() -> None:
        while len(got) < len(body):
            got.extend(there.recv(65536))

    reader = threading.Thread(target=read)
    reader.start()
    assert here.send_watching(memoryview(body), lambda: False)
    reader.join()
    assert got == body


def test_a_large_body_that_is_not_read_is_a_timeout(
    pair: tuple[TimedSocket, socket.socket],
) -> None:
    here, _ = pair
    here.set_timeouts(None, 0.05)
    with pytest.raises(TOO_LONG):
        here.send_watching(b"x" * 10_000_000, lambda: False)


def secured(
    pair: tuple[TimedSocket, socket.socket],
    server: ssl.SSLContext,
    trust: ssl.SSLContext,
    layers: int,
) -> ssl.SSLObject:
    """Do the handshakes of some layers. Return the innermost of the server."""
    here, there = pair
    inner: Any = None

    def serve() -> None:
        nonlocal inner
        peer = TimedSocket(there)
        for _ in range(layers):
            layer: Any = TLSLayer.__new__(TLSLayer)
            layer._incoming, layer._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
            layer._tls = server.wrap_bio(layer._incoming, layer._outgoing, server_side=True)
            layer.is_closed = False
            peer.start_tls(layer)
        inner = peer

    there.settimeout(None)
    thread = threading.Thread(target=serve)
    thread.start()
    for _ in range(layers):
        here.start_tls(TLSLayer(trust, "127.0.0.1"))
    thread.join()
    peer: ssl.SSLObject = inner
    return peer


@pytest.mark.parametrize("layers", [1, 2])
def test_tls(
    pair: tuple[TimedSocket, socket.socket],
    certificate: tuple[ssl.SSLContext, Path],
    layers: int,
) -> None:
    server, path = certificate
    peer: Any = secured(pair, server, ssl.create_default_context(cafile=str(path)), layers)
    here, there = pair
    here.send(b"hello " + SECRET)
    assert peer.receive() == b"hello " + SECRET
    large = bytes(range(256)) * 2000
    sender = threading.Thread(target=peer.send, args=[large])
    sender.start()
    got = b""
    while len(got) < len(large):
        got += here.receive()
    sender.join()
    assert got == large
    there.close()
    assert here.receive() == b""
    assert here.receive() == b""


def test_a_certificate_that_is_not_trusted_is_rejected(
    certificate: tuple[ssl.SSLContext, Path],
) -> None:
    here, there = socket.socketpair()
    with here, there:
        errors: list[BaseException] = []

        def serve() -> None:
            try:
                certificate[0].wrap_socket(there, server_side=True)
            except OSError as error:
                errors.append(error)

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(ssl.SSLCertVerificationError):
            TimedSocket(here).start_tls(TLSLayer(ssl.create_default_context(), "127.0.0.1"))
        thread.join()
        assert "alert" in str(errors[0]).lower()  # the server learns the reason


def test_wait() -> None:
    here, there = socket.socketpair()
    with here, there:
        assert wait(here, read=True) == (False, False)
        assert wait(here, read=True, write=True) == (False, True)
        there.sendall(b"x")
        assert wait(here, read=True, seconds=5) == (True, False)
        there.close()
        assert wait(here, read=True, seconds=None)[0]


def test_signals_do_not_prolong_a_read(pair: tuple[TimedSocket, socket.socket]) -> None:
    here, _ = pair
    here.set_timeouts(0.3, None)
    handler = signal.signal(signal.SIGALRM, lambda *_: None)
    signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
    late = threading.Timer(20.0, here.socket.shutdown, [socket.SHUT_RDWR])
    late.start()
    try:
        with pytest.raises(TOO_LONG):
            here.receive()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
        late.cancel()
