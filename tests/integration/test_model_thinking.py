"""A real model that thinks."""

import pytest

from api_claude import Client, models
from api_claude_runtime.lenient import ReplyShapeWarning
from integration.blocking import Connector
from servers import ModelServer

QUESTION = {"role": "user", "content": "Why is the sky blue?"}
ASK = {
    "model": ModelServer.model,
    "max_tokens": 60,
    "messages": [QUESTION],
    "thinking": {"type": "enabled", "budget_tokens": 16},
    "extra_body": {"temperature": 0},
}


@pytest.fixture
def client(thinking_server: ModelServer, connect: Connector) -> Client:
    return connect(thinking_server.base_url)


def check(message: models.Message) -> None:
    thought, text = message.content
    assert isinstance(thought, models.ThinkingBlock)
    assert thought.thinking
    assert isinstance(text, models.TextBlock)
    assert text.text


def test_thinking_comes_before_the_text(client: Client) -> None:
    check(client.messages.create(**ASK))


def test_streamed_thinking(client: Client) -> None:
    # The server begins a thinking block without the signature that the spec asks for.
    with pytest.warns(ReplyShapeWarning, match="signature"), client.messages.stream(**ASK) as stream:
        deltas = [event.delta for event in stream if event.type == "content_block_delta"]
        message = stream.get_final_message()
    check(message)
    thoughts = [delta.thinking for delta in deltas if isinstance(delta, models.ThinkingDelta)]
    assert len(thoughts) > 5
    assert "".join(thoughts) == message.content[0].thinking


def test_thinking_goes_back(client: Client) -> None:
    message = client.messages.create(**ASK)
    turns = [QUESTION, {"role": "assistant", "content": message.content}]
    again = {**ASK, "messages": [*turns, {"role": "user", "content": "Sure?"}]}
    assert client.messages.create(**again).content
