"""`LineDecoder`: typed values from JSON Lines in chunks of any size."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Bounds, Unknown
from api_claude.errors import OverloadedError, ReplyShapeWarning
from api_claude.models import MessageBatchIndividualResponse, MessageTokensCount
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import BoundExceeded
from api_claude_runtime.http.bounds import resolved
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.reply import Reply
from api_claude_runtime.streaming.line_decoder import LineDecoder
from support.streams import REPLY, cut


def counts(chunks: Iterable[bytes]) -> list[int]:
    decoder = LineDecoder(MessageTokensCount, REPLY)
    values = [value for chunk in chunks for value in decoder.feed(chunk)]
    values += decoder.finish()
    return [value.input_tokens for value in values]


def line(number: int) -> bytes:
    return json.dumps({"input_tokens": number}).encode()


@given(
    st.lists(
        st.tuples(st.integers(0, 1 << 40), st.sampled_from([b"\n", b"\r\n", b"\n\n", b"\n \n"]))
    ),
    st.booleans(),
    st.lists(st.integers(0, 1 << 16), max_size=8),
)
def test_any_chunking_gives_every_line_once_and_in_order(
    lines: list[tuple[int, bytes]], ended: bool, points: list[int]
) -> None:
    numbers = [number for number, _ in lines]
    stream = b"".join(line(number) + newline for number, newline in lines)
    if not ended:
        stream = stream.rstrip()
    assert counts(cut(stream, points)) == numbers
    assert counts(bytes([byte]) for byte in stream) == numbers


def test_a_value_is_delivered_as_soon_as_its_line_ends() -> None:
    decoder = LineDecoder(MessageTokensCount, REPLY)
    assert [value.input_tokens for value in decoder.feed(line(1) + b"\n" + line(2))] == [1]
    assert [value.input_tokens for value in decoder.feed(b"\n")] == [2]
    assert list(decoder.finish()) == []


def test_a_truncated_last_line_is_an_error_after_the_complete_lines() -> None:
    decoder = LineDecoder(MessageTokensCount, REPLY)
    assert len(list(decoder.feed(line(1) + b"\n" + line(2)[:-3]))) == 1
    with pytest.raises(DecodeError, match="cut off") as caught:
        list(decoder.finish())
    assert caught.value.request_id == "req_1"
    assert caught.value.body == line(2)[:-3]


@pytest.mark.parametrize("odd", [b"\\ud83d", b"\xff"])
def test_a_line_that_is_not_unicode_keeps_all_lines(odd: bytes) -> None:
    lines = [b'{"input_tokens": 1}', b'{"input_tokens": 2, "note": "' + odd + b'"}', line(3)]
    with pytest.warns(ReplyShapeWarning, match="not Unicode"):
        assert counts([b"\xef\xbb\xbf" + b"\n".join(lines)]) == [1, 2, 3]


def test_a_line_that_is_an_error_is_raised_after_the_lines_before_it() -> None:
    error = b'{"type":"error","error":{"type":"overloaded_error","message":"busy"}}'
    values = LineDecoder(MessageTokensCount, REPLY).feed(line(1) + b"\n" + error + b"\n")
    assert next(values).input_tokens == 1
    with pytest.raises(OverloadedError, match="busy"):
        next(values)


def test_invalid_json_is_an_error_after_the_lines_before_it() -> None:
    values = LineDecoder(MessageTokensCount, REPLY).feed(line(1) + b"\n<html>\n" + line(2) + b"\n")
    assert next(values).input_tokens == 1
    with pytest.raises(DecodeError, match="<html>"):
        next(values)


def test_unicode_line_separators_do_not_split_a_line() -> None:
    stream = '{"custom_id":"a\u2028b\u0085c","result":{"type":"canceled"}}\n'.encode()
    decoder = LineDecoder(MessageBatchIndividualResponse, REPLY)
    assert [value.custom_id for value in decoder.feed(stream)] == ["a\u2028b\u0085c"]


def test_a_result_of_an_unknown_type_is_kept() -> None:
    decoder = LineDecoder(MessageBatchIndividualResponse, REPLY)
    (value,) = decoder.feed(b'{"custom_id":"a","result":{"type":"postponed","days":2}}\n')
    assert isinstance(value.result, Unknown)
    assert (value.result.type, value.result.days) == ("postponed", 2)


@pytest.mark.timeout(60)
def test_a_long_line_in_small_chunks_takes_linear_work() -> None:
    """Quadratic work would exceed the time limit."""
    text = "x" * 4_000_000
    stream = json.dumps({"input_tokens": 1, "note": text}).encode() + b"\n"
    decoder = LineDecoder(MessageTokensCount, REPLY)
    values = [v for at in range(0, len(stream), 16) for v in decoder.feed(stream[at : at + 16])]
    assert [value.model_extra for value in values] == [{"note": text}]


def bounded(most: int | None) -> LineDecoder[Any]:
    reply = Reply("GET", "http://a", 200, Headers(), 0.1, None, resolved(Bounds(line_bytes=most)))
    return LineDecoder(MessageTokensCount, reply)


@pytest.mark.parametrize("size", [1, 7, 100])
@pytest.mark.parametrize("end", [b"\n", b""])
def test_a_line_that_is_too_long_is_an_error(size: int, end: bytes) -> None:
    stream = line(1) + b"\n" + b" " * 30 + line(2) + end
    decoder, found = bounded(40), list[int]()
    with pytest.raises(BoundExceeded) as caught:
        for at in range(0, len(stream), size):
            for value in decoder.feed(stream[at : at + size]):
                found.append(value.input_tokens)
    assert found == [1]
    assert (caught.value.bound, caught.value.limit) == ("line_bytes", 40)


@pytest.mark.parametrize("most", [40, None])
def test_lines_within_the_bound_are_delivered(most: int | None) -> None:
    values = bounded(most).feed((line(1) + b"\n") * 100)
    assert [value.input_tokens for value in values] == [1] * 100
