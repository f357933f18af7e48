"""The event stream of a session, which ends without a final event."""

import pytest

from api_claude import Timeout, Unknown, errors
from api_claude.models import BetaManagedAgentsAgentMessageEvent
from support.blocking import Connector
from support.operations import operations
from support.servers import ContractServer, FaultServer

TIMEOUT = Timeout(connect=5.0, read=0.3)


def test_events_are_typed(contract_server: ContractServer, connect: Connector) -> None:
    client = connect(f"{contract_server.base_url}/beta")
    fast = {"x-steady-stream-interval-ms": "0"}
    with client.beta.sessions.events.stream("session_01", extra_headers=fast) as stream:
        events = [event for event in stream if event.type == "agent.message"]
    assert events
    assert all(isinstance(event, BetaManagedAgentsAgentMessageEvent) for event in events)
    accessors = [str(one) for one in operations() if "x-stream" in one.spec]
    assert "beta.sessions.events.stream" in accessors
    assert "beta.sessions.threads.events.stream" in accessors


def test_a_stream_ends_when_the_body_ends(faults: FaultServer, connect: Connector) -> None:
    """The events are unknown to a session, and are all delivered."""
    with connect(faults.url("sse-ok")).beta.sessions.events.stream("session_01") as stream:
        events = list(stream)
    assert stream.ended
    assert all(isinstance(event, Unknown) for event in events)
    assert events[-1].type_name == "message_stop"


@pytest.mark.parametrize(
    "fault, error",
    [
        ("sse-reset", errors.StreamInterrupted),
        ("truncated-chunk", errors.StreamInterrupted),
        ("stall-mid-stream", errors.StreamTimeout),
        ("sse-overloaded", errors.OverloadedError),
    ],
)
@pytest.mark.parametrize("thread", [False, True])
def test_a_stream_that_breaks_raises_its_error(
    faults: FaultServer,
    connect: Connector,
    fault: str,
    error: type[errors.ClaudeError],
    thread: bool,
) -> None:
    sessions = connect(faults.url(fault), timeout=TIMEOUT).beta.sessions
    stream = (
        sessions.threads.events.stream("thread_01", session_id="session_01")
        if thread
        else sessions.events.stream("session_01")
    )
    seen = []
    with pytest.raises(error) as caught, stream:
        seen.extend(iter(stream))
    assert type(caught.value) is error
    connect.close()
    assert faults.wait_until_idle()


def test_a_session_stream_can_be_closed_early(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("stall-mid-stream"), timeout=60.0)
    with client.beta.sessions.events.stream("session_01") as stream:
        assert next(iter(stream)).type_name == "message_start"
    connect.close()
    assert faults.wait_until_idle()
