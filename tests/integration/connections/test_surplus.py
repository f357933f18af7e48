"""Bytes after the end of a response never become the response to another call."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import Any

import httpx
import pytest

from api_claude import errors
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.transport.adapters.httpx_adapter import HttpxTransport
from api_claude_runtime.transport.pool import Pool
from support.blocking import Connector
from support.servers import bodies
from support.servers.proxy import ProxyServer
from support.servers.scripted import ScriptedServer, read_request, response
from support.tls import self_signed

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
WRONG = 999
CALLS = 8
NO_MESSAGE = errors.DecodeError


def answer(number: int) -> bytes:
    usage = {**bodies.MESSAGE["usage"], "input_tokens": number}
    return response(bodies.to_json({**bodies.MESSAGE, "usage": usage}))


def chunked(number: int) -> bytes:
    body = answer(number).partition(b"\r\n\r\n")[2]
    head = (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    )
    return head + b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


NO_CONTENT = b"HTTP/1.1 204 X\r\n\r\n"
SHAPES: dict[str, Callable[[int], list[bytes]]] = {
    "two responses": lambda number: [answer(number) + answer(WRONG)],
    "three responses": lambda number: [answer(number) + answer(WRONG) + answer(WRONG)],
    "two responses, chunked": lambda number: [chunked(number) + chunked(WRONG)],
    "two responses, in two segments": lambda number: [answer(number), answer(WRONG)],
    "a body after its length": lambda number: [answer(number) + b"0123456789" * 10],
    "a line break after the end": lambda number: [answer(number) + b"\r\n"],
    "204 with a body": lambda number: [
        NO_CONTENT + answer(WRONG) if number % 2 else answer(number)
    ],
    "204, then a body": lambda number: (
        [NO_CONTENT, answer(WRONG)] if number % 2 else [answer(number)]
    ),
    "304 with a body": lambda number: [
        b"HTTP/1.1 304 X\r\n\r\n" + answer(WRONG) if number % 2 else answer(number)
    ],
}


class Surplus:
    """A script that answers the number of a request, its `max_tokens`, in a shape."""

    def __init__(self, shape: str) -> None:
        self._pieces = SHAPES[shape]
        self.idle = threading.Event()
        """Set when all bytes of a response were sent, and those after it."""

    def __call__(self, sock: socket.socket) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while (request := read_request(sock)) is not None:
            found = re.search(rb'"max_tokens": ?(\d+)', request)
            assert found is not None
            try:
                for piece in self._pieces(int(found[1])):
                    sock.sendall(piece)
                sleep(0.02)  # until the client has received them
            finally:  # the client may have closed the connection
                self.idle.set()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


PLACES = ["direct", "secure", "proxy", "secure proxy", "httpx", "httpx secure"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_next_call_never_gets_it(
    certificate: tuple[ssl.SSLContext, Path],
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    shape: str,
    place: str,
) -> None:
    if "httpx" in place and sys.platform != "linux":
        pytest.skip("only Linux tells what was read from a socket")
    secure = "secure" in place
    trust = ssl.create_default_context(cafile=str(certificate[1])) if secure else None
    script = Surplus(shape)
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(ScriptedServer(script, certificate[0] if secure else None))
        url = server.url
        if place == "proxy":  # the server is the proxy
            monkeypatch.setenv("http_proxy", server.url)
            url = "http://api.nonexistent.test"
        elif place == "secure proxy":
            proxy = stack.enter_context(ProxyServer("http"))
            monkeypatch.setenv("https_proxy", proxy.url())
        options: dict[str, Any] = {"ssl_context": trust}
        if "httpx" in place:
            options = {"http_client": connect.httpx_client(verify=trust or True)}
        client = connect(url, timeout=20.0, **options)
        correct = 0
        for number in range(1, CALLS + 1):
            script.idle.clear()
            # What cannot be told from a response of its own is an error.
            with contextlib.suppress(errors.APIConnectionError, errors.APIStatusError, NO_MESSAGE):
                message = client.messages.create(max_tokens=number, **QUESTION)
                assert message.usage.input_tokens == number
                correct += 1
            assert script.idle.wait(20)
        assert correct >= CALLS // 2
        connect.close()


@pytest.mark.parametrize("library", ["pool", "httpx"])
def test_a_body_of_a_response_to_head_is_not_the_next_response(library: str) -> None:
    def script(sock: socket.socket) -> None:
        while (request := read_request(sock)) is not None:
            sock.sendall(response(b"HEAD" if request.startswith(b"HEAD") else b"GET"))

    with ScriptedServer(script) as server, httpx.Client() as own:
        transport = HttpxTransport(own) if library == "httpx" else Pool()
        timeouts: Any = dict.fromkeys(("connect", "read", "write", "pool"), 20.0)
        origin = Origin(b"http", b"127.0.0.1", server.port)
        for method, body in (("GET", b"GET"), ("HEAD", b"")) * CALLS:
            headers = [(b"host", origin.host_header)]
            request = Request(method, origin, b"/", headers, b"", timeouts)
            assert transport.send(request).read() == body
        transport.close()


def test_a_response_that_was_already_read_when_its_request_was_sent_names_the_reason(
    connect: Connector,
) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux tells what was read from a socket")
    script = Surplus("two responses")
    with ScriptedServer(script) as server:
        client = connect(server.url, timeout=20.0, http_client=connect.httpx_client())
        client.messages.create(max_tokens=1, **QUESTION)
        with pytest.raises(errors.APIConnectionError, match="more than one response"):
            client.messages.create(max_tokens=2, **QUESTION)
        assert client.messages.create(max_tokens=3, **QUESTION).usage.input_tokens == 3
        connect.close()


def test_honest_responses_over_httpx_keep_their_connection(connect: Connector) -> None:
    def script(sock: socket.socket) -> None:
        while (request := read_request(sock)) is not None:
            found = re.search(rb'"max_tokens": ?(\d+)', request)
            assert found is not None
            sock.sendall(answer(int(found[1])))

    with ScriptedServer(script) as server:
        client = connect(server.url, timeout=20.0, http_client=connect.httpx_client())
        for number in range(1, 20):
            message = client.messages.create(max_tokens=number, **QUESTION)
            assert message.usage.input_tokens == number
        assert server.accepted == 1
        connect.close()
