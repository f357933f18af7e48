"""The span of a stream ends with its body, in whichever way that ends."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import AsyncClient, Client, errors
from support.blocking import KEY, AnyClient, Connector
from support.controlled_streams import gated_stream
from support.fault_table import ARGUMENTS, CASES, Case
from support.servers import FaultServer
from support.servers._faults import FAULTS
from support.telemetry import Telemetry, attributes, span_id


def raw(client: AnyClient) -> None:
    list(client.messages.create(**ARGUMENTS, stream=True))


def accumulated(client: AnyClient) -> None:
    with client.messages.stream(**ARGUMENTS) as stream:
        stream.get_final_message()


def beta(client: AnyClient) -> None:
    with client.beta.messages.stream(**ARGUMENTS) as stream:
        stream.get_final_message()


@pytest.mark.parametrize("call", [raw, accumulated, beta])
def test_a_complete_stream(faults: FaultServer, connect: Connector, call: Any) -> None:
    telemetry = Telemetry()
    call(connect(faults.url("sse-ok"), policies=[telemetry.policy]))
    (span,) = telemetry.named("chat")
    found = attributes(span)
    assert found["gen_ai.request.stream"] is True
    assert found["gen_ai.response.finish_reasons"] == ("stop",)
    assert found["gen_ai.usage.output_tokens"] == 9
    assert 0 < found["gen_ai.response.time_to_first_chunk"] < 60
    assert "error.type" not in found
    assert "api_claude.response.partial" not in found
    (attempt,) = telemetry.children(span)
    assert (attempt.end_time or 0) <= (span.end_time or 0)


def leave(client: AnyClient) -> None:
    with client.messages.stream(**ARGUMENTS) as stream:
        next(iter(stream))


def close_unread(client: AnyClient) -> None:
    client.messages.create(**ARGUMENTS, stream=True).close()


@pytest.mark.parametrize("call", [leave, close_unread])
def test_a_stream_that_is_left_early(
    faults: FaultServer, connect: Connector, call: Callable[[AnyClient], None]
) -> None:
    telemetry = Telemetry()
    call(connect(faults.url("slow-drip"), policies=[telemetry.policy]))
    found = attributes(telemetry.only("chat"))
    assert found["api_claude.response.partial"] is True
    assert "error.type" not in found


@pytest.mark.parametrize(
    "fault, kind",
    [
        ("sse-reset", "APIConnectionError"),
        ("sse-cut", "StreamInterrupted"),
        ("sse-overloaded", "OverloadedError"),
        ("sse-invalid-json", "DecodeError"),
    ],
)
def test_a_stream_that_breaks(
    faults: FaultServer, connect: Connector, fault: str, kind: str
) -> None:
    telemetry = Telemetry()
    client = connect(faults.url(fault), policies=[telemetry.policy])
    with pytest.raises(errors.ClaudeError):
        accumulated(client)
    found = attributes(telemetry.only("chat"))
    assert found["error.type"] == kind
    assert found["gen_ai.usage.input_tokens"] == 12  # what arrived is counted


def test_a_stream_that_another_thread_cancels(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    telemetry, gated = Telemetry(), gated_stream()
    monkeypatch.setitem(FAULTS, "gated", gated)
    client = connect(faults.url("gated"), policies=[telemetry.policy])
    with contextlib.suppress(errors.Cancelled), client.messages.stream(**ARGUMENTS) as stream:
        next(iter(stream))
        stream.cancel()
        for _ in stream:
            pass
    gated.opened.set()
    found = attributes(telemetry.only("chat"))
    assert found["error.type"] == "Cancelled"
    assert found["api_claude.response.partial"] is True


def test_a_dropped_stream(faults: FaultServer) -> None:
    telemetry = Telemetry()
    with Client(api_key=KEY, base_url=faults.url("sse-ok"), policies=[telemetry.policy]) as client:
        client.messages.create(**ARGUMENTS, stream=True)
        gc.collect()
    assert attributes(telemetry.only("chat"))["api_claude.response.partial"] is True


async def drop(telemetry: Telemetry, url: str) -> None:
    async with AsyncClient(api_key=KEY, base_url=url, policies=[telemetry.policy]) as client:
        await client.messages.create(**ARGUMENTS, stream=True)
        gc.collect()
        for _ in range(100):
            if telemetry.named("chat"):
                break
            await asyncio.sleep(0.01)


def test_a_dropped_asynchronous_stream(faults: FaultServer) -> None:
    telemetry = Telemetry()
    asyncio.run(drop(telemetry, faults.url("sse-ok")))
    assert attributes(telemetry.only("chat"))["api_claude.response.partial"] is True


async def cancel_reader(telemetry: Telemetry, url: str) -> None:
    async with AsyncClient(api_key=KEY, base_url=url, policies=[telemetry.policy]) as client:
        started = asyncio.Event()

        async def read() -> None:
            async with client.messages.stream(**ARGUMENTS) as stream:
                async for _ in stream:
                    started.set()

        task = asyncio.create_task(read())
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


def test_a_stream_whose_task_is_cancelled(faults: FaultServer) -> None:
    telemetry = Telemetry()
    asyncio.run(cancel_reader(telemetry, faults.url("stall-mid-stream")))
    found = attributes(telemetry.only("chat"))
    assert found["error.type"] == "CancelledError"


def test_work_between_two_events_is_no_child_of_the_call(
    faults: FaultServer, connect: Connector
) -> None:
    telemetry = Telemetry()
    client = connect(faults.url("sse-ok"), policies=[telemetry.policy])
    with client.messages.stream(**ARGUMENTS) as stream:
        for _ in stream:
            with telemetry.tracer.start_as_current_span("mine"):
                pass
    call = telemetry.only("chat")
    assert span_id(call) not in {
        each.parent.span_id for each in telemetry.named("mine") if each.parent is not None
    }


# The others differ only in how a body is decoded, or take long.
FAULTY = (
    *("json-401", "empty-503", "garbage", "error-200", "error-200-html", "early-hints"),
    *("json-cut", "cut-chunk", "short-body", "reset-mid-body", "sse-cut", "sse-reset-at-once"),
    *("truncated-chunk", "error-200-as-stream", "sse-as-json", "sse-without-end", "sse-done"),
    *("sse-reset-after-end", "json-ok", "sse-unnamed-error"),
)
QUICK = [case for case in CASES if case.fault in FAULTY and case.call != "raw"]


@pytest.mark.filterwarnings("ignore::api_claude_runtime.replies.warning.ReplyShapeWarning")
def test_every_fault_ends_one_span(faults: FaultServer, connect: Connector) -> None:
    for case in QUICK:
        check(case, faults, connect)


def check(case: Case, faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry()
    client = connect(faults.url(case.fault), timeout=1.0, policies=[telemetry.policy])
    with contextlib.suppress(errors.ClaudeError):
        CALLS[case.call](client)
    call, attempt = telemetry.spans
    assert ("error.type" in attributes(call)) == (case.expected is not None), case
    assert attempt.parent is not None
    text = telemetry.everything()
    assert KEY not in text
    assert "Hello" not in text


CALLS: dict[str, Any] = {
    "create": lambda client: client.messages.create(**ARGUMENTS),
    "raw": raw,
    "stream": accumulated,
}
