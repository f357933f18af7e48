"""A real model with thinking."""

import pytest

from api_claude import models
from api_claude_runtime.replies.warning import ReplyShapeWarning
from support.blocking import AnyClient, Connector
from support.servers import ModelServer

QUESTION = {"role": "user", "content": "Why is the sky blue?"}
ASK = {
    "model": ModelServer.model,
    "max_tokens": 30,
    "messages": [QUESTION],
    "thinking": {"type": "enabled", "budget_tokens": 16},
    "extra_body": {"temperature": 0},
}


@pytest.fixture
def client(thinking_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(thinking_server.base_url)


def check(message: models.Message) -> None:
    thought, text = message.content
    assert isinstance(thought, models.ThinkingBlock)
    assert thought.thinking
    assert isinstance(text, models.TextBlock)
    assert text.text


def test_thinking_comes_before_the_text(client: AnyClient) -> None:
    check(client.messages.create(**ASK))


def test_streamed_thinking(client: AnyClient) -> None:
    # The server starts a thinking block without the signature that the spec requires.
    with client.messages.stream(**ASK) as stream:
        with pytest.warns(ReplyShapeWarning, match="signature"):
            events = list(stream)
        message = stream.get_final_message()
    deltas = [event.delta for event in events if event.type == "content_block_delta"]
    check(message)
    thoughts = [delta.thinking for delta in deltas if isinstance(delta, models.ThinkingDelta)]
    assert len(thoughts) > 5
    assert "".join(thoughts) == message.content[0].thinking


def test_thinking_blocks_are_accepted_in_the_next_request(client: AnyClient) -> None:
    message = client.messages.create(**ASK)
    turns = [QUESTION, {"role": "assistant", "content": message.content}]
    again = {**ASK, "messages": [*turns, {"role": "user", "content": "Sure?"}]}
    assert client.messages.create(**again).content
