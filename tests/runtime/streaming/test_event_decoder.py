"""`EventDecoder`: typed events from the bytes of a stream, and how the stream ended."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Ping, Unknown, errors
from api_claude.models import RawMessageStartEvent, RawMessageStopEvent, RawMessageStreamEvent
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import StreamInterrupted
from api_claude_runtime.replies.warning import ReplyShapeWarning
from api_claude_runtime.streaming.event_decoder import EventDecoder
from support.streams import DONE, REPLY, START, STOP, cut, decoder, sse, text, typed

WHOLE = [START, *text(0, "a", "b"), DONE, STOP]
PINGS = [
    b'event: ping\ndata: {"type": "ping"}\n\n',
    b"event: ping\ndata: {}\n\n",
    b"event: ping\ndata:\n\n",
]
ERROR = (
    b'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"busy"}}\n\n'
)


@given(st.lists(st.integers(0, 1 << 16), max_size=9))
def test_any_chunking_gives_the_same_typed_events(points: list[int]) -> None:
    reader = decoder()
    events = [event for chunk in cut(sse(*WHOLE), points) for event in reader.feed(chunk)]
    assert [event.type for event in events] == [event["type"] for event in WHOLE]
    assert isinstance(events[0], RawMessageStartEvent)
    assert isinstance(events[-1], RawMessageStopEvent)
    assert list(reader.finish()) == []


def test_names_are_optional_on_the_wire() -> None:
    """Some gateways send only the data, which contains the type."""
    reader = decoder()
    lines = [line for line in sse(*WHOLE).split(b"\n") if not line.startswith(b"event:")]
    events = list(reader.feed(b"\n".join(lines)))
    assert events == typed(*WHOLE)
    list(reader.finish())


@pytest.mark.parametrize("name", ["content_block_stop", "message_delta", "other"])
def test_the_type_ends_a_stream_and_not_the_name(name: str) -> None:
    reader = decoder()
    early = b'event: message_stop\ndata: {"type": "content_block_stop", "index": 0}\n\n'
    late = f'event: {name}\ndata: {{"type": "message_stop"}}\n\n'.encode()
    events = [*reader.feed(sse(START)), *reader.feed(early), *reader.feed(late), *reader.finish()]
    assert [event.type for event in events] == [
        "message_start", "content_block_stop", "message_stop"
    ]  # fmt: skip
    assert reader.finished


def test_an_event_without_a_type_does_not_end_a_stream_without_a_last_event() -> None:
    reader = EventDecoder(RawMessageStreamEvent, None, REPLY)
    events = list(reader.feed(b"event: message_stop\ndata: {}\n\n" * 2))
    assert len(events) == 2
    assert not reader.finished


def test_a_stream_without_its_last_event_is_interrupted() -> None:
    reader = decoder()
    list(reader.feed(sse(*WHOLE[:-1])))
    with pytest.raises(
        StreamInterrupted, match="ended without its last event, message_stop"
    ) as caught:
        list(reader.finish())
    assert caught.value.request_id == "req_1"


def test_an_empty_stream_is_interrupted() -> None:
    with pytest.raises(StreamInterrupted):
        list(decoder().finish())


def test_a_stream_whose_last_event_is_cut_off_is_interrupted() -> None:
    reader = decoder()
    list(reader.feed(sse(*WHOLE)[:-4]))
    with pytest.raises(StreamInterrupted):
        list(reader.finish())


@pytest.mark.parametrize("ping", PINGS)
def test_pings_are_not_delivered_unless_asked_for(ping: bytes) -> None:
    assert [event.type for event in decoder().feed(ping + sse(START) + ping)] == ["message_start"]


@pytest.mark.parametrize("ping", [*PINGS, b'data: {"type": "ping"}\n\n'])
def test_pings_are_delivered_as_pings_when_asked_for(ping: bytes) -> None:
    reader = decoder()
    reader.pings = True
    first, second = reader.feed(ping + sse(START))
    assert isinstance(first, Ping)
    assert (first.type, second.type) == ("ping", "message_start")


def test_a_ping_without_a_name_is_not_delivered_unless_asked_for() -> None:
    assert list(decoder().feed(b'data: {"type": "ping"}\n\n')) == []


@pytest.mark.parametrize("error", [ERROR, ERROR.split(b"\n", 1)[1]], ids=["named", "unnamed"])
def test_an_error_is_raised_after_the_events_before_it(error: bytes) -> None:
    events = decoder().feed(sse(START) + error + sse(STOP))
    assert next(events).type == "message_start"
    with pytest.raises(errors.OverloadedError, match="busy") as caught:
        next(events)
    assert (caught.value.status, caught.value.request_id) == (200, "req_1")


def test_an_unknown_event_is_delivered_unchanged() -> None:
    (event,) = typed({"type": "message_hint", "hint": {"a": [1]}})
    assert isinstance(event, Unknown)
    assert event.model_dump() == {"type": "message_hint", "hint": {"a": [1]}}


def test_an_event_without_a_type_gets_its_name_as_type() -> None:
    """Code that reads `event.type` must never get an AttributeError."""
    (event,) = decoder().feed(b'event: vendor_note\ndata: {"note": 1}\n\n')
    assert (event.type, event.note) == ("vendor_note", 1)


def test_an_event_without_data_is_not_delivered() -> None:
    assert list(decoder().feed(b"event: message_hint\ndata:\n\nevent: other\n\n: note\n\n")) == []


@pytest.mark.parametrize("data", [b'{"type":', b'{"type":"x" "a"}'])
def test_invalid_json_is_an_error_after_the_events_before_it(data: bytes) -> None:
    events = decoder().feed(sse(START) + b"data: " + data + b"\n\n")
    assert next(events).type == "message_start"
    with pytest.raises(DecodeError) as caught:
        next(events)
    assert (caught.value.body, caught.value.request_id) == (data, "req_1")


@pytest.mark.parametrize("name", [b"message", b"keepalive"])
@pytest.mark.parametrize("data", [b"[DONE]", b"ok", b"<p>", b"[]", b"null", b'"text"', b"7"])
def test_data_of_another_protocol_is_ignored(data: bytes, name: bytes) -> None:
    foreign = b"event: " + name + b"\ndata: " + data + b"\n\n"
    reader = decoder()
    events = list(reader.feed(sse(START) + foreign + sse(*WHOLE[1:])))
    assert events == typed(*WHOLE)
    assert list(reader.finish()) == []


@pytest.mark.parametrize("data", [b"[DONE]", b"[]", b"null", b"7"])
def test_data_of_a_known_event_must_be_an_object(data: bytes) -> None:
    with pytest.raises(DecodeError):
        list(decoder().feed(b"event: message_delta\ndata: " + data + b"\n\n"))


def test_text_that_is_not_unicode_keeps_the_event() -> None:
    with pytest.warns(ReplyShapeWarning, match="not Unicode"):
        (event,) = decoder().feed(b'data: {"type":"x","a":"\xff","b":"\\ud83d"}\n\n')
    assert (event.a, event.b) == ("\ufffd", "\ufffd")


def test_a_known_event_with_a_new_field_keeps_its_class() -> None:
    (event,) = typed({**STOP, "cost": 1})
    assert type(event) is RawMessageStopEvent
    extra: Any = event.model_extra
    assert extra == {"cost": 1}
