"""Ctrl-C at each point of a call: no slot of the pool is lost, and no response is mixed up.

Signal handlers may also use the client that they interrupt.
"""

from __future__ import annotations

import contextlib
import gc
import random
import re
import signal
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from api_claude import (
    Budget,
    CircuitBreaker,
    Client,
    Endpoint,
    Failover,
    Limits,
    Metrics,
    Quota,
    RateLimit,
    ReplyCache,
    Retry,
    Timeout,
    errors,
)
from api_claude_runtime.transport import pool, stream_closers
from support.servers import bodies, events
from support.servers.scripted import ScriptedServer, read_request, response
from support.tls import self_signed

FOLDER = str(Path(pool.__file__).parent)
RUNTIME = str(Path(FOLDER).parent)
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

    def __init__(self, point: int, folder: str | tuple[str, ...] = FOLDER) -> None:
        self._left = point
        self._folder = folder
        self.place = ""

    def __call__(self, frame: Any, event: str, arg: Any) -> None:
        if event not in ("call", "c_return") or not frame.f_code.co_filename.startswith(
            self._folder
        ):
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


FAILS = 10**7


def numbered(sock: socket.socket) -> None:
    """Respond with the number of a request, its `max_tokens`."""
    while (request := read_request(sock)) is not None:
        found = re.search(rb'"max_tokens": ?(\d+)', request)
        assert found is not None
        if int(found[1]) == FAILS:
            sock.sendall(b"HTTP/1.1 500 X\r\ncontent-length: 0\r\n\r\n")
        elif b'"stream"' in request:
            sock.sendall(STREAMED)
        else:
            usage = {**bodies.MESSAGE["usage"], "input_tokens": int(found[1])}
            sock.sendall(response(bodies.to_json({**bodies.MESSAGE, "usage": usage})))


def check(client: Client, number: int) -> None:
    message = client.messages.create(max_tokens=number, **QUESTION)
    assert message.usage.input_tokens == number


def policies(url: str) -> list[Any]:
    return [
        ReplyCache(),
        Quota(day=Budget(requests=10**9)),
        Retry(2, base=0.001),
        Failover([Endpoint(url, api_key="k"), Endpoint(f"{url}/b", api_key="k")]),
        CircuitBreaker(1, open_for=1e-9, half_open_successes=10**9),
        RateLimit(requests_per_minute=1e9),
    ]


def client_of(url: str, **options: Any) -> Client:
    return Client(
        api_key="sk-ant-test",
        base_url=url,
        timeout=Timeout(20.0, 20.0, 20.0, pool=0.5),
        limits=Limits(connections=1),
        **options,
    )


# An interrupt in a finalizer is printed.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(sys.gettrace() is not None, reason="another tool traces the test")
@pytest.mark.parametrize("seed", range(3))
def test_an_interrupt_in_a_policy_blocks_no_later_call(seed: int) -> None:
    draw = random.Random(seed)
    with ScriptedServer(numbered) as server:
        client = client_of(server.url, policies=policies(server.url), on_event=Metrics())
        with pytest.raises(errors.InternalServerError):
            check(client, FAILS)  # from here on, each call is a trial call
        for number in range(2, 150):
            interrupts = Interrupts(draw.randint(1, 500), RUNTIME)
            way = draw.choice([check, stream, leave])
            with contextlib.suppress(KeyboardInterrupt), profiled(interrupts):
                way(client, number) if way is check else way(client)  # type: ignore[call-arg]
            check(client, number)  # an equal call does not wait for the one that was interrupted


class Bursts:
    """Sends up to three `KeyboardInterrupt`s, each shortly after the other, by real signals."""

    def __init__(self) -> None:
        self.left = 0

    def __call__(self, *_: object) -> None:
        if self.left:
            self.left -= 1
            raise KeyboardInterrupt

    def during(self, function: Callable[[], object], seconds: float, pause: float) -> None:
        with contextlib.suppress(KeyboardInterrupt):
            try:
                self.left = 3
                signal.setitimer(signal.ITIMER_REAL, seconds, pause)
                function()
            finally:
                self.left = 0


@pytest.fixture
def alarm() -> Iterator[Callable[[Any], None]]:
    """Set the handler of SIGALRM until the end of the test."""
    if not hasattr(signal, "setitimer"):
        pytest.skip("this platform has no interval timers")
    if threading.current_thread() is not threading.main_thread():
        pytest.skip("signals reach only the main thread")
    before = signal.getsignal(signal.SIGALRM)
    try:
        yield lambda handler: signal.signal(signal.SIGALRM, handler) and None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # a socket that an interrupt left open
@pytest.mark.parametrize("secure", [False, True])
def test_bursts_of_signals_lose_no_slot(
    certificate: tuple[ssl.SSLContext, Path],
    monkeypatch: pytest.MonkeyPatch,
    alarm: Callable[[Any], None],
    secure: bool,
) -> None:
    """An interrupt may end a finalizer that cleans up after another interrupt."""
    monkeypatch.setattr(sys, "unraisablehook", lambda _: None)  # that of pytest keeps the frames
    trust = ssl.create_default_context(cafile=str(certificate[1])) if secure else None
    draw, bursts = random.Random(5), Bursts()
    with ScriptedServer(numbered, certificate[0] if secure else None) as server:
        client = client_of(server.url, ssl_context=trust)
        check(client, 1)
        began = perf_counter()
        check(client, 1)
        usual = perf_counter() - began
        alarm(bursts)
        for number in range(2, 70):
            calls = [lambda n=number: check(client, n), lambda: stream(client)]
            pause = draw.choice((1e-5, 2e-5, 5e-5))
            bursts.during(draw.choice(calls), max(1e-6, draw.random() * usual), pause)
            signal.setitimer(signal.ITIMER_REAL, 0)
            check(client, number)
        client.close()


@pytest.mark.parametrize("with_policies", [False, True])
def test_a_signal_handler_can_use_the_client_that_it_interrupts(
    alarm: Callable[[Any], None], with_policies: bool
) -> None:
    draw, numbers = random.Random(6), iter(range(1000, 10**6))
    with ScriptedServer(numbered) as server:
        options: dict[str, Any] = {"policies": policies(server.url)} if with_policies else {}
        client = Client(api_key="k", base_url=server.url, timeout=20.0, **options)
        began = perf_counter()
        check(client, 1)
        usual = perf_counter() - began
        nested = []

        def handler(*_: object) -> None:
            number = next(numbers)
            check(client, number)
            nested.append(number)

        alarm(handler)
        for number in range(2, 200):
            signal.setitimer(signal.ITIMER_REAL, max(1e-6, draw.random() * usual))
            check(client, number)
            stream(client)
        signal.setitimer(signal.ITIMER_REAL, 0)
        assert nested
        client.close()


@pytest.mark.parametrize("way", ["unread", "begun", "in a cycle"])
def test_dropped_streams_leave_the_client_alive(way: str) -> None:
    with ScriptedServer(numbered) as server:
        client = client_of(server.url)
        for number in range(300):
            values = client.messages.create(max_tokens=9, stream=True, **QUESTION)
            if way == "begun":
                next(iter(values))
            elif way == "in a cycle":
                cycle: list[Any] = [values]
                cycle.append(cycle)
                del cycle, values
                gc.collect()  # while no thread waits for the slot, nothing else does it
            values = None
            if number % 10 == 0:
                check(client, number)
        client.close()
