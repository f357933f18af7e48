"""The parts of `parse`: the format that is sent, the text of the answer, and partial answers."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import Any

import pytest
from pydantic import BaseModel

from api_claude.errors import ReplyShapeWarning
from api_claude.models import Message
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.helpers.output.async_parsed_stream import AsyncParsedStream
from api_claude_runtime.helpers.output.errors import OutputError
from api_claude_runtime.helpers.output.output import Output
from api_claude_runtime.helpers.output.parsed import answer, output_of, parsed, with_format
from api_claude_runtime.helpers.output.parsed_stream import ParsedStream
from api_claude_runtime.replies import decode
from api_claude_runtime.requests.call import OMIT
from api_claude_runtime.streaming.async_stream import AsyncEventStream
from api_claude_runtime.streaming.messages.incremental_text import (
    EAGER_LIMIT,
    GROWTH_DIVISOR,
    IncrementalText,
)
from api_claude_runtime.streaming.stream import EventStream
from support.servers import bodies
from support.streams import (
    DONE,
    START,
    STOP,
    AsyncMemoryResponse,
    MemoryResponse,
    decoder,
    sse,
    text,
    tool,
)


class Point(BaseModel):
    x: int
    y: int


POINT = Output(Point)


def message(*content: dict[str, Any], stop_reason: str = "end_turn") -> Message:
    return Message.model_validate(
        {
            "id": "msg_1",
            "type": "message",
            "role": "assistant",
            "model": "m",
            "content": list(content),
            "stop_reason": stop_reason,
            "stop_sequence": None,
            "usage": {"input_tokens": 1, "output_tokens": 1},
        }
    )


def text_block(words: str) -> dict[str, Any]:
    return {"type": "text", "text": words}


THOUGHT = {"type": "thinking", "thinking": "hm", "signature": "s"}
SEARCH = {"type": "server_tool_use", "id": "s", "name": "web_search", "input": {}}


@pytest.mark.parametrize("given", [{}, {"output_config": OMIT}, {"output_config": {}}])
def test_the_format_is_added_to_output_config(given: dict[str, Any]) -> None:
    assert with_format(POINT, {"model": "m", **given})["output_config"] == {"format": POINT.format}


def test_other_output_config_stays_and_the_arguments_are_not_changed() -> None:
    given = {"output_config": {"effort": "low", "format": None}}
    ready = with_format(POINT, given)
    assert ready["output_config"] == {"effort": "low", "format": POINT.format}
    assert given == {"output_config": {"effort": "low", "format": None}}


def test_a_second_format_is_rejected() -> None:
    with pytest.raises(RequestError, match="must not be given together with output="):
        with_format(POINT, {"output_config": {"format": POINT.format}})


def test_an_output_is_returned_unchanged() -> None:
    assert output_of(POINT) is POINT
    assert output_of(Point).kind is Point


@pytest.mark.parametrize(
    "content, expected",
    [
        ([text_block("a")], "a"),
        ([text_block("a"), text_block("b")], "ab"),
        ([THOUGHT, text_block("a")], "a"),
        ([text_block("I look it up."), SEARCH, text_block("{}")], "{}"),
        ([text_block("{}"), SEARCH], ""),
        ([], ""),
        ([text_block("a"), {"q": 1}], ""),
    ],
)
def test_the_answer_is_the_text_of_the_last_text_blocks(content: list[Any], expected: str) -> None:
    assert answer(message(*content)) == expected


def test_the_error_explains_a_response_that_calls_tools() -> None:
    call = {"type": "tool_use", "id": "t", "name": "n", "input": {}}
    with pytest.raises(
        OutputError, match="stop_reason tool_use: the response calls tools"
    ) as caught:
        parsed(POINT, message(text_block("wait"), call, stop_reason="tool_use"))
    assert caught.value.reply.content[1].name == "n"


def test_the_error_is_pickled_with_its_message() -> None:
    with pytest.raises(OutputError) as caught:
        parsed(POINT, message(text_block('{"x":1}')))
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.problems == ("y: Field required",)
    assert again.reply == caught.value.reply


def grown(*pieces: bytes) -> tuple[list[object], Any, ParsedStream[Any, Any, Point]]:
    stream = ParsedStream[Any, Any, Point](EventStream(MemoryResponse(*pieces), decoder()), POINT)
    return list(stream.partials), stream.get_parsed, stream


def test_partials_of_a_stream() -> None:
    pieces = text(0, "", '{"x', '":', "1", '2,"y":3', "}")
    partials, get, _ = grown(*map(sse, [START, *pieces, DONE, STOP]))
    assert partials == [{}, {}, {"x": 1}, {"x": 12, "y": 3}, {"x": 12, "y": 3}]
    assert get().parsed == Point(x=12, y=3)


def test_partials_exclude_text_before_a_tool_call() -> None:
    events = [START, *text(0, '{"x":9}'), *tool(1, "{}"), *text(2, '{"x":1,', '"y":2}'), DONE, STOP]
    partials, get, _ = grown(*map(sse, events))
    assert partials[-1] == {"x": 1, "y": 2}
    assert get().parsed == Point(x=1, y=2)


def test_an_interrupted_stream_gives_no_output() -> None:
    stream = ParsedStream[Any, Any, Point](
        EventStream(MemoryResponse(*map(sse, [START, *text(0, '{"x":1,"y":2}')])), decoder()), POINT
    )
    with pytest.raises(StreamInterrupted) as caught:
        stream.get_parsed()
    assert caught.value.partial.content[0].text == '{"x":1,"y":2}'


def test_partials_of_an_asynchronous_stream() -> None:
    async def run() -> tuple[list[object], Any]:
        events = map(sse, [START, *text(0, '{"x":1,', '"y":2}'), DONE, STOP])
        inner = AsyncEventStream(AsyncMemoryResponse(*events), decoder())
        stream = AsyncParsedStream[Any, Any, Point](inner, POINT)
        return [each async for each in stream.partials], await stream.get_parsed()

    partials, reply = asyncio.run(run())
    assert partials == [{"x": 1}, {"x": 1, "y": 2}]
    assert reply.parsed == Point(x=1, y=2)


@pytest.mark.parametrize("size", [1, 3, 4096])
def test_the_total_parsing_effort_is_linear(size: int) -> None:
    parsed_lengths: list[int] = []
    whole = json.dumps(["word"] * 20_000)
    growing = IncrementalText(lambda seen: parsed_lengths.append(len(seen)), None)
    for at in range(0, len(whole), size):
        growing.add(whole[at : at + size])
    growing.finish()
    assert growing.text == whole
    assert parsed_lengths[-1] == len(whole)
    assert sum(parsed_lengths) < EAGER_LIMIT * EAGER_LIMIT + (GROWTH_DIVISOR + 2) * len(whole)


def test_unchanged_text_is_not_parsed_again() -> None:
    growing = IncrementalText(len, 0)
    assert not growing.finish()
    assert growing.add("ab")
    assert not growing.add("")
    assert not growing.finish()
    assert growing.value == 2


@pytest.mark.parametrize("reason", [{}, [], {"a": 1}, 5])
def test_a_stop_reason_that_is_not_a_string_is_none(reason: Any) -> None:
    with pytest.warns(ReplyShapeWarning):
        message = decode.model(
            Message, json.dumps({**bodies.MESSAGE, "stop_reason": reason}).encode()
        )
    with pytest.raises(OutputError) as caught:
        parsed(Output(int), message)
    assert caught.value.stop_reason is None
    assert str(caught.value).startswith("the output does not match")
