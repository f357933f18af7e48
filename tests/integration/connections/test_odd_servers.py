"""Servers that end or break connections at unusual moments, plain and with TLS."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Limits, Timeout, errors
from support.blocking import Connector
from support.servers.scripted import ScriptedServer, read_request, reset, response
from support.tls import self_signed

KEY = "sk-ant-api03-SECRET-0123456789"
QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
TIMEOUT = Timeout(connect=20.0, read=20.0, write=20.0, pool=20.0)


def tokens(count: int) -> bytes:
    return response(b'{"input_tokens": %d}' % count)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def trust(certificate: tuple[ssl.SSLContext, Path]) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate[1]))


def server_of_tls_1_2(path: Path) -> ssl.SSLContext:
    """Return a context with which the server is the last to speak in the handshake."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(path, path.parent / "key.pem")
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


class Peer:
    """The server's side of a TLS connection, which sends when it is told to."""

    def __init__(self, sock: socket.socket, context: ssl.SSLContext) -> None:
        self._sock, self._in, self._out = sock, ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self._in, self._out, server_side=True)

    def until_done(self, step: Callable[..., Any], *args: Any) -> Any:
        while True:
            try:
                return step(*args)
            except ssl.SSLWantReadError:
                self.flush()
                self._in.write(self._sock.recv(65536))

    def end(self) -> None:
        """Send the closing message of TLS, and not the end of the connection."""
        with pytest.raises(ssl.SSLWantReadError):
            self.tls.unwrap()

    def flush(self) -> None:
        self._sock.sendall(self._out.read())


def first_words(context: ssl.SSLContext, words: Callable[[Peer], object]) -> Any:
    """Return a script whose words arrive together with the end of the handshake."""

    def script(sock: socket.socket) -> None:
        peer = Peer(sock, context)
        peer.until_done(peer.tls.do_handshake)
        words(peer)
        peer.flush()
        while sock.recv(65536):
            pass

    return script


def test_the_closing_message_of_tls_ends_the_connection(
    connect: Connector, certificate: tuple[ssl.SSLContext, Path], trust: ssl.SSLContext
) -> None:
    script = first_words(server_of_tls_1_2(certificate[1]), Peer.end)
    with ScriptedServer(script) as server:
        client = connect(f"https://127.0.0.1:{server.port}", timeout=TIMEOUT, ssl_context=trust)
        with pytest.raises(errors.APIConnectionError, match="without a response"):
            client.messages.count_tokens(**QUESTION)
        connect.close()


@pytest.mark.parametrize("ends", ["message", "message and end", "end"])
def test_the_end_of_tls_ends_a_body_without_a_length(
    connect: Connector,
    certificate: tuple[ssl.SSLContext, Path],
    trust: ssl.SSLContext,
    ends: str,
) -> None:
    def script(sock: socket.socket) -> None:
        peer = Peer(sock, certificate[0])
        peer.until_done(peer.tls.do_handshake)
        peer.until_done(peer.tls.read, 65536)
        peer.tls.write(
            b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"input_tokens": 3}'
        )
        peer.flush()
        if ends != "end":
            time.sleep(0.05)
            peer.end()
            peer.flush()
        if ends != "message":
            return
        while sock.recv(65536):
            pass

    with ScriptedServer(script) as server:
        client = connect(f"https://127.0.0.1:{server.port}", timeout=TIMEOUT, ssl_context=trust)
        assert client.messages.count_tokens(**QUESTION).input_tokens == 3
        connect.close()


@pytest.mark.parametrize("ends", ["message", "message and end"])
def test_a_connection_that_was_closed_with_a_message_of_tls_is_not_used_again(
    connect: Connector,
    certificate: tuple[ssl.SSLContext, Path],
    trust: ssl.SSLContext,
    ends: str,
) -> None:
    closed = threading.Event()

    def script(sock: socket.socket) -> None:
        peer = Peer(sock, certificate[0])
        peer.until_done(peer.tls.do_handshake)
        peer.until_done(peer.tls.read, 65536)
        peer.tls.write(tokens(3))
        peer.end()
        peer.flush()
        if ends == "message":
            closed.set()
            while sock.recv(65536):
                pass
        sock.close()
        closed.set()

    with ScriptedServer(script) as server:
        client = connect(f"https://127.0.0.1:{server.port}", timeout=TIMEOUT, ssl_context=trust)
        for _ in range(3):
            closed.clear()
            assert client.messages.count_tokens(**QUESTION).input_tokens == 3
            assert closed.wait(20)
            time.sleep(0.05)
        assert server.accepted == 3
        connect.close()


def test_a_response_that_arrives_with_the_handshake_is_received(
    connect: Connector, certificate: tuple[ssl.SSLContext, Path], trust: ssl.SSLContext
) -> None:
    script = first_words(server_of_tls_1_2(certificate[1]), lambda peer: peer.tls.write(tokens(9)))
    with ScriptedServer(script) as server:
        client = connect(f"https://127.0.0.1:{server.port}", timeout=TIMEOUT, ssl_context=trust)
        assert client.messages.count_tokens(**QUESTION).input_tokens == 9
        connect.close()


def test_a_connection_whose_body_was_not_read_is_not_used_with_paused_reading(
    connect: Connector,
) -> None:
    body = b"x" * (280 * 1024)  # arrives in two pieces, after which the connection is paused
    sent = threading.Event()
    requests: list[bytes] = []

    def script(sock: socket.socket) -> None:
        while (request := read_request(sock)) is not None:
            requests.append(request)
            sock.sendall(response(body) if len(requests) == 1 else tokens(5))
            sent.set()

    with ScriptedServer(script) as server:
        client = connect(server.url, timeout=TIMEOUT)
        download = client.files.download("file_1")
        assert sent.wait(20)
        if connect.mode == "async":
            connect._runner.run(asyncio.sleep(0.2))
        download.close()
        assert client.messages.count_tokens(**QUESTION).input_tokens == 5
        connect.close()


class SlowLoop(asyncio.SelectorEventLoop):
    """An event loop that is busy after a connection was opened."""

    async def create_connection(self, *args: Any, **options: Any) -> Any:  # type: ignore[override]
        opened = await super().create_connection(*args, **options)
        time.sleep(0.2)  # noqa: ASYNC251 - the event loop must be busy
        return opened


def test_a_reset_before_the_request_does_not_show_the_key() -> None:
    def script(sock: socket.socket) -> None:
        time.sleep(0.05)
        reset(sock)

    async def main(url: str) -> None:
        client = AsyncClient(api_key=KEY, base_url=url, timeout=TIMEOUT)
        with pytest.raises(errors.APIConnectionError) as caught:
            await client.messages.count_tokens(**QUESTION)
        trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        assert KEY not in "".join(trace.format())
        await client.close()

    with ScriptedServer(script) as server, asyncio.Runner(loop_factory=SlowLoop) as runner:
        runner.run(main(server.url))


@pytest.mark.parametrize("secure", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("steps", range(6))
def test_an_idle_connection_that_was_reset_is_not_used_again(
    certificate: tuple[ssl.SSLContext, Path],
    trust: ssl.SSLContext,
    secure: bool,
    steps: int,
) -> None:
    """asyncio notes the reset in several steps. A call may begin between each two of them."""
    resets, done = threading.Event(), threading.Event()
    count = [0]

    def script(sock: socket.socket) -> None:
        while read_request(sock) is not None:
            count[0] += 1
            sock.sendall(tokens(count[0]))
            if count[0] == 1:
                resets.wait(20)
                reset(sock)
                done.set()
                return

    async def main(url: str) -> None:
        client = AsyncClient(
            api_key=KEY, base_url=url, timeout=TIMEOUT, ssl_context=trust if secure else None
        )
        assert (await client.messages.count_tokens(**QUESTION)).input_tokens == 1
        resets.set()
        done.wait(20)
        time.sleep(0.02)  # noqa: ASYNC251 - the event loop must not see the reset yet
        for _ in range(steps):
            await asyncio.sleep(0)
        assert (await client.messages.count_tokens(**QUESTION)).input_tokens == 2
        await client.close()

    with ScriptedServer(script, certificate[0] if secure else None) as server:
        asyncio.run(main(server.url))


def test_the_longest_timeout_is_accepted(connect: Connector) -> None:
    def script(sock: socket.socket) -> None:
        while read_request(sock) is not None:
            sock.sendall(tokens(1))

    with ScriptedServer(script) as server:
        client = connect(server.url, timeout=Timeout(3e7, 3e7, 3e7, 3e7))
        question = {**QUESTION, "messages": [{"role": "user", "content": "x" * 200_000}]}
        assert client.messages.count_tokens(**question).input_tokens == 1
        connect.close()


@pytest.mark.skipif(not hasattr(asyncio, "eager_task_factory"), reason="needs Python 3.12")
def test_eager_tasks_can_connect() -> None:
    def script(sock: socket.socket) -> None:
        while read_request(sock) is not None:
            sock.sendall(tokens(1))

    async def main(url: str) -> None:
        factory: Any = getattr(asyncio, "eager_task_factory", None)
        asyncio.get_running_loop().set_task_factory(factory)
        client = AsyncClient(
            api_key=KEY, base_url=url, timeout=TIMEOUT, limits=Limits(connections=3)
        )
        calls = [client.messages.count_tokens(**QUESTION) for _ in range(10)]
        assert {each.input_tokens for each in await asyncio.gather(*calls)} == {1}
        await client.close()

    with ScriptedServer(script) as server:
        asyncio.run(main(server.url))
