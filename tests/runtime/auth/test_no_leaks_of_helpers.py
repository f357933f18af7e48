"""Credentials in arguments that helpers pass on, and in forms, are in no report of an error."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from api_claude import (
    AsyncClient,
    Client,
    Conversation,
    aask,
    acompare_models,
    agather,
    agather_each,
    ask,
    compare_models,
    gather,
    gather_each,
    preview,
    require_valid,
)
from runtime.auth.test_no_leaks_of_arguments import HELLO, URL, check, headers, secret, servers
from support.each import check_each


def raises(**_: object) -> Any:
    raise LookupError("a function of the caller")


async def unwrap(outcomes: Any) -> None:
    async for outcome in outcomes:
        outcome.unwrap()


def run(call: Callable[[], Any]) -> object:
    return asyncio.run(call())


def without(given: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in given.items() if name not in names}


def of_helpers(client: Client, given: dict[str, Any]) -> dict[str, Callable[[], object]]:
    """Return calls of each helper that passes arguments on, each with the ways in which it fails.

    `given` are arguments of `create` that it refuses.
    """
    create, count = client.messages.create, client.messages.count_tokens
    prompt, talk = without(given, "messages"), Conversation().user("Hello")
    others, counted = without(given, "model"), without(prompt, "max_tokens")
    wrong = {**given, "stream": True}
    return {
        "gather": lambda: [each.unwrap() for each in gather(create, [given])],
        "gather, a stream": lambda: gather(create, [wrong]),
        "gather, no list": lambda: gather(create, given),  # type: ignore[arg-type]
        "gather, a later item": lambda: gather(create, iter([given, 5])),  # type: ignore[arg-type]
        "gather, a function": lambda: gather(raises, [given]),
        "gather, progress": lambda: gather(create, [given], on_progress=lambda _: raises()),
        "gather, concurrency": lambda: gather(create, [given], concurrency=0),
        "gather_each": lambda: [each.unwrap() for each in gather_each(create, [given])],
        "compare_models": lambda: [compared(create, ["m"], others)],
        "compare_models, no name": lambda: compare_models(create, [], **others),
        "compare_models, labels": lambda: compared(create, {"a": given}, {}),
        "compare_models, no model": lambda: compare_models(create, {"a": others}),
        "compare_models, no dict": lambda: compare_models(
            create,
            {"a": given, "b": 1},
        ),
        "ask": lambda: ask(create, "Hello", **prompt),
        "ask, messages": lambda: ask(create, "Hello", **given),
        "ask, prompt": lambda: ask(create, 5, **prompt),
        "ask, a function": lambda: ask(raises, "Hello", **prompt),
        "replay": lambda: talk.replay(create, **prompt),
        "replay, messages": lambda: talk.replay(create, **given),
        "replay, no function": lambda: talk.replay(5, **prompt),  # type: ignore[arg-type]
        "trim": lambda: talk.trim(count, max_tokens=9, **counted, n=object()),
        "trim, limit": lambda: talk.trim(count, max_tokens=-1, **counted),
        "preview": lambda: preview(create, **given, n=1),
        "preview, a function": lambda: preview(raises, **given),
        "require_valid": lambda: require_valid(create, **given, n=1),
    }


def of_async_helpers(client: AsyncClient, given: dict[str, Any]) -> dict[str, Callable[[], object]]:
    create, prompt, talk = client.messages.create, without(given, "messages"), Conversation()
    others, counted = without(given, "model"), without(prompt, "max_tokens")
    talk = talk.user("Hello")
    calls: dict[str, Callable[[], Any]] = {
        "agather": lambda: agather(create, [{**given, "stream": True}]),
        "agather, a function": lambda: agather(raises, [given]),
        "agather_each": lambda: unwrap(agather_each(create, [given])),
        "acompare_models": lambda: acompare_models(create, [], **others),
        "aask": lambda: aask(create, "Hello", **prompt),
        "areplay": lambda: talk.areplay(create, **prompt),
        "atrim": lambda: talk.atrim(client.messages.count_tokens, max_tokens=-1, **counted),
    }
    return {name: partial(run, call) for name, call in calls.items()}


def compared(create: Any, models: Any, arguments: dict[str, Any]) -> object:
    error = compare_models(create, models, **arguments).runs[0].error
    assert error is not None
    raise error


def of_forms(client: Client) -> dict[str, Callable[[], object]]:
    def send(more: dict[str, Any], file: object = b"x") -> object:
        body, files = {"password": secret(), **more}, {"file": ("a.txt", file)}
        return client.request("POST", "/v1/x", cast_to=dict, body=body, files=files)

    extra = {"extra_body": {"password": secret()}, "extra_headers": headers()}
    upload: Any = client.beta.files.upload
    return {
        "a form that is not sent": lambda: send({}),
        "a field without UTF-8": lambda: send({"client_secret": f"{secret()}\ud800"}),
        "a field of a wrong type": lambda: send({"n": object()}),
        "a file of a wrong type": lambda: send({}, object()),
        "upload that is not sent": lambda: upload(file=("a", b"x"), **extra),
        "upload of a wrong type": lambda: upload(file=("a", object()), **extra),
    }


def test_arguments_of_helpers() -> None:
    given = {**HELLO, "extra_headers": headers(), "timeout": -1}
    with Client(api_key="sk-ant-test", base_url=URL) as client:
        check_each(of_helpers(client, given).items(), check, lambda case: case[0])
    asynchronous = AsyncClient(api_key="sk-ant-test", base_url=URL)
    check_each(of_async_helpers(asynchronous, given).items(), check, lambda case: case[0])


def test_fields_of_forms() -> None:
    with Client(api_key="sk-ant-test", base_url=URL) as client:
        check_each(of_forms(client).items(), check, lambda case: case[0])


@pytest.mark.parametrize("name", ["extra_headers", "mcp_servers"])
def test_functions_of_callers_get_credentials_that_they_can_pass_on(name: str) -> None:
    given = {name: headers() if name == "extra_headers" else servers()}
    before = repr(given)
    (outcome,) = gather(lambda **arguments: arguments, [given])
    assert "KEYMARK" not in repr(outcome)
    assert repr(given) == before  # the dict of the caller stays as it is
