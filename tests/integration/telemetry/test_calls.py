"""Spans of calls and attempts, on real sockets, sync and async."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.sdk.trace import SpanProcessor
from opentelemetry.trace import SpanKind, StatusCode

from api_claude import (
    AsyncClient,
    Client,
    Endpoint,
    Failover,
    OpenTelemetry,
    RateLimit,
    Recorder,
    ReplyCache,
    Retry,
    errors,
)
from support.blocking import KEY, Connector
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer
from support.servers.gated import GatedServer
from support.telemetry import (
    Telemetry,
    attributes,
    broken_tracers,
    parent_id,
    span_id,
    traceparent,
)

FAST: dict[str, Any] = {"base": 0.01, "cap": 0.02}
MODEL = ARGUMENTS["model"]


@pytest.mark.parametrize("own", [False, True], ids=["pool", "httpx"])
def test_a_call_with_two_retries(faults: FaultServer, connect: Connector, own: bool) -> None:
    telemetry = Telemetry()
    client = connect(
        faults.url("json-529", "json-529", "json-ok"),
        policies=[telemetry.policy, Retry(3, **FAST)],
        http_client=connect.httpx_client() if own else None,
    )
    client.messages.create(**ARGUMENTS, stop_sequences=["x"], extra_body={"temperature": 0.5})
    call = telemetry.only("chat")
    assert call.name == f"chat {MODEL}"
    assert call.kind is SpanKind.CLIENT
    assert call.parent is None
    assert call.status.status_code is StatusCode.UNSET
    port = int(faults.base_url.rpartition(":")[2])
    assert attributes(call) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "anthropic",
        "gen_ai.request.model": MODEL,
        "gen_ai.request.max_tokens": 32,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.stop_sequences": ("x",),
        "gen_ai.response.id": bodies.MESSAGE_ID,
        "gen_ai.response.model": bodies.MODEL,
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 12,
        "gen_ai.usage.output_tokens": 9,
        "server.address": "127.0.0.1",
        "server.port": port,
        "api_claude.attempts": 3,
    }
    attempts = telemetry.children(call)
    assert len(telemetry.spans) == 4
    assert [each.name for each in attempts] == ["POST /v1/messages"] * 3
    assert {each.kind for each in attempts} == {SpanKind.CLIENT}
    found = [attributes(each) for each in attempts]
    assert [each["http.response.status_code"] for each in found] == [529, 529, 200]
    assert [each.get("http.request.resend_count") for each in found] == [None, 1, 2]
    assert [each.get("error.type") for each in found] == ["529", "529", None]
    assert [each.get("api_claude.wait.reason") for each in found] == [
        None,
        "retry after 529",
        "retry after 529",
    ]
    assert all(0 < each["api_claude.wait.seconds"] <= 0.02 for each in found[1:])
    for each in found:
        assert each["http.response.header.request-id"] == (bodies.REQUEST_ID,)
        assert each["url.full"].startswith(faults.base_url)
        assert each["url.template"] == "/v1/messages"
    sent = [each.header("traceparent") or "" for each in faults.requests]
    assert [each.rpartition("-")[0] for each in sent] == [traceparent(each) for each in attempts]
    assert len(set(sent)) == 3


def test_failover_to_another_host(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry()
    with FaultServer() as other:
        first = Endpoint(faults.url("json-529"), api_key=KEY)
        second = Endpoint(other.url("json-ok"), api_key="sk-ant-other")
        failover = Failover([first, second])
        client = connect(faults.url("json-529"), policies=[telemetry.policy, failover])
        client.messages.create(**ARGUMENTS)
        attempts = telemetry.children(telemetry.only("chat"))
        ports = [attributes(each)["server.port"] for each in attempts]
        urls = [each.base_url for each in (faults, other)]
        assert [f"http://127.0.0.1:{port}" for port in ports] == urls
        assert attributes(attempts[1])["http.request.resend_count"] == 1
        (received,) = other.requests
        assert (received.header("traceparent") or "").startswith(traceparent(attempts[1]))
    assert "sk-ant-other" not in telemetry.everything()


@pytest.mark.parametrize(
    "fault, of_attempt, of_call",
    [
        ("json-400", "400", "invalid_request_error"),
        ("json-529", "529", "overloaded_error"),
        ("html-502", "502", "502"),
        ("redirect", None, "307"),
        ("reset-before-headers", "APIConnectionError", "APIConnectionError"),
        ("stall-before-headers", "APITimeoutError", "APITimeoutError"),
        ("json-cut", None, "DecodeError"),
        ("error-200", None, "OverloadedError"),
        ("stall-mid-body", None, "APITimeoutError"),
    ],
)
def test_a_call_that_fails(
    faults: FaultServer, connect: Connector, fault: str, of_attempt: str | None, of_call: str
) -> None:
    telemetry = Telemetry()
    client = connect(faults.url(fault), timeout=0.3, policies=[telemetry.policy])
    with pytest.raises(errors.ClaudeError):
        client.messages.create(**ARGUMENTS)
    call = telemetry.only("chat")
    (attempt,) = telemetry.children(call)
    assert attributes(call)["error.type"] == of_call
    assert (call.status.status_code, call.status.description) == (StatusCode.ERROR, of_call)
    assert attributes(attempt).get("error.type") == of_attempt
    text = telemetry.everything()
    assert bodies.ERRORS[400][1] not in text  # the text of the server may repeat a prompt
    assert KEY not in text


def test_a_call_that_a_policy_refuses_has_no_attempt(connect: Connector) -> None:
    telemetry = Telemetry()
    client = connect(
        "http://127.0.0.1:1",
        policies=[telemetry.policy, RateLimit(requests_per_minute=1, when_full="fail")],
    )
    for _ in range(2):
        with pytest.raises(errors.ClaudeError):
            client.messages.create(**ARGUMENTS)
    _, refused = telemetry.named("chat")
    assert telemetry.children(refused) == []
    assert attributes(refused)["api_claude.attempts"] == 0


def test_other_endpoints(connect: Connector) -> None:
    telemetry = Telemetry()
    with CannedServer({"/v1/models/m-1?token=ab&limit=2": Canned(b'{"id": "m-1"}')}) as server:
        client = connect(server.base_url, policies=[telemetry.policy])
        client.request("GET", "/v1/models/m-1", cast_to=dict, query={"token": "ab", "limit": 2})
        call = next(each for each in telemetry.spans if each.parent is None)
        (attempt,) = telemetry.children(call)
        assert call.name == attempt.name == "GET /v1/models/{id}"
        assert attributes(call)["http.response.status_code"] == 200
        assert attributes(attempt)["url.full"] == (
            f"{server.base_url}/v1/models/m-1?token=REDACTED&limit=2"
        )
        assert not [name for name in attributes(call) if name.startswith("gen_ai.operation")]


def test_results_of_a_batch_count_their_tokens(connect: Connector) -> None:
    telemetry = Telemetry()
    lines = [
        {"custom_id": str(n), "result": {"type": "succeeded", "message": bodies.MESSAGE}}
        for n in range(3)
    ]
    content = "\n".join(map(json.dumps, lines)).encode()
    canned = {"/v1/messages/batches/msgbatch_1/results": Canned(content, "application/x-jsonl")}
    with CannedServer(canned) as server:
        client = connect(server.base_url, policies=[telemetry.policy])
        assert len(list(client.messages.batches.results("msgbatch_1"))) == 3
    call = next(each for each in telemetry.spans if each.parent is None)
    assert call.name == "GET /v1/messages/batches/{id}/results"
    assert attributes(call)["api_claude.messages"] == 3
    sums = {
        given["gen_ai.token.type"]: (point.count, point.sum)
        for name, given, point in telemetry.points()
        if name == "gen_ai.client.token.usage"
    }
    assert sums == {"input": (3, 36), "output": (3, 27)}


def test_a_response_from_a_cache(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry()
    client = connect(faults.url("json-ok"), policies=[telemetry.policy, ReplyCache()])
    for _ in range(2):
        client.messages.create(**ARGUMENTS)
    first, second = telemetry.named("chat")
    assert "api_claude.response.cached" not in attributes(first)
    assert attributes(second)["api_claude.response.cached"] is True
    assert "gen_ai.usage.input_tokens" not in attributes(second)
    assert telemetry.children(second) == []


def test_a_replayed_response(faults: FaultServer, connect: Connector, tmp_path: Any) -> None:
    telemetry = Telemetry()
    for mode in ("record", "replay"):
        recorder = Recorder(tmp_path / "calls.jsonl", mode=mode)
        client = connect(faults.url("json-ok"), policies=[telemetry.policy, recorder])
        client.messages.create(**ARGUMENTS)
    _, replayed = telemetry.named("chat")
    assert attributes(replayed)["gen_ai.usage.input_tokens"] == 12
    assert telemetry.children(replayed) == []


def test_a_header_of_the_caller_is_kept(faults: FaultServer, connect: Connector) -> None:
    mine = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01"
    telemetry, off = Telemetry(), Telemetry(propagate=False)
    client = connect(faults.url("json-ok"), policies=[telemetry.policy])
    client.messages.create(**ARGUMENTS, extra_headers={"traceparent": mine})
    connect(faults.url("json-ok"), policies=[off.policy]).messages.create(**ARGUMENTS)
    assert [each.header("traceparent") for each in faults.requests] == [mine, None]
    assert len(off.spans) == 2


def test_baggage_is_not_sent(faults: FaultServer) -> None:
    token = context.attach(baggage.set_baggage("user", "someone@example.com"))
    try:
        with Client(
            api_key=KEY, base_url=faults.url("json-ok"), policies=[Telemetry().policy]
        ) as client:
            client.messages.create(**ARGUMENTS)
    finally:
        context.detach(token)
    (sent,) = faults.requests
    assert not [value for name, value in sent.headers if "someone" in value or name == "baggage"]


def test_without_a_provider_nothing_is_sent_or_recorded(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(
        faults.url("json-529", "json-ok"), policies=[OpenTelemetry(), Retry(2, **FAST)]
    )
    assert client.messages.create(**ARGUMENTS).content[0].text == bodies.TEXT
    assert [each.header("traceparent") for each in faults.requests] == [None, None]


def test_one_object_for_several_clients_and_two_objects_for_one_provider(
    faults: FaultServer, connect: Connector, caplog: pytest.LogCaptureFixture
) -> None:
    telemetry = Telemetry()
    second = OpenTelemetry(telemetry.tracers, telemetry.meters)
    for policy in (telemetry.policy, telemetry.policy, second):
        connect(faults.url("json-ok"), policies=[policy]).messages.create(**ARGUMENTS)
    assert len(telemetry.named("chat")) == 3
    counts = {name: point.count for name, _, point in telemetry.points() if hasattr(point, "count")}
    assert counts["gen_ai.client.operation.duration"] == 3
    assert caplog.records == []


async def gather_calls(telemetry: Telemetry, url: str) -> dict[int, int]:
    """Make 50 calls, each in a task with a span of its own. Return span -> the call's span."""
    client = AsyncClient(api_key=KEY, base_url=url, policies=[telemetry.policy, Retry(2, **FAST)])

    async def one(number: int) -> None:
        with telemetry.tracer.start_as_current_span(f"task {number}"):
            await client.messages.create(**ARGUMENTS)

    async with client:
        await asyncio.gather(*map(one, range(50)))
    return {span_id(each): parent_id(each) or 0 for each in telemetry.named("chat")}


def test_fifty_tasks_have_their_own_parents() -> None:
    telemetry = Telemetry()
    with GatedServer([529] * 5) as server:
        calls = asyncio.run(gather_calls(telemetry, server.base_url))
    tasks = {span_id(each) for each in telemetry.named("task")}
    assert len(calls) == len(tasks) == 50
    assert set(calls.values()) == tasks
    attempts = telemetry.named("POST")
    assert len(attempts) == 55
    assert {parent_id(each) for each in attempts} == set(calls)


def test_calls_of_gather_belong_to_the_span_of_the_caller(
    faults: FaultServer, connect: Connector
) -> None:
    telemetry = Telemetry()
    client = connect(faults.url("json-ok"), policies=[telemetry.policy])
    if connect.mode == "sync":
        with telemetry.tracer.start_as_current_span("mine"):
            client.messages.gather([ARGUMENTS] * 4, concurrency=2)
    else:

        async def gather() -> None:
            with telemetry.tracer.start_as_current_span("mine"):
                async with AsyncClient(
                    api_key=KEY, base_url=faults.url("json-ok"), policies=[telemetry.policy]
                ) as own:
                    await own.messages.gather([ARGUMENTS] * 4, concurrency=2)

        asyncio.run(gather())
    mine = span_id(telemetry.only("mine"))
    assert [parent_id(each) for each in telemetry.named("chat")] == [mine] * 4


def test_the_context_of_the_caller_is_restored(faults: FaultServer) -> None:
    telemetry = Telemetry()
    seen: list[int] = []

    def listener(event: Any) -> None:
        seen.append(trace.get_current_span().get_span_context().span_id)

    with Client(
        api_key=KEY,
        base_url=faults.url("json-ok"),
        policies=[telemetry.policy],
        on_event=listener,
    ) as client:
        with telemetry.tracer.start_as_current_span("mine") as mine:
            client.messages.create(**ARGUMENTS)
            assert trace.get_current_span() is mine
        with pytest.raises(errors.ClaudeError):
            client.with_options(base_url="http://127.0.0.1:1").messages.create(**ARGUMENTS)
        assert not trace.get_current_span().get_span_context().is_valid
    assert seen[0] == span_id(telemetry.named("POST")[0])  # so log lines carry its id


async def cancel_a_call(telemetry: Telemetry, server: GatedServer) -> None:
    async with AsyncClient(
        api_key=KEY, base_url=server.base_url, policies=[telemetry.policy, Retry()]
    ) as client:
        task = asyncio.create_task(client.messages.create(**ARGUMENTS))
        assert await asyncio.to_thread(server.wait_for, 1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


def test_a_cancelled_call(caplog: pytest.LogCaptureFixture) -> None:
    telemetry = Telemetry()
    with GatedServer() as server:
        server.gate.clear()
        asyncio.run(cancel_a_call(telemetry, server))
    kinds = [attributes(each)["error.type"] for each in telemetry.spans]
    assert kinds == ["CancelledError"] * 2
    assert caplog.records == []


async def drop_a_call(telemetry: Telemetry, server: GatedServer) -> None:
    client = AsyncClient(api_key=KEY, base_url=server.base_url, policies=[telemetry.policy])
    call = client.messages.create(**ARGUMENTS)
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    step = call.__await__()
    next(step)
    step.close()  # as the garbage collector does with a task that nothing holds
    await client.close()


def test_a_dropped_call_ends_its_spans(caplog: pytest.LogCaptureFixture) -> None:
    telemetry = Telemetry()
    with GatedServer() as server:
        asyncio.run(drop_a_call(telemetry, server))
    assert [attributes(each)["error.type"] for each in telemetry.spans] == ["GeneratorExit"] * 2
    assert [each for each in caplog.records if "context" in each.getMessage()] == []


def test_it_must_be_the_first_policy() -> None:
    with pytest.raises(
        errors.ConfigurationError, match=r"must be the first policy.*before .*Retry"
    ):
        Client(api_key=KEY, policies=[Retry(), Telemetry().policy])


def test_there_must_be_one_at_most() -> None:
    with pytest.raises(errors.ConfigurationError, match="one OpenTelemetry at most"):
        Client(api_key=KEY, policies=[Telemetry().policy, Retry(), Telemetry().policy])


@pytest.mark.parametrize(
    "options, text",
    [
        ({"content": "yes"}, "content must be True or False, not 'yes'"),
        ({"propagate": None}, "propagate must be True or False, not None"),
        ({"tracer_provider": "x"}, "tracer_provider must be a provider of OpenTelemetry, not str"),
        ({"meter_provider": 5}, "meter_provider must be a provider of OpenTelemetry, not int"),
    ],
)
def test_invalid_settings(options: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        OpenTelemetry(**options)


@pytest.mark.parametrize("broken", ["on_start", "on_end"])
def test_a_broken_span_processor_does_not_matter_to_calls(
    faults: FaultServer, connect: Connector, caplog: pytest.LogCaptureFixture, broken: str
) -> None:
    policies = [OpenTelemetry(broken_tracers(broken)), Retry(2, **FAST)]
    url = faults.url("json-529", "json-ok", "sse-ok", "json-400")
    client = connect(url, policies=policies)
    assert client.messages.create(**ARGUMENTS).content[0].text == bodies.TEXT
    with client.messages.stream(**ARGUMENTS) as stream:
        assert stream.get_final_message().content[0].text == bodies.TEXT
    with pytest.raises(errors.BadRequestError):
        client.messages.create(**ARGUMENTS)
    assert "the processor is broken" in caplog.text
    assert trace.get_current_span() is trace.INVALID_SPAN


class BrokenAttempts(SpanProcessor):
    """Raises at the start of the span of an attempt only."""

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        if span.name.startswith("POST"):
            raise RuntimeError("the processor is broken")


def test_attempts_are_counted_without_their_spans(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry()
    telemetry.tracers.add_span_processor(BrokenAttempts())
    url = faults.url("json-529", "json-529", "json-ok", "reset-before-headers")
    client = connect(url, policies=[telemetry.policy, Retry(3, **FAST)])
    client.messages.create(**ARGUMENTS)
    with pytest.raises(errors.APIConnectionError):
        client.messages.create(**ARGUMENTS)
    calls = [attributes(each) for each in telemetry.spans]
    assert [each["api_claude.attempts"] for each in calls] == [3, 1]
    assert [each.get("error.type") for each in calls] == [None, "APIConnectionError"]
    assert {each.header("traceparent") for each in faults.requests} == {None}
