"""`ToolInputReader`: the snapshot after each piece of tool input, and the cost of parsing it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import from_json

from api_claude_runtime.helpers.tools.define.tool import tool as make_tool
from api_claude_runtime.helpers.tools.errors import ToolInputError
from api_claude_runtime.streaming.messages.tool_input import ToolInput, ToolInputReader
from runtime.streaming.messages.test_accumulator_tools import INPUTS
from support.message_streams import astreamed, one_by_one, streamed
from support.streams import DONE, START, STOP, begin, cut, delta, end, sse, text, tool, typed


def read(*events: dict[str, Any], **options: Any) -> list[ToolInput]:
    reader = ToolInputReader(**options)
    fed = [reader.feed(event) for event in typed(START, *events)]
    return [value for value in fed if value is not None]


def piece(index: int, json_text: str) -> dict[str, Any]:
    return delta(index, type="input_json_delta", partial_json=json_text)


def is_beginning(part: Any, whole: Any) -> bool:
    """Return whether `part` is a valid snapshot of an incomplete `whole`."""
    if isinstance(whole, dict):
        return isinstance(part, dict) and all(
            name in whole and is_beginning(value, whole[name]) for name, value in part.items()
        )
    if isinstance(whole, list):
        return (
            isinstance(part, list)
            and len(part) <= len(whole)
            and all(is_beginning(a, b) for a, b in zip(part, whole, strict=False))
        )
    if isinstance(whole, str):
        return isinstance(part, str) and whole.startswith(part)
    return type(part) is type(whole) and part == whole


@given(
    INPUTS, st.lists(st.integers(0, 1 << 16), max_size=9), st.sampled_from([None, 1]), st.booleans()
)
def test_every_snapshot_is_a_beginning_and_the_last_is_complete(
    value: dict[str, Any], points: list[int], indent: int | None, escaped: bool
) -> None:
    whole = json.dumps(value, indent=indent, ensure_ascii=escaped)
    values = read(*tool(0, *cut(whole, points)))
    assert all(is_beginning(each.snapshot, value) for each in values)
    last = values[-1]
    assert (last.done, last.complete, last.delta) == (True, True, "")
    assert last.snapshot == json.loads(whole) == value
    assert "".join(each.delta for each in values) == whole
    assert [each.done for each in values] == [False] * (len(values) - 1) + [True]


HARD: dict[str, Any] = {
    'a"b\\': 'quote " backslash \\ slash / \\u0041 \\',
    "unicode": "é 漢 😀 \u2028 \x00 \x1f \x7f",
    "numbers": [0, -1, 12, 123456789012345678901234567890, 1.5, -2.25e-10, 1e300],
    "literals": [True, False, None],
    "like numbers": ["1", "a, 12", ": 3", "[4"],
    "deep": {"x": [{"y": [[], {}, [1]]}], "": ""},
    "last": 42,
}


@pytest.mark.parametrize("escaped", [False, True])
@pytest.mark.parametrize("indent", [None, 2])
def test_input_may_be_split_at_every_character(escaped: bool, indent: int | None) -> None:
    whole = json.dumps(HARD, ensure_ascii=escaped, indent=indent)
    for values in (
        *(read(*tool(0, whole[:point], whole[point:])) for point in range(len(whole) + 1)),
        read(*tool(0, *whole)),
    ):
        assert all(is_beginning(each.snapshot, HARD) for each in values)
        assert values[-1].snapshot == HARD
        assert values[-1].complete


@pytest.mark.parametrize("escaped", [False, True])
def test_truncated_input_is_not_complete(escaped: bool) -> None:
    whole = json.dumps(HARD, ensure_ascii=escaped)
    for point in range(1, len(whole)):
        last = read(*tool(0, whole[:point]))[-1]
        assert (last.done, last.complete) == (True, False)
        assert is_beginning(last.snapshot, HARD)


def test_a_snapshot_omits_an_incomplete_number() -> None:
    seen = [
        each.snapshot for each in read(*tool(0, '{"a": 1', "2", ', "b": -', "3", ".5", "e1", "}"))
    ]
    assert seen[:-1] == [{}, {}, {"a": 12}, {"a": 12}, {"a": 12}, {"a": 12}, {"a": 12, "b": -35.0}]
    assert seen[-1] == {"a": 12, "b": -35.0}


@pytest.mark.parametrize(
    "pieces, shown",
    [
        (['{"a": "room 12'], "room 12"),
        (['{"a": "x\\', '" 12'], 'x" 12'),
        (['{"a": "\\\\', "\\", '"', "1"], '\\"1'),
        (['{"a": "\\u00', "411"], "A1"),
        (['{"a": "', '\\"', '\\"', "7"], '""7'),
    ],
)
def test_a_snapshot_includes_digits_in_a_string(pieces: list[str], shown: str) -> None:
    assert read(*tool(0, *pieces)[:-1])[-1].snapshot == {"a": shown}


def test_strings_grow_as_they_arrive() -> None:
    values = read(*tool(0, '{"city": "P', "ar", 'is"', "}"))
    assert [each.snapshot for each in values] == [
        {"city": "P"},
        {"city": "Par"},
        {"city": "Paris"},
        {"city": "Paris"},
        {"city": "Paris"},
    ]
    assert [(each.index, each.id, each.name) for each in values] == [(0, "t", "n")] * 5


@pytest.mark.parametrize("pieces", [(), ("",), ("", " \n", "")])
def test_a_call_without_parameters_ends_with_an_empty_object(pieces: tuple[str, ...]) -> None:
    values = read(*tool(3, *pieces))
    assert len(values) == len(pieces) + 1
    assert [each.snapshot for each in values] == [{}] * len(values)
    assert values[-1] == ToolInput(3, "t", "n", "", {}, done=True, complete=True)


def test_calls_may_be_interleaved() -> None:
    start = begin(0, type="tool_use", id="a", name="x", input={})
    other = begin(1, type="server_tool_use", id="b", name="web_search", input={})
    values = read(
        *[start, other, piece(0, '{"p": "'), piece(1, '{"q":'), piece(0, 'u"}'), piece(1, "[1,")],
        *[end(0), piece(1, "2]}"), end(1)],
    )
    assert [(each.id, each.snapshot) for each in values] == [
        ("a", {"p": ""}),
        ("b", {}),
        ("a", {"p": "u"}),
        ("b", {"q": [1]}),
        ("a", {"p": "u"}),
        ("b", {"q": [1, 2]}),
        ("b", {"q": [1, 2]}),
    ]
    assert [each.name for each in values if each.done] == ["x", "web_search"]


def test_blocks_without_input_give_no_values() -> None:
    assert read(*text(0, '{"a": 1}'), DONE, STOP) == []


def test_an_unknown_kind_of_block_may_have_input() -> None:
    values = read(begin(0, type="hologram", layer=1), piece(0, '{"a": "b'), piece(0, '"}'), end(0))
    assert [each.snapshot for each in values] == [{"a": "b"}] * 3
    assert values[-1].complete


def test_input_in_the_start_of_the_block_is_used() -> None:
    start = begin(0, type="tool_use", id="t", name="n", input={"a": 1})
    assert [each.snapshot for each in read(start, end(0))] == [{"a": 1}]


@pytest.mark.parametrize("broken", ['{"a": 1]', "not json", '{"a": "\\x"}', "}", '{"a": 1}}'])
def test_invalid_json_never_raises_and_is_never_complete(broken: str) -> None:
    for values in (read(*tool(0, *broken)), read(*tool(0, broken))):
        assert (values[-1].done, values[-1].complete) == (True, False)
        assert is_beginning(values[-1].snapshot, {"a": 1}) or values[-1].snapshot == {"a": ""}


class Counter:
    """A parser that counts the characters that it gets, and its parses of complete JSON."""

    def __init__(self) -> None:
        self.size = self.complete_parses = 0

    def __call__(self, data: str, **options: Any) -> Any:
        self.size += len(data)
        self.complete_parses += not options
        return from_json(data, **options)


@pytest.mark.parametrize("length", [1, 20])
def test_parsing_takes_linear_work(length: int) -> None:
    whole = json.dumps({"rows": [f'{n} "x" \\ é' for n in range(1500)]})
    pieces = [whole[at : at + length] for at in range(0, len(whole), length)]
    counter = Counter()
    values = read(*tool(0, *pieces), parse=counter)
    assert values[-1].complete
    assert counter.size < 12 * len(whole) + 1024 * 1024 / length
    assert counter.complete_parses == 1
    # No snapshot lags behind the text by more than an eighth.
    at, shown = 0, 0
    for value in values[:-1]:
        at += len(value.delta)
        if value.snapshot:
            shown = max(shown, len(json.dumps(value.snapshot)))
            assert shown >= at / 1.126 - 2000


def test_a_message_stream_gives_tool_input() -> None:
    events = [START, *text(0, "Let me see."), *tool(1, '{"a":', "1}"), *tool(2), DONE, STOP]
    stream = streamed(*one_by_one(*events))
    values = list(stream.tool_input_stream)
    assert [each.snapshot for each in values] == [{}, {"a": 1}, {"a": 1}, {}]
    assert [each.index for each in values if each.complete] == [1, 2]
    block: Any = stream.get_final_message().content[1]
    assert block.input == {"a": 1}

    async def main() -> list[ToolInput]:
        return [each async for each in astreamed(*one_by_one(*events)).tool_input_stream]

    assert asyncio.run(main()) == values


def test_half_a_surrogate_pair_is_mended_as_in_the_message() -> None:
    events = [*tool(0, '{"a": "\\ud83d', '", "b": 1}')]
    (*_, last) = read(*events)
    assert (last.snapshot, last.complete) == ({"a": "\ufffd", "b": 1}, True)
    stream = streamed(sse(START, *events, DONE, STOP))
    block: Any = stream.get_final_message().content[0]
    assert block.input == last.snapshot


@pytest.mark.parametrize("already", range(1, 7))
def test_tool_input_stream_can_start_in_the_middle(already: int) -> None:
    stream = streamed(sse(START, *tool(1, '{"a', '": ["', 'b"]', "}"), DONE, STOP))
    for _ in range(already):
        next(stream)
    last = list(stream.tool_input_stream)[-1]
    assert (last.id, last.name, last.snapshot, last.complete) == ("t", "n", {"a": ["b"]}, True)


def test_a_tool_validates_the_final_input() -> None:
    @make_tool
    def weather(city: str, days: int = 1) -> str:
        """The weather."""
        return city * days

    (*_, good) = read(*tool(0, '{"city": "Paris", "days": 2}'))
    assert weather.parse(good.snapshot) == {"city": "Paris", "days": 2}
    (*_, bad) = read(*tool(0, '{"days": 2}'))
    assert bad.complete
    with pytest.raises(ToolInputError):
        weather.parse(bad.snapshot)
