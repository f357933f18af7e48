"""Streams of frames as the decoder of events sees them: types, errors, and metrics."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from api_claude import AsyncEventStream, AsyncMessageStream, EventStream, MessageStream, errors
from api_claude.models import Message
from api_claude_runtime.http.bounds import Bounds, resolved
from support.frames import METRICS, chunk, decoder, exception, frame, frames, text_headers
from support.streams import DONE, START, STOP, AsyncMemoryResponse, MemoryResponse, sse, text, typed

WHOLE = [START, *text(0, "Hel", "lo"), DONE, STOP]
WITH_METRICS = [*WHOLE[:-1], {**STOP, "amazon-bedrock-invocationMetrics": METRICS}]


def stream(*chunks: bytes, **options: Any) -> MessageStream[Any, Message]:
    return MessageStream(EventStream(MemoryResponse(*chunks), decoder(**options)))


def test_the_events_are_those_of_a_stream_of_server_sent_events() -> None:
    reader = decoder()
    found = [event for each in frames(*WHOLE) for event in reader.feed(each)]
    assert found == typed(*WHOLE)
    assert reader.finished
    assert list(reader.finish()) == []


@pytest.mark.parametrize(
    "content_type",
    ["application/vnd.amazon.eventstream", " Application/VND.amazon.EventStream; charset=utf-8"],
)
def test_the_content_type_selects_the_parser(content_type: str) -> None:
    reader = decoder(content_type=content_type)
    one = b"".join(frames(*WHOLE))
    assert [event for byte in one for event in reader.feed(bytes([byte]))] == typed(*WHOLE)


def test_a_message_and_its_metrics() -> None:
    found = stream(*frames(*WITH_METRICS))
    first = found.invocation_metrics
    assert found.get_final_text() == "Hello"
    assert (first, found.invocation_metrics) == (None, METRICS)
    last = list(decoder().feed(b"".join(frames(*WITH_METRICS))))[-1]
    assert last.model_extra == {"amazon-bedrock-invocationMetrics": METRICS}


def test_an_asynchronous_message_and_its_metrics() -> None:
    response = AsyncMemoryResponse(*frames(*WITH_METRICS))
    found = AsyncMessageStream[Any, Message](AsyncEventStream(response, decoder()))
    assert asyncio.run(found.get_final_text()) == "Hello"
    assert found.invocation_metrics == METRICS


NAMES: dict[str, type[errors.APIStatusError]] = {
    "throttlingException": errors.RateLimitError,
    "ThrottlingException": errors.RateLimitError,
    "validationException": errors.BadRequestError,
    "accessDeniedException": errors.PermissionDeniedError,
    "resourceNotFoundException": errors.NotFoundError,
    "modelTimeoutException": errors.RequestTimeoutError,
    "serviceUnavailableException": errors.ServiceUnavailableError,
    "modelStreamErrorException": errors.InternalServerError,
    "internalServerException": errors.InternalServerError,
    "newException": errors.InternalServerError,
}


@pytest.mark.parametrize("name,cls", NAMES.items())
def test_an_exception_has_the_class_of_its_status(
    name: str, cls: type[errors.APIStatusError]
) -> None:
    payload = {"message": "Too many tokens", "originalStatusCode": 429}
    found = stream(*frames(*WHOLE[:3]), exception(name, payload))
    with pytest.raises(errors.APIStatusError) as caught:
        found.until_done()
    error = caught.value
    assert type(error) is cls
    assert error.type == name[0].upper() + name[1:]
    assert error.status == 200
    assert error.details == {"originalStatusCode": 429}
    assert str(error).startswith(f"200 {error.type}: Too many tokens [request id req_amazon]")
    assert error.partial.content[0].text == "Hel"


@pytest.mark.parametrize(
    "sent,message",
    [
        (exception("e", {"Message": "big"}), "big"),
        (exception("e", b"plain text"), "plain text"),
        (exception("e", b""), "it has no message"),
        (exception("e", {"message": 7}), '{"message": 7}'),
        (exception("e", b"[" * 200_000), "[" * 200),
        (frame(text_headers(message_type="exception"), b'{"message":"m"}'), "m"),
        (
            frame(text_headers(message_type="error", error_code="E", error_message="t"), b""),
            "t",
        ),
        (frame(text_headers(message_type="error"), b""), "it has no message"),
    ],
)
def test_exceptions_and_errors_of_any_form(sent: bytes, message: str) -> None:
    with pytest.raises(errors.InternalServerError) as caught:
        list(decoder().feed(sent))
    assert caught.value.message == message


def test_an_error_event_in_a_frame_is_one_of_the_api() -> None:
    data = {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}
    with pytest.raises(errors.OverloadedError, match="busy"):
        list(decoder().feed(frames(data)[0]))


def test_a_stream_that_ends_early_is_interrupted_with_what_arrived() -> None:
    whole = frames(*WHOLE)
    for chunks in (whole[:3], [*whole[:3], whole[3][:20]]):
        with pytest.raises(errors.StreamInterrupted, match="the stream ended") as caught:
            stream(*chunks).until_done()
        assert caught.value.partial.content[0].text == "Hel"
        assert caught.value.request_id == "req_amazon"
    with pytest.raises(errors.StreamInterrupted, match="without its last event"):
        stream().until_done()


def test_a_damaged_frame_and_a_long_one_have_what_arrived() -> None:
    whole = frames(*WHOLE)
    with pytest.raises(errors.DecodeError, match="damaged") as caught:
        stream(*whole[:3], whole[3][:-1] + b"\0").until_done()
    assert caught.value.partial.content[0].text == "Hel"
    bounds = resolved(Bounds(event_bytes=1000))
    with pytest.raises(errors.BoundExceeded, match="more than 1,000 bytes") as exceeded:
        stream(*whole[:3], chunk(b"x" * 2000), bounds=bounds).until_done()
    assert exceeded.value.partial.content[0].text == "Hel"


def test_data_that_is_not_json_is_an_error_as_for_server_sent_events() -> None:
    for data in (b"{", b'{"type":"message_stop"'):
        with pytest.raises(errors.DecodeError, match="an event of the stream"):
            list(decoder().feed(chunk(data)))
    assert list(decoder().feed(chunk(b"[DONE]"))) == []


def test_a_body_of_another_format_with_this_content_type_is_recognized() -> None:
    error = {"type": "error", "error": {"type": "rate_limit_error", "message": "slow down"}}
    with pytest.raises(errors.RateLimitError, match="slow down"):
        list(decoder().feed(json.dumps(error).encode()))
    reader = decoder()
    assert list(reader.feed(b"<html>")) == []
    with pytest.raises(errors.DecodeError, match="its body is not one: '<html>'"):
        list(reader.finish())


def test_server_sent_events_with_this_content_type_are_malformed_frames() -> None:
    with pytest.raises(errors.DecodeError, match="frame"):
        list(decoder().feed(sse(START)))
