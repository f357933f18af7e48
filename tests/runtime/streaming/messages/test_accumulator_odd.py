"""`Accumulator` with unexpected events: unknown types, missing fields and invalid order."""

from __future__ import annotations

import warnings
from types import SimpleNamespace
from typing import Any

import pytest

from api_claude import Unknown
from api_claude.errors import ClaudeError, DecodeError, ReplyShapeWarning
from api_claude.models import TextBlock, Usage
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


def start(**changes: Any) -> dict[str, Any]:
    """`message_start` whose message has other fields. `...` leaves a field out."""
    fields = {**START["message"], **changes}
    return {**START, "message": {k: v for k, v in fields.items() if v is not ...}}


WARNS = pytest.mark.filterwarnings("ignore::api_claude.errors.ReplyShapeWarning")


@WARNS
@pytest.mark.parametrize("content", [None, ..., "", 5, {}])
def test_content_in_message_start_may_be_null_or_missing(content: object) -> None:
    message = accumulated(start(content=content), *text(0, "Hello"), DONE, STOP)
    assert [type(block) for block in message.content] == [TextBlock]
    assert message.content[0].text == "Hello"


@WARNS
@pytest.mark.parametrize("usage", [None, ..., 5])
def test_usage_in_message_start_may_be_null_or_missing(usage: object) -> None:
    message = accumulated(start(usage=usage), *text(0, "Hello"), DONE, STOP)
    assert type(message.usage) is Usage
    assert message.usage.output_tokens == DONE["usage"]["output_tokens"]


@WARNS
def test_content_that_is_text_is_a_text_block() -> None:
    message = accumulated(start(content="One. "), begin(0, type="text", text="Two."), end(0))
    assert [block.text for block in message.content] == ["One. ", "Two."]


@WARNS
def test_a_block_that_is_text_is_a_text_block() -> None:
    text_start: Any = {"type": "content_block_start", "index": 0, "content_block": "Hel"}
    (block,) = accumulated(START, text_start, delta(0, type="text_delta", text="lo")).content
    assert (type(block), block.text) == (TextBlock, "Hello")


@WARNS
@pytest.mark.parametrize("block", [5, [], True])
def test_a_block_that_is_no_object_is_an_error(block: object) -> None:
    with pytest.raises(DecodeError, match="content block 0 is not an object"):
        accumulated(START, {"type": "content_block_start", "index": 0, "content_block": block})


@WARNS
@pytest.mark.parametrize("piece", ["text", 5, [1]])
def test_a_delta_that_is_no_object_is_an_error(piece: object) -> None:
    broken = {"type": "content_block_delta", "index": 0, "delta": piece}
    with pytest.raises(DecodeError, match="delta of content block 0 is not an object"):
        accumulated(START, begin(0, type="text", text=""), broken)


def test_a_repeated_index_replaces_nothing() -> None:
    message = accumulated(START, *text(0, "a"), *text(1, "b"), *text(0, "c"), DONE, STOP)
    assert sorted(block.text for block in message.content) == ["a", "b", "c"]


def test_a_delta_after_the_end_of_its_block_counts() -> None:
    message = accumulated(START, *text(0, "a"), delta(0, type="text_delta", text="b"), DONE, STOP)
    assert [block.text for block in message.content] == ["ab"]


@WARNS
@pytest.mark.parametrize("index", [None, ..., [1], {}])
def test_a_delta_without_an_index_continues_the_last_block(index: object) -> None:
    piece = delta(0, type="text_delta", text="b")
    piece["index"] = index
    if index is ...:
        del piece["index"]
    message = accumulated(START, *text(0, "x"), *text(1, "a")[:-1], piece, DONE, STOP)
    assert [block.text for block in message.content] == ["x", "ab"]


@WARNS
def test_blocks_with_odd_indices_keep_their_order() -> None:
    blocks: list[Any] = [*text(1, "b"), *text(0, "a"), *text(-1, "first")]
    blocks += [{**begin(0, type="text", text="last"), "index": odd} for odd in ("x", None, "y")]
    message = accumulated(START, *blocks)
    texts = [block.text for block in message.content]
    assert texts == ["first", "a", "b", "last", "last", "last"]


def test_an_unknown_delta_does_not_overwrite_a_known_field() -> None:
    with pytest.warns(ReplyShapeWarning, match="style_delta of content block 0 .* text"):
        (block,) = accumulated(
            START,
            *text(0, "paid for")[:-1],
            delta(0, type="style_delta", text="", style="bold"),
            end(0),
        ).content
    assert (block.text, block.style) == ("paid for", "bold")


@WARNS
def test_a_piece_of_another_type_is_kept_as_text() -> None:
    odd = delta(0, type="text_delta", text=5)
    (block,) = accumulated(START, *text(0, "a")[:-1], odd, end(0)).content
    assert block.text == "a5"


def test_message_delta_does_not_change_what_identifies_the_message() -> None:
    fields = {"id": "x", "role": "user", "model": "x", "content": [], "note": 1}
    end_of_message = {**DONE, "delta": {**DONE["delta"], **fields}}
    message = accumulated(START, *text(0, "a"), end_of_message, STOP)
    assert (message.id, message.role, message.model) == ("msg_1", "assistant", "m")
    assert (message.content[0].text, message.note, message.stop_reason) == ("a", 1, "end_turn")


@pytest.mark.parametrize("name", ["__class__", "copy", "model_dump", "_reply"])
def test_a_field_with_the_name_of_a_method_is_kept_as_it_came(name: str) -> None:
    (block,) = accumulated(
        START,
        begin(0, type="hologram"),
        delta(0, type="hologram_delta", **{name: {"a": 1}}),
        end(0),
    ).content
    assert block.model_extra[name] == {"a": 1}
    assert block.model_dump()[name] == {"a": 1}


def test_citations_that_are_not_a_list_are_replaced() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReplyShapeWarning)
        (block,) = accumulated(
            START,
            begin(0, type="text", text="", citations=5),
            delta(0, type="citations_delta", citation={"type": "new"}),
        ).content
    assert [each.type for each in block.citations] == ["new"]


@pytest.mark.parametrize(
    "kind", ["message_start", "message_delta", "content_block_start", "content_block_delta"]
)
def test_an_event_without_its_fields_is_a_typed_error(kind: str) -> None:
    with pytest.raises(DecodeError, match=f"a {kind} event does not fit the message"):
        Accumulator().feed(SimpleNamespace(type=kind))
