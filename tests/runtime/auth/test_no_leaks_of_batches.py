"""Credentials in batches and templates are in no report of an error."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from api_claude import AsyncClient, BetaTemplate, Client, Secret, Template
from runtime.auth.test_no_leaks_of_arguments import HELLO, URL, check, headers, secret, servers
from support.each import check_each


def item(**more: Any) -> dict[str, Any]:
    return {"custom_id": "a", "params": {**HELLO, **more}}


def circular() -> list[Any]:
    made: list[Any] = []
    made.append(made)
    return made


def run(call: Callable[[], Any]) -> object:
    async def wait() -> object:
        return await call()

    return asyncio.run(wait())


WRONG: dict[str, Callable[[], dict[str, Any]]] = {
    "a header that is refused": lambda: {"extra_headers": headers("\n")},
    "a header of bytes": lambda: {"extra_headers": {"x-token": secret().encode()}},
    "a list of headers": lambda: {"extra_headers": [("x-token", secret())]},
    "a list of texts": lambda: {"extra_headers": [secret()]},
    "a text": lambda: {"extra_headers": secret()},
    "no server": lambda: {"extra_headers": headers()},
}
OPTIONS: dict[str, Callable[[], dict[str, Any]]] = {
    "timeout": lambda: {"extra_headers": headers(), "timeout": -1},
    "unknown": lambda: {"extra_headers": headers(), "nope": 1},
    "query": lambda: {"extra_query": secret()},
    "body": lambda: {"extra_body": secret()},
}
REQUESTS: dict[str, Callable[[], Any]] = {
    "servers": lambda: [item(mcp_servers=servers())],
    "servers that are refused": lambda: [item(mcp_servers=servers(), n=object())],
    "headers in the parameters": lambda: [item(extra_headers=headers(), n=object())],
    "headers beside the parameters": lambda: [{**item(), "extra_headers": headers()}],
    "a tuple": lambda: (item(mcp_servers=servers(), n=object()),),
    "parameters alone": lambda: [{**HELLO, "mcp_servers": servers(), "n": object()}],
    "a later request": lambda: [item(mcp_servers=servers()), 5],
}


def of_batches(batches: Any) -> dict[str, Callable[[], Any]]:
    """Return calls that fail."""
    calls: dict[str, Callable[[], Any]] = {}
    for name, make in WRONG.items():
        calls |= {
            f"create, {name}": lambda m=make: batches.create(requests=[item()], **m()),
            f"submit_all, {name}": lambda m=make: batches.submit_all([item()], **m()),
            f"submit_all with resume, {name}": lambda m=make: batches.submit_all(
                [item()], resume=True, **m()
            ),
            f"wait, {name}": lambda m=make: batches.wait("b", poll=0.01, **m()),
        }
    for name, make in OPTIONS.items():
        calls[f"create, {name}"] = lambda m=make: batches.create(requests=[item()], **m())
    for name, make in REQUESTS.items():
        calls[f"create, {name}"] = lambda m=make: batches.create(requests=m())
        calls[f"submit_all, {name}"] = lambda m=make: batches.submit_all(m())
    return calls


def of_gather(messages: Any) -> dict[str, Callable[[], Any]]:
    given: dict[str, Any] = {**HELLO, "extra_headers": headers()}
    return {
        "gather, a stream": lambda: messages.gather([{**given, "stream": True}]),
        "gather, concurrency": lambda: messages.gather([given], concurrency=0),
        "gather, no dict": lambda: messages.gather([given, 5]),
    }


def of_templates(template: Any) -> dict[str, Callable[[], Any]]:
    def filled() -> Any:
        return template(**HELLO, extra_headers=headers())

    return {
        "unknown": lambda: template(extra_headers=headers(), nope=1),
        "stream": lambda: template(extra_headers=headers(), stream=True),
        "circular": lambda: template(extra_headers=headers(), messages=circular()),
        "a text": lambda: template(**HELLO, extra_body=secret()).batch_params(),
        "with_, unknown": lambda: template().with_(extra_headers=headers(), nope=1),
        "with_, kept": lambda: filled().with_(nope=1),
        "with_, circular": lambda: filled().with_(system=circular()),
        "ready": lambda: template.chat(extra_headers=headers(), nope=1),
        "arguments, missing": lambda: template(extra_headers=headers()).arguments(),
        "arguments, given": lambda: template().arguments(extra_headers=headers()),
        "arguments, unknown": lambda: filled().arguments(nope=1),
        "tool_arguments": lambda: filled().tool_arguments(tools=[]),
        "tool_arguments, given": lambda: template().tool_arguments(extra_headers=headers()),
        "count_arguments": lambda: template(extra_headers=headers()).count_arguments(),
        "count_arguments, given": lambda: template().count_arguments(extra_headers=headers()),
        "batch_params": lambda: filled().batch_params(),
        "batch_params, given": lambda: template(**HELLO).batch_params(extra_headers=headers()),
        "batch_params, a body": lambda: template(
            **HELLO, extra_body={"token": secret()}
        ).batch_params(timeout=1),
        "batch_params, no dict": lambda: template(
            **HELLO, extra_body=[("token", secret())]
        ).batch_params(),
        "set": lambda: setattr(filled(), "model", "m"),
        "delete": lambda: delattr(filled(), "model"),
        "hash": lambda: hash(filled()),
        "pickle": lambda: pickle.dumps(filled()),
    }


@pytest.mark.parametrize("is_beta", [False, True], ids=["ga", "beta"])
def test_batches(is_beta: bool) -> None:
    with Client(api_key="sk-ant-test", base_url=URL) as client:
        messages: Any = client.beta.messages if is_beta else client.messages
        calls = of_batches(messages.batches) | of_gather(messages)
        check_each(calls.items(), check, lambda case: case[0])


@pytest.mark.parametrize("is_beta", [False, True], ids=["ga", "beta"])
def test_asynchronous_batches(is_beta: bool) -> None:
    client = AsyncClient(api_key="sk-ant-test", base_url=URL)
    messages: Any = client.beta.messages if is_beta else client.messages
    calls = of_batches(messages.batches) | of_gather(messages)
    each = {name: partial(run, call) for name, call in calls.items()}
    check_each(each.items(), check, lambda case: case[0])


@pytest.mark.parametrize("template", [Template, BetaTemplate])
def test_templates(template: Any) -> None:
    check_each(of_templates(template).items(), check, lambda case: case[0])


def test_servers_in_templates() -> None:
    given: Any = {"mcp_servers": servers()}
    calls: dict[str, Callable[[], Any]] = {
        "unknown": lambda: BetaTemplate(**given, nope=1),
        "missing": lambda: BetaTemplate(**given).arguments(),
        "batch_params": lambda: BetaTemplate(**HELLO, **given, timeout=1).batch_params(),
    }
    check_each(calls.items(), check, lambda case: case[0])


def test_a_template_passes_its_credentials_on() -> None:
    given = {"x-token": secret(), "x-team": "a"}
    template = Template(extra_headers=given)
    found: Any = template.values["extra_headers"]
    assert found == {"x-token": Secret(secret()), "x-team": "a"}
    assert given == {"x-token": secret(), "x-team": "a"}  # the dict of the caller stays as it is
    assert (template | Template()).values["extra_headers"] == found
    assert template == Template(extra_headers={"x-token": secret(), "x-team": "a"})
