"""Type checks for conversations and cache breakpoints. Checked by mypy and pyright, never run."""

from typing import Any, assert_type

from api_claude import AsyncClient, Client
from api_claude.models import Message, TextBlock
from api_claude.params import TextBlockParam, ToolParam
from api_claude_runtime.batches.gather.progress import ProgressBar
from api_claude_runtime.helpers.caching.breakpoints import cached
from api_claude_runtime.helpers.caching.check import check_cache
from api_claude_runtime.helpers.conversations.conversation import Conversation
from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
from api_claude_runtime.helpers.tools.define.tool import tool


@tool
def weather(city: str) -> float:
    return len(city)


def turns(client: Client, message: Message) -> None:
    talk = Conversation(system="Be brief.").user("Hi").assistant(message)
    talk = talk.user([{"type": "text", "text": "Hi"}]).assistant(message.content)
    assert_type(talk, Conversation)
    assert_type(talk[0], Any)
    assert_type(talk[1:], Conversation)
    assert_type(talk + talk, Conversation)
    assert_type(talk.messages, list[Any])
    client.messages.create(
        model="m", max_tokens=1, system=talk.system, messages=talk.messages, tools=[]
    )
    client.messages.create(model="m", max_tokens=1, **talk.arguments)
    client.messages.count_tokens(model="m", system=talk.system, messages=talk.messages)
    assert_type(Conversation.from_json(talk.to_json()), Conversation)
    Conversation(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def trim_and_replay(client: Client, other: AsyncClient) -> None:
    talk = Conversation()
    count, create = client.messages.count_tokens, client.messages.create
    assert_type(talk.trim(count, max_tokens=5, model="m"), Conversation)
    assert_type(talk.replay(create, model="m", max_tokens=5), Conversation)
    talk.trim(count)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    talk.trim(
        other.messages.count_tokens,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        max_tokens=5,
    )


async def async_trim_and_replay(client: AsyncClient, other: Client) -> None:
    talk = Conversation()
    count, create = client.messages.count_tokens, client.messages.create
    assert_type(await talk.atrim(count, max_tokens=5, model="m"), Conversation)
    assert_type(await talk.areplay(create, model="m", max_tokens=5), Conversation)
    await talk.atrim(
        other.messages.count_tokens,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        max_tokens=5,
    )


def cache_breakpoints(
    block: TextBlock, blocks: list[TextBlock], param: TextBlockParam, tools: list[ToolParam]
) -> None:
    assert_type(cached("Hi"), dict[str, Any])
    assert_type(cached(block, "1h"), dict[str, Any])
    assert_type(cached(weather), dict[str, Any])
    assert_type(cached(param, ttl="5m"), TextBlockParam)
    assert_type(cached(tools), list[ToolParam])
    assert_type(cached([block]), list[Any])
    assert_type(cached([weather]), list[Any])
    assert_type(cached([block, param]), list[Any])
    assert_type(cached(blocks), list[Any])
    assert_type(cached((block, param)), list[Any])
    assert_type(cached(ToolRegistry([weather])), list[Any])
    assert_type(check_cache(system=[cached("Hi")]), int)
    cached("Hi", "2h")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def progress_bar(client: Client) -> None:
    from api_claude_runtime.batches.api.wait import wait_for_batch
    from api_claude_runtime.batches.gather.gather import gather

    with ProgressBar("Batch") as bar:
        assert_type(bar, ProgressBar)
        gather(client.messages.create, [], on_progress=bar)
        wait_for_batch(client.messages.batches, "msgbatch_1", on_progress=bar)
