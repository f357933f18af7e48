"""`on_event` and `Metrics` with calls on real sockets."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from api_claude import (
    Attempt,
    BodyDone,
    CallDone,
    CircuitBreaker,
    Event,
    Metrics,
    Retry,
    Used,
    Wait,
    errors,
)
from api_claude.policy import Flow, Forward, Headers, Request, Respond
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies
from support.servers import events as events_of

KEY = "sk-ant-api03-SECRET-0123456789"
FAST: dict[str, Any] = {"base": 0.01, "cap": 0.02}


def kinds(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


@pytest.mark.parametrize("call", CALLS)
def test_events_of_a_call_with_two_attempts(
    faults: FaultServer, connect: Connector, call: str
) -> None:
    events: list[Event] = []
    good = "json-ok" if call == "create" else "sse-ok"
    client = connect(
        faults.url("json-529", good),
        api_key=KEY,
        policies=[Retry(2, **FAST)],
        on_event=events.append,
    )
    assert CALLS[call](client) == bodies.TEXT
    assert kinds(events) == ["Attempt", "Wait", "Attempt", "CallDone", "BodyDone", "Used"]
    first, wait, second, done, body, used = events
    assert isinstance(first, Attempt)
    assert isinstance(wait, Wait)
    assert isinstance(second, Attempt)
    assert isinstance(done, CallDone)
    assert isinstance(body, BodyDone)
    assert isinstance(used, Used)
    assert (first.method, first.status, second.status) == ("POST", 529, 200)
    assert first.endpoint == faults.base_url
    assert first.path.endswith("/v1/messages")
    assert wait.reason == second.reason == "retry after 529"
    assert 0 <= wait.seconds <= 0.01
    assert (done.status, done.error, done.attempts) == (200, None, 2)
    assert done.seconds >= first.seconds + wait.seconds + second.seconds
    assert (body.status, body.error) == (200, None)
    assert {each.call for each in events} == {first.call}
    assert first.call > 0
    assert {each.model for each in events} == {ARGUMENTS["model"], used.model}
    assert wait.request_id == first.request_id
    assert done.request_id == body.request_id == used.request_id == second.request_id
    assert KEY not in repr(events)


def test_events_can_be_written_as_lines_of_json(faults: FaultServer, connect: Connector) -> None:
    lines: list[str] = []

    def write(event: Event) -> None:
        fields = dataclasses.asdict(event)
        if isinstance(event, Used):
            fields["usage"] = event.usage.model_dump(mode="json")
        lines.append(json.dumps({"event": type(event).__name__, **fields}, allow_nan=False))

    client = connect(
        faults.url("json-529", "json-ok", "json-401"),
        api_key=KEY,
        policies=[Retry(2, **FAST)],
        on_event=write,
    )
    client.messages.create(**ARGUMENTS)
    with pytest.raises(errors.AuthenticationError):
        client.messages.create(**ARGUMENTS)
    found = [json.loads(line) for line in lines]
    statuses = [(each["event"], each["status"]) for each in found if "status" in each]
    assert statuses == [
        *(("Attempt", 529), ("Attempt", 200), ("CallDone", 200), ("BodyDone", 200)),
        *(("Attempt", 401), ("CallDone", 401), ("BodyDone", 401)),
    ]
    (used,) = [each for each in found if each["event"] == "Used"]
    assert used["usage"]["input_tokens"] == bodies.USAGE["input_tokens"]
    assert KEY not in "".join(lines)


@pytest.mark.parametrize("call", CALLS)
def test_the_first_byte_of_a_stream_is_timed_from_the_last_attempt(
    faults: FaultServer, connect: Connector, call: str
) -> None:
    events: list[Event] = []
    good = "json-ok" if call == "create" else "sse-ok"
    client = connect(
        faults.url("json-529", good),
        policies=[Retry(2, base=0.2, jitter="none")],
        on_event=events.append,
    )
    CALLS[call](client)
    first, wait, second, done, body, _ = events
    assert isinstance(first, Attempt)
    assert isinstance(wait, Wait)
    assert isinstance(second, Attempt)
    assert isinstance(done, CallDone)
    assert isinstance(body, BodyDone)
    if call == "create":
        assert body.first_byte is None  # read in one piece
        return
    assert body.first_byte is not None
    before = first.seconds + wait.seconds
    assert second.seconds <= body.first_byte <= done.seconds + body.seconds - before


def test_the_first_byte_of_a_stream_that_is_left(faults: FaultServer, connect: Connector) -> None:
    events: list[Event] = []
    client = connect(faults.url("sse-ok"), on_event=events.append)
    with client.messages.stream(**ARGUMENTS) as stream:
        next(iter(stream))
    (body,) = [each for each in events if isinstance(each, BodyDone)]
    assert body.first_byte is not None
    assert body.error is None


def test_a_body_without_a_byte_has_no_first_one(faults: FaultServer, connect: Connector) -> None:
    events: list[Event] = []
    client = connect(faults.url("sse-reset-at-once"), on_event=events.append)
    with pytest.raises(errors.StreamInterrupted):
        CALLS["raw"](client)
    (body,) = [each for each in events if isinstance(each, BodyDone)]
    assert (body.first_byte, body.error) == (None, "APIConnectionError")


def test_a_stream_that_was_not_sent_has_no_first_byte(connect: Connector) -> None:
    def answer(_: Request, __: Forward) -> Flow:
        headers = Headers([(b"content-type", b"text/event-stream")])
        return (yield Respond(200, headers, [(0.0, b"".join(events_of.STREAM))]))

    events: list[Event] = []
    client = connect("http://127.0.0.1:9", policies=[answer], on_event=events.append)
    assert CALLS["stream"](client) == bodies.TEXT
    (body,) = [each for each in events if isinstance(each, BodyDone)]
    assert body.first_byte is None


def test_events_without_policies(faults: FaultServer, connect: Connector) -> None:
    events: list[Event] = []
    client = connect(faults.url("json-ok"), on_event=events.append)
    client.messages.create(**ARGUMENTS)
    assert kinds(events) == ["Attempt", "CallDone", "BodyDone", "Used"]


def test_an_error_status_is_no_error_of_the_call(faults: FaultServer, connect: Connector) -> None:
    events: list[Event] = []
    client = connect(faults.url("json-400"), on_event=events.append)
    with pytest.raises(errors.BadRequestError):
        client.messages.create(**ARGUMENTS)
    assert kinds(events) == ["Attempt", "CallDone", "BodyDone"]
    assert isinstance(events[1], CallDone)
    assert (events[1].status, events[1].error) == (400, None)


def test_events_of_a_call_without_a_response(faults: FaultServer, connect: Connector) -> None:
    events: list[Event] = []
    client = connect(faults.url("reset-before-headers"), on_event=events.append)
    with pytest.raises(errors.APIConnectionError):
        client.messages.create(**ARGUMENTS)
    assert kinds(events) == ["Attempt", "CallDone"]
    for event in events:
        assert isinstance(event, Attempt | CallDone)
        assert (event.status, event.error) == (None, "APIConnectionError")


def test_events_of_a_refused_call(faults: FaultServer, connect: Connector) -> None:
    events: list[Event] = []
    client = connect(faults.url("json-500"), policies=[CircuitBreaker(1)], on_event=events.append)
    for error in (errors.InternalServerError, errors.CircuitOpen):
        with pytest.raises(error):
            client.messages.create(**ARGUMENTS)
    assert kinds(events) == ["Attempt", "CallDone", "BodyDone", "CallDone"]
    assert isinstance(events[-1], CallDone)
    assert (events[-1].error, events[-1].attempts) == ("CircuitOpen", 0)


@pytest.mark.parametrize("call", ["raw", "stream"])
def test_events_of_a_broken_stream(faults: FaultServer, connect: Connector, call: str) -> None:
    events: list[Event] = []
    client = connect(faults.url("sse-reset"), on_event=events.append)
    with pytest.raises(errors.StreamInterrupted):
        CALLS[call](client)
    assert kinds(events) == ["Attempt", "CallDone", "BodyDone", "Used"]
    assert isinstance(events[2], BodyDone)
    assert events[2].error is not None


def test_closing_a_stream_early_gives_one_body_done(
    faults: FaultServer, connect: Connector
) -> None:
    events: list[Event] = []
    client = connect(faults.url("sse-ok"), on_event=events.append)
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        next(iter(stream))
    stream.close()
    assert kinds(events) == ["Attempt", "CallDone", "BodyDone", "Used"]
    assert isinstance(events[2], BodyDone)
    assert events[2].error is None


def test_an_exception_of_the_listener_is_logged(
    faults: FaultServer, connect: Connector, caplog: pytest.LogCaptureFixture
) -> None:
    def listener(_: Event) -> None:
        raise LookupError("of the listener")

    client = connect(faults.url("json-ok"), api_key=KEY, on_event=listener)
    assert CALLS["create"](client) == bodies.TEXT
    assert caplog.text.count("LookupError: of the listener") == 4
    assert KEY not in caplog.text


def test_with_options_keeps_on_event(faults: FaultServer, connect: Connector) -> None:
    events: list[Event] = []
    client = connect(faults.url("json-ok"), policies=[Retry()], on_event=events.append)
    client.with_options(policies=[]).messages.create(**ARGUMENTS)
    assert kinds(events) == ["Attempt", "CallDone", "BodyDone", "Used"]


def test_metrics(faults: FaultServer, connect: Connector) -> None:
    breaker = CircuitBreaker(2)
    metrics = Metrics(breakers=[breaker])
    client = connect(
        faults.url("json-529", "json-ok", "json-500", "json-500"),
        policies=[Retry(2, **FAST), breaker],
        on_event=metrics,
    )
    client.messages.create(**ARGUMENTS)
    with pytest.raises(errors.CircuitOpen):
        client.messages.create(**ARGUMENTS)
    numbers = metrics.snapshot()
    for series, value in {
        'calls_total{method="POST",outcome="200"}': 1,
        'calls_total{method="POST",outcome="CircuitOpen"}': 1,
        f'attempts_total{{endpoint="{faults.base_url}",outcome="529"}}': 1,
        f'attempts_total{{endpoint="{faults.base_url}",outcome="500"}}': 1,
        'retried_calls_total{outcome="200"}': 1,
        'waits_total{reason="retry after 529"}': 1,
        'bodies_total{outcome="done"}': 1,
        f'circuit_state{{endpoint="{faults.base_url}"}}': 2,
    }.items():
        assert numbers[f"api_claude_{series}"] == value, series


def test_prometheus_text_is_parsed_by_its_client(faults: FaultServer, connect: Connector) -> None:
    """Prometheus' own parser reads the same numbers."""
    metrics = Metrics()
    client = connect(
        faults.url("json-529", "json-ok"), policies=[Retry(2, **FAST)], on_event=metrics
    )
    client.messages.create(**ARGUMENTS)
    everything = list(text_string_to_metric_families(metrics.prometheus()))
    assert {family.type for family in everything} == {"counter", "histogram"}
    assert all(family.documentation for family in everything)
    families = [family for family in everything if family.type == "counter"]
    read = {
        f"{sample.name}{sorted(sample.labels.items())}": sample.value
        for family in families
        for sample in family.samples
    }
    assert sorted(read.values()) == sorted(metrics.snapshot().values())
    assert read["api_claude_calls_total[('method', 'POST'), ('outcome', '200')]"] == 1.0
