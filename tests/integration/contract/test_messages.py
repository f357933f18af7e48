"""Typical requests to `messages.create`, checked against the spec."""

import json
from typing import Any

import pytest

from api_claude import errors, models
from support.blocking import AnyClient, Connector
from support.operations import check
from support.png import png_text
from support.servers import ContractServer

ASK: dict[str, Any] = {"model": "claude-sonnet-4-6", "max_tokens": 1024}
HELLO = [{"role": "user", "content": "Hello"}]
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}
PNG = {"type": "base64", "media_type": "image/png", "data": png_text(255, 0, 0)}
CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}


@pytest.fixture
def client(contract_server: ContractServer, connect: Connector) -> AnyClient:
    return connect(contract_server.base_url)


def send(client: AnyClient, **arguments: Any) -> None:
    """Send a request with the GA and the beta method, and check both."""
    for group in (client.messages, client.beta.messages):
        message = group.create(**{**ASK, "messages": HELLO, **arguments})
        check(message)
        assert isinstance(message, models.Message)


def user(*blocks: dict[str, Any]) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": list(blocks)}]}


def text(words: str, **more: Any) -> dict[str, Any]:
    return {"type": "text", "text": words, **more}


def test_simple_request(client: AnyClient) -> None:
    send(client)


@pytest.mark.parametrize(
    "choice",
    [
        {"type": "auto"},
        {"type": "auto", "disable_parallel_tool_use": True},
        {"type": "any"},
        {"type": "tool", "name": "get_weather"},
        {"type": "none"},
    ],
)
def test_tools_and_tool_choice(client: AnyClient, choice: dict[str, Any]) -> None:
    send(client, tools=[WEATHER], tool_choice=choice)


@pytest.mark.parametrize(
    "result",
    [
        {"content": "18 °C"},
        {"content": [text("18 °C"), {"type": "image", "source": PNG}]},
        {"content": "no such city", "is_error": True},
        {},
    ],
)
def test_tool_call_and_its_result(client: AnyClient, result: dict[str, Any]) -> None:
    call = {"type": "tool_use", "id": "toolu_01", "name": "get_weather", "input": {"city": "Paris"}}
    answer = {"type": "tool_result", "tool_use_id": "toolu_01", **result}
    turns = [
        *HELLO,
        {"role": "assistant", "content": [call]},
        {"role": "user", "content": [answer]},
    ]
    send(client, tools=[WEATHER], messages=turns)


def test_server_tools(client: AnyClient) -> None:
    send(
        client,
        tools=[
            {"type": "web_search_20250305", "name": "web_search", "max_uses": 3},
            {"type": "bash_20250124", "name": "bash"},
            {"type": "text_editor_20250728", "name": "str_replace_based_edit_tool"},
        ],
    )


@pytest.mark.parametrize(
    "source", [PNG, {"type": "url", "url": "https://example.com/a.png"}], ids=["base64", "url"]
)
def test_images(client: AnyClient, source: dict[str, Any]) -> None:
    send(client, **user({"type": "image", "source": source}, text("What is it?")))


@pytest.mark.parametrize(
    "source",
    [
        {"type": "base64", "media_type": "application/pdf", "data": "JVBERi0="},
        {"type": "url", "url": "https://example.com/a.pdf"},
        {"type": "text", "media_type": "text/plain", "data": "A tale."},
        {"type": "content", "content": [text("A tale.")]},
    ],
    ids=lambda source: source["type"],
)
def test_documents(client: AnyClient, source: dict[str, Any]) -> None:
    document = {"type": "document", "source": source, "title": "A tale", "context": "Old."}
    send(client, **user({**document, "citations": {"enabled": True}}, text("Sum it up.")))


@pytest.mark.parametrize("ttl", [None, "5m", "1h"])
def test_cache_control(client: AnyClient, ttl: str | None) -> None:
    control = {"type": "ephemeral"} | ({"ttl": ttl} if ttl else {})
    send(
        client,
        cache_control=control,
        system=[text("You know the law.", cache_control=control)],
        tools=[{**WEATHER, "cache_control": control}],
        **user(text("A long text.", cache_control=control), text("Sum it up.")),
    )


def test_structured_output(client: AnyClient) -> None:
    form = {"type": "json_schema", "schema": {**CITY, "additionalProperties": False}}
    send(client, output_config={"format": form, "effort": "low"})


@pytest.mark.parametrize(
    "thinking",
    [{"type": "enabled", "budget_tokens": 2048}, {"type": "disabled"}, {"type": "adaptive"}],
    ids=lambda thinking: thinking["type"],
)
def test_thinking(client: AnyClient, thinking: dict[str, Any]) -> None:
    thought = {"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"}
    hidden = {"type": "redacted_thinking", "data": "ZGF0YQ=="}
    turns = [*HELLO, {"role": "assistant", "content": [thought, hidden, text("Hi.")]}, *HELLO]
    send(client, max_tokens=4096, thinking=thinking, messages=turns)


def test_other_body_fields(client: AnyClient) -> None:
    send(
        client,
        system="You are brief.",
        stop_sequences=["END", "\n\nHuman:"],
        metadata={"user_id": "user-1"},
        service_tier="auto",
        container=None,
    )


def test_headers(client: AnyClient) -> None:
    check(client.messages.create(**ASK, messages=HELLO, workspace_id="wrkspc_01"))
    beta = client.beta.messages
    for betas in ([], ["files-api-2025-04-14"], ["files-api-2025-04-14", "unknown-beta"]):
        check(beta.create(**ASK, messages=HELLO, betas=betas, workspace_id="wrkspc_01"))


def test_count_tokens(client: AnyClient) -> None:
    for group in (client.messages, client.beta.messages):
        count = group.count_tokens(model=ASK["model"], messages=HELLO, tools=[WEATHER], system="Hi")
        check(count)
        assert isinstance(count.input_tokens, int)


def test_stream(client: AnyClient) -> None:
    for group in (client.messages, client.beta.messages):
        with group.create(**ASK, messages=HELLO, stream=True) as stream:
            check(stream)


def returnable(citation: Any) -> bool:
    """Whether the citation is valid in a request, which has no `file_id` and requires a title."""
    given = citation.model_fields_set
    return "file_id" not in given and not given.isdisjoint({"document_title", "title"})


def test_response_blocks_are_accepted_in_the_next_request(client: AnyClient) -> None:
    """Every type of block in a response can be sent back unchanged."""
    received: dict[str, list[models.ContentBlock]] = {}
    fast = {"x-steady-stream-interval-ms": "0"}
    for line in client.messages.batches.results("msgbatch_01", extra_headers=fast):
        if line.result.type == "succeeded":
            for block in line.result.message.content:
                if block.type == "text":
                    block.citations = [one for one in block.citations or () if returnable(one)]
                received.setdefault(block.type, []).append(block)
    refused = {}
    for kind, blocks in received.items():
        try:
            send(client, messages=[*HELLO, {"role": "assistant", "content": blocks}])
        except (AssertionError, errors.ClaudeError) as error:
            refused[kind] = error.body if isinstance(error, errors.APIStatusError) else str(error)
    assert not refused, json.dumps(refused, indent=1)
