"""Type checks for `image`, `document`, `cached` and `result_block`. Never run."""

from __future__ import annotations

from typing import assert_type

from api_claude import (
    Client,
    Conversation,
    MediaSource,
    ToolRegistry,
    Turn,
    cached,
    document,
    image,
    result_block,
    tool,
)
from api_claude.models import Message
from api_claude.params import (
    DocumentBlockParam,
    ImageBlockParam,
    MessageCreateParamsNonStreaming,
    MessagesCreateArguments,
    TextBlockParam,
    ToolParam,
    ToolResultBlockParam,
)


@tool
def look(what: str) -> str:
    return what


def blocks(source: MediaSource) -> None:
    assert_type(image(source), ImageBlockParam)
    assert_type(document(text="a"), DocumentBlockParam)
    assert_type(result_block("t", 1), ToolResultBlockParam)
    assert_type(cached("a"), TextBlockParam)
    assert_type(cached(image(source), "1h"), ImageBlockParam)
    assert_type(cached(look), ToolParam)
    assert_type(cached(ToolRegistry([look])), list[ToolParam])
    image(source, ttl="1h")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    cached("a", "2h")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]


def literals(client: Client) -> None:
    create = client.messages.create
    create(
        model="m",
        max_tokens=9,
        system=cached([{"type": "text", "text": "x"}, {"type": "text", "text": "y"}]),
        tools=[cached({"name": "x", "input_schema": {"type": "object"}})],
        messages=[cached({"role": "user", "content": "x"})],
    )
    create(
        model="m",
        max_tokens=9,
        tools=cached([{"name": "x", "input_schema": {"type": "object"}}]),
        messages=cached([{"role": "user", "content": [cached({"type": "text", "text": "x"})]}]),
    )
    mixed = cached([{"type": "text", "text": "x"}, image("a")])
    create(model="m", max_tokens=9, messages=[{"role": "user", "content": mixed}])
    results = [result_block("a", 1), result_block("b", "2", is_error=True)]
    create(model="m", max_tokens=9, messages=[{"role": "user", "content": results}])


def conversation(client: Client, talk: Conversation, turn: Turn[Message]) -> None:
    assert_type(client.messages.create(model="m", max_tokens=9, **talk.arguments), Message)
    assert_type(turn.message, Message)


def many_requests(
    client: Client,
    requests: list[MessagesCreateArguments],
    params: list[MessageCreateParamsNonStreaming],
) -> None:
    client.messages.gather(requests)
    client.messages.gather(params)
    client.messages.batches.submit_all(params)
    client.messages.run_tools(
        tools=[look, {"type": "bash_20250124", "name": "bash"}],
        handlers={"bash": lambda given: given["command"]},
        model="m",
        max_tokens=9,
        messages=[],
    )
    client.messages.run_tools(
        tools=[look],
        handlers={"bash": lambda: 3},  # type: ignore[misc, dict-item]  # pyright: ignore[reportArgumentType]
        model="m",
        max_tokens=9,
        messages=[],
    )


def misspelled_import() -> None:
    from api_claude import Clinet  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]

    print(Clinet)  # pyright: ignore[reportUnknownArgumentType]
