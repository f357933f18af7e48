"""The values of metrics, and the gauges of rate limits."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import Retry, errors
from support.blocking import Connector
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies
from support.telemetry import Telemetry, attributes

FAST: dict[str, Any] = {"base": 0.01, "cap": 0.02}


def points(telemetry: Telemetry, name: str) -> list[tuple[dict[str, Any], Any]]:
    return [(given, point) for found, given, point in telemetry.points() if found == name]


def test_duration_and_tokens(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry()
    client = connect(
        faults.url("json-529", "json-ok"), policies=[telemetry.policy, Retry(2, **FAST)]
    )
    for _ in range(3):
        client.messages.create(**ARGUMENTS)
    ((given, point),) = points(telemetry, "gen_ai.client.operation.duration")
    assert point.count == 3
    assert given["gen_ai.operation.name"] == "chat"
    assert given["gen_ai.request.model"] == given["gen_ai.response.model"] == bodies.MODEL
    assert "error.type" not in given
    seconds = sum((each.end_time or 0) - (each.start_time or 0) for each in telemetry.named("chat"))
    assert 0.5 * seconds / 1e9 <= point.sum <= 1.1 * seconds / 1e9
    usage = points(telemetry, "gen_ai.client.token.usage")
    sums = {given["gen_ai.token.type"]: (point.count, point.sum) for given, point in usage}
    assert sums == {"input": (3, 36), "output": (3, 27)}
    assert points(telemetry, "gen_ai.client.operation.time_to_first_chunk") == []


def test_tokens_of_the_cache_are_part_of_the_input(
    faults: FaultServer, connect: Connector, monkeypatch: pytest.MonkeyPatch
) -> None:
    from support.scripted_tools import Script, model_message, text
    from support.servers._faults import FAULTS

    usage = {
        "input_tokens": 5,
        "cache_read_input_tokens": 100,
        "cache_creation_input_tokens": 20,
        "output_tokens": 7,
        "output_tokens_details": {"thinking_tokens": 3},
    }
    message = {**model_message(text()), "usage": usage}
    monkeypatch.setitem(FAULTS, "script", Script(message, message))
    telemetry = Telemetry()
    client = connect(faults.url("script"), policies=[telemetry.policy])
    client.messages.create(**ARGUMENTS)
    found = attributes(telemetry.only("chat"))
    assert found["gen_ai.usage.input_tokens"] == 125
    assert found["gen_ai.usage.cache_read.input_tokens"] == 100
    assert 20 in found.values()
    assert found["gen_ai.usage.reasoning.output_tokens"] == 3


def test_time_to_the_first_chunk(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry()
    client = connect(faults.url("sse-ok"), policies=[telemetry.policy])
    with client.messages.stream(**ARGUMENTS) as stream:
        stream.get_final_message()
    ((_, point),) = points(telemetry, "gen_ai.client.operation.time_to_first_chunk")
    assert point.count == 1
    found = attributes(telemetry.only("chat"))["gen_ai.response.time_to_first_chunk"]
    assert point.sum == pytest.approx(found, rel=0.5, abs=0.05)
    assert points(telemetry, "gen_ai.client.operation.time_per_output_chunk") == []


def test_rate_limits(faults: FaultServer, connect: Connector) -> None:
    telemetry = Telemetry()
    client = connect(faults.url("json-429", "json-ok"), policies=[telemetry.policy])
    with pytest.raises(errors.RateLimitError):
        client.messages.create(**ARGUMENTS)
    expected = {
        "limit": {"requests": 50, "tokens": 40000},
        "remaining": {"requests": 0, "tokens": 39000},
    }
    for part, values in expected.items():
        found = points(telemetry, f"api_claude.rate_limit.{part}")
        assert {given["api_claude.rate_limit.type"]: each.value for given, each in found} == values
        for given, _ in found:
            assert given["gen_ai.request.model"] == bodies.MODEL
            assert given["server.address"] == "127.0.0.1"


def test_a_response_without_rate_limits_keeps_the_last_values(
    faults: FaultServer, connect: Connector
) -> None:
    telemetry = Telemetry()
    client = connect(faults.url("json-429", "json-ok"), policies=[telemetry.policy])
    with pytest.raises(errors.RateLimitError):
        client.messages.create(**ARGUMENTS)
    client.messages.create(**ARGUMENTS)
    assert len(points(telemetry, "api_claude.rate_limit.limit")) == 2
