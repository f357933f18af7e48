"""Tool input in `Accumulator`: JSON split at arbitrary points."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from api_claude.models import ToolUseBlock
from support.streams import START, accumulated, cut, tool

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


def test_tool_input_that_is_not_json_is_kept_as_text() -> None:
    assert accumulated(START, *tool(0, "not ", "json")).content[0].input == "not json"
