"""`Used`: the tokens of each message, for the listener and for policies, on real sockets."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable

import pytest

from api_claude import Attempt, CallDone, Event, Metrics, Retry, Used, errors
from api_claude.policy import Flow, Forward, Request
from support.blocking import AnyClient, Connector
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer


def used_in(events: list[Event]) -> list[Used]:
    return [event for event in events if isinstance(event, Used)]


class Ends:
    """A policy that records what `when_used` reports."""

    def __init__(self) -> None:
        self.seen: list[Used | None] = []

    def __call__(self, request: Request, forward: Forward) -> Flow:
        response = yield from forward(request)
        if response.status == 200:
            response.when_used(self.seen.append)
        return response


def whole(client: AnyClient) -> None:
    client.messages.create(**ARGUMENTS)


def beta(client: AnyClient) -> None:
    client.beta.messages.create(**ARGUMENTS)


def as_dict(client: AnyClient) -> None:
    client.request("POST", "/v1/messages", cast_to=dict, body=ARGUMENTS)


def raw(client: AnyClient) -> None:
    list(client.messages.create(**ARGUMENTS, stream=True))


def accumulated(client: AnyClient) -> None:
    with client.messages.stream(**ARGUMENTS) as stream:
        stream.get_final_message()


CALLS: dict[str, tuple[Callable[[AnyClient], None], str]] = {
    "create": (whole, "json-ok"),
    "beta": (beta, "json-ok"),
    "request": (as_dict, "json-ok"),
    "raw": (raw, "sse-ok"),
    "stream": (accumulated, "sse-ok"),
}


@pytest.mark.parametrize("name", CALLS)
def test_usage_of_a_message(faults: FaultServer, connect: Connector, name: str) -> None:
    call, fault = CALLS[name]
    events: list[Event] = []
    policy = Ends()
    client = connect(
        faults.url("json-529", fault),
        policies=[Retry(2, base=0.01), policy],
        on_event=events.append,
    )
    call(client)
    (used,) = used_in(events)
    usage = used.usage if isinstance(used.usage, dict) else used.usage.model_dump()
    assert usage["input_tokens"] == 12
    assert usage["output_tokens"] > 0
    assert (used.method, used.path[-12:]) == ("POST", "/v1/messages")
    assert (used.model, used.service_tier) == (bodies.MODEL, "standard")
    assert (used.attempts, used.partial, used.cached) == (2, False, False)
    assert used.request_id == bodies.REQUEST_ID
    assert {used.call} == {event.call for event in events if isinstance(event, Attempt | CallDone)}
    assert policy.seen == [used, None]


def leave_early(client: AnyClient) -> None:
    with client.messages.stream(**ARGUMENTS) as stream:
        next(iter(stream))


def close_unread(client: AnyClient) -> None:
    client.messages.create(**ARGUMENTS, stream=True).close()


@pytest.mark.parametrize(
    "call, fault, known",
    [
        (leave_early, "sse-ok", True),
        (close_unread, "sse-ok", False),
        (raw, "sse-reset", True),
        (accumulated, "sse-reset", True),
        (accumulated, "sse-cut", True),
        (accumulated, "sse-overloaded", True),
        (accumulated, "sse-reset-at-once", False),
    ],
)
def test_partial_usage_of_a_stream(
    faults: FaultServer,
    connect: Connector,
    call: Callable[[AnyClient], None],
    fault: str,
    known: bool,
) -> None:
    events: list[Event] = []
    policy = Ends()
    client = connect(faults.url(fault), policies=[policy], on_event=events.append)
    with contextlib.suppress(errors.ClaudeError):
        call(client)
    (used,) = used_in(events)
    assert used.partial
    assert (used.usage is not None) is known
    assert used.model == ARGUMENTS["model"]  # that of the request, if no message began
    assert policy.seen == [used, None]


@pytest.mark.parametrize("fault", ["json-cut", "reset-mid-body", "error-200", "stall-mid-body"])
def test_policy_hears_that_a_broken_response_has_no_usage(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    events: list[Event] = []
    policy = Ends()
    client = connect(faults.url(fault), timeout=0.5, policies=[policy], on_event=events.append)
    with pytest.raises(errors.ClaudeError):
        client.messages.create(**ARGUMENTS)
    assert used_in(events) == []
    assert policy.seen == [None]


def test_responses_without_a_message_have_no_usage(connect: Connector) -> None:
    events: list[Event] = []
    policy = Ends()
    page = {"data": [], "has_more": False, "first_id": None, "last_id": None}
    with CannedServer(
        {
            "/v1/messages/count_tokens": Canned(b'{"input_tokens": 7}'),
            "/v1/models": Canned(json.dumps(page).encode()),
            "/v1/files/f/content": Canned(b"12345", "application/octet-stream"),
        }
    ) as server:
        client = connect(server.base_url, policies=[policy], on_event=events.append)
        client.messages.count_tokens(model="m", messages=ARGUMENTS["messages"])
        client.models.list()
        assert client.files.download("f").read() == b"12345"
    assert used_in(events) == []
    assert policy.seen == [None, None, None]


def test_model_of_the_request_may_come_from_extra_body(
    faults: FaultServer, connect: Connector
) -> None:
    events: list[Event] = []
    client = connect(faults.url("json-ok"), on_event=events.append)
    client.messages.create(**ARGUMENTS, extra_body={"model": "other"})
    assert isinstance(events[0], Attempt)
    assert events[0].model == "other"


def test_parse_and_gather(faults: FaultServer, connect: Connector) -> None:
    events: list[Event] = []
    client = connect(faults.url(*["json-ok"] * 4), on_event=events.append)
    with pytest.raises(errors.OutputError):  # the answer is no number, and is charged
        client.messages.parse(**ARGUMENTS, output=int)
    assert len(used_in(events)) == 1
    outcomes = [*client.messages.gather([ARGUMENTS] * 3)]
    assert len(outcomes) == 3
    assert len({used.call for used in used_in(events)}) == 4


def test_results_of_a_batch(connect: Connector) -> None:
    events: list[Event] = []
    lines = [
        {"custom_id": "a", "result": {"type": "succeeded", "message": bodies.MESSAGE}},
        {"custom_id": "b", "result": {"type": "expired"}},
        {"custom_id": "c", "result": {"type": "succeeded", "message": bodies.MESSAGE}},
    ]
    content = "\n".join(map(json.dumps, lines)).encode()
    with CannedServer(
        {"/v1/messages/batches/b/results": Canned(content, "application/x-jsonl")}
    ) as server:
        client = connect(server.base_url, on_event=events.append)
        assert len(list(client.messages.batches.results("b"))) == 3
    first, second = used_in(events)
    assert first == second
    assert first.usage.output_tokens == 9
    assert not first.partial


def test_metrics_count_tokens(faults: FaultServer, connect: Connector) -> None:
    metrics = Metrics()
    client = connect(faults.url("json-ok", "sse-ok"), on_event=metrics)
    whole(client)
    leave_early(client)
    numbers = metrics.snapshot()
    model = f'model="{bodies.MODEL}"'
    assert numbers[f'api_claude_messages_total{{{model},partial="false"}}'] == 1
    assert numbers[f'api_claude_messages_total{{{model},partial="true"}}'] == 1
    assert numbers[f'api_claude_tokens_total{{{model},kind="input"}}'] == 24


def test_without_a_listener_nothing_of_it_is_loaded() -> None:
    code = (
        "import sys\n"
        "from api_claude import Client\n"
        "client = Client(api_key='sk-ant-test', base_url='http://127.0.0.1:9')\n"
        "try: client.messages.create(model='m', max_tokens=1, messages=[])\n"
        "except Exception as error: print(type(error).__name__)\n"
        "print(any('pipeline' in name for name in sys.modules))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["APIConnectionError", "False"]
