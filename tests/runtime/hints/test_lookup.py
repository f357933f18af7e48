"""Tests of the hints for callers that know the official package."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import api_claude
from api_claude import AsyncClient, Client, errors, models
from api_claude_runtime.hints import hinted
from api_claude_runtime.hints.table import TABLE
from api_claude_runtime.http.headers import Headers

HELLO: Any = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}
MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "thinking", "thinking": "...", "signature": "s"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 1},
}


@pytest.fixture
def client() -> Client:
    return Client(auth_token="t", base_url="http://127.0.0.1:1")


@pytest.fixture
def aclient() -> AsyncClient:
    return AsyncClient(auth_token="t", base_url="http://127.0.0.1:1")


def run(code: str) -> str:
    """Run code in a new interpreter and return the last line of its traceback."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 1
    return done.stderr.strip().rpartition("\n")[2]


@pytest.mark.parametrize("name", sorted(TABLE["package"].hints))
def test_a_name_of_the_official_package_has_advice(name: str) -> None:
    hint = str(TABLE["package"].hints[name])
    with pytest.raises(AttributeError) as caught:
        getattr(api_claude, name)
    assert str(caught.value) == f"module 'api_claude' has no attribute {name!r}: {hint}"
    assert not hasattr(api_claude, name)


@pytest.mark.parametrize(
    "statement,text",
    [
        (
            "from api_claude import Anthropic",
            (
                "ImportError: cannot import name 'Anthropic' from 'api_claude': "
                "use `api_claude.Client`"
            ),
        ),
        (
            "import api_claude\napi_claude.Anthropic",
            (
                "AttributeError: module 'api_claude' has no attribute 'Anthropic': "
                "use `api_claude.Client`"
            ),
        ),
        (
            "from api_claude import RateLimitError",
            (
                "ImportError: cannot import name 'RateLimitError' from 'api_claude': "
                "use `api_claude.errors.RateLimitError`"
            ),
        ),
        (
            "from api_claude.models import MessageParam",
            (
                "ImportError: cannot import name 'MessageParam' from 'api_claude.models': "
                "use `api_claude.params.MessageParam`"
            ),
        ),
        (
            "from api_claude.errors import APIError",
            (
                "ImportError: cannot import name 'APIError' from 'api_claude.errors': "
                "use `api_claude.ClaudeError`"
            ),
        ),
        (
            "from api_claude.policy import Retry",
            (
                "ImportError: cannot import name 'Retry' from 'api_claude.policy': "
                "use `api_claude.Retry`"
            ),
        ),
        (
            "from api_claude.types import Message",
            (
                "ImportError: api_claude has no module 'types': import the types of responses from "
                "api_claude.models, and the types of requests from api_claude.params"
            ),
        ),
    ],
)
def test_an_import_statement_shows_the_advice(statement: str, text: str) -> None:
    assert run(statement) == text


def test_an_unknown_name_gets_the_suggestion_of_python() -> None:
    assert run("from api_claude import Clinet").startswith(
        "ImportError: cannot import name 'Clinet' from 'api_claude'"
    )
    last = run("import api_claude\napi_claude.Clint")
    assert last == (
        "AttributeError: module 'api_claude' has no attribute 'Clint'. Did you mean: 'Client'?"
    )


@pytest.mark.parametrize("create", [Client, AsyncClient], ids=["sync", "async"])
@pytest.mark.parametrize("name", sorted(TABLE["option"].hints))
def test_an_option_of_the_official_client_has_advice(create: Callable[..., Any], name: str) -> None:
    text = f"unexpected keyword argument {name!r}: {TABLE['option'].hints[name]}"
    with pytest.raises(TypeError) as caught:
        create(auth_token="t", **{name: 1})
    assert str(caught.value) == text
    with pytest.raises(TypeError) as caught:
        create(auth_token="t").with_options(**{name: 1})
    assert str(caught.value) == text


def test_a_misspelled_option_gets_a_suggestion_and_is_not_kept(client: Client) -> None:
    wrong: dict[str, Any] = {"apikey": "sk-ant-secret"}
    with pytest.raises(TypeError, match="'apikey': did you mean 'api_key'") as caught:
        Client(**wrong)
    frames = [each.frame.f_locals for each in caught.traceback[1:]]
    assert "sk-ant-secret" not in repr(frames)
    other: dict[str, Any] = {"http_client": None}
    with pytest.raises(TypeError, match="create another client for this option"):
        client.with_options(**other)


def arguments(method: Callable[..., Any]) -> set[str]:
    return set(inspect.signature(method).parameters)


@pytest.mark.parametrize("name", sorted(TABLE["argument"].hints))
def test_an_argument_of_the_official_methods_has_advice(client: Client, name: str) -> None:
    assert name not in arguments(client.messages.create)
    with pytest.raises(TypeError) as caught:
        client.messages.create(**HELLO, **{name: 1})
    hint = TABLE["argument"].hints[name]
    assert str(caught.value) == f"unexpected keyword argument {name!r}: {hint}"
    if hint.use.startswith("client.beta.messages.create"):
        assert name in arguments(client.beta.messages.create)


def test_betas_is_explained_for_every_ga_method(client: Client) -> None:
    wrong: Any = {"betas": ["x"]}
    with pytest.raises(TypeError, match=r"client\.beta"):
        client.models.list(**wrong)


@pytest.mark.parametrize("name", sorted(TABLE["client"].hints))
def test_a_client_explains_a_missing_attribute(
    client: Client, aclient: AsyncClient, name: str
) -> None:
    for each in (client, aclient):
        check(each, name, "client")
        assert name not in dir(each)


@pytest.mark.parametrize("name", sorted(TABLE["resource"].hints))
def test_a_group_of_endpoints_explains_a_missing_attribute(
    client: Client, aclient: AsyncClient, name: str
) -> None:
    for each in (client.messages, client.beta.messages, aclient.beta, aclient.files):
        check(each, name, "resource")
        assert name not in dir(each)


def check(value: object, name: str, group: str) -> None:
    """Check that a missing attribute raises the hint of a group, and that it is missing."""
    with pytest.raises(AttributeError) as caught:
        getattr(value, name)
    text = f"{type(value).__name__!r} object has no attribute {name!r}"
    assert str(caught.value) == f"{text}: {TABLE[group].hints[name]}"
    assert getattr(value, name, "absent") == "absent"


def test_the_attributes_are_those_of_the_table() -> None:
    assert set(hinted.CLIENT_NAMES) == set(TABLE["client"].hints)
    assert set(hinted.RESOURCE_NAMES) == set(TABLE["resource"].hints)
    assert (
        repr(
            vars(importlib.import_module("api_claude_runtime.client.properties").ClientProperties)[
                "copy"
            ]
        )
        == "<not in this package>"
    )


@pytest.mark.parametrize("name", ["api_key", "auth_token", "max_retries", "default_query"])
def test_an_option_of_the_official_client_cannot_be_set(
    client: Client, aclient: AsyncClient, name: str
) -> None:
    for each in (client, aclient, client.with_options(timeout=3.0)):
        with pytest.raises(AttributeError) as caught:
            setattr(each, name, "value")
        assert str(caught.value) == (
            f"attribute {name!r} of {type(each).__name__!r} objects cannot be set: use "
            "`client.with_options(...)`, which returns a copy with other options"
        )


@pytest.mark.parametrize("name", ["json", "params", "headers", "stream_cls"])
def test_client_request_explains_arguments_of_client_post(client: Client, name: str) -> None:
    arguments: Any = {name: {"a": 1}}
    with pytest.raises(TypeError) as caught:
        client.request("POST", "/v1/new", cast_to=dict, **arguments)
    hint = TABLE["argument"].hints[name]
    assert str(caught.value) == f"unexpected keyword argument {name!r}: {hint}"


def test_a_class_explains_a_missing_attribute() -> None:
    with pytest.raises(AttributeError, match="type object 'Client' has no attribute 'copy': use"):
        _ = Client.copy  # type: ignore[attr-defined]  # tested here


@pytest.mark.parametrize("name", sorted(TABLE["error"].hints))
def test_an_error_explains_a_missing_attribute(name: str) -> None:
    check(errors.APIConnectionError("x"), name, "error")
    check(pickle.loads(pickle.dumps(errors.ConfigurationError("x"))), name, "error")


def test_the_status_and_code_of_an_error_have_their_official_names_too() -> None:
    found = errors.APIStatusError(
        "no", status=418, headers=Headers(), details={"error_code": "teapot"}
    )
    assert (found.status_code, found.error_code) == (418, "teapot")
    assert errors.RateLimitError("no", status=200, headers=Headers()).status_code == 200
    assert errors.RateLimitError.status_code == 429


@pytest.mark.parametrize("name", sorted(TABLE["model"].hints))
def test_a_model_explains_a_missing_attribute(name: str) -> None:
    message = models.Message.model_validate(MESSAGE)
    check(message, name, "model")
    check(message.usage, name, "model")


@pytest.mark.parametrize("name", sorted(TABLE["message"].hints))
def test_a_message_explains_a_missing_attribute(name: str) -> None:
    check(models.Message.model_validate(MESSAGE), name, "message")


def test_a_block_without_text_explains_it() -> None:
    check(models.Message.model_validate(MESSAGE).content[0], "text", "block")


def test_a_field_that_the_api_sent_is_found_before_the_hint() -> None:
    message = models.Message.model_validate({**MESSAGE, "text": "sent", "to_dict": 1})
    assert (message.text, message.to_dict) == ("sent", 1)  # type: ignore[attr-defined]  # unknown


def test_other_missing_attributes_have_the_text_of_python() -> None:
    message = models.Message.model_validate(MESSAGE)
    for value in (message, message.usage, errors.ClaudeError("x"), Client(auth_token="t")):
        for name in ("nothing", "_nothing", "__nothing__"):
            with pytest.raises(AttributeError) as caught:
                getattr(value, name)
            text = f"{type(value).__name__!r} object has no attribute {name!r}"
            assert str(caught.value) == text


@pytest.mark.parametrize("name", sorted(TABLE["event"].hints))
def test_an_event_explains_a_missing_attribute(name: str) -> None:
    data = {"type": "content_block_stop", "index": 0}
    check(models.RawContentBlockStopEvent.model_validate(data), name, "event")


@pytest.mark.parametrize("name", sorted(TABLE["page"].hints))
def test_a_page_explains_a_missing_attribute(name: str) -> None:
    check(api_claude.Page[models.ModelInfo].model_validate({"data": []}), name, "page")
    check(api_claude.AsyncPageCursor[models.ModelInfo].model_validate({"data": []}), name, "page")


@pytest.mark.parametrize("name", sorted(TABLE["manager"].hints.keys() - {"__iter__", "__aiter__"}))
def test_a_manager_explains_a_missing_attribute(
    client: Client, aclient: AsyncClient, name: str
) -> None:
    for each in (client, aclient):
        check(each.messages.stream(**HELLO), name, "manager")
        check(each.beta.messages.stream_parsed(output=int, **HELLO), name, "manager")


def test_a_loop_over_a_manager_explains_with(client: Client) -> None:
    for manager in (client.messages.stream(**HELLO), client.beta.messages.stream(**HELLO)):
        with pytest.raises(TypeError) as caught:
            list(manager)  # type: ignore[call-overload]  # tested here
        assert str(caught.value).endswith(
            "object is not iterable: use `with client.messages.stream(...) as stream: "
            "for event in stream: ...`"
        )


async def loop(manager: Any) -> None:
    async for _ in manager:
        pass


def test_a_loop_over_an_async_manager_explains_async_with(aclient: AsyncClient) -> None:
    text = "use `async with client.messages.stream(...) as stream: async for event in stream: ...`"
    for manager in (aclient.messages.stream(**HELLO), aclient.beta.messages.stream(**HELLO)):
        with pytest.raises(TypeError) as caught:
            asyncio.run(loop(manager))
        assert str(caught.value).endswith(text)
        with pytest.raises(TypeError) as caught:
            list(manager)  # type: ignore[call-overload]  # tested here
        assert str(caught.value).endswith(text)


def test_every_replacement_that_names_this_package_exists() -> None:
    for group in TABLE.values():
        for hint in group.hints.values():
            if hint.use.startswith("api_claude."):
                target: Any = api_claude
                for step in hint.use.partition("(")[0].split(".")[1:]:
                    target = getattr(target, step)


def test_no_hint_is_loaded_before_a_mistake() -> None:
    code = (
        "import sys, api_claude\n"
        "client = api_claude.Client(auth_token='t', base_url='http://127.0.0.1:1')\n"
        "client.messages.stream(model='m', max_tokens=1, messages=[])\n"
        "assert 'api_claude_runtime.hints.table' not in sys.modules\n"
        "sys.exit(1)"
    )
    assert run(code) == ""
