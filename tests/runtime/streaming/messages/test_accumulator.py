"""`Accumulator`: the message built from the events of a stream."""

from __future__ import annotations

from typing import Any

from api_claude.models import Message, TextBlock, ThinkingBlock
from api_claude_runtime.streaming.messages.accumulator import Accumulator
from support.streams import DONE, START, STOP, accumulated, begin, delta, end, text, tool, typed


def test_text_is_joined() -> None:
    message = accumulated(START, *text(0, "Hel", "", "lo"), *text(1, "!"), DONE, STOP)
    assert [block.text for block in message.content] == ["Hello", "!"]
    assert (type(message), type(message.content[0])) == (Message, TextBlock)
    assert (
        accumulated(START, begin(0, type="text", text="He"), delta(0, type="text_delta", text="y"))
        .content[0]
        .text
        == "Hey"
    )


def test_thinking_is_joined_and_gets_its_signature() -> None:
    (block,) = accumulated(
        START,
        begin(0, type="thinking", thinking="", signature=""),
        delta(0, type="thinking_delta", thinking="a"),
        delta(0, type="thinking_delta", thinking="b"),
        delta(0, type="signature_delta", signature="sig"),
        end(0),
    ).content
    assert isinstance(block, ThinkingBlock)
    assert (block.thinking, block.signature) == ("ab", "sig")


def test_citations_are_appended() -> None:
    location = {"type": "page_location", "cited_text": "c", "document_index": 0, "start_page_number": 1, "end_page_number": 2}  # fmt: skip
    starts: list[Any] = [None, []]
    for start in starts:
        (block,) = accumulated(
            START,
            begin(0, type="text", text="", citations=start),
            delta(0, type="citations_delta", citation=location),
            delta(0, type="text_delta", text="x"),
            delta(0, type="citations_delta", citation={"type": "new_location", "at": 3}),
            end(0),
        ).content
        first, second = block.citations
        assert (first.start_page_number, second.at, block.text) == (1, 3, "x")


def test_blocks_may_arrive_interleaved_and_out_of_order() -> None:
    a, b = text(0, "a1", "a2"), tool(1, '{"b"', ":1}")
    events = [b[0], a[0], a[1], b[1], a[2], b[2], b[3], a[3]]
    first, second = accumulated(START, *events, DONE).content
    assert (first.text, second.input) == ("a1a2", {"b": 1})


def test_message_delta_updates_the_message_and_null_changes_nothing() -> None:
    last = {
        **DONE,
        "usage": {"output_tokens": 12, "input_tokens": None, "new_tokens": 4},
        "note": "n",
    }
    message = accumulated(START, DONE, last, STOP)
    assert (message.stop_reason, message.stop_sequence, message.note) == ("end_turn", None, "n")
    usage = message.usage
    assert (usage.input_tokens, usage.cache_read_input_tokens, usage.output_tokens) == (9, 3, 12)
    assert usage.new_tokens == 4


def test_a_snapshot_does_not_affect_later_events() -> None:
    accumulator = Accumulator()
    seen = []
    for event in typed(START, *text(0, "a", "b"), DONE, STOP):
        accumulator.feed(event)
        seen.append(accumulator.build())
    assert [[block.text for block in message.content] for message in seen] == [
        [],
        [""],
        ["a"],
        ["ab"],
        ["ab"],
        ["ab"],
        ["ab"],
    ]
    assert seen[0].usage.output_tokens == 1
    assert seen[-1] == accumulated(START, *text(0, "ab"), DONE, STOP)


def test_before_the_first_event_there_is_no_message() -> None:
    assert Accumulator().build() is None
    assert accumulated(DONE, STOP) is None
