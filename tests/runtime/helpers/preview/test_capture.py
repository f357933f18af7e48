"""Which methods `preview` accepts, and that none of them sends anything."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from api_claude import AsyncClient, Client, preview
from api_claude.errors import RequestError

KEY = "sk-ant-test-preview"
# Nothing listens here: a request that is sent would fail.
NOWHERE = "http://127.0.0.1:9"
MESSAGES = [{"role": "user", "content": "Hi"}]
ARGUMENTS: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": MESSAGES}


@pytest.fixture(params=[Client, AsyncClient], ids=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Any:
    return request.param(api_key=KEY, base_url=NOWHERE)


def test_create(client: Any) -> None:
    shown = preview(client.messages.create, **ARGUMENTS)
    assert shown.json == ARGUMENTS
    assert shown.accessor == "client.messages.create"
    assert not shown.streams


@pytest.mark.parametrize("helper", ["stream", "parse", "stream_parsed"])
def test_helpers_that_send_one_request(client: Any, helper: str) -> None:
    output = {} if helper == "stream" else {"output": int}
    shown = preview(getattr(client.messages, helper), **ARGUMENTS, **output)
    assert shown.streams is helper.startswith("stream")
    assert shown.json["max_tokens"] == 5
    assert ("output_config" in shown.json) is bool(output)


def test_streaming_create(client: Any) -> None:
    shown = preview(client.messages.create, stream=True, **ARGUMENTS)
    assert shown.streams
    assert shown.json == {**ARGUMENTS, "stream": True}
    assert shown.headers["accept"] == "text/event-stream"


def test_partial(client: Any) -> None:
    given = partial(partial(client.models.retrieve, "a/b"), timeout=3)
    assert preview(given).url == f"{NOWHERE}/v1/models/a%2Fb"
    assert preview(partial(client.models.list, limit=3), limit=4).url.endswith("?limit=4")


def test_request_of_a_client(client: Any) -> None:
    shown = preview(client.request, "POST", "/v1/new", cast_to=dict, body={"a": 1})
    assert (shown.endpoint, shown.json, shown.accessor) == (
        "POST /v1/new",
        {"a": 1},
        "client.request",
    )


@pytest.mark.parametrize(
    "path, arguments",
    [
        ("messages.gather", {"requests": [ARGUMENTS]}),
        ("messages.run_tools", {**ARGUMENTS, "tools": []}),
        ("messages.stream_tools", {**ARGUMENTS, "tools": []}),
        ("messages.batches.submit_all", {"requests": []}),
        ("messages.batches.job", {}),
        ("messages.batches.wait", {}),
    ],
)
def test_helpers_that_send_several_requests(
    client: Any, path: str, arguments: dict[str, Any]
) -> None:
    method = client
    for step in path.split("."):
        method = getattr(method, step)
    with pytest.raises(RequestError, match=f"client.{path} does not send exactly one request"):
        preview(method, **arguments)


@pytest.mark.parametrize("value", [print, Client, "create", None, Client.close])
def test_what_is_no_method_of_a_client(value: Any) -> None:
    with pytest.raises(
        RequestError, match="must be a method of a client that sends a request, such as"
    ):
        preview(value)


def test_another_method_of_a_client(client: Any) -> None:
    with pytest.raises(RequestError, match="must be a method of a client"):
        preview(client.with_options)


def test_errors_of_arguments_are_those_of_the_call(client: Any) -> None:
    with pytest.raises(TypeError, match="max_token"):
        preview(client.messages.create, max_token=5, **ARGUMENTS)
    with pytest.raises(RequestError, match="must be an id"):
        preview(client.models.retrieve, "")
    with pytest.raises(RequestError, match="NaN"):
        preview(client.messages.create, **ARGUMENTS, metadata={"user_id": float("nan")})


def test_client_can_still_send_afterwards(client: Any) -> None:
    shown = preview(client.messages.create, **ARGUMENTS)
    assert "_open" not in vars(client)
    assert vars(client.messages)["_client"] is client
    assert shown.size == len(shown.body)


def test_a_call_in_place_of_the_method_is_refused() -> None:
    client = AsyncClient(api_key=KEY, base_url=NOWHERE)
    # A coroutine that is never awaited is a warning, which fails a test.
    with pytest.raises(RequestError, match="a coroutine: pass the method without calling it"):
        preview(client.messages.create(**ARGUMENTS))  # type: ignore[arg-type]  # tested here


def test_a_method_that_sends_nothing_is_refused(client: Any) -> None:
    with pytest.raises(RequestError, match="must be a method of a client that sends a request"):
        preview(client.with_options)
