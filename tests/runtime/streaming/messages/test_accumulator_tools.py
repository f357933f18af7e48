"""Tool input: JSON that arrives in pieces cut anywhere."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from api_claude.models import ToolUseBlock
from support.streams import START, cut, gathered, tool

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
def test_tool_input_is_what_its_json_says_however_it_is_cut(
    value: dict[str, Any], points: list[int], indent: int | None, escaped: bool
) -> None:
    whole = json.dumps(value, indent=indent, ensure_ascii=escaped)
    pieces = cut(whole, points)
    (block,) = gathered(START, *tool(0, *pieces)).content
    assert isinstance(block, ToolUseBlock)
    assert block.input == json.loads(whole) == value
    assert block.name == "n"


@given(INPUTS, st.integers(0, 1 << 16))
def test_tool_input_that_is_still_arriving_can_be_looked_at(
    value: dict[str, Any], point: int
) -> None:
    whole = json.dumps(value)
    (block,) = gathered(START, *tool(0, whole[: point % len(whole)])[:-1]).content
    assert isinstance(block.input, dict)
    assert block.input.keys() <= value.keys()


def test_tool_input_that_never_came_is_empty() -> None:
    assert gathered(START, *tool(0)).content[0].input == {}
    assert gathered(START, *tool(0, "", "")).content[0].input == {}


def test_tool_input_that_is_no_json_is_kept_as_text() -> None:
    assert gathered(START, *tool(0, "not ", "json")).content[0].input == "not json"
