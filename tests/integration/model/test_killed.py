"""A real model server that is killed in the middle of an answer."""

from typing import Any

import pytest

from api_claude import errors, models
from support.blocking import Connector
from support.servers import ModelServer

STORY: dict[str, Any] = {
    "model": ModelServer.model,
    "max_tokens": 1500,
    "messages": [{"role": "user", "content": "Tell me a long story about a dragon."}],
    # At temperature 0 the answer may be only a few words.
    "extra_body": {"ignore_eos": True},
}


def check_not_sent(error: pytest.ExceptionInfo[errors.APIConnectionError]) -> None:
    assert not isinstance(error.value, errors.StreamInterrupted)
    assert not error.value.sent
    assert "127.0.0.1" in str(error.value)


def test_an_interrupted_message_stream_has_the_partial_message(
    killable_server: ModelServer, connect: Connector
) -> None:
    client = connect(killable_server.base_url)
    text = ""
    with (
        pytest.raises(errors.StreamInterrupted) as interrupted,
        client.messages.stream(**STORY) as stream,
    ):
        for piece in stream.text_stream:
            text += piece
            if len(text) > 40:
                killable_server.kill()
    partial = interrupted.value.partial
    assert partial.content[0].text == text
    assert partial.stop_reason is None
    assert isinstance(partial, models.Message)
    assert stream.snapshot == partial
    with pytest.raises(errors.APIConnectionError) as refused:
        client.messages.create(**STORY)
    check_not_sent(refused)


def test_a_raw_stream_is_interrupted(killable_server: ModelServer, connect: Connector) -> None:
    client = connect(killable_server.base_url)
    with pytest.raises(errors.StreamInterrupted) as interrupted:
        for count, _ in enumerate(client.messages.create(**STORY, stream=True)):
            if count == 10:
                killable_server.kill()
    assert interrupted.value.partial is None
    with pytest.raises(errors.APIConnectionError) as refused:
        client.messages.create(**STORY)
    check_not_sent(refused)
