"""Conversations with a real model: several turns, replay, and trimming by its token count."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from api_claude import AsyncClient, Client, errors
from api_claude_runtime.helpers.caching.breakpoints import cached
from api_claude_runtime.helpers.caching.check import check_cache
from api_claude_runtime.helpers.conversations.conversation import Conversation
from support.blocking import KEY, AnyClient, Connector, Mode
from support.servers import FaultServer, ModelServer

ASK: dict[str, Any] = {
    "model": ModelServer.model,
    "max_tokens": 12,
    "extra_body": {"temperature": 0},
}
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}


@pytest.fixture
def client(model_server: ModelServer, connect: Connector) -> AnyClient:
    return connect(model_server.base_url)


@pytest.fixture
def talk(client: AnyClient) -> Conversation:
    talk = Conversation(system="You answer in one word.")
    for question in ("Say hello.", "Say it again.", "Now say goodbye."):
        talk = talk.user(question)
        talk = talk.assistant(client.messages.create(**ASK, **talk.arguments))
    return talk


def texts(talk: Conversation) -> list[str]:
    return [turn["content"][0].text for turn in talk if turn["role"] == "assistant"]


def with_methods(
    mode: Mode, url: str, use: Callable[[Any], Any], ause: Callable[[Any], Any]
) -> Any:
    """Call `use` or `ause` with `messages` of a synchronous or asynchronous client."""
    if mode == "sync":
        with Client(api_key=KEY, base_url=url) as client:
            return use(client.messages)

    async def main() -> Any:
        async with AsyncClient(api_key=KEY, base_url=url) as client:
            return await ause(client.messages)

    return asyncio.run(main())


def test_several_turns(client: AnyClient, talk: Conversation) -> None:
    assert [turn["role"] for turn in talk] == ["user", "assistant"] * 3
    assert all(texts(talk))
    again = Conversation.from_json(talk.to_json()).user("Thank you.")
    message = client.messages.create(**ASK, system=again.system, messages=again.messages)
    assert message.content[0].text
    assert "assistant: " + texts(talk)[0] in str(talk)
    bare = talk[:1].with_system(None)
    assert client.messages.create(**ASK, system=bare.system, messages=bare.messages).content


def test_replay_gives_the_same_answers_under_the_same_settings(
    mode: Mode, model_server: ModelServer, talk: Conversation
) -> None:
    again = with_methods(
        mode,
        model_server.base_url,
        lambda messages: talk.replay(messages.create, **ASK),
        lambda messages: talk.areplay(messages.create, **ASK),
    )
    assert texts(again) == texts(talk)
    assert again == talk


def test_replay_under_other_settings(client: AnyClient, talk: Conversation) -> None:
    short = talk.with_system("Tell long stories.").replay(
        client.messages.create, **{**ASK, "max_tokens": 2}
    )
    assert len(short) == len(talk)
    assert [turn["content"] for turn in short[::2]] == [turn["content"] for turn in talk[::2]]
    assert short.system == "Tell long stories."
    assert texts(short) != texts(talk)


def test_an_api_error_in_a_replay_is_raised(client: AnyClient) -> None:
    with pytest.raises(errors.BadRequestError):
        Conversation().user("word " * 9000).replay(client.messages.create, **ASK)


def test_trim_returns_the_longest_end_that_fits(
    mode: Mode, model_server: ModelServer, client: AnyClient
) -> None:
    talk = Conversation(system="You answer in one word.")
    for number in range(20):
        talk = talk.user(f"Question {number} is a long one. " * 3).assistant("Yes, it is.")
    talk = talk.user("And now?")
    limit = 400

    def tokens(part: Conversation) -> int:
        counted = client.messages.count_tokens(model=ModelServer.model, **part.arguments)
        return int(counted.input_tokens)

    assert tokens(talk) > limit
    short = with_methods(
        mode,
        model_server.base_url,
        lambda m: talk.trim(m.count_tokens, max_tokens=limit, model=ModelServer.model),
        lambda m: talk.atrim(m.count_tokens, max_tokens=limit, model=ModelServer.model),
    )
    assert 1 < len(short) < len(talk)
    assert short == talk[-len(short) :]
    assert short[0]["role"] == "user"
    assert tokens(short) <= limit < tokens(talk[-len(short) - 2 :])
    assert client.messages.create(**ASK, **short.arguments).content
    assert (
        talk.trim(client.messages.count_tokens, max_tokens=10_000, model=ModelServer.model) is talk
    )


def test_trim_fails_if_the_shortest_end_does_not_fit(client: AnyClient) -> None:
    talk = Conversation(system="Be brief.").user("a").assistant("b").user("word " * 100)
    count = client.messages.count_tokens
    shortest = count(model=ModelServer.model, **talk[2:].arguments).input_tokens
    with pytest.raises(errors.RequestError, match=f"{shortest} tokens, more than max_tokens=50"):
        talk.trim(count, max_tokens=50, model=ModelServer.model)
    with pytest.raises(errors.RequestError, match="keep=2"):
        talk.trim(count, max_tokens=shortest, keep=2, model=ModelServer.model)
    assert talk.trim(count, max_tokens=shortest, model=ModelServer.model) == talk[2:]


def test_trim_counts_tools_and_keeps_results_with_their_calls(client: AnyClient) -> None:
    talk = Conversation().user("What is the weather in Paris?")
    tools: dict[str, Any] = {"tools": [WEATHER]}
    call = client.messages.create(
        **{**ASK, "max_tokens": 200}, **tools, tool_choice={"type": "any"}, **talk.arguments
    )
    talk = talk.assistant(call)
    (use,) = [block for block in call.content if block.type == "tool_use"]
    result = {"type": "tool_result", "tool_use_id": use.id, "content": "18 degrees, rain"}
    talk = talk.results([result])
    # Without tools: with them, the server's answer varies and is sometimes an error.
    assert client.messages.create(**{**ASK, "max_tokens": 8}, **talk.arguments).content
    older = Conversation().user("Say hello. " * 20).assistant("Hello.") + talk
    count = client.messages.count_tokens
    whole = count(model=ModelServer.model, **tools, **older.arguments).input_tokens
    short = older.trim(count, max_tokens=whole - 1, model=ModelServer.model, **tools)
    assert short == talk
    with pytest.raises(errors.RequestError, match="the shortest possible conversation has"):
        older.trim(count, max_tokens=20, model=ModelServer.model, **tools)
    with pytest.raises(errors.RequestError, match=r"messages\[4\] has a tool result"):
        older.replay(client.messages.create, **ASK)


def test_cache_breakpoints_are_accepted(client: AnyClient, talk: Conversation) -> None:
    more = talk.user("And now?")
    request: dict[str, Any] = {
        "system": [cached("You answer in one word.", "1h")],
        "messages": [*more.messages[:-2], cached(more[-2]), cached(more[-1])],
    }
    assert check_cache(**request) == 3
    assert client.messages.create(**ASK, **request).content[0].text


def test_a_method_of_the_wrong_client_is_rejected(faults: FaultServer) -> None:
    talk, url = Conversation().user("Hello!"), faults.url("json-ok")
    asks: dict[str, Any] = {"model": "m", "max_tokens": 1}

    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=url) as client:
            with warnings.catch_warnings():
                warnings.simplefilter("error")  # such as a coroutine that was never awaited
                with pytest.raises(errors.ConfigurationError, match="atrim or areplay"):
                    talk.replay(client.messages.create, **asks)  # type: ignore[arg-type]
                with pytest.raises(errors.ConfigurationError, match="atrim or areplay"):
                    talk.trim(client.messages.count_tokens, max_tokens=1, model="m")  # type: ignore[arg-type]
        assert faults.requests == []
        with Client(api_key=KEY, base_url=url) as other:
            wrong = pytest.raises(
                errors.ConfigurationError, match=r"method of a Client: use trim or replay, or"
            )
            with wrong:
                await talk.areplay(other.messages.create, **asks)  # type: ignore[arg-type]

    asyncio.run(main())
