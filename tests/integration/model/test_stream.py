"""A real model: streams of raw events and accumulated messages."""

import re

import pytest

from api_claude import errors, models, reply_of
from support.blocking import AnyClient, Connector
from support.servers import ModelServer

# The answer has many tokens and is ASCII: the server loses the start of a message that begins with
# a part of a character.
ASK = {
    "model": ModelServer.model,
    "max_tokens": 16,
    "messages": [{"role": "user", "content": "Tell me about the sea."}],
    "extra_body": {"temperature": 0},
}


@pytest.fixture
def client(model_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(model_server.base_url)


def test_raw_events_are_typed_and_in_order(client: AnyClient) -> None:
    with client.messages.create(**ASK, stream=True) as stream:
        events = list(stream)
    types = " ".join(event.type for event in events)
    block = "content_block_start( content_block_delta)+ content_block_stop"
    assert re.fullmatch(f"message_start {block} message_delta message_stop", types)
    assert isinstance(events[0], models.RawMessageStartEvent)
    assert events[0].message.role == "assistant"
    assert isinstance(events[1], models.RawContentBlockStartEvent)
    assert isinstance(events[2], models.RawContentBlockDeltaEvent)
    assert isinstance(events[2].delta, models.TextDelta)
    assert isinstance(events[-2], models.RawMessageDeltaEvent)
    assert events[-2].delta.stop_reason == "max_tokens"
    assert isinstance(events[-1], models.RawMessageStopEvent)


def test_a_raw_stream_has_its_response_metadata(client: AnyClient) -> None:
    with client.messages.create(**ASK, stream=True) as stream:
        assert reply_of(stream).headers["content-type"].startswith("text/event-stream")


def test_text_stream_is_the_text_of_the_final_message(client: AnyClient) -> None:
    with client.messages.stream(**ASK) as stream:
        pieces = list(stream.text_stream)
        message = stream.get_final_message()
        assert stream.get_final_text() == "".join(pieces)
    assert len(pieces) > 5
    assert message.content[0].text == "".join(pieces)
    assert message.stop_reason == "max_tokens"
    assert message.usage.output_tokens == 16
    assert reply_of(message).status == 200


def test_streamed_and_complete_messages_are_equal(client: AnyClient) -> None:
    # The server's cache of the first answer would change the rounding in the second.
    ask = {**ASK, "extra_body": {"temperature": 0, "cache_prompt": False}}
    whole = client.messages.create(**ask)
    with client.messages.stream(**ask) as stream:
        streamed = stream.get_final_message()
    assert streamed.content == whole.content
    assert streamed.stop_reason == whole.stop_reason
    assert type(streamed) is type(whole)


def test_a_message_stream_yields_the_raw_events(client: AnyClient) -> None:
    with client.messages.create(**ASK, stream=True) as stream:
        raw = [event.type for event in stream]
    with client.messages.stream(**ASK) as stream:
        assert [event.type for event in stream] == raw


def test_the_snapshot_grows(client: AnyClient) -> None:
    with client.messages.stream(**ASK) as stream:
        text = ""
        before: object = stream.snapshot
        for piece in stream.text_stream:
            text += piece
            assert stream.snapshot.content[0].text == text
    assert before is None
    assert stream.snapshot.stop_reason == "max_tokens"


def test_leaving_early_frees_the_connection(client: AnyClient) -> None:
    story = {**ASK, "max_tokens": 1000}
    # More streams than the server has slots: a slot that stayed occupied would block the last call.
    for _ in range(6):
        with client.messages.stream(**story) as stream:
            next(iter(stream.text_stream))
    assert client.messages.create(**ASK, timeout=20.0).content


def test_a_message_stream_left_early_has_no_final_message(client: AnyClient) -> None:
    with client.messages.stream(**ASK) as stream:
        piece = next(iter(stream.text_stream))
    assert stream.snapshot.content[0].text == piece
    with pytest.raises(errors.StreamInterrupted) as caught:
        stream.get_final_message()
    assert caught.value.partial.content[0].text == piece


def test_leaving_a_raw_stream_early_frees_the_connection(client: AnyClient) -> None:
    for _ in range(6):
        with client.messages.create(**{**ASK, "max_tokens": 1000}, stream=True) as stream:
            next(iter(stream))
    assert client.messages.create(**ASK, timeout=20.0).content


def test_an_exception_in_the_block_propagates_and_frees_the_connection(client: AnyClient) -> None:
    with pytest.raises(ZeroDivisionError), client.messages.stream(**ASK) as stream:
        1 / len([*stream.text_stream][:0])
    assert client.messages.create(**ASK).content
