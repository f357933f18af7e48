"""A real model, called through the caller's own httpx client."""

import asyncio
from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, Client, errors
from api_claude.errors import ConfigurationError
from support.servers import ModelServer

ASK: dict[str, Any] = {
    "model": ModelServer.model,
    "max_tokens": 8,
    "messages": [{"role": "user", "content": "Tell me about the sea."}],
    "extra_body": {"temperature": 0},
}
# The server closes a connection right after a stream. httpx would reuse it for the next call.
NO_KEEPALIVE = httpx.Limits(max_keepalive_connections=0)


def test_an_httpx_client_carries_calls_and_streams(model_server: ModelServer) -> None:
    seen: list[str] = []
    hooks: dict[str, list[Any]] = {"request": [lambda request: seen.append(request.url.path)]}
    with httpx.Client(event_hooks=hooks, limits=NO_KEEPALIVE) as own:
        client = Client(
            base_url=model_server.base_url, api_key=ModelServer.api_key, http_client=own
        )
        whole = client.messages.create(**ASK)
        with client.messages.stream(**ASK) as stream:
            assert stream.get_final_text()
        with client.messages.stream(**{**ASK, "max_tokens": 500}) as stream:
            next(iter(stream.text_stream))
        client.close()
        assert whole.content[0].text
        assert not own.is_closed  # the caller closes it
    assert seen == ["/v1/messages"] * 3


def test_an_async_httpx_client_carries_calls_and_streams(model_server: ModelServer) -> None:
    seen: list[str] = []

    async def note(request: httpx.Request) -> None:
        seen.append(request.url.path)

    hooks: dict[str, list[Any]] = {"request": [note]}

    async def main() -> None:
        async with httpx.AsyncClient(event_hooks=hooks, limits=NO_KEEPALIVE) as own:
            client = AsyncClient(
                base_url=model_server.base_url, api_key=ModelServer.api_key, http_client=own
            )
            whole = await client.messages.create(**ASK)
            async with client.messages.stream(**ASK) as stream:
                assert await stream.get_final_text()
            async with client.messages.stream(**{**ASK, "max_tokens": 500}) as stream:
                await anext(aiter(stream.text_stream))
            await client.close()
            assert whole.content[0].text
            assert not own.is_closed

    asyncio.run(main())
    assert seen == ["/v1/messages"] * 3


def test_errors_have_the_same_type_through_httpx(model_server: ModelServer) -> None:
    with httpx.Client() as own:
        client = Client(base_url=model_server.base_url, api_key="sk-ant-wrong", http_client=own)
        with pytest.raises(errors.AuthenticationError):
            client.messages.create(**ASK)


def test_an_httpx_client_of_the_wrong_kind_is_rejected() -> None:
    with httpx.Client() as own, pytest.raises(ConfigurationError, match="AsyncClient"):
        AsyncClient(api_key=ModelServer.api_key, http_client=own)  # type: ignore[arg-type]
