"""A server process that is killed (SIGKILL) and starts again on the same port."""

import contextlib
import socket
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude import (
    CircuitBreaker,
    CircuitState,
    Endpoint,
    Failover,
    Retry,
    Timeout,
    errors,
    reply_of,
)
from support.blocking import Connector
from support.servers import bodies
from support.servers._child import Child

TESTS = Path(__file__).resolve().parents[2]
CLOSED, OPEN, HALF_OPEN = CircuitState.CLOSED, CircuitState.OPEN, CircuitState.HALF_OPEN
# Says each request that it gets; what to do with one stands in its message.
PROGRAM = """
import os, socket, sys, threading
sys.path.insert(0, sys.argv[1])
from servers import bodies, events
from support.servers._connection import Connection

def until_stdin_ends():
    os.read(0, 1)
    os._exit(0)

def serve(connection):
    while request := connection.read_request():
        print("request", flush=True)
        body = request.json()
        wish = body["messages"][0]["content"]
        message = bodies.to_json(bodies.MESSAGE)
        if wish == "silent":
            connection.stall()
        elif wish == "half":
            connection.send_head(200, [("content-length", str(len(message)))])
            connection.send(message[:40])
            connection.stall()
        elif wish == "endless":
            connection.send_head(200, [("transfer-encoding", "chunked")])
            for event in events.HALF:
                connection.send_chunk(event)
            while True:
                connection.send_chunk(events.PING)
                connection.pause(0.02)
        elif body.get("stream"):
            connection.reply(200, "text/event-stream", b"".join(events.STREAM))
        else:
            connection.reply(200, "application/json", message)

threading.Thread(target=until_stdin_ends, daemon=True).start()
listener = socket.create_server(("127.0.0.1", int(sys.argv[2])))
print("listening", flush=True)
while True:
    connection = Connection(listener.accept()[0], threading.Event())
    threading.Thread(target=serve, args=(connection,), daemon=True).start()
"""


class Phoenix:
    """A server that dies and rises. Its port stays its own meanwhile."""

    def __init__(self) -> None:
        self._bound = socket.socket()
        # Both sides say so: then one may listen where another one is bound and does not.
        self._bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._bound.bind(("127.0.0.1", 0))
        self._port = self._bound.getsockname()[1]
        if sys.platform != "linux":  # elsewhere it may not: the port is only likely to stay free
            self._bound.close()
        self.base_url = f"http://127.0.0.1:{self._port}"
        self._heard = 0
        self._child: Child | None = None

    @property
    def heard(self) -> int:
        """How many requests it has got in all its lives."""
        now = self._child.output().count("request") if self._child else 0
        return self._heard + now

    def rise(self) -> None:
        command = [sys.executable, "-P", "-c", PROGRAM, str(TESTS), str(self._port)]
        self._child = child = Child(command)
        child.wait_until(lambda: "listening" in child.output(), 20.0)

    def die(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._heard = self.heard
            child, self._child = self._child, None
            child.stop()

    def close(self) -> None:
        self.die()
        self._bound.close()


@pytest.fixture
def make_server() -> Iterator[Callable[[], Phoenix]]:
    with contextlib.ExitStack() as stack:

        def make() -> Phoenix:
            server = Phoenix()
            stack.callback(server.close)
            server.rise()
            return server

        yield make


@pytest.fixture
def server(make_server: Callable[[], Phoenix]) -> Phoenix:
    return make_server()


class Clock:
    """Goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@contextlib.contextmanager
def in_thread(action: Callable[[], None]) -> Generator[None]:
    thread = threading.Thread(target=action)
    thread.start()
    try:
        yield
    finally:
        thread.join(30)
        assert not thread.is_alive()


def asking(wish: str) -> dict[str, Any]:
    messages = [{"role": "user", "content": wish}]
    return {"model": bodies.MODEL, "max_tokens": 32, "messages": messages}


def die_in_a_stream(client: Any, server: Phoenix, call: str) -> errors.StreamInterrupted:
    """Of a stream whose server is killed after its first event."""
    stream = (
        client.messages.stream(**asking("endless"))
        if call == "stream"
        else client.messages.create(**asking("endless"), stream=True)
    )
    with pytest.raises(errors.StreamInterrupted) as caught, stream as stream_events:
        for count, _ in enumerate(stream_events):
            if count == 0:
                server.die()
    return caught.value


@pytest.mark.parametrize("call", ["raw", "stream"])
def test_a_circuit_opens_when_a_stream_dies_and_closes_again(
    server: Phoenix, connect: Connector, call: str
) -> None:
    clock = Clock()
    breaker = CircuitBreaker(failures=1, open_for=60.0, half_open_successes=2, clock=clock)
    retry = Retry(3, base=0.01, cap=0.02, resend_unanswered=True)  # and even so not sent again
    client = connect(server.base_url, policies=[retry, breaker])

    def state() -> CircuitState:
        return breaker.states[server.base_url]

    error = die_in_a_stream(client, server, call)
    assert (error.partial is not None) is (call == "stream")
    assert server.heard == 1
    assert state() is OPEN

    server.rise()
    for now, wait in ((1000.0, 60.0), (1059.0, 1.0)):
        clock.now = now
        with pytest.raises(errors.CircuitOpen) as refused:
            client.messages.create(**asking("hello"))
        assert (refused.value.attempts, refused.value.wait) == ((), wait)
    assert server.heard == 1

    server.die()
    clock.now = 1060.0
    with pytest.raises(errors.CircuitOpen) as refused:  # the probe fails, and Retry meets this
        client.messages.create(**asking("hello"))
    assert [each.error for each in refused.value.attempts] == ["APIConnectionError"]
    assert state() is OPEN

    server.rise()
    clock.now = 1120.0
    for expected in (HALF_OPEN, CLOSED):
        message = client.messages.create(**asking("hello"))
        assert message.content[0].text == bodies.TEXT
        assert state() is expected
    assert server.heard == 3


@pytest.mark.parametrize("wish", ["silent", "half"])
def test_what_may_be_billed_is_not_sent_again(
    server: Phoenix, connect: Connector, wish: str
) -> None:
    """The server dies while it is at work on the only reply, and is back for a second try."""
    breaker = CircuitBreaker(failures=1)
    policies = [Retry(3, base=0.01, cap=0.02), breaker]
    client = connect(server.base_url, policies=policies, timeout=Timeout(connect=5.0, read=60.0))

    def die_and_rise() -> None:
        deadline = time.monotonic() + 20
        while not server.heard and time.monotonic() < deadline:
            time.sleep(0.01)
        server.die()
        server.rise()

    with in_thread(die_and_rise), pytest.raises(errors.APIConnectionError) as caught:
        client.messages.create(**asking(wish))
    assert type(caught.value) is errors.APIConnectionError
    assert caught.value.sent
    assert server.heard == 1
    assert breaker.states[server.base_url] is OPEN


def test_retry_outlasts_a_restart(server: Phoenix, connect: Connector) -> None:
    """Of a server that died while nothing was asked: its connection in the pool is dead, too."""
    client = connect(server.base_url, policies=[Retry(200, base=0.1, curve="fixed")])
    client.messages.create(**asking("hello"))
    server.die()

    def rise() -> None:
        time.sleep(0.3)
        server.rise()

    with in_thread(rise):
        message = client.messages.create(**asking("hello"))
    *refused, served = reply_of(message).attempts
    assert refused
    assert {(each.status, each.error) for each in refused} == {(None, "APIConnectionError")}
    assert served.status == 200
    assert server.heard == 2


def test_failover_while_one_is_dead(make_server: Callable[[], Phoenix], connect: Connector) -> None:
    first, second = make_server(), make_server()
    clock = Clock()
    failover = Failover(
        [Endpoint(each.base_url, api_key="key") for each in (first, second)],
        cool_down=30.0,
        clock=clock,
    )
    client = connect(first.base_url, policies=[failover, Retry(2, base=0.01, cap=0.02)])
    die_in_a_stream(client, first, "stream")
    assert (first.heard, second.heard) == (1, 0)
    assert [str(each) for each in failover.healthy] == [second.base_url]

    for expected in (1, 2):
        message = client.messages.create(**asking("hello"))
        assert [each.endpoint for each in reply_of(message).attempts] == [second.base_url]
        assert (first.heard, second.heard) == (1, expected)

    clock.now += 30  # the first one is tried again, and is still dead
    message = client.messages.create(**asking("hello"))
    ends = [first.base_url, first.base_url, second.base_url]
    assert [each.endpoint for each in reply_of(message).attempts] == ends

    first.rise()
    clock.now += 30
    client.messages.create(**asking("hello"))
    assert (first.heard, second.heard) == (2, 3)
