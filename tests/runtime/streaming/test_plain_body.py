"""Responses to a streaming call that are not event streams, or are not labelled as such."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude.errors import DecodeError, OverloadedError, StreamInterrupted
from api_claude.models import RawMessageStreamEvent
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.reply import Reply
from api_claude_runtime.streaming.event_decoder import EventDecoder
from support.streams import DONE, START, STOP, cut, sse, text, typed

WHOLE = [START, *text(0, "a"), DONE, STOP]
ERROR = json.dumps({"type": "error", "error": {"type": "overloaded_error", "message": "x"}})


def decoder(content_type: str | None) -> EventDecoder:
    headers = [] if content_type is None else [(b"content-type", content_type.encode())]
    reply = Reply("POST", "http://localhost", 200, Headers(headers), 0.0)
    return EventDecoder(RawMessageStreamEvent, "message_stop", reply)


TYPES = st.sampled_from([None, "text/event-stream", "application/json", "text/plain"])
POINTS = st.lists(st.integers(0, 1 << 16), max_size=9)


@given(TYPES, POINTS, st.sampled_from([b"", b"\n", b"\xef\xbb\xbf", b": note\n\n", b"\r\n\n"]))
def test_an_event_stream_is_read_whatever_its_content_type(
    content_type: str | None, points: list[int], before: bytes
) -> None:
    reader = decoder(content_type)
    chunks = cut(before + sse(*WHOLE), points)
    assert [event for chunk in chunks for event in reader.feed(chunk)] == typed(*WHOLE)
    assert list(reader.finish()) == []


@given(TYPES, POINTS)
def test_an_error_is_raised_when_it_is_complete(
    content_type: str | None, points: list[int]
) -> None:
    reader = decoder(content_type)
    with pytest.raises(OverloadedError):
        for chunk in cut(ERROR.encode(), points):
            list(reader.feed(chunk))


@given(
    st.sampled_from([None, "text/event-stream", "application/json"]),
    POINTS,
    st.sampled_from([b'{"id": "msg_1", "type": "message"}', b"<html></html>", b"[1]", b'"a"']),
)
def test_another_body_is_an_error_that_has_the_body(
    content_type: str | None, points: list[int], body: bytes
) -> None:
    reader = decoder(content_type)
    for chunk in cut(body, points):
        assert list(reader.feed(chunk)) == []
    with pytest.raises(DecodeError, match="must be an event stream") as caught:
        list(reader.finish())
    assert caught.value.body == body


@pytest.mark.parametrize("body", [b"", b"ok", b"Bad gateway", b"no stream here", b"even"])
def test_text_is_an_error_unless_it_is_labelled_as_a_stream(body: bytes) -> None:
    for content_type, kind in (
        ("text/plain", DecodeError),
        ("text/event-stream", StreamInterrupted),
    ):
        reader = decoder(content_type)
        assert list(reader.feed(body)) == []
        with pytest.raises(kind) as caught:
            list(reader.finish())
        if isinstance(caught.value, DecodeError):
            assert caught.value.body == body


def test_a_stream_that_is_cut_off_is_interrupted_whatever_its_content_type() -> None:
    for content_type in ("text/plain", "text/event-stream"):
        reader = decoder(content_type)
        list(reader.feed(sse(*WHOLE[:2])))
        with pytest.raises(StreamInterrupted):
            list(reader.finish())


def test_a_long_body_is_parsed_a_bounded_number_of_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some servers send JSON Lines to a streaming call. Each line ends like an error."""
    parsed: list[int] = []

    def error_in(body: bytes, reply: Reply | None) -> None:
        parsed.append(len(body))

    monkeypatch.setattr("api_claude_runtime.replies.error_body.error_in", error_in)
    reader = decoder("application/x-ndjson")
    line = b'{"text": "' + b"x" * 1000 + b'"}\n'
    for _ in range(5000):
        assert list(reader.feed(line)) == []
    with pytest.raises(DecodeError) as caught:
        list(reader.finish())
    assert caught.value.body == line * 5000
    assert sum(parsed) < 2 * len(line * 5000)


def test_a_long_error_is_raised_at_its_end() -> None:
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "x" * 100_000}}
    reader = decoder("application/json")
    for chunk in cut(json.dumps(error).encode(), [50_000]):
        assert list(reader.feed(chunk)) == []
    with pytest.raises(OverloadedError):
        list(reader.finish())


@pytest.mark.parametrize(
    "content_type, text",
    [
        (None, "its body is not one"),
        ("text/event-stream; charset=utf-8", "its body is not one"),
        ("application/json", "it is application/json"),
    ],
)
def test_the_error_states_what_the_body_is(content_type: str | None, text: str) -> None:
    reader = decoder(content_type)
    list(reader.feed(b"[1]"))
    with pytest.raises(DecodeError) as caught:
        list(reader.finish())
    assert caught.value.message == f"the response must be an event stream, but {text}: '[1]'"
