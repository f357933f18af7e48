"""The events that the official package adds, one event of the API at a time."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude_runtime.compat.official.results.message_events import DerivedEvents

BLOCKS = [SimpleNamespace(type="text", text="whole"), SimpleNamespace(type="tool_use")]
MESSAGE = SimpleNamespace(content=BLOCKS)


def delta(kind: str, index: int = 0, **fields: Any) -> Any:
    inner = SimpleNamespace(type=kind, **fields)
    return SimpleNamespace(type="content_block_delta", index=index, delta=inner)


def added(*events: Any) -> list[Any]:
    derived = DerivedEvents(lambda: MESSAGE)
    found = [each for event in events for each in derived.feed(event)]
    return [each for each in found if each not in events]


def test_text_and_thinking_grow_for_each_block() -> None:
    found = added(
        delta("text_delta", text="a"),
        delta("text_delta", 1, text="x"),
        delta("text_delta", text="b"),
        delta("thinking_delta", 2, thinking="t"),
        delta("signature_delta", 2, signature="s"),
    )
    assert [each.type for each in found] == ["text", "text", "text", "thinking", "signature"]
    assert [each.snapshot for each in found[:4]] == ["a", "x", "ab", "t"]
    assert found[4].signature == "s"


@settings(max_examples=25)
@given(st.lists(st.text(max_size=4), min_size=1, max_size=6))
def test_input_is_parsed_as_far_as_possible(pieces: list[str]) -> None:
    for each in added(*(delta("input_json_delta", partial_json=piece) for piece in pieces)):
        assert each.type == "input_json"


def test_input_so_far() -> None:
    pieces = ["", '{"city": "Par', 'is", "n": 1}']
    found = added(*(delta("input_json_delta", partial_json=piece) for piece in pieces))
    assert [each.snapshot for each in found] == [{}, {"city": "Par"}, {"city": "Paris", "n": 1}]


def test_citations_are_collected() -> None:
    one, two = added(delta("citations_delta", citation=1), delta("citations_delta", citation=2))
    assert (one.snapshot, two.snapshot) == ([1], [1, 2])


def test_ends_carry_the_block_and_the_message() -> None:
    stop = SimpleNamespace(type="content_block_stop", index=1)
    beyond = SimpleNamespace(type="content_block_stop", index=7)
    end = SimpleNamespace(type="message_stop")
    found = added(stop, beyond, end)
    assert [each.type for each in found] == ["content_block_stop"] * 2 + ["message_stop"]
    assert found[0].content_block is BLOCKS[1]
    assert found[1].content_block is None
    assert found[2].message is MESSAGE


def test_other_events_pass_unchanged() -> None:
    event = delta("hologram_delta", layer=1)
    assert list(DerivedEvents(lambda: None).feed(event)) == [event]
    assert added(SimpleNamespace(type="ping")) == []
