"""Tool input in `Accumulator`: JSON split at arbitrary points."""

from __future__ import annotations

import json
import warnings
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude.models import ToolUseBlock
from api_claude_runtime.streaming.messages.accumulator import Accumulator
from support.streams import START, accumulated, cut, tool, typed

INPUTS = st.dictionaries(
    st.text(),
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(2**70), 2**70)
        | st.floats(allow_nan=False)
        | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=9,
    ),
)


@given(
    INPUTS, st.lists(st.integers(0, 1 << 16), max_size=9), st.sampled_from([None, 1]), st.booleans()
)
def test_tool_input_does_not_depend_on_how_its_json_is_split(
    value: dict[str, Any], points: list[int], indent: int | None, escaped: bool
) -> None:
    whole = json.dumps(value, indent=indent, ensure_ascii=escaped)
    pieces = cut(whole, points)
    (block,) = accumulated(START, *tool(0, *pieces)).content
    assert isinstance(block, ToolUseBlock)
    assert block.input == json.loads(whole) == value
    assert block.name == "n"


@given(INPUTS, st.integers(0, 1 << 16))
def test_incomplete_tool_input_can_be_read(value: dict[str, Any], point: int) -> None:
    whole = json.dumps(value)
    (block,) = accumulated(START, *tool(0, whole[: point % len(whole)])[:-1]).content
    assert isinstance(block.input, dict)
    assert block.input.keys() <= value.keys()


def test_tool_input_that_never_arrived_is_empty() -> None:
    assert accumulated(START, *tool(0)).content[0].input == {}
    assert accumulated(START, *tool(0, "", "")).content[0].input == {}


@pytest.mark.parametrize("text", ["not json", '{"city": INVALID}', "[1]", '"a"', "7", "null", "}"])
def test_tool_input_that_is_no_object_is_kept_in_an_object(text: str) -> None:
    """An object is what the type and the API require, so it can be sent back."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        message = accumulated(START, *tool(0, text[:2], text[2:]))
        assert message.content[0].input == {"INVALID_JSON": text}
        assert json.loads(message.model_dump_json())["content"][0]["input"]["INVALID_JSON"] == text


CUT = '{"command": "rm -rf /home/user", "count": 123, "files": ["a.txt", "b.txt"], "on": true}'


@pytest.mark.parametrize("ended", [False, True])
@pytest.mark.parametrize("size", range(1, len(CUT)))
def test_an_incomplete_value_is_left_out(size: int, ended: bool) -> None:
    """Half of a path or of a number must not be taken for the whole."""
    events = tool(0, CUT[:size])
    found = accumulated(START, *(events if ended else events[:-1])).content[0].input
    whole = json.loads(CUT)
    files = found.pop("files", [])
    assert files == whole["files"][: len(files)]
    assert found.items() <= whole.items()


def test_a_live_message_shows_an_incomplete_string() -> None:
    accumulator = Accumulator()
    for event in typed(START, *tool(0, '{"command": "rm -rf /ho')[:-1]):
        accumulator.feed(event)
    assert accumulator.build(live=True).content[0].input == {"command": "rm -rf /ho"}
    assert accumulator.build().content[0].input == {}
