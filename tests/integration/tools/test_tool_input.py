"""Tests of partial tool input with a real model."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.streaming.messages.tool_input import ToolInput, ToolInputReader
from integration.model.test_tools import ASK, NO_INPUT
from support.blocking import AnyClient, Connector
from support.servers import ModelServer


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"{city}: rain"


@pytest.fixture
def client(model_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(model_server.base_url)


def check(values: list[ToolInput], final: Any) -> None:
    assert len(values) > 3
    cities = [each.snapshot.get("city", "") for each in values]
    assert all(final["city"].startswith(city) for city in cities)
    assert cities == sorted(cities, key=len)
    assert [each.complete for each in values] == [False] * (len(values) - 1) + [True]
    assert values[-1].name == "get_weather"
    assert values[-1].id
    assert values[-1].snapshot == final
    assert get_weather.run(get_weather.parse(final)) == f"{final['city']}: rain"


@NO_INPUT
def test_tool_input_stream_yields_partial_input(client: AnyClient) -> None:
    with client.messages.stream(**ASK) as stream:
        values = list(stream.tool_input_stream)
        message = stream.get_final_message()
    check(values, message.content[-1].input)


@NO_INPUT
def test_a_reader_accepts_raw_events(client: AnyClient) -> None:
    reader = ToolInputReader()
    with client.messages.create(**ASK, stream=True) as stream:
        values = [value for event in stream if (value := reader.feed(event)) is not None]
    check(values, values[-1].snapshot)


@NO_INPUT
def test_input_cut_off_by_max_tokens_is_not_complete(client: AnyClient) -> None:
    with client.messages.stream(**{**ASK, "max_tokens": 10}) as stream:
        values = list(stream.tool_input_stream)
        message = stream.get_final_message()
    assert message.stop_reason == "max_tokens"
    assert [each.done for each in values] == [False] * (len(values) - 1) + [True]
    assert not any(each.complete for each in values)
    assert get_weather.name == values[-1].name
