"""Policies while a server process is killed (SIGKILL) and restarted on the same port."""

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
# Prints a line for each request. The text of the message selects the response.
PROGRAM = """
import os, socket, sys, threading
sys.path.insert(0, sys.argv[1])
from support.servers import bodies, events
from support.servers._connection import Connection

def until_stdin_ends():
    os.read(0, 1)
    os._exit(0)

def serve(connection):
    while request := connection.read_request():
        print("request", flush=True)
        body = request.json()
        behavior = body["messages"][0]["content"]
        message = bodies.to_json(bodies.MESSAGE)
        if behavior == "silent":
            connection.stall()
        elif behavior == "half":
            connection.send_head(200, [("content-length", str(len(message)))])
            connection.send(message[:40])
            connection.stall()
        elif behavior == "endless":
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


class RestartableServer:
    """A server process that can be killed and restarted. Its port stays reserved meanwhile."""

    def __init__(self) -> None:
        self._bound = socket.socket()
        # With SO_REUSEADDR on both sockets, the server may listen on a port that is bound here.
        self._bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._bound.bind(("127.0.0.1", 0))
        self._port = self._bound.getsockname()[1]
        if sys.platform != "linux":  # other systems do not allow it; the port probably stays free
            self._bound.close()
        self.base_url = f"http://127.0.0.1:{self._port}"
        self._received = 0
        self._child: Child | None = None

    @property
    def received(self) -> int:
        """Number of requests that all processes received."""
        now = self._child.output().count("request") if self._child else 0
        return self._received + now

    def start(self) -> None:
        command = [sys.executable, "-P", "-c", PROGRAM, str(TESTS), str(self._port)]
        self._child = child = Child(command)
        child.wait_until(lambda: "listening" in child.output(), 20.0)

    def kill(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._received = self.received
            child, self._child = self._child, None
            child.stop()

    def close(self) -> None:
        self.kill()
        self._bound.close()


@pytest.fixture
def make_server() -> Iterator[Callable[[], RestartableServer]]:
    with contextlib.ExitStack() as stack:

        def make() -> RestartableServer:
            server = RestartableServer()
            stack.callback(server.close)
            server.start()
            return server

        yield make


@pytest.fixture
def server(make_server: Callable[[], RestartableServer]) -> RestartableServer:
    return make_server()


class Clock:
    """A clock that advances only when a test sets `now`."""

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


def arguments(behavior: str) -> dict[str, Any]:
    messages = [{"role": "user", "content": behavior}]
    return {"model": bodies.MODEL, "max_tokens": 32, "messages": messages}


def kill_during_stream(
    client: Any, server: RestartableServer, call: str
) -> errors.StreamInterrupted:
    """Kill the server after the first event of a stream; return the error of the stream."""
    stream = (
        client.messages.stream(**arguments("endless"))
        if call == "stream"
        else client.messages.create(**arguments("endless"), stream=True)
    )
    with pytest.raises(errors.StreamInterrupted) as caught, stream as stream_events:
        for count, _ in enumerate(stream_events):
            if count == 0:
                server.kill()
    return caught.value


@pytest.mark.parametrize("call", ["raw", "stream"])
def test_a_broken_stream_opens_the_circuit_until_the_server_is_back(
    server: RestartableServer, connect: Connector, call: str
) -> None:
    clock = Clock()
    breaker = CircuitBreaker(failures=1, open_for=60.0, half_open_successes=2, clock=clock)
    # `resend_unanswered` does not apply to a stream that breaks after its headers.
    retry = Retry(3, base=0.01, cap=0.02, resend_unanswered=True)
    client = connect(server.base_url, policies=[retry, breaker])

    def state() -> CircuitState:
        return breaker.states[server.base_url]

    error = kill_during_stream(client, server, call)
    assert (error.partial is not None) is (call == "stream")
    assert server.received == 1
    assert state() is OPEN

    server.start()
    for now, wait in ((1000.0, 60.0), (1059.0, 1.0)):
        clock.now = now
        with pytest.raises(errors.CircuitOpen) as refused:
            client.messages.create(**arguments("hello"))
        assert (refused.value.attempts, refused.value.wait) == ((), wait)
    assert server.received == 1

    server.kill()
    clock.now = 1060.0
    # The trial call fails, and the next attempt of Retry gets CircuitOpen.
    with pytest.raises(errors.CircuitOpen) as refused:
        client.messages.create(**arguments("hello"))
    assert [each.error for each in refused.value.attempts] == ["APIConnectionError"]
    assert state() is OPEN

    server.start()
    clock.now = 1120.0
    for expected in (HALF_OPEN, CLOSED):
        message = client.messages.create(**arguments("hello"))
        assert message.content[0].text == bodies.TEXT
        assert state() is expected
    assert server.received == 3


@pytest.mark.parametrize("behavior", ["silent", "half"])
def test_an_unanswered_request_is_not_resent(
    server: RestartableServer, connect: Connector, behavior: str
) -> None:
    """The server dies before the response is complete, and is back in time for a second attempt."""
    breaker = CircuitBreaker(failures=1)
    policies = [Retry(3, base=0.01, cap=0.02), breaker]
    client = connect(server.base_url, policies=policies, timeout=Timeout(connect=5.0, read=60.0))

    def restart() -> None:
        deadline = time.monotonic() + 20
        while not server.received and time.monotonic() < deadline:
            time.sleep(0.01)
        server.kill()
        server.start()

    with in_thread(restart), pytest.raises(errors.APIConnectionError) as caught:
        client.messages.create(**arguments(behavior))
    assert type(caught.value) is errors.APIConnectionError
    assert caught.value.sent
    assert server.received == 1
    assert breaker.states[server.base_url] is OPEN


def test_retry_outlasts_a_restart(server: RestartableServer, connect: Connector) -> None:
    """The server dies while the client is idle, so the connection in the pool is dead too."""
    client = connect(server.base_url, policies=[Retry(200, base=0.1, curve="fixed")])
    client.messages.create(**arguments("hello"))
    server.kill()

    def restart() -> None:
        time.sleep(0.3)
        server.start()

    with in_thread(restart):
        message = client.messages.create(**arguments("hello"))
    *refused, served = reply_of(message).attempts
    assert refused
    assert {(each.status, each.error) for each in refused} == {(None, "APIConnectionError")}
    assert served.status == 200
    assert server.received == 2


def test_failover_while_one_server_is_down(
    make_server: Callable[[], RestartableServer], connect: Connector
) -> None:
    first, second = make_server(), make_server()
    clock = Clock()
    failover = Failover(
        [Endpoint(each.base_url, api_key="key") for each in (first, second)],
        cool_down=30.0,
        clock=clock,
    )
    client = connect(first.base_url, policies=[failover, Retry(2, base=0.01, cap=0.02)])
    kill_during_stream(client, first, "stream")
    assert (first.received, second.received) == (1, 0)
    assert [str(each) for each in failover.healthy] == [second.base_url]

    for expected in (1, 2):
        message = client.messages.create(**arguments("hello"))
        assert [each.endpoint for each in reply_of(message).attempts] == [second.base_url]
        assert (first.received, second.received) == (1, expected)

    clock.now += 30  # the first endpoint is tried again, but its server is still down
    message = client.messages.create(**arguments("hello"))
    ends = [first.base_url, first.base_url, second.base_url]
    assert [each.endpoint for each in reply_of(message).attempts] == ends

    first.start()
    clock.now += 30
    client.messages.create(**arguments("hello"))
    assert (first.received, second.received) == (2, 3)
