"""Type checks for stream control, buffered text and tool input. Never run."""

from collections.abc import AsyncIterator, Iterator
from typing import Literal, assert_type

from api_claude import AsyncMessageStream, AsyncStream, Client, MessageStream, Stream
from api_claude.models import Message, RawMessageStreamEvent
from api_claude_runtime.helpers.stream_control.async_buffered import abuffered
from api_claude_runtime.helpers.stream_control.async_control import AsyncStreamControl
from api_claude_runtime.helpers.stream_control.buffered import buffered
from api_claude_runtime.helpers.stream_control.control import StreamControl
from api_claude_runtime.streaming.messages.tool_input import ToolInput, ToolInputReader


def control(
    messages: MessageStream[RawMessageStreamEvent, Message], lines: Stream[Message]
) -> None:
    controlled = StreamControl(messages)
    assert_type(controlled, StreamControl[RawMessageStreamEvent])
    for event in controlled:
        assert_type(event, RawMessageStreamEvent)
    for text in controlled.over(messages.text_stream):
        assert_type(text, str)
    assert_type(controlled.state, Literal["running", "paused", "cancelled", "ended"])
    controlled.pause()
    controlled.resume()
    controlled.cancel()
    assert_type(StreamControl(lines), StreamControl[Message])
    StreamControl([1])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def acontrol(
    messages: AsyncMessageStream[RawMessageStreamEvent, Message], lines: AsyncStream[Message]
) -> None:
    controlled = AsyncStreamControl(messages)
    async for event in controlled:
        assert_type(event, RawMessageStreamEvent)
    async for text in controlled.over(messages.text_stream):
        assert_type(text, str)
    controlled.cancel()
    assert_type(AsyncStreamControl(lines), AsyncStreamControl[Message])


def sync_and_async_streams_do_not_mix(
    messages: MessageStream[RawMessageStreamEvent, Message],
    others: AsyncMessageStream[RawMessageStreamEvent, Message],
) -> None:
    StreamControl(others)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncStreamControl(messages)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    buffered(others)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    abuffered(messages)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    buffered([1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


def pieces(stream: MessageStream[RawMessageStreamEvent, Message], texts: Iterator[str]) -> None:
    for piece in buffered(stream, 80, None, on_newline=False):
        assert_type(piece, str)
    for piece in buffered(texts):
        assert_type(piece, str)
    buffered(StreamControl(stream).over(stream.text_stream))


async def apieces(
    stream: AsyncMessageStream[RawMessageStreamEvent, Message], texts: AsyncIterator[str]
) -> None:
    async for piece in abuffered(stream, max_delay=0.2):
        assert_type(piece, str)
    await abuffered(texts).aclose()


def tool_input(stream: MessageStream[RawMessageStreamEvent, Message], client: Client) -> None:
    for value in stream.tool_input_stream:
        assert_type(value, ToolInput)
        assert_type(value.complete, bool)
    reader = ToolInputReader()
    for event in client.messages.create(model="m", max_tokens=1, messages=[], stream=True):
        assert_type(reader.feed(event), ToolInput | None)
