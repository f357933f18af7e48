"""Prompts and responses are reported only if asked for, and the key never."""

from __future__ import annotations

import json
from typing import Any

import pytest
from opentelemetry.sdk.trace import sampling

from api_claude_runtime.helpers.telemetry.content import content
from support.blocking import Connector
from support.servers import FaultServer, bodies
from support.telemetry import Telemetry, attributes

KEY = "sk-ant-api03-SECRET-0123456789"
PROMPT, SYSTEM, TOOL, RESULT = "a secret prompt", "secret rules", "secret purpose", "secret result"
ARGUMENTS: dict[str, Any] = {
    "model": bodies.MODEL,
    "max_tokens": 32,
    "system": SYSTEM,
    "tools": [{"name": "look", "description": TOOL, "input_schema": {"type": "object"}}],
    "messages": [
        {"role": "user", "content": PROMPT},
        {
            "role": "assistant",
            "content": [{"type": "tool_use", "id": "toolu_1", "name": "look", "input": {"at": 1}}],
        },
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "toolu_1", "content": RESULT},
                {
                    "type": "image",
                    "source": {"type": "base64", "media_type": "image/png", "data": "QUJD"},
                },
            ],
        },
    ],
}
TEXTS = (PROMPT, SYSTEM, TOOL, RESULT, bodies.TEXT)


def make_calls(telemetry: Telemetry, faults: FaultServer, connect: Connector) -> None:
    """Make a whole call and a streamed one."""
    for header in ("authorization", "x-api-key"):
        client = connect(
            faults.url("json-ok"),
            api_key=KEY,
            auth_header=header,
            policies=[telemetry.policy],
        )
        client.messages.create(**ARGUMENTS)
    client = connect(faults.url("sse-ok"), api_key=KEY, policies=[telemetry.policy])
    with client.messages.stream(**ARGUMENTS) as stream:
        stream.get_final_message()


def shown(text: str) -> str:
    """Return `text` as JSON has it."""
    return json.dumps(text)[1:-1]


def test_no_content_by_default(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry()
    make_calls(telemetry, faults, connect)
    found = telemetry.everything()
    assert not [text for text in (*TEXTS, KEY) if text in found or shown(text) in found]


@pytest.mark.parametrize("mode", ["SPAN_ONLY", "EVENT_ONLY"])
def test_the_environment_alone_reports_no_content(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", mode)
    telemetry = Telemetry()
    make_calls(telemetry, faults, connect)
    found = telemetry.everything()
    assert not [text for text in (*TEXTS, KEY) if text in found or shown(text) in found]


def test_content_in_spans(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry(content=True)
    make_calls(telemetry, faults, connect)
    calls = [attributes(each) for each in telemetry.named("chat")]
    assert len(calls) == 3
    for found in calls:
        messages = json.loads(found["gen_ai.input.messages"])
        assert messages[0]["role"] == "user"
        assert messages[0]["parts"] == [{"content": PROMPT, "type": "text"}]
        assert messages[1]["parts"][0]["arguments"] == {"at": 1}
        assert messages[2]["parts"][0]["response"] == RESULT
        assert messages[2]["parts"][1]["content"] == ""  # without the data of the image
        assert json.loads(found["gen_ai.system_instructions"])[0]["content"] == SYSTEM
        assert json.loads(found["gen_ai.tool.definitions"])[0]["description"] == TOOL
        (output,) = json.loads(found["gen_ai.output.messages"])
        assert output["parts"] == [{"content": bodies.TEXT, "type": "text"}]
        assert output["finish_reason"] == "stop"
    assert KEY not in telemetry.everything()
    assert not telemetry.log_records


def test_the_environment_moves_content_to_events(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", "EVENT_ONLY")
    telemetry = Telemetry(content=True)
    make_calls(telemetry, faults, connect)
    spans = "\n".join(each.to_json() for each in telemetry.spans)
    assert PROMPT not in spans
    assert [each.event_name for each in telemetry.log_records] == [
        "gen_ai.client.inference.operation.details"
    ] * 3
    record = repr(telemetry.log_records[0].attributes)
    assert PROMPT in record
    assert bodies.TEXT in record
    assert KEY not in telemetry.everything()


@pytest.mark.parametrize("mode", [None, "EVENT_ONLY"])
def test_content_of_a_call_that_is_not_sampled_is_read_for_events_only(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch, mode: str | None
) -> None:
    if mode is not None:
        monkeypatch.setenv("OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT", mode)
    read: list[Any] = []
    monkeypatch.setattr(content, "parts_of", lambda types, given: read.append(given) or [])
    telemetry = Telemetry(content=True, sampler=sampling.ALWAYS_OFF)
    make_calls(telemetry, faults, connect)
    assert telemetry.spans == []
    assert bool(read) is (mode is not None)
    assert {"gen_ai.client.token.usage"} <= {name for name, *_ in telemetry.points()}


def test_content_of_a_stream_that_breaks(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry(content=True)
    client = connect(faults.url("sse-reset"), policies=[telemetry.policy])
    with pytest.raises(Exception, match="reset"), client.messages.stream(**ARGUMENTS) as stream:
        stream.get_final_message()
    (output,) = json.loads(attributes(telemetry.only("chat"))["gen_ai.output.messages"])
    assert bodies.TEXT.startswith(output["parts"][0]["content"])
    assert output["parts"][0]["content"]


@pytest.mark.parametrize("fault", ["json-cut", "sse-as-json", "gzip-json"])
def test_content_of_an_odd_response_does_not_matter(
    faults: FaultServer, connect: Connector, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    telemetry = Telemetry(content=True)
    client = connect(faults.url(fault), policies=[telemetry.policy])
    try:
        client.messages.create(**ARGUMENTS)
    except Exception:  # noqa: BLE001 - whichever error the response is
        assert fault != "gzip-json"
    assert len(telemetry.named("chat")) == 1
    assert caplog.records == []


@pytest.mark.parametrize("messages", ["Hi", [5], [{"role": "user"}], [{"content": [None]}], None])
def test_content_of_an_odd_request_does_not_matter(
    faults: FaultServer, connect: Connector, messages: Any, caplog: pytest.LogCaptureFixture
) -> None:
    telemetry = Telemetry(content=True)
    client = connect(faults.url("json-ok"), policies=[telemetry.policy])
    client.request("POST", "/v1/messages", cast_to=dict, body={"messages": messages, "tools": 5})
    assert len(telemetry.named("chat")) == 1
    assert caplog.records == []
