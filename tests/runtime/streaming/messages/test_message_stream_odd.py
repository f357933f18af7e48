"""The iterators of a stream created early, late and twice, and events that violate the spec."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest
from pydantic import BaseModel

from api_claude_runtime.helpers.output.async_parsed_stream import AsyncParsedStream
from api_claude_runtime.helpers.output.output import Output
from api_claude_runtime.helpers.output.parsed_stream import ParsedStream
from api_claude_runtime.streaming.async_stream import AsyncEventStream
from api_claude_runtime.streaming.messages.tool_input import ToolInputReader
from api_claude_runtime.streaming.stream import EventStream
from support.message_streams import astreamed, one_by_one, streamed
from support.streams import (
    DONE,
    START,
    STOP,
    AsyncMemoryResponse,
    MemoryResponse,
    accumulated,
    begin,
    decoder,
    delta,
    end,
    text,
    tool,
    typed,
)


class Point(BaseModel):
    x: int
    y: int


POINT = Output(Point)
LENIENT = pytest.mark.filterwarnings("ignore::api_claude.errors.ReplyShapeWarning")
JSON = ('{"x": ', "12", ', "y": 3', "}")
PARTIALS = [{}, {"x": 12}, {"x": 12, "y": 3}, {"x": 12, "y": 3}]
TEXT = [START, *text(0, *JSON), DONE, STOP]
TOOL = [START, *tool(0, *JSON), DONE, STOP]


def streaming(*events: dict[str, Any]) -> ParsedStream[Any, Any, Point]:
    return ParsedStream(EventStream(MemoryResponse(*one_by_one(*events)), decoder()), POINT)


def astreaming(*events: dict[str, Any]) -> AsyncParsedStream[Any, Any, Point]:
    return AsyncParsedStream(
        AsyncEventStream(AsyncMemoryResponse(*one_by_one(*events)), decoder()), POINT
    )


@pytest.mark.parametrize("skipped", range(5))
def test_partials_created_late_continue_from_the_text_so_far(skipped: int) -> None:
    stream = streaming(*TEXT)
    assert len(list(itertools.islice(stream, skipped + 2))) == skipped + 2
    assert list(stream.partials) == PARTIALS[skipped:]
    assert stream.get_parsed().parsed == Point(x=12, y=3)


@pytest.mark.parametrize("first", range(5))
def test_partials_created_twice_continue_from_the_text_so_far(first: int) -> None:
    stream = streaming(*TEXT)
    seen = list(itertools.islice(stream.partials, first))
    assert seen + list(stream.partials) == PARTIALS

    async def main() -> list[object]:
        stream = astreaming(*TEXT)
        seen: list[object] = []
        if first:
            async for each in stream.partials:
                seen.append(each)
                if len(seen) == first:
                    break
        return seen + [each async for each in stream.partials]

    assert asyncio.run(main()) == PARTIALS


def test_partials_created_early_and_read_late() -> None:
    stream = streaming(*TEXT)
    partials = stream.partials
    assert len(list(itertools.islice(stream, 3))) == 3
    assert list(partials) == PARTIALS[1:]


def test_text_in_the_start_of_a_block_is_part_of_the_output() -> None:
    whole = [
        START,
        begin(0, type="text", text='{"x":1,'),
        delta(0, type="text_delta", text='"y":2'),
    ]
    stream = streaming(*whole, end(0), DONE, STOP)
    assert list(stream.partials) == [{"x": 1}, {"x": 1, "y": 2}]
    message = {**START["message"], "content": [{"type": "text", "text": '{"x":1,'}]}
    stream = streaming({**START, "message": message}, *text(0, '"y":2}'), DONE, STOP)
    assert list(stream.partials) == [{"x": 1}, {"x": 1, "y": 2}]
    assert stream.get_parsed().parsed == Point(x=1, y=2)


def test_partials_created_late_omit_text_before_a_tool_call() -> None:
    stream = streaming(START, *text(0, '{"x":9}'), *tool(1, "{}"), *text(2, '{"x":1'), DONE, STOP)
    assert len(list(itertools.islice(stream, 8))) == 8
    assert list(stream.partials) == [{"x": 1}]


def test_tool_input_stream_created_early_and_read_late() -> None:
    stream = streaming(*TOOL)
    values = stream.tool_input_stream
    assert len(list(itertools.islice(stream, 4))) == 4
    *_, last = values
    assert (last.snapshot, last.complete, last.name) == ({"x": 12, "y": 3}, True, "n")

    async def main() -> Any:
        stream = astreaming(*TOOL)
        values = stream.tool_input_stream
        for _ in range(4):
            await anext(stream)
        return [value async for value in values][-1]

    assert asyncio.run(main()) == last


GIVEN = {"type": "tool_use", "id": "t", "name": "n", "input": {"x": 1}}


@LENIENT
@pytest.mark.parametrize("blank", ["", " ", "\n\t"])
def test_blank_json_keeps_the_input_from_the_start_of_the_block(blank: str) -> None:
    piece = delta(0, type="input_json_delta", partial_json=blank)
    events = [START, begin(0, **GIVEN), piece, end(0), DONE, STOP]
    assert accumulated(*events).content[0].input == {"x": 1}
    stream = streaming(*events)
    assert [value.snapshot for value in stream.tool_input_stream] == [{"x": 1}] * 2
    assert stream.get_final_message().content[0].input == {"x": 1}
    bare = accumulated(START, begin(0, **{**GIVEN, "input": None}), piece, end(0))
    assert bare.content[0].input == {}


INVALID = {
    "no delta": [{"type": "content_block_delta", "index": 0, "delta": None}],
    "a delta without a type": [delta(0, q=1)],
    "a text that is null": [delta(0, type="text_delta", text=None)],
    "a text that is absent": [delta(0, type="text_delta")],
    "JSON that is null": [
        begin(1, type="tool_use", id="t", name="n", input={}),
        delta(1, type="input_json_delta", partial_json=None),
        delta(1, type="input_json_delta"),
        end(1),
    ],
    "thinking that is null": [
        begin(1, type="thinking", thinking="", signature=""),
        delta(1, type="thinking_delta", thinking=None),
        end(1),
    ],
    "a citation that is null": [delta(0, type="citations_delta", citation=None)],
    "a block without a type": [begin(1, q=1), end(1)],
    "no block": [{"type": "content_block_start", "index": 1, "content_block": None}, end(1)],
    "an unknown event": [{"type": "hologram", "depth": 3}],
}
VIEWS = {"text_stream": list(JSON), "input_json_stream": [], "partials": PARTIALS}


@LENIENT
@pytest.mark.parametrize("name", INVALID)
def test_an_invalid_event_adds_nothing(name: str) -> None:
    events = [START, *text(0, *JSON), *INVALID[name], DONE, STOP]
    if INVALID[name][0].get("index") == 0:
        events = [*events[:3], *INVALID[name], *events[3:7], DONE, STOP]
    for view, wanted in VIEWS.items():
        stream = streaming(*events)
        assert [piece for piece in getattr(stream, view) if piece != ""] == wanted
    stream = streaming(*events)
    assert all(value.snapshot == {} for value in stream.tool_input_stream)
    assert stream.get_final_message().content[0].text == stream.get_final_text() == "".join(JSON)
    reader = ToolInputReader()
    assert all(value is None or value.snapshot == {} for value in map(reader.feed, typed(*events)))


@LENIENT
def test_a_text_of_null_adds_no_text() -> None:
    stream = streaming(START, begin(0, type="text", text=None), end(0), DONE, STOP)
    assert list(stream.partials) == []
    assert stream.get_final_text() == ""


ODD_DELTAS: list[tuple[list[dict[str, Any]], str, list[str]]] = [
    ([begin(0, type="text", text=""), delta(0, type="text_delta", text=5)], "text_stream", ["5"]),
    ([begin(0, type="text", text=""), delta(0, type="text_delta", text=None)], "text_stream", []),
    ([tool(0)[0], delta(0, type="input_json_delta", partial_json=5)], "input_json_stream", ["5"]),
]


@pytest.mark.parametrize("events, view, expected", ODD_DELTAS)
@LENIENT
def test_the_views_of_a_stream_yield_what_the_message_has(
    events: list[dict[str, Any]], view: str, expected: list[str]
) -> None:
    chunks = one_by_one(START, *events, DONE, STOP)
    assert list(getattr(streamed(*chunks), view)) == expected

    async def main() -> list[str]:
        return [piece async for piece in getattr(astreamed(*chunks), view)]

    assert asyncio.run(main()) == expected


@pytest.mark.parametrize("index", [[1], {}, None, "0"])
@pytest.mark.parametrize("piece", ["{}", 5])
@LENIENT
def test_tool_input_with_an_odd_index_or_piece_is_read(index: Any, piece: Any) -> None:
    events = tool(index)
    events.insert(1, delta(index, type="input_json_delta", partial_json=piece))
    values = list(streamed(*one_by_one(START, *events, DONE, STOP)).tool_input_stream)
    assert [(each.name, each.delta, each.done) for each in values] == [
        ("n", str(piece), False), ("n", "", True)
    ]  # fmt: skip
