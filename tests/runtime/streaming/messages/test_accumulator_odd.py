"""`Accumulator` with unexpected events: unknown types, missing fields and invalid order."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from api_claude import Unknown
from api_claude.errors import ClaudeError, DecodeError, ReplyShapeWarning
from api_claude_runtime.streaming.messages.accumulator import Accumulator
from support.streams import (
    DONE,
    START,
    STOP,
    accumulated,
    begin,
    decoder,
    delta,
    end,
    sse,
    text,
    tool,
)


def test_an_unknown_block_and_an_unknown_delta_are_kept() -> None:
    (block,) = accumulated(
        START,
        begin(0, type="hologram", depth=1),
        delta(0, type="hologram_delta", depth=2, frames=[1]),
        end(0),
    ).content
    assert isinstance(block, Unknown)
    assert (block.type_name, block.depth, block.frames) == ("hologram", 2, [1])


@pytest.mark.parametrize(
    "piece,field,value",
    [
        ({"type": "text_delta", "text": "x"}, "text", "x"),
        ({"type": "thinking_delta", "thinking": "x"}, "thinking", "x"),
        ({"type": "input_json_delta", "partial_json": '{"a":1}'}, "input", {"a": 1}),
        ({"type": "citations_delta", "citation": {"type": "new"}}, "citations", None),
    ],
)
def test_an_unknown_block_accepts_known_deltas(piece: Any, field: str, value: object) -> None:
    (block,) = accumulated(START, begin(0, type="hologram"), delta(0, **piece), end(0)).content
    found = getattr(block, field)
    assert found == value if value is not None else found[0].type == "new"


def test_a_delta_for_a_block_that_was_never_started_is_an_error() -> None:
    with pytest.raises(DecodeError, match="content block 7"):
        accumulated(START, delta(7, type="text_delta", text="a"))


def test_events_that_are_not_part_of_the_message_change_nothing() -> None:
    plain = accumulated(START, *text(0, "a"), DONE, STOP)
    assert accumulated(START, {"type": "message_hint"}, *text(0, "a"), end(5), DONE, STOP) == plain


EVERY = [START, *text(0, "a"), *tool(1, "{}"), DONE, STOP]


@pytest.mark.parametrize("index", range(len(EVERY)))
@pytest.mark.parametrize("instead", ["absent", None])
def test_a_missing_field_causes_no_unexpected_exception(index: int, instead: str | None) -> None:
    """The message is built as far as possible, or the error is a `ClaudeError`."""
    for field in EVERY[index].keys() - {"type"}:
        broken = {**EVERY[index], field: None}
        if instead == "absent":
            del broken[field]
        reader, accumulator = decoder(), Accumulator()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ReplyShapeWarning)
            stream = sse(*EVERY[:index], broken, *EVERY[index + 1 :])
            try:
                for event in reader.feed(stream):
                    accumulator.feed(event)
                accumulator.build()
            except ClaudeError:
                pass
