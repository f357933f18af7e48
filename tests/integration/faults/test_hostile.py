"""Hostile servers with every kind of call, synchronous and asynchronous, over both transports.

Each call ends with a typed error, and takes little memory.
"""

import asyncio
import gc
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Bounds, Client, Retry, Timeout, errors
from integration.faults.test_faults import everything_shown
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.hostile_table import (
    BOUNDED_BY_HTTPX,
    BOUNDS,
    HOSTILE,
    MAX_BYTES,
    NEVER_ENDS_IN_HTTPX,
    READERS,
    SMUGGLING,
    Hostile,
)
from support.servers import FaultServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._hostile_replies import BOMB_SIZE, DRIP_SECONDS, SURPLUS_SENT, bomb
from support.servers._request import Request
from support.servers.events import START, STREAM

KEY = "sk-ant-api03-SECRET-0123456789"
TIMEOUT = Timeout(connect=30.0, read=30.0)
# More than the time between two bytes of a drip.
SHORT_SECONDS = 8 * DRIP_SECONDS
SHORT = Timeout(connect=30.0, read=SHORT_SECONDS)
MOST_MEMORY = 12_000_000
"""Bytes. A tenth of what the bodies of the table have, and more than the client and server need."""


def check(error: Any, expected: Any, *, is_head: bool) -> None:
    """Check the attributes of a `BoundExceeded`."""
    assert type(error) is errors.BoundExceeded
    assert error.bound in expected
    setting = "max_bytes=..." if error.bound == "max_bytes" else f"Bounds({error.bound}=...)"
    assert setting in str(error)
    assert error.sent
    assert (error.status, error.request_id) == (
        (None, None) if is_head else (200, bodies.REQUEST_ID)
    )


def bounds_of(case: Hostile, transport: str) -> set[Any]:
    """Return the names of the bounds that a case may exceed."""
    if transport == "httpx" and case.fault in NEVER_ENDS_IN_HTTPX:
        return {"min_bytes_per_second"}  # httpx does not report responses of status 1xx
    return {case.expected}


@pytest.mark.parametrize("transport", ["pool", "httpx"])
@pytest.mark.parametrize("case", HOSTILE, ids=str)
def test_a_hostile_response_gives_the_expected_result(
    faults: FaultServer, connect: Connector, case: Hostile, transport: str, mode: str
) -> None:
    if transport == "httpx" and mode == "sync" and case.fault in NEVER_ENDS_IN_HTTPX:
        pytest.skip("httpx has no hook between two reads of a head")
    if transport == "httpx" and case.fault == "endless-tiny-chunks":
        pytest.skip("h11 needs half a minute for this")
    call, _ = READERS[case.call]
    good = "sse-ok" if case.call in {"raw", "stream"} else "json-ok"
    options = {"http_client": connect.httpx_client()} if transport == "httpx" else {}
    url = faults.url(case.fault, good)
    timeout = SHORT if case.fault in NEVER_ENDS_IN_HTTPX or "dripping" in case.fault else TIMEOUT
    client = connect(url, api_key=KEY, timeout=timeout, bounds=BOUNDS, **options)
    error: Any = None
    SURPLUS_SENT.clear()
    gc.collect()
    tracemalloc.start()
    try:
        if case.expected is None:
            call(client)
        else:
            with pytest.raises(errors.ClaudeError) as caught:
                call(client)
            error = caught.value
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MOST_MEMORY
    if case.expected is not None:
        assert KEY not in everything_shown(error)
        if isinstance(case.expected, type):
            assert type(error) is case.expected
        elif transport == "httpx" and case.fault in BOUNDED_BY_HTTPX:
            assert isinstance(error, errors.APIConnectionError)
        else:
            is_head = "head" in case.fault or "informational" in case.fault
            check(error, bounds_of(case, transport), is_head=is_head)
    # The next call gets its own response.
    assert case.fault != "endless-surplus" or SURPLUS_SENT.wait(30)
    assert CALLS["stream" if good == "sse-ok" else "create"](client) == bodies.TEXT
    assert len(faults.requests) == 2
    connect.close()
    assert faults.wait_until_idle()


@pytest.mark.parametrize("shape", SMUGGLING)
def test_a_head_that_can_be_read_in_two_ways_is_an_error(
    faults: FaultServer, connect: Connector, shape: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def send(connection: Connection, request: Request) -> None:
        connection.send(SMUGGLING[shape])
        connection.close()

    monkeypatch.setitem(FAULTS, "smuggling", send)
    client = connect(faults.url("smuggling", "json-ok"), api_key=KEY, timeout=TIMEOUT)
    with pytest.raises(errors.APIConnectionError) as caught:
        CALLS["create"](client)
    assert type(caught.value) is errors.APIConnectionError
    assert KEY not in everything_shown(caught.value)
    assert CALLS["create"](client) == bodies.TEXT


@pytest.mark.parametrize("fault", ["endless-event", "endless-data", "gzip-bomb-event"])
def test_the_error_of_a_stream_has_the_partial_message(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    client = connect(faults.url(fault), bounds=BOUNDS)
    with (
        pytest.raises(errors.BoundExceeded) as caught,
        client.messages.stream(**ARGUMENTS) as stream,
    ):
        stream.until_done()
    assert caught.value.partial.id == bodies.MESSAGE_ID
    assert stream.snapshot == caught.value.partial


def test_no_more_is_read_of_an_error_than_its_bound(
    faults: FaultServer, connect: Connector
) -> None:
    with pytest.raises(errors.InternalServerError) as caught:
        CALLS["create"](connect(faults.url("endless-error"), bounds=BOUNDS))
    assert caught.value.body.startswith("<p>no</p>")
    assert len(caught.value.body) == BOUNDS.error_bytes
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("fault", ["endless-headers", "endless-body", "dripping-body"])
def test_retry_does_not_send_a_request_again(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    policies = [Retry(3, base=0, resend_unanswered=True)]
    client = connect(faults.url(fault), bounds=BOUNDS, timeout=SHORT, policies=policies)
    with pytest.raises(errors.BoundExceeded):
        CALLS["create"](client)
    assert len(faults.requests) == 1


def test_each_bound_can_be_raised_and_removed(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("many-headers"), bounds=Bounds(header_count=700))
    assert CALLS["create"](client) == bodies.TEXT
    copy = client.with_options(bounds=Bounds(header_count=None))
    assert CALLS["create"](copy) == bodies.TEXT
    with pytest.raises(errors.BoundExceeded):
        CALLS["create"](client.with_options(bounds=Bounds(header_count=10)))


def test_a_slow_body_that_keeps_its_rate_is_read(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes four times the read timeout."""
    message = bodies.to_json(bodies.MESSAGE)

    def slow(connection: Connection, request: Request) -> None:
        length = ("content-length", str(len(message)))
        connection.send_head(200, [("content-type", "application/json"), length])
        for at in range(0, len(message), len(message) // 8):
            connection.pause(SHORT_SECONDS / 2)
            connection.send(message[at : at + len(message) // 8])

    monkeypatch.setitem(FAULTS, "slow", slow)
    assert CALLS["create"](connect(faults.url("slow"), timeout=SHORT)) == bodies.TEXT
    strict = Bounds(min_bytes_per_second=1_000_000)
    with pytest.raises(errors.BoundExceeded):
        CALLS["create"](connect(faults.url("slow"), timeout=SHORT, bounds=strict))


def test_each_informational_response_has_its_own_time(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hints(connection: Connection, request: Request) -> None:
        for _ in range(6):
            connection.send_head(103, [])
            connection.pause(SHORT_SECONDS / 2)
        connection.reply(200, "application/json", bodies.to_json(bodies.MESSAGE))

    monkeypatch.setitem(FAULTS, "hints", hints)
    assert CALLS["create"](connect(faults.url("hints"), timeout=SHORT)) == bodies.TEXT


@pytest.mark.parametrize("fault", ["gzip-bomb", "gzip-bomb-event", "gzip-bomb-nested"])
def test_other_tasks_run_while_a_bomb_is_decompressed(faults: FaultServer, fault: str) -> None:
    async def main() -> int:
        steps, is_done = 0, False

        async def other() -> None:
            nonlocal steps
            while not is_done:
                steps += 1
                await asyncio.sleep(0)

        task = asyncio.create_task(other())
        async with AsyncClient(api_key=KEY, base_url=faults.url(fault)) as client:
            if fault == "gzip-bomb-event":
                with pytest.raises(errors.StreamInterrupted):
                    async for _ in await client.messages.create(**ARGUMENTS, stream=True):
                        pass
            else:
                with pytest.raises(errors.DecodeError):
                    await client.messages.create(**ARGUMENTS)
        is_done = True
        await task
        return steps

    assert asyncio.run(main()) > 100


def test_a_stream_without_an_end_takes_little_memory(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stream of any length is possible: only its events and lines are bounded."""

    def long(connection: Connection, request: Request) -> None:
        connection.send_head(
            200, [("content-type", "text/event-stream"), ("transfer-encoding", "chunked")]
        )
        connection.send_chunk(START)
        for _ in range(200):
            connection.send_chunk(b"event: ping\ndata: {}\n\n: comment\n" * 1000)
        connection.send_chunk(b"".join(STREAM[1:]))
        connection.send_chunk(b"")

    monkeypatch.setitem(FAULTS, "long", long)
    client = connect(faults.url("long"), bounds=BOUNDS)
    assert CALLS["stream"](client) == bodies.TEXT


def test_the_bounds_of_a_client_are_shown() -> None:
    client = Client(api_key=KEY, bounds=BOUNDS)
    assert client.bounds == BOUNDS
    none = Bounds(*[None] * len(BOUNDS))
    assert client.with_options(bounds=none).bounds == none
    assert Client(api_key=KEY).bounds == Bounds()


def test_a_download_takes_little_memory(
    faults: FaultServer, connect: Connector, tmp_path: Path
) -> None:
    client = connect(faults.url("gzip-bomb"), timeout=TIMEOUT)
    bomb(b'{"id":"', b"a")  # the server makes it once
    file = client.files.download("file_1")
    gc.collect()
    tracemalloc.start()
    try:
        file.save(tmp_path / "file")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2_000_000
    assert (tmp_path / "file").stat().st_size > 0.99 * BOMB_SIZE


def test_a_download_that_is_too_large_leaves_no_file(
    faults: FaultServer, connect: Connector, tmp_path: Path
) -> None:
    client = connect(faults.url("endless-body"), timeout=TIMEOUT)
    with pytest.raises(errors.BoundExceeded) as caught:
        client.files.download("file_1").save(tmp_path / "file", max_bytes=MAX_BYTES)
    assert (caught.value.bound, caught.value.limit) == ("max_bytes", MAX_BYTES)
    assert caught.value.status == 200
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(errors.ConfigurationError, match="max_bytes must be an integer"):
        client.files.download("file_1").save(tmp_path / "file", max_bytes=0)


def test_a_download_whose_headers_state_too_much_is_not_read(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("file-ok"), timeout=TIMEOUT)
    file = client.files.download("file_1")
    with pytest.raises(errors.BoundExceeded):
        file.read(max_bytes=file.size - 1)
    assert file.received == 0
    again = client.files.download("file_1")
    assert len(again.read(max_bytes=again.size)) == again.size
