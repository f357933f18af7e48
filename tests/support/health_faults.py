"""What health checks meet, beside the faults of the table; and that nothing of them stays."""

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
    """No fault: a list of models; of HEAD, its headers."""
    length = ("content-length", str(len(MODELS)))
    connection.send_head(200, [("content-type", "application/json"), length])
    if request.method != "HEAD":
        connection.send(MODELS)


def drip_headers(connection: Connection, request: Request) -> None:
    """Byte by byte, a header that has no end."""
    connection.send(b"HTTP/1.1 200 OK\r\nx-long: ")
    for _ in range(2000):
        connection.send(b"a")
        connection.pause(0.02)
    connection.close()


def drip_body(connection: Connection, request: Request) -> None:
    """Byte by byte, a reply that has no end."""
    connection.send_head(200, [("content-length", "1000000")])
    for _ in range(2000):
        connection.send(b" ")
        connection.pause(0.02)
    connection.close()


def shout(connection: Connection, request: Request) -> None:
    """What was sent, where a header should be."""
    said = request.header("authorization") or "nothing"
    connection.send(b"HTTP/1.1 200 OK\r\n\x00" + said.encode() + b"\r\n\r\n")
    connection.close()


def slowly(connection: Connection, request: Request) -> None:
    """No fault, but for the time that it takes."""
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
def more_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    """`together` answers once as many requests are there as `TOGETHER` says."""
    for each in (models, drip_headers, drip_body, shout, slowly):
        monkeypatch.setitem(FAULTS, each.__name__.replace("_", "-"), each)
    monkeypatch.setitem(FAULTS, "together", _together())


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    """Set up first, and so looked at last: when the servers are gone."""
    yield
    end = time.monotonic() + 10
    while left := [each for each in threading.enumerate() if each.name.startswith("health ")]:
        assert time.monotonic() < end, left
        time.sleep(0.01)
