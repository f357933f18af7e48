"""Type checks for tool runs. Checked by mypy and pyright, never run."""

from collections.abc import Mapping
from typing import Any, assert_type

from api_claude import (
    AsyncClient,
    AsyncMessageStream,
    AsyncStreamedToolRun,
    AsyncToolRun,
    Client,
    MessageStream,
    StreamedToolRun,
    ToolRun,
)
from api_claude.models import Message, RawMessageStreamEvent
from api_claude.params import ToolUnionParam
from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.helpers.tools.loop.calls import Approve, AsyncApprove, ToolCall, ToolResult
from api_claude_runtime.helpers.tools.run.streamed_turn import AsyncStreamedTurn, StreamedTurn
from api_claude_runtime.helpers.tools.run.turn import AsyncTurn, Turn


@tool
def weather(city: str) -> str:
    return city


@tool
async def look_up(key: str) -> int:
    return len(key)


def plain(key: str) -> bytes:
    return key.encode()


def bash(given: dict[str, Any]) -> str:
    return str(given)


def approve(call: ToolCall) -> bool | str:
    return call.name == "weather" or "no"


async def approve_async(call: ToolCall) -> bool:
    return call.name == "weather"


arguments: Mapping[str, Any] = {}
search: ToolUnionParam = {"type": "web_search_20250305", "name": "web_search"}
client = Client()
aclient = AsyncClient()


def create(**arguments: Any) -> Message:
    return client.messages.create(model="m", max_tokens=1, messages=arguments["messages"])


async def acreate(**arguments: Any) -> Message:
    return await aclient.messages.create(model="m", max_tokens=1, messages=arguments["messages"])


def plain_run() -> None:
    run = ToolRun(
        create, [weather, plain, search], arguments, approve=approve, handlers={"bash": bash}
    )
    assert_type(run, ToolRun[Message])
    for turn in run:
        assert_type(turn, Turn[Message])
        assert_type(turn.message, Message)
        assert_type(turn.calls, tuple[ToolCall, ...])
        assert_type(turn.run(), tuple[ToolResult, ...])
        turn.answer(turn.calls[0], object(), is_error=True)
    assert_type(run.until_done(), Message)
    assert_type(run.messages, list[Any])
    run.cancel()
    client.messages.create(model="m", max_tokens=1, messages=run.messages)
    ToolRun(create, ToolRegistry([weather]), arguments, max_turns=3, concurrency=1)
    ToolRun(create, [5], arguments)  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    ToolRun(create, [weather], arguments, approve=approve_async)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def streamed_run() -> None:
    with StreamedToolRun(client.messages.stream, [weather], arguments) as run:
        assert_type(run, StreamedToolRun[RawMessageStreamEvent, Message])
        for turn in run:
            assert_type(turn, StreamedTurn[RawMessageStreamEvent, Message])
            assert_type(turn.stream, MessageStream[RawMessageStreamEvent, Message])
            assert_type(turn.message, Message)
            assert_type(turn.run(), tuple[ToolResult, ...])
        assert_type(run.until_done(), Message)


async def async_run() -> None:
    run = AsyncToolRun(acreate, [weather, look_up], arguments, approve=approve_async)
    assert_type(run, AsyncToolRun[Message])
    async for turn in run:
        assert_type(turn, AsyncTurn[Message])
        assert_type(turn.message, Message)
        assert_type(await turn.run(), tuple[ToolResult, ...])
    assert_type(await run.until_done(), Message)


async def async_streamed_run() -> None:
    stream = aclient.messages.stream
    async with AsyncStreamedToolRun(stream, [look_up], arguments, approve=approve) as run:
        async for turn in run:
            assert_type(turn, AsyncStreamedTurn[RawMessageStreamEvent, Message])
            assert_type(turn.stream, AsyncMessageStream[RawMessageStreamEvent, Message])
            assert_type(await turn.read(), Message)
            assert_type(turn.message, Message)
        assert_type(await run.until_done(), Message)


def approvals() -> tuple[Approve, AsyncApprove, AsyncApprove]:
    return approve, approve, approve_async
