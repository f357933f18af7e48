"""pydantic-ai and LangChain over our transports."""

from __future__ import annotations

import asyncio
from typing import Any

import anthropic
import pytest
from langchain_anthropic import ChatAnthropic
from pydantic_ai import Agent
from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.providers.anthropic import AnthropicProvider

from api_claude import Retry, errors
from support.servers import FaultServer, bodies

MODEL = "claude-sonnet-4-6"


def agent(clients: Any, url: str) -> Agent:
    client = clients.asynchronous(url, [Retry(3, base=0.001)])
    provider = AnthropicProvider(anthropic_client=client)
    return Agent(AnthropicModel(MODEL, provider=provider, settings={"max_tokens": 64}))


def test_pydantic_ai_answers_and_streams(clients: Any, faults: FaultServer) -> None:
    async def main() -> None:
        answered = await agent(clients, faults.url("json-529", "json-ok")).run("Hi")
        assert answered.output == bodies.TEXT
        async with agent(clients, faults.url("json-529", "sse-ok")).run_stream("Hi") as result:
            pieces = [piece async for piece in result.stream_text(delta=True, debounce_by=None)]
        assert "".join(pieces) == bodies.TEXT

    asyncio.run(main())
    assert clients.names().count("Wait") == 2
    assert clients.names().count("Used") == 2


def test_pydantic_ai_sees_the_last_error(clients: Any, faults: FaultServer) -> None:
    with pytest.raises(Exception, match="Overloaded"):
        asyncio.run(agent(clients, faults.url("json-529")).run("Hi"))
    assert len(faults.requests) == 3


def chat(clients: Any, url: str) -> ChatAnthropic:
    """LangChain has no argument for the HTTP client: its cached clients are set."""
    model = ChatAnthropic(model=MODEL, api_key="unused", max_retries=0, max_tokens=64)
    vars(model)["_client"] = clients(url, [Retry(3, base=0.001)])
    vars(model)["_async_client"] = clients.asynchronous(url, [Retry(3, base=0.001)])
    return model


def test_langchain_answers_and_streams(clients: Any, faults: FaultServer) -> None:
    assert chat(clients, faults.url("json-529", "json-ok")).invoke("Hi").content == bodies.TEXT
    streamed = chat(clients, faults.url("json-529", "sse-ok")).stream("Hi")
    assert "".join(str(each.text) for each in streamed) == bodies.TEXT
    found = asyncio.run(chat(clients, faults.url("json-ok")).ainvoke("Hi"))
    assert found.content == bodies.TEXT
    assert clients.names().count("Wait") == 2


def test_langchain_sees_statuses_and_refusals(clients: Any, faults: FaultServer) -> None:
    with pytest.raises(anthropic.BadRequestError):
        chat(clients, faults.url("json-400")).invoke("Hi")
    with pytest.raises(anthropic.APIConnectionError) as refused:
        chat(clients, "http://127.0.0.1:1").invoke("Hi")
    official = refused.value.__cause__  # LangChain raises a class of its own for the official one
    assert isinstance(official, anthropic.APIConnectionError)
    assert isinstance(official.__cause__, errors.APIConnectionError)
