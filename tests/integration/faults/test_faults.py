"""Every fault, met by every kind of call, in both modes and over both transports."""

import contextlib
import pickle
import time
import traceback

import pytest

from api_claude import Timeout, errors
from support.blocking import Connector
from support.fault_table import CALLS, CASES, STREAMED, WHOLE, Case
from support.servers import FaultServer, bodies

KEY = "sk-ant-api03-SECRET-0123456789"
# Short where a wait is what is tested; a loaded machine takes its time to connect.
TIMEOUT = Timeout(connect=5.0, read=0.3)
# Beyond the read timeout, the slowest reply (a second of pings), and a loaded machine's pauses.
LONGEST = 5.0


def everything_shown(error: BaseException) -> str:
    """What a log, a debugger or a crash reporter could show of `error`, its causes' locals too."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    # The first frame is the test's own, which holds the key by name.
    return "".join([*trace.format(), repr(error), str(error), repr(pickle.dumps(error))])


@pytest.mark.parametrize("transport", ["pool", "httpx"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_fault(faults: FaultServer, connect: Connector, case: Case, transport: str) -> None:
    options = {"http_client": connect.httpx_client()} if transport == "httpx" else {}
    client = connect(faults.url(case.fault), api_key=KEY, timeout=TIMEOUT, **options)
    began = time.monotonic()
    if case.expected is None:
        assert CALLS[case.call](client) == bodies.TEXT
    else:
        with pytest.raises(case.expected) as caught:
            CALLS[case.call](client)
        # The very class, so that nothing is an interrupted stream that never began.
        assert type(caught.value) is case.expected
        assert KEY not in everything_shown(caught.value)
    assert time.monotonic() - began < LONGEST
    assert len(faults.requests) == 1  # nothing is sent a second time
    connect.close()
    assert faults.wait_until_idle()
    assert faults.open_connections == 0


def test_no_fault_is_left_out(faults: FaultServer) -> None:
    tried = {case.fault for case in CASES}
    # Those of files have tests of their own.
    own = {"echo", "file-ok", "uploaded", "too-large"}
    assert tried | own == set(faults.names)


BROKEN = [fault for fault, expected in (WHOLE | STREAMED).items() if expected]


@pytest.mark.parametrize("fault", [*BROKEN, "no-length", "keepalive-close"])
def test_the_client_is_as_good_afterwards(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    """On the same client, whatever the fault has left behind in its pool."""
    call = "create" if fault in WHOLE else "stream"
    good = "json-ok" if call == "create" else "sse-ok"
    client = connect(faults.url(fault, good), timeout=TIMEOUT)
    with contextlib.suppress(errors.ClaudeError):
        CALLS[call](client)
    if fault == "keepalive-close":
        # A request that crosses the server's goodbye is lost, whoever sends it; one after it is not.
        assert faults.wait_until_idle()
    assert CALLS[call](client) == bodies.TEXT
