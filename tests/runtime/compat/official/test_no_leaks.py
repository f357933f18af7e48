"""Credentials in options and arguments of the official interface are in no report of an error."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from api_claude.compat import Anthropic, AsyncAnthropic
from api_claude.errors import ConfigurationError, RequestError
from runtime.auth.test_no_leaks_of_arguments import HELLO, URL, check, headers, secret, servers
from support.each import check_each

KEY: dict[str, Any] = {"api_key": "sk-ant-test"}
OPTIONS: dict[str, Any] = {**KEY, "base_url": URL, "max_retries": 0}


def query() -> dict[str, Any]:
    return {"api_key": secret()}


def of_clients(create: Any) -> dict[str, Callable[[], Any]]:
    client = create(**OPTIONS)
    return {
        "key": lambda: create(api_key=secret(), base_url="nope"),
        "token": lambda: create(auth_token=secret(), timeout=-1),
        "key with a line break": lambda: create(api_key=secret() + "\n"),
        "key as bytes": lambda: create(api_key=secret().encode()),
        "key and an unknown option": lambda: create(api_key=secret(), nope=1),
        "key and max_retries": lambda: create(api_key=secret(), max_retries=-1),
        "unknown option": lambda: create(**KEY, apikey=secret()),
        "headers": lambda: create(**KEY, default_headers=headers("\n")),
        "headers and max_retries": lambda: create(**KEY, default_headers=headers(), max_retries=-1),
        "base_url": lambda: create(**KEY, base_url=f"https://u:{secret()}@h.example"),
        "query": lambda: create(**KEY, default_query=query(), timeout=-1),
        "query of a wrong type": lambda: create(**KEY, default_query=[secret()]),
        "copy": lambda: client.copy(api_key=secret(), base_url="nope"),
        "copy, headers": lambda: client.copy(default_headers=headers("\n")),
        "copy, other headers": lambda: client.copy(set_default_headers=headers("\n")),
        "copy, query": lambda: client.copy(set_default_query=query(), timeout=-1),
        "set": lambda: setattr(client, "api_key", secret()),
    }


def of_calls(client: Any) -> dict[str, Callable[[], Any]]:
    """Return calls whose result is awaited if `client` is asynchronous."""
    messages, beta = client.messages, client.beta.messages
    other = type(client)(**OPTIONS, default_query=query())
    request: dict[str, Any] = {"custom_id": "a", "params": {**HELLO, "n": object()}}
    return {
        "headers": lambda: messages.create(**HELLO, extra_headers=headers("\n")),
        "no server": lambda: messages.create(**HELLO, extra_headers=headers()),
        "unknown": lambda: messages.create(**HELLO, extra_headers=headers(), nope=1),
        "query": lambda: messages.create(**HELLO, extra_query=query(), timeout=-1),
        "default query": lambda: other.messages.create(**HELLO),
        "servers": lambda: beta.create(**HELLO, mcp_servers=servers(), timeout=-1),
        "parse": lambda: messages.parse(**HELLO, extra_headers=headers(), output_format=object()),
        "raw": lambda: messages.with_raw_response.create(**HELLO, extra_headers=headers()),
        "batches": lambda: beta.batches.create(
            requests=[{**request, "params": {**request["params"], "mcp_servers": servers()}}]
        ),
        "vaults": lambda: client.beta.vaults.credentials.create(
            vault_id="v", auth={"type": "mcp_oauth", "access_token": secret(), "n": object()}
        ),
        "resources": lambda: client.beta.sessions.resources.update(
            session_id="s", resource_id="r", authorization_token=f"{secret()}\ud800"
        ),
    }


def run(call: Callable[[], Any]) -> object:
    async def wait() -> object:
        return await call()

    return asyncio.run(wait())


@pytest.mark.parametrize("create", [Anthropic, AsyncAnthropic], ids=["sync", "async"])
def test_options_of_clients(create: Any) -> None:
    check_each(of_clients(create).items(), check, lambda case: case[0])


def test_calls() -> None:
    client = Anthropic(**OPTIONS)
    calls = of_calls(client) | {
        "stream": lambda: client.messages.stream(**HELLO, extra_headers=headers("\n")).__enter__(),
        "unknown in a stream": lambda: client.messages.stream(
            **HELLO, extra_headers=headers(), nope=1
        ),
        "list": lambda: client.models.list(extra_headers=headers()),
        "tool_runner": lambda: client.beta.messages.tool_runner(
            **HELLO, tools=[], extra_headers=headers(), stream=True
        ),
        "streamed": lambda: client.messages.with_streaming_response.create(
            **HELLO, extra_headers=headers()
        ).__enter__(),
    }
    check_each(calls.items(), check, lambda case: case[0])


def test_asynchronous_calls() -> None:
    client = AsyncAnthropic(**OPTIONS)
    calls = of_calls(client) | {
        "stream": lambda: client.messages.stream(**HELLO, extra_headers=headers("\n")).__aenter__(),
        "list": lambda: client.models.list(extra_headers=headers()),
        "items": lambda: anext(aiter(client.models.list(extra_headers=headers()))),
        "tool_runner": lambda: client.beta.messages.tool_runner(
            **HELLO, tools=[], extra_headers=headers()
        ).until_done(),
        "streamed": lambda: client.messages.with_streaming_response.create(
            **HELLO, extra_headers=headers()
        ).__aenter__(),
    }
    cases = {name: partial(run, call) for name, call in calls.items()}
    cases["unknown in a stream"] = lambda: client.messages.stream(
        **HELLO, extra_headers=headers(), nope=1
    )
    check_each(cases.items(), check, lambda case: case[0])


@pytest.mark.parametrize("create", [Anthropic, AsyncAnthropic], ids=["sync", "async"])
@pytest.mark.parametrize("wrong", [["a"], "a", b"a", 5])
def test_an_option_of_a_wrong_type_is_a_configuration_error(create: Any, wrong: Any) -> None:
    kind = type(wrong).__name__
    with pytest.raises(ConfigurationError, match=f"default_query must be a mapping .* not {kind}"):
        create(**OPTIONS, default_query=wrong)
    client = create(**OPTIONS)
    for name in ("default_query", "set_default_query", "default_headers", "set_default_headers"):
        text = f"{name.removeprefix('set_') if 'query' in name else name} must be a mapping"
        with pytest.raises(ConfigurationError, match=f"{text} .* not {kind}"):
            client.copy(**{name: wrong})


@pytest.mark.parametrize("name", ["extra_query", "output_config"])
def test_an_argument_of_a_wrong_type_is_a_request_error(name: str) -> None:
    client = Anthropic(**OPTIONS, default_query={"a": "1"})
    schema: Any = {"type": "json_schema", "schema": {"type": "object"}}
    with pytest.raises(RequestError, match=f"{name} must be a mapping of names to values, not int"):
        client.messages.create(**HELLO, output_format=schema, **{name: 5})


def test_the_query_of_a_client_is_the_query_of_its_copies() -> None:
    client = Anthropic(**OPTIONS, default_query={"a": "1"})
    assert client.copy(default_query={"b": "2"})._default_query == {"a": "1", "b": "2"}
    assert client.copy(set_default_query={"b": "2"})._default_query == {"b": "2"}
