"""Ctrl-C at each point of a call: no slot of the pool is lost, and no response is mixed up."""

from __future__ import annotations

import contextlib
import gc
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, Limits, Timeout
from api_claude_runtime.transport import pool, stream_closers
from support.servers import events
from support.servers.scripted import ScriptedServer, read_request, response
from support.tls import self_signed

FOLDER = str(Path(pool.__file__).parent)
QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
COUNTED = response(b'{"input_tokens": 7}')
CHUNKS = b"".join(b"%x\r\n%b\r\n" % (len(each), each) for each in events.STREAM)
STREAMED = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    + CHUNKS
    + b"0\r\n\r\n"
)


def script(sock: socket.socket) -> None:
    while (request := read_request(sock)) is not None:
        sock.sendall(STREAMED if b'"stream"' in request else COUNTED)


def create(client: Client) -> None:
    client.messages.count_tokens(**QUESTION)


def stream(client: Client) -> None:
    for _ in client.messages.create(max_tokens=9, stream=True, **QUESTION):
        pass


def leave(client: Client) -> None:
    with client.messages.create(max_tokens=9, stream=True, **QUESTION) as events_of_stream:
        next(iter(events_of_stream))


class Interrupts:
    """Raises `KeyboardInterrupt` where the interpreter runs a signal handler.

    It does so at the start of a Python function and after a call of a function in C. The profiler
    calls its function at the same points.
    """

    def __init__(self, point: int) -> None:
        self._left = point
        self.place = ""

    def __call__(self, frame: Any, event: str, arg: Any) -> None:
        if event not in ("call", "c_return") or not frame.f_code.co_filename.startswith(FOLDER):
            return
        self._left -= 1
        if self._left == 0:
            sys.setprofile(None)
            self.place = f"{frame.f_code.co_filename}:{frame.f_lineno}, {event} {arg}"
            raise KeyboardInterrupt


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


@contextlib.contextmanager
def profiled(function: Interrupts) -> Iterator[None]:
    sys.setprofile(function)
    try:
        yield
    finally:
        sys.setprofile(None)


# An interrupt in a finalizer is printed.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(sys.gettrace() is not None, reason="another tool traces the test")
@pytest.mark.parametrize(
    "call, warm, secure",
    [
        *((call, warm, False) for call in (create, stream, leave) for warm in (False, True)),
        (create, False, True),
    ],
)
def test_an_interrupt_loses_no_slot(
    certificate: tuple[ssl.SSLContext, Path],
    monkeypatch: pytest.MonkeyPatch,
    call: Callable[[Client], None],
    warm: bool,
    secure: bool,
) -> None:
    monkeypatch.setattr(stream_closers, "REUSE_DELAY", 0.0)  # else, each client waits for so long
    trust = ssl.create_default_context(cafile=str(certificate[1])) if secure else None
    point = 0
    with ScriptedServer(script, certificate[0] if secure else None) as server:
        while True:
            point += 3 if secure else 1  # two handshakes for each point take long
            client = Client(
                api_key="sk-ant-test",
                base_url=server.url,
                timeout=Timeout(20.0, 20.0, 20.0, pool=0.05),
                limits=Limits(connections=1),
                ssl_context=trust,
            )
            if warm:
                call(client)
            interrupts = Interrupts(point)
            with contextlib.suppress(KeyboardInterrupt), profiled(interrupts):
                call(client)
            gc.collect()
            counted = client.messages.count_tokens(**QUESTION)
            assert counted.input_tokens == 7, interrupts.place
            client.close()
            if not interrupts.place:  # the call has fewer points
                return
