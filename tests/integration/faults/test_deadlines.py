"""A call with a deadline ends soon after it, whatever the server does, and leaves nothing behind."""

import asyncio
import contextlib
import io
import socket
import ssl
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude import (
    AsyncClient,
    CircuitBreaker,
    Client,
    Endpoint,
    Failover,
    Limits,
    RateLimit,
    ReplyCache,
    Retry,
    Timeout,
    errors,
    reply_of,
)
from api_claude.compat import Anthropic
from api_claude.policy import Flow, Forward, Request
from support.blocking import KEY, Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies, events
from support.servers.scripted import ScriptedServer, read_request, response
from support.tls import self_signed

DEADLINE = 0.3
LATE = 10.0
"""Seconds after which a call has ended, even on a machine that is very busy."""
STEP = 0.03
ONE = Limits(connections=1)
LONG = Timeout(connect=60.0, read=60.0, write=60.0, pool=60.0)
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: %s\r\n"
EVENTS = HEAD % b"text/event-stream" + b"transfer-encoding: chunked\r\n\r\n"
MESSAGE = bodies.to_json(bodies.MESSAGE)
LARGE = "x" * 20_000_000

Script = Callable[[socket.socket], object]


def drip(sock: socket.socket, data: bytes, size: int = 1) -> None:
    """Send `data` in small pieces, then begin again, until the client disconnects."""
    while True:
        for start in range(0, len(data), size):
            sock.sendall(data[start : start + size])
            time.sleep(STEP)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def after_request(head: bytes, rest: bytes = b"", size: int = 1) -> Script:
    """Return a script that reads the request, sends `head` at once, and `rest` in small pieces."""

    def script(sock: socket.socket) -> None:
        if read_request(sock) is None:
            return
        sock.sendall(head)
        if rest:
            drip(sock, rest, size)
        sock.recv(1)  # until the client disconnects

    return script


def slow_reader(sock: socket.socket) -> None:
    """Read a few bytes of the request from time to time."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    while sock.recv(1024):
        time.sleep(STEP)


def no_reader(sock: socket.socket) -> None:
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    sock.recv(100)
    while sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0 and is_connected(sock):
        time.sleep(STEP)


def is_connected(sock: socket.socket) -> bool:
    # 1: established. What the client sent before it disconnected is not read.
    return sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] == 1


def ping() -> bytes:
    return chunk(b'event: ping\ndata: {"type": "ping"}\n\n')


SCRIPTS: dict[str, Script] = {
    "silent": after_request(b""),
    "head": after_request(b"HTTP/1.1 200 OK\r\nx: ", b"a"),
    "informational": after_request(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 1000),
    "body": after_request(HEAD % b"application/json" + b"content-length: 100000\r\n\r\n", b" "),
    "chunks": after_request(
        HEAD % b"application/json" + b"transfer-encoding: chunked\r\n\r\n", chunk(b" "), 1000
    ),
    "chunk-size": after_request(EVENTS, b"0"),
    "error-body": after_request(
        b"HTTP/1.1 500 Oops\r\ncontent-type: text/plain\r\ncontent-length: 100000\r\n\r\n", b"e"
    ),
    "pings": after_request(EVENTS, ping(), 1000),
    "comments": after_request(EVENTS, chunk(b": x\n"), 1000),
    "event": after_request(EVENTS + b"fffffff\r\ndata: ", b"x"),
    "slow-upload": slow_reader,
    "no-upload": no_reader,
}
# httpx has no hook between two reads of a head.
NOT_OF_HTTPX_SYNC = {"head", "informational"}
MAYBE_STATUS = {"error-body"}
TRANSPORTS = ["pool", "httpx", "httpx2"]


def first_bad(script: Script) -> Script:
    """Return a script whose first connection is bad, and whose others are good."""
    count = iter(range(1000))

    def both(sock: socket.socket) -> None:
        if next(count) == 0:
            script(sock)
            return
        while read_request(sock) is not None:
            sock.sendall(response(MESSAGE))

    return both


def options_for(transport: str, connect: Connector, **options: Any) -> dict[str, Any]:
    if transport == "pool":
        return {"limits": ONE, **options}
    library = pytest.importorskip(transport)
    limits = library.Limits(max_connections=1)
    context: Any = options.pop("ssl_context", None)
    verify = {} if context is None else {"verify": context}
    return {"http_client": connect.httpx_client(library, limits=limits, **verify), **options}


def check_error(error: errors.ClaudeError, began: float, name: str) -> None:
    assert time.monotonic() - began < LATE
    if name in MAYBE_STATUS and isinstance(error, errors.InternalServerError):
        return  # its headers arrived before the deadline, as nearly always
    assert isinstance(error, (errors.APITimeoutError, errors.StreamTimeout))
    assert isinstance(error, TimeoutError)
    assert error.deadline == DEADLINE
    assert f"the deadline of {DEADLINE} s passed while " in str(error)
    assert "in attempt 1" in str(error)
    assert "increase `deadline=`" in str(error)


@pytest.mark.parametrize("call", ["create", "stream"])
@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("name", SCRIPTS)
def test_every_phase_of_a_call_ends_at_the_deadline(
    connect: Connector, transport: str, name: str, call: str
) -> None:
    if transport != "pool" and connect.mode == "sync" and name in NOT_OF_HTTPX_SYNC:
        pytest.skip("httpx has no hook between two reads of a head")
    changes: dict[str, Any] = {}
    if name.endswith("upload"):
        changes["messages"] = [{"role": "user", "content": LARGE}]
    with ScriptedServer(first_bad(SCRIPTS[name])) as server:
        client = connect(server.url, timeout=LONG, **options_for(transport, connect))
        began = time.monotonic()
        with pytest.raises(errors.ClaudeError) as caught:
            if call == "create":
                client.messages.create(**(ARGUMENTS | changes), deadline=DEADLINE)
            else:
                with client.messages.stream(**(ARGUMENTS | changes), deadline=DEADLINE) as stream:
                    for _ in stream:
                        pass
        check_error(caught.value, began, name)
        # The only slot is free, and the connection is not used again.
        assert client.messages.create(**ARGUMENTS).content[0].text == bodies.TEXT
        assert server.accepted == 2
        connect.close()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


@contextlib.contextmanager
def full_backlog() -> Iterator[str]:
    """Run a listener that accepts nothing, and whose queue of new connections is full."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        address = listener.getsockname()
        for _ in range(4):
            sock = stack.enter_context(socket.socket())
            sock.setblocking(False)
            sock.connect_ex(address)
        yield f"http://127.0.0.1:{address[1]}"


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("name", ["backlog", "silent", "handshake"])
def test_connecting_ends_at_the_deadline(
    connect: Connector,
    certificate: tuple[ssl.SSLContext, Path],
    transport: str,
    name: str,
) -> None:
    """The server does not accept, does not begin the handshake, or drips it."""
    if transport != "pool" and connect.mode == "sync" and name == "handshake":
        pytest.skip("httpx has no hook between two reads of a handshake")

    def script(sock: socket.socket) -> None:
        if name == "handshake":
            sock.recv(65536)
            sock.sendall(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc")
            drip(sock, b"\x03")
        while sock.recv(65536):
            pass

    with ScriptedServer(script) as server, full_backlog() as backlog:
        url = backlog if name == "backlog" else server.url.replace("http:", "https:")
        trust = ssl.create_default_context(cafile=str(certificate[1]))
        options = options_for(transport, connect, ssl_context=trust)
        client = connect(url, timeout=LONG, deadline=DEADLINE, **options)
        for _ in range(2):  # the only slot is free again
            began = time.monotonic()
            with pytest.raises(errors.APITimeoutError) as caught:
                client.messages.create(**ARGUMENTS)
            assert caught.value.phase in {"connect", "pool"}  # the latter on a very busy machine
            assert not caught.value.sent
            check_error(caught.value, began, name)
        connect.close()


def test_waiting_for_a_connection_ends_at_the_deadline(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("stall-mid-stream"), timeout=LONG, limits=ONE)
    with client.messages.create(**ARGUMENTS, stream=True):
        began = time.monotonic()
        with pytest.raises(errors.APITimeoutError) as caught:
            client.messages.create(**ARGUMENTS, deadline=DEADLINE)
    assert (caught.value.phase, caught.value.sent) == ("pool", False)
    check_error(caught.value, began, "pool")


def test_a_slow_reader_of_a_stream_gets_what_arrived_before_the_deadline(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("stall-mid-stream"), timeout=LONG)
    with client.messages.stream(**ARGUMENTS, deadline=2.0) as stream:
        with pytest.raises(errors.StreamTimeout) as caught:
            for _ in stream:
                time.sleep(0.05)
        assert caught.value.partial is not None
        assert "`partial` holds what arrived" in str(caught.value)


CALLS_WITH_A_DEADLINE: dict[str, Callable[[Any], object]] = {
    "count_tokens": lambda c: c.messages.count_tokens(
        model="m", messages=ARGUMENTS["messages"], deadline=DEADLINE
    ),
    "pages": lambda c: list(c.models.list(deadline=DEADLINE).iter_all()),
    "results": lambda c: list(c.messages.batches.results("b", deadline=DEADLINE)),
    "download": lambda c: c.beta.files.download("f", deadline=DEADLINE).read(),
    "upload": lambda c: c.beta.files.upload(file=io.BytesIO(b"x" * 1000), deadline=DEADLINE),
    "request": lambda c: c.request("GET", "/x", cast_to=dict, deadline=DEADLINE),
    "client": lambda c: c.with_options(deadline=DEADLINE).models.list(),
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("name", CALLS_WITH_A_DEADLINE)
def test_every_kind_of_call_has_a_deadline(connect: Connector, transport: str, name: str) -> None:
    with ScriptedServer(SCRIPTS["body"]) as server:
        client = connect(server.url, timeout=LONG, **options_for(transport, connect))
        began = time.monotonic()
        with pytest.raises((errors.APITimeoutError, errors.StreamTimeout)) as caught:
            CALLS_WITH_A_DEADLINE[name](client)
        check_error(caught.value, began, name)
        connect.close()


def test_each_page_has_a_deadline_of_its_own(connect: Connector) -> None:
    pages = iter(range(1000))
    deadlines: list[float] = []

    def script(sock: socket.socket) -> None:
        while read_request(sock) is not None:
            number = next(pages)
            item = {"id": f"msgbatch_{number}"}
            page = {"data": [item], "has_more": number < 2, "first_id": "a", "last_id": str(number)}
            sock.sendall(response(bodies.to_json(page)))

    def noting(request: Request, forward: Forward) -> Flow:
        assert request.deadline is not None
        deadlines.append(request.deadline)
        return (yield from forward(request))

    with ScriptedServer(script) as server:
        client = connect(server.url, policies=[noting])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", errors.ReplyShapeWarning)  # the items lack fields
            found = client.models.list(deadline=60.0).iter_all()
            assert len(list(found)) == 3
        connect.close()
    assert len(deadlines) == 3
    assert deadlines[0] < deadlines[1] < deadlines[2]


def test_the_deadline_of_a_call_replaces_that_of_the_client(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("slow-drip"), deadline=1e-6)
    with pytest.raises(errors.APITimeoutError) as caught:
        client.messages.create(**ARGUMENTS, stream=True)
    assert not caught.value.sent
    assert not faults.requests
    with client.messages.create(**ARGUMENTS, stream=True, deadline=None) as stream:
        assert list(stream)
    with client.with_options(deadline=60).messages.create(**ARGUMENTS, stream=True) as stream:
        assert list(stream)


def test_the_compatible_client_has_deadlines(faults: FaultServer) -> None:
    client = Anthropic(api_key=KEY, base_url=faults.url("stall-before-headers"), deadline=DEADLINE)
    for arguments, seconds in (({}, DEADLINE), ({"deadline": 0.2}, 0.2)):
        with pytest.raises(errors.APITimeoutError) as caught:
            client.messages.create(**ARGUMENTS, **arguments)
        assert caught.value.deadline == seconds
        assert len(caught.value.attempts) == 1  # although it resends unanswered requests
    client.close()


# With policies


def test_attempts_are_counted_and_logged(faults: FaultServer, connect: Connector) -> None:
    policies = [Retry(5, base=0.01, cap=0.01)]
    client = connect(faults.url("json-529", "stall-before-headers"), policies=policies)
    with pytest.raises(errors.APITimeoutError, match=r"in attempt 2 \(increase") as caught:
        client.messages.create(**ARGUMENTS, deadline=3.0)
    assert [each.status for each in caught.value.attempts] == [529, None]
    assert caught.value.attempts[1].error == "APITimeoutError"


@pytest.mark.parametrize("resend", [False, True])
def test_no_attempt_starts_after_the_deadline(
    faults: FaultServer, connect: Connector, resend: bool
) -> None:
    policies = [Retry(5, base=0.0, cap=0.0, resend_unanswered=resend)]
    client = connect(faults.url("stall-before-headers"), policies=policies)
    with pytest.raises(errors.APITimeoutError) as caught:
        client.messages.create(**ARGUMENTS, deadline=DEADLINE)
    assert len(caught.value.attempts) == 1


def test_no_wait_of_a_retry_ends_after_the_deadline(
    faults: FaultServer, connect: Connector
) -> None:
    policies = [Retry(3, base=600.0, cap=600.0, jitter="none")]
    client = connect(faults.url("json-529"), policies=policies)
    with pytest.raises(errors.OverloadedError) as caught:
        client.messages.create(**ARGUMENTS, deadline=60.0)
    (note,) = caught.value.__notes__
    assert note == "Retry made no further attempt: a wait of 600 s would end after the deadline"
    assert len(caught.value.attempts) == 1


@pytest.mark.parametrize("call", CALLS)
def test_the_deadline_of_retry_cuts_a_running_attempt(
    faults: FaultServer, connect: Connector, call: str
) -> None:
    client = connect(faults.url("stall-before-headers"), policies=[Retry(3, deadline=DEADLINE)])
    began = time.monotonic()
    with pytest.raises(errors.APITimeoutError, match=r"the deadline of 0\.3 s passed") as caught:
        CALLS[call](client)
    assert "increase `Retry(deadline=...)`" in str(caught.value)
    assert time.monotonic() - began < LATE


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_the_deadline_of_retry_does_not_cut_a_stream(
    faults: FaultServer, connect: Connector, transport: str
) -> None:
    options = options_for(transport, connect)
    client = connect(faults.url("sse-pings"), policies=[Retry(3, deadline=0.5)], **options)
    began = time.monotonic()
    assert CALLS["stream"](client) == bodies.TEXT
    assert time.monotonic() - began > 0.5


def test_a_rate_limit_does_not_wait_longer_than_the_deadline(
    faults: FaultServer, connect: Connector
) -> None:
    limit = RateLimit(requests_per_minute=1, burst=1.0)
    client = connect(faults.url("json-ok"), policies=[Retry(3), limit])
    client.messages.create(**ARGUMENTS)
    began = time.monotonic()
    with pytest.raises(errors.APITimeoutError, match="would pass during a wait of") as caught:
        client.messages.create(**ARGUMENTS, deadline=30.0)
    assert caught.value.phase == "wait"
    assert "(rate limit), before the first attempt" in str(caught.value)
    assert time.monotonic() - began < LATE
    assert len(faults.requests) == 1


def test_failover_tries_no_endpoint_after_the_deadline(
    faults: FaultServer, connect: Connector
) -> None:
    with full_backlog() as backlog:
        endpoints = [Endpoint(url, api_key=KEY) for url in (backlog, faults.url("json-ok"))]
        policies = [Failover(endpoints), CircuitBreaker()]
        client = connect(backlog, timeout=LONG, policies=policies)
        with pytest.raises(errors.APITimeoutError, match="the deadline of ") as caught:
            client.messages.create(**ARGUMENTS, deadline=DEADLINE)
        assert len(caught.value.attempts) == 1
        assert not faults.requests


def test_a_call_that_waits_for_an_equal_call_ends_at_its_deadline(faults: FaultServer) -> None:
    async def main() -> None:
        url, cache = faults.url("stall-before-headers"), ReplyCache(60.0)
        async with AsyncClient(api_key=KEY, base_url=url, policies=[cache]) as client:
            first = asyncio.ensure_future(client.messages.create(**ARGUMENTS))
            while not faults.requests:  # noqa: ASYNC110 - a thread appends to it
                await asyncio.sleep(0.01)
            with pytest.raises(errors.APITimeoutError, match="an equal call") as caught:
                await client.messages.create(**ARGUMENTS, deadline=DEADLINE)
            assert caught.value.phase == "wait"
            first.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await first

    asyncio.run(main())


def test_a_call_with_a_deadline_is_an_ordinary_call(
    faults: FaultServer, connect: Connector
) -> None:
    for name, call in (("json-ok", "create"), ("sse-ok", "raw"), ("sse-ok", "stream")):
        client = connect(faults.url(name), deadline=60.0, policies=[Retry(3, deadline=60.0)])
        assert CALLS[call](client) == bodies.TEXT
        assert CALLS[call](client) == bodies.TEXT
    message = client.with_options(base_url=faults.url("json-ok")).messages.create(**ARGUMENTS)
    assert len(reply_of(message).attempts) == 1


WHOLE = EVENTS + b"".join(chunk(event) for event in events.STREAM) + b"0\r\n\r\n"


@settings(max_examples=12, deadline=None)
@given(
    cut=st.integers(0, len(WHOLE) - 300),
    size=st.sampled_from([0, 1, 7]),
    asynchronous=st.booleans(),
)
def test_a_reply_that_stalls_or_drips_anywhere_ends_at_the_deadline(
    cut: int, size: int, asynchronous: bool
) -> None:
    """The first part of a valid stream arrives at once, and the rest never or in drips."""

    def script(sock: socket.socket) -> None:
        if read_request(sock) is None:
            return
        sock.sendall(WHOLE[:cut])
        for start in range(cut, len(WHOLE), size or len(WHOLE)):
            if size:
                sock.sendall(WHOLE[start : start + size])
                time.sleep(STEP)
        sock.recv(1)

    options: dict[str, Any] = {"api_key": KEY, "timeout": LONG, "limits": ONE}
    arguments = ARGUMENTS | {"deadline": 0.15}

    async def call(url: str) -> None:
        async with (
            AsyncClient(base_url=url, **options) as client,
            client.messages.stream(**arguments) as stream,
        ):
            await stream.get_final_message()

    with ScriptedServer(script) as server:
        began = time.monotonic()
        with pytest.raises((errors.APITimeoutError, errors.StreamTimeout)) as caught:
            if asynchronous:
                asyncio.run(call(server.url))
            else:
                with (
                    Client(base_url=server.url, **options) as client,
                    client.messages.stream(**arguments) as stream,
                ):
                    stream.get_final_message()
        assert caught.value.deadline == 0.15
        assert time.monotonic() - began < LATE
