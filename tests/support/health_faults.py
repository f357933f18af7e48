"""Additional faults for health checks, and a check that no thread is left."""

import threading
import time
from collections.abc import Iterator

import pytest

from support.servers import Request, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS, Fault

MODELS = bodies.to_json({"data": [], "has_more": False, "first_id": None, "last_id": None})
TOGETHER = 3


def models(connection: Connection, request: Request) -> None:
    """No fault: respond with a list of models, or only its headers to HEAD."""
    length = ("content-length", str(len(MODELS)))
    connection.send_head(200, [("content-type", "application/json"), length])
    if request.method != "HEAD":
        connection.send(MODELS)


def drip_headers(connection: Connection, request: Request) -> None:
    """Send an endless header byte by byte."""
    connection.send(b"HTTP/1.1 200 OK\r\nx-long: ")
    for _ in range(2000):
        connection.send(b"a")
        connection.pause(0.02)
    connection.close()


def drip_body(connection: Connection, request: Request) -> None:
    """Send an endless body byte by byte."""
    connection.send_head(200, [("content-length", "1000000")])
    for _ in range(2000):
        connection.send(b" ")
        connection.pause(0.02)
    connection.close()


def shout(connection: Connection, request: Request) -> None:
    """Send the received credentials in place of a header."""
    received = request.header("authorization") or "nothing"
    connection.send(b"HTTP/1.1 200 OK\r\n\x00" + received.encode() + b"\r\n\r\n")
    connection.close()


def slowly(connection: Connection, request: Request) -> None:
    """Respond correctly after 0.3 s."""
    connection.pause(0.3)
    models(connection, request)


def _together() -> Fault:
    barrier = threading.Barrier(TOGETHER)

    def answer(connection: Connection, request: Request) -> None:
        try:
            barrier.wait(5.0)
        except threading.BrokenBarrierError:
            connection.reset()
        else:
            models(connection, request)

    return answer


@pytest.fixture(autouse=True)
def extra_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    """Register the faults. `together` answers once `TOGETHER` requests have arrived."""
    for each in (models, drip_headers, drip_body, shout, slowly):
        monkeypatch.setitem(FAULTS, each.__name__.replace("_", "-"), each)
    monkeypatch.setitem(FAULTS, "together", _together())


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Check that all threads of health checks end. Set up first, so it runs after the servers."""
    yield
    end = time.monotonic() + 10
    while left := [each for each in threading.enumerate() if each.name.startswith("health ")]:
        assert time.monotonic() < end, left
        time.sleep(0.01)
