"""Every fault with every kind of call, synchronous and asynchronous, over both transports."""

import contextlib
import pickle
import time
import traceback

import pytest

from api_claude import Timeout, errors
from api_claude.errors import ReplyShapeWarning
from api_claude_runtime.transport.idle_connections import REUSE_DELAY
from support.blocking import Connector
from support.fault_table import CALLS, CASES, STREAMED, WHOLE, Case
from support.hostile_table import NAMES as HOSTILE_NAMES
from support.leak_cases import ECHOES
from support.servers import FaultServer, bodies

KEY = "sk-ant-api03-SECRET-0123456789"
# The read timeout is short because tests wait for it. On a loaded machine, connecting is slow.
TIMEOUT = Timeout(connect=5.0, read=0.5)
# More than the read timeout, the slowest response (a second of pings) and delays under load.
LONGEST = 5.0


def everything_shown(error: BaseException) -> str:
    """Return all text that a log or crash reporter could show, including local variables."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    # The traceback starts in the test, which refers to the key only by its name.
    return "".join([*trace.format(), repr(error), str(error), repr(pickle.dumps(error))])


@pytest.mark.parametrize("transport", ["pool", "httpx"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_fault_gives_the_expected_result(
    faults: FaultServer, connect: Connector, case: Case, transport: str
) -> None:
    options = {"http_client": connect.httpx_client()} if transport == "httpx" else {}
    client = connect(faults.url(case.fault), api_key=KEY, timeout=TIMEOUT, **options)
    began = time.monotonic()
    if case.expected is None:
        assert CALLS[case.call](client) == bodies.TEXT
    else:
        with pytest.raises(case.expected) as caught:
            CALLS[case.call](client)
        # Not a subclass: a stream that never started must not be `StreamInterrupted`.
        assert type(caught.value) is case.expected
        assert KEY not in everything_shown(caught.value)
    assert time.monotonic() - began < LONGEST
    assert len(faults.requests) == 1  # there is no retry
    connect.close()
    assert faults.wait_until_idle()
    assert faults.open_connections == 0


def test_every_fault_is_tested(faults: FaultServer) -> None:
    tried = {case.fault for case in CASES}
    # The faults for files have their own tests.
    own = {"echo", "file-ok", "uploaded", "too-large", "invalid-utf8", "sse-invalid-utf8"}
    own |= {"lines-then-stall", *ECHOES, *HOSTILE_NAMES}
    assert tried | own == set(faults.names)


@pytest.mark.parametrize("call", CALLS)
def test_text_that_is_not_unicode_is_kept(
    faults: FaultServer, connect: Connector, call: str
) -> None:
    client = connect(faults.url("invalid-utf8" if call == "create" else "sse-invalid-utf8"))
    with pytest.warns(ReplyShapeWarning, match="not Unicode"):
        assert CALLS[call](client) == bodies.TEXT.replace("ö", "\ufffd")


@pytest.mark.parametrize("transport", ["pool", "httpx"])
@pytest.mark.parametrize("fault", ["sse-ok", "sse-done", "gzip-sse"])
def test_the_connection_of_a_stream_is_used_again(
    faults: FaultServer, connect: Connector, fault: str, transport: str
) -> None:
    options = {"http_client": connect.httpx_client()} if transport == "httpx" else {}
    client = connect(faults.url(fault), **options)
    for _ in range(3):
        assert CALLS["stream"](client) == bodies.TEXT
        time.sleep(REUSE_DELAY + 0.05)
    assert faults.accepted == 1


BROKEN = [fault for fault, expected in (WHOLE | STREAMED).items() if expected]

AFTER_THE_END = [
    *("sse-done", "sse-held-open", "sse-endless-pings"),
    *("sse-reset-after-end", "sse-bad-chunk-after-end"),
]


@pytest.mark.parametrize("fault", [*BROKEN, *AFTER_THE_END, "no-length", "keepalive-close"])
def test_the_client_works_after_a_fault(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    """A fault must not leave an unusable connection in the pool."""
    call = "create" if fault in WHOLE else "stream"
    good = "json-ok" if call == "create" else "sse-ok"
    client = connect(faults.url(fault, good), timeout=TIMEOUT)
    with contextlib.suppress(errors.ClaudeError):
        CALLS[call](client)
    if fault == "keepalive-close":
        # A request that is sent while the server closes is always lost, so wait for the close.
        assert faults.wait_until_idle()
    assert CALLS[call](client) == bodies.TEXT
