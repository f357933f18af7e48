"""instructor and Strands over our transports. They require a version of the client with httpx."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import instructor
import pydantic
import pytest
from strands import Agent
from strands.models.anthropic import AnthropicModel

from api_claude import Retry, errors
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer

MODEL = "claude-sonnet-4-6"


class Country(pydantic.BaseModel):
    capital: str


CALL = {
    **bodies.MESSAGE,
    "stop_reason": "tool_use",
    "content": [
        {"type": "tool_use", "id": "toolu_1", "name": "Country", "input": {"capital": "Paris"}}
    ],
}


def test_instructor_fills_a_model(clients: Any) -> None:
    with CannedServer({"/v1/messages": Canned(json.dumps(CALL).encode())}) as server:
        client = instructor.from_anthropic(clients(server.base_url, [Retry(2)]))
        found = client.create(
            model=MODEL,
            max_tokens=64,
            messages=[{"role": "user", "content": "France?"}],
            response_model=Country,
        )
    assert found.capital == "Paris"
    assert "Used" in clients.names()


def test_instructor_after_a_retry_of_ours(clients: Any, faults: FaultServer) -> None:
    client = instructor.from_anthropic(
        clients(faults.url("json-529", "json-ok"), [Retry(3, base=0.001)])
    )
    message = client.create(
        model=MODEL, max_tokens=8, messages=[{"role": "user", "content": "Hi"}], response_model=None
    )
    assert message.content[0].text == bodies.TEXT
    assert len(faults.requests) == 2


def agent(clients: Any, url: str) -> Agent:
    http_client = clients.async_http([Retry(3, base=0.001)])
    arguments = {**clients.arguments(url), "http_client": http_client}
    model = AnthropicModel(client_args=arguments, model_id=MODEL, max_tokens=64)
    return Agent(model=model, callback_handler=None, retry_strategy=None)


def test_strands_streams_an_answer(clients: Any, faults: FaultServer) -> None:
    answer = asyncio.run(agent(clients, faults.url("json-529", "sse-ok")).invoke_async("Hi"))
    assert str(answer).strip() == bodies.TEXT
    assert clients.names().count("Wait") == 1


def test_strands_sees_the_error(clients: Any) -> None:
    with pytest.raises(Exception, match="Connection error") as refused:
        asyncio.run(agent(clients, "http://127.0.0.1:1").invoke_async("Hi"))
    causes: list[BaseException] = []
    error: BaseException | None = refused.value
    while error is not None:
        causes.append(error)
        error = error.__cause__ or error.__context__
    assert any(isinstance(each, errors.APIConnectionError) for each in causes)
