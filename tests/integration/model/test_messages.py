"""A real model: complete responses, request options and API errors."""

import warnings
from typing import Any

import pytest

from api_claude import errors, models, reply_of
from api_claude_runtime.replies.warning import ReplyShapeWarning
from support.blocking import AnyClient, Connector
from support.servers import ModelServer

HELLO = [{"role": "user", "content": "Say hello."}]
STEADY = {"temperature": 0}


@pytest.fixture
def client(model_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(model_server.base_url)


def ask(client: AnyClient, **options: Any) -> Any:
    arguments = {"max_tokens": 16, "messages": HELLO, "extra_body": STEADY, **options}
    return client.messages.create(model=ModelServer.model, **arguments)


def tokens_read(message: models.Message) -> int:
    """Return the number of tokens of the whole prompt, including those from the server's cache."""
    return message.usage.input_tokens + (message.usage.cache_read_input_tokens or 0)


def test_create_returns_a_typed_message(client: AnyClient) -> None:
    message = ask(client)
    assert isinstance(message, models.Message)
    assert message.role == "assistant"
    assert message.stop_reason in {"end_turn", "max_tokens"}
    assert message.usage.input_tokens > 0
    assert 0 < message.usage.output_tokens <= 16
    (block,) = message.content
    assert isinstance(block, models.TextBlock)
    assert "hello" in block.text.lower()


def test_a_message_has_its_response_metadata(client: AnyClient) -> None:
    reply = reply_of(ask(client))
    assert reply.status == 200
    assert reply.headers["Content-Type"].startswith("application/json")
    assert reply.elapsed > 0


def test_max_tokens_ends_the_message(client: AnyClient) -> None:
    story = [{"role": "user", "content": "Tell me a long story about a dragon."}]
    message = ask(client, messages=story, max_tokens=4)
    assert message.stop_reason == "max_tokens"
    assert message.usage.output_tokens == 4


def test_stop_sequence_ends_the_message(client: AnyClient) -> None:
    count = [{"role": "user", "content": "Count from 1 to 9: 1, 2, 3, 4, 5, 6, 7, 8, 9"}]
    message = ask(client, messages=count, max_tokens=40, stop_sequences=["5"])
    assert message.stop_sequence == "5"  # the stop_reason of this server is end_turn
    assert "5" not in message.content[0].text


def test_system_prompt_and_earlier_turns_are_counted(client: AnyClient) -> None:
    bare = client.messages.count_tokens(model=ModelServer.model, messages=HELLO)
    longer = client.messages.count_tokens(
        model=ModelServer.model,
        system="You are a helpful assistant that answers in one word.",
        messages=[*HELLO, {"role": "assistant", "content": "Hello!"}, *HELLO],
    )
    assert 0 < bare.input_tokens < longer.input_tokens


def test_a_response_is_accepted_as_the_next_turn(client: AnyClient) -> None:
    first = ask(client)
    turns = [*HELLO, {"role": "assistant", "content": first.content}]
    second = ask(client, messages=[*turns, {"role": "user", "content": "Again, please."}])
    assert tokens_read(second) > tokens_read(first)
    assert second.content[0].text


@pytest.mark.parametrize("ttl", ["5m", "1h"])
def test_cache_control_is_accepted(client: AnyClient, ttl: str) -> None:
    cached = {"type": "ephemeral", "ttl": ttl}
    text = {"type": "text", "text": "Say hello.", "cache_control": cached}
    message = ask(
        client,
        system=[{**text, "text": "Be brief."}],
        messages=[{"role": "user", "content": [text]}],
    )
    assert message.content[0].text


def test_models_are_listed_although_the_response_differs_from_the_spec(client: AnyClient) -> None:
    with pytest.warns(ReplyShapeWarning):
        page = client.models.list()
    assert [model.id for model in page.data] == [ModelServer.model]
    assert not page.has_next_page()


@pytest.mark.parametrize("auth_header", ["authorization", "x-api-key"])
def test_the_key_is_accepted_in_either_header(
    model_server: ModelServer, connect: Connector, auth_header: str
) -> None:
    client = connect(model_server.base_url, auth_header=auth_header)
    assert ask(client).content


@pytest.mark.parametrize("auth_header", ["authorization", "x-api-key"])
def test_a_wrong_key_is_an_authentication_error(
    model_server: ModelServer, connect: Connector, auth_header: str
) -> None:
    client = connect(model_server.base_url, api_key="sk-ant-wrong", auth_header=auth_header)
    with pytest.raises(errors.AuthenticationError) as caught:
        ask(client)
    assert caught.value.status == 401
    assert "sk-ant-wrong" not in f"{caught.value!r} {caught.value}"


def test_an_unknown_path_is_not_found(model_server: ModelServer, connect: Connector) -> None:
    client = connect(f"{model_server.base_url}/nowhere")
    with pytest.raises(errors.NotFoundError) as caught:
        ask(client)
    assert caught.value.status == 404


def test_a_context_that_is_too_long_is_a_bad_request(client: AnyClient) -> None:
    endless = [{"role": "user", "content": "word " * 9000}]
    with pytest.raises(errors.BadRequestError) as caught:
        ask(client, messages=endless)
    assert caught.value.type == "exceed_context_size_error"


def test_the_client_works_after_an_error(client: AnyClient) -> None:
    with pytest.raises(errors.BadRequestError):
        ask(client, messages=[{"role": "user", "content": "word " * 9000}])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert ask(client).content
