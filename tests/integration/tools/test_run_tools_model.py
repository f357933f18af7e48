"""Tests of tool runs with a real model."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    AsyncStreamedToolRun,
    AsyncToolRun,
    Client,
    StreamedToolRun,
    ToolRun,
)
from api_claude.models import Message
from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.helpers.tools.errors import ToolRefused
from api_claude_runtime.helpers.tools.loop.calls import ToolCall
from support.servers import ModelServer

KEY = "sk-ant-test"
# In streams, the server omits the `input` of `tool_use`, which the spec requires.
pytestmark = pytest.mark.filterwarnings(
    "ignore:.*differs from the spec at. content_block:api_claude_runtime.replies.warning.ReplyShapeWarning"
)
ARGUMENTS: dict[str, Any] = {
    "model": ModelServer.model,
    "max_tokens": 200,
    "messages": [{"role": "user", "content": "What is the weather in Paris?"}],
    "tool_choice": {"type": "any"},
    "extra_body": {"temperature": 0},
}
asked: list[str] = []


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    asked.append(city)
    return "18 °C, rain"


@tool(name="get_weather")
async def aget_weather(city: str) -> str:
    """The weather in a city."""
    await asyncio.sleep(0)
    asked.append(city)
    return "18 °C, rain"


@pytest.fixture(autouse=True)
def clear_asked() -> None:
    asked.clear()


def check(run: Any, last: Message, stops: list[Any]) -> None:
    assert stops == ["tool_use", "end_turn"]
    assert asked
    assert all(isinstance(city, str) for city in asked)
    assert last.stop_reason == "end_turn"
    assert any(block.type == "text" and block.text for block in last.content)
    assert [message["role"] for message in run.messages] == ["user", "assistant"] * 2


def test_sync_run(model_server: ModelServer) -> None:
    with Client(api_key=KEY, base_url=model_server.base_url) as client:
        run: ToolRun[Message] = ToolRun(client.messages.create, [get_weather], ARGUMENTS)
        stops = [turn.message.stop_reason for turn in run]
        check(run, run.until_done(), stops)


def test_sync_streamed_run(model_server: ModelServer) -> None:
    with Client(api_key=KEY, base_url=model_server.base_url) as client:
        run = StreamedToolRun(client.messages.stream, [get_weather], ARGUMENTS)
        stops: list[Any] = []
        words: list[str] = []
        for turn in run:
            words.extend(turn.stream.text_stream)
            stops.append(turn.message.stop_reason)
        check(run, run.until_done(), stops)
        assert words


def test_async_run(model_server: ModelServer) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=model_server.base_url) as client:
            run: AsyncToolRun[Message] = AsyncToolRun(
                client.messages.create, [aget_weather], ARGUMENTS
            )
            stops = [turn.message.stop_reason async for turn in run]
            check(run, await run.until_done(), stops)

    asyncio.run(main())


def test_async_streamed_run(model_server: ModelServer) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=model_server.base_url) as client:
            stops = []
            async with AsyncStreamedToolRun(
                client.messages.stream, [aget_weather], ARGUMENTS
            ) as run:
                async for turn in run:
                    pieces = [piece async for piece in turn.stream.input_json_stream]
                    stops.append((await turn.read()).stop_reason)
                    assert bool(pieces) == bool(turn.calls)
                check(run, await run.until_done(), stops)

    asyncio.run(main())


def test_the_model_answers_after_a_refused_call(model_server: ModelServer) -> None:
    def approve(call: ToolCall) -> str:
        return "the weather is a secret"

    with Client(api_key=KEY, base_url=model_server.base_url) as client:
        run: ToolRun[Message] = ToolRun(
            client.messages.create, [get_weather], ARGUMENTS, approve=approve
        )
        turn = next(iter(run))
        (result,) = turn.run()
        assert isinstance(result.error, ToolRefused)
        assert run.until_done().stop_reason == "end_turn"
    assert asked == []
