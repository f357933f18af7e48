"""A real model with tools: definition, call, result and answer."""

import itertools
import json
from typing import Any

import pytest

from api_claude import models
from support.blocking import AnyClient, Connector
from support.servers import ModelServer

# In streams, the server sends `tool_use` without the `input` that the spec requires.
NO_INPUT = pytest.mark.filterwarnings(
    "ignore:.*differs from the spec at. content_block:api_claude_runtime.replies.warning.ReplyShapeWarning"
)
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}
QUESTION = {"role": "user", "content": "What is the weather in Paris?"}
ASK: dict[str, Any] = {
    "model": ModelServer.model,
    "max_tokens": 200,
    "messages": [QUESTION],
    "tools": [WEATHER],
    "tool_choice": {"type": "any"},
    "extra_body": {"temperature": 0},
}


@pytest.fixture
def client(model_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(model_server.base_url)


def the_call(message: models.Message) -> models.ToolUseBlock:
    assert message.stop_reason == "tool_use"
    (call,) = [block for block in message.content if block.type == "tool_use"]
    assert isinstance(call, models.ToolUseBlock)
    assert call.name == "get_weather"
    assert call.id
    assert isinstance(call.input["city"], str)
    return call


def with_result(message: models.Message) -> dict[str, Any]:
    """Return the next request, with the blocks of the model's turn unchanged."""
    result = {"type": "tool_result", "tool_use_id": the_call(message).id, "content": "18 °C, rain"}
    turns = [
        QUESTION,
        {"role": "assistant", "content": message.content},
        {"role": "user", "content": [result]},
    ]
    # The server's template requires a request with a result to have no `tool_choice`.
    return {**{key: value for key, value in ASK.items() if key != "tool_choice"}, "messages": turns}


def test_tool_round_trip(client: AnyClient) -> None:
    message = client.messages.create(**ASK)
    answer = client.messages.create(**with_result(message))
    (block,) = answer.content
    assert isinstance(block, models.TextBlock)
    assert block.text
    assert answer.stop_reason == "end_turn"


@NO_INPUT
def test_streamed_tool_round_trip(client: AnyClient) -> None:
    with client.messages.stream(**ASK) as stream:
        pieces = list(stream.input_json_stream)
        message = stream.get_final_message()
    assert len(pieces) > 1
    assert json.loads("".join(pieces)) == the_call(message).input
    with client.messages.stream(**with_result(message)) as stream:
        text = "".join(stream.text_stream)
        assert stream.get_final_text() == text
    assert text


@NO_INPUT
def test_raw_stream_of_a_tool_call(client: AnyClient) -> None:
    with client.messages.create(**ASK, stream=True) as stream:
        events = list(stream)
    starts = [event.content_block for event in events if event.type == "content_block_start"]
    assert "tool_use" in [block.type for block in starts]
    deltas = [event.delta for event in events if event.type == "content_block_delta"]
    inputs = [delta for delta in deltas if isinstance(delta, models.InputJSONDelta)]
    assert json.loads("".join(delta.partial_json for delta in inputs))["city"]


@NO_INPUT
def test_the_snapshot_has_the_partial_input(client: AnyClient) -> None:
    cities = []
    with client.messages.stream(**ASK) as stream:
        for _ in stream.input_json_stream:
            call = stream.snapshot.content[-1]
            assert isinstance(call.input, dict)
            cities.append(call.input.get("city", ""))
    assert all(later.startswith(earlier) for earlier, later in itertools.pairwise(cities))
    assert cities[-1]


@NO_INPUT
def test_a_streamed_call_is_accepted_in_the_next_request(client: AnyClient) -> None:
    with client.messages.stream(**ASK) as stream:
        message = stream.get_final_message()
    assert client.messages.create(**with_result(message)).content


def test_an_error_result_and_blocks_as_dicts_are_accepted(client: AnyClient) -> None:
    message = client.messages.create(**ASK)
    request = with_result(message)
    request["messages"][1]["content"] = [
        block.model_dump(exclude_none=True) for block in message.content
    ]
    request["messages"][2]["content"][0] |= {"is_error": True}
    assert client.messages.create(**request).content
