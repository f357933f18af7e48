"""The source of a call, executed, makes the same request."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from api_claude import (
    OMIT,
    AsyncClient,
    Client,
    EventStream,
    Secret,
    Timeout,
    ToolRegistry,
    cached,
    preview,
    tool,
)
from api_claude.errors import RequestError
from api_claude.models import Message
from support.each import check_each
from support.operations import Operation, operations

OPTIONS: dict[str, Any] = {"api_key": "sk-ant-test", "base_url": "http://127.0.0.1:9"}
CLIENT = Client(**OPTIONS)
MESSAGE: dict[str, Any] = {
    "id": "m",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "it's", "citations": None}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 2},
}


class Answer(BaseModel):
    """A type of the caller."""

    text: str


class Color(Enum):
    """An enum of the caller."""

    RED = "red"


@tool
def look_up(word: str) -> str:
    """Look up a word."""
    return word


class _Recorder:
    """Stands for a client in executed source, and records the requests of its methods."""

    def __init__(self, target: Any, found: list[Any]) -> None:
        self._target = target
        self._found = found

    def __getattr__(self, name: str) -> _Recorder:
        return _Recorder(getattr(self._target, name), self._found)

    def __call__(self, *args: Any, **arguments: Any) -> _Recorder:
        self._found.append(preview(self._target, *args, **arguments))
        return self

    def __await__(self) -> Iterator[Any]:
        return iter(())


def executed(source: str) -> Any:
    """Run the source with a client that records the request, and return the request."""
    found: list[Any] = []
    exec(compile(source, "source", "exec"), {"client": _Recorder(CLIENT, found)})
    (shown,) = found
    return shown


def check(method: Any, *args: Any, **arguments: Any) -> str:
    shown = preview(method, *args, **arguments)
    source = shown.python()
    again = executed(source)
    assert (again.method, again.url, again.json) == (shown.method, shown.url, shown.json)
    boundary = "multipart/form-data"
    if not shown.headers.get("content-type", "").startswith(boundary):
        assert (again.headers, again.body) == (shown.headers, shown.body)
    return source


def ask(content: Any, **arguments: Any) -> str:
    messages = [{"role": "user", "content": content}]
    return check(CLIENT.messages.create, model="m", max_tokens=5, messages=messages, **arguments)


def test_source() -> None:
    assert ask("Hi", system=OMIT, stop_sequences=["a"], stream=True) == (
        "client.messages.create(\n"
        "    model='m',\n"
        "    max_tokens=5,\n"
        "    messages=[{'role': 'user', 'content': 'Hi'}],\n"
        "    stop_sequences=['a'],\n"
        "    stream=True,\n"
        ")\n"
    )
    assert check(CLIENT.models.retrieve, "a'b") == 'client.models.retrieve("a\'b")\n'


def test_every_method(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCESS_TOKEN", "text")  # the value of the sample

    def check_operation(operation: Operation) -> None:
        check(operation.method_of(CLIENT), **operation.smallest())

    check_each(operations(), check_operation)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text(text: str) -> None:
    ask(text, system=[{"type": "text", "text": text}])


def test_long_values_have_lines_of_their_own() -> None:
    source = ask([{"type": "text", "text": "word " * 10}] * 3, metadata={"user_id": "u"})
    assert max(map(len, source.splitlines())) < 100
    assert "metadata={'user_id': 'u'}" in source


def test_values_of_other_types() -> None:
    message = Message.model_validate(MESSAGE)
    ask(
        message.content,
        tools=[look_up.definition],
        extra_body={"color": Color.RED, "left": OMIT, "t": (1,)},
    )
    ask(
        message.content[0:1],
        tools=ToolRegistry([look_up]).definitions,
        extra_query={"a": ["x", "y"]},
    )
    ask([cached("text")], extra_body={"day": date(2026, 1, 2), "f": 1e300, "n": None, "e": ()})
    history = [{"role": "user", "content": "Hi"}, message]
    check(CLIENT.messages.create, model="m", max_tokens=5, messages=history)
    at = datetime(2026, 1, 2, tzinfo=UTC)
    assert "2026-01-02T00:00:00Z" in ask("Hi", extra_body={"at": at})


@pytest.mark.parametrize("timeout", [3, 0.5, None, Timeout(read=None), httpx.Timeout(3)])
def test_timeouts(timeout: Any) -> None:
    source = ask("Hi", timeout=timeout)
    assert ("from api_claude import Timeout" in source) is not isinstance(
        timeout, int | float | None
    )


def test_output_type() -> None:
    ask = {"model": "m", "max_tokens": 5, "messages": [{"role": "user", "content": "Hi"}]}
    assert "output=list[int]" in check(CLIENT.messages.parse, output=list[int], **ask)
    source = preview(CLIENT.messages.parse, output=Answer, **ask).python()
    assert f"from {__name__} import Answer" in source
    assert "output=Answer" in source


def test_type_of_the_package() -> None:
    source = check(CLIENT.request, "GET", "/v1/x", cast_to=EventStream[dict[str, int]])
    assert source.startswith("from api_claude import EventStream\n\n")
    assert "cast_to=EventStream[dict[str, int]]" in source


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "it's.txt"
    path.write_text("x")
    assert "from pathlib import Path\n\n" in check(CLIENT.files.upload, file=path)
    check(CLIENT.files.upload, file=("n.txt", b"\0x", "text/plain"))
    with path.open("rb") as file, pytest.raises(RequestError, match="argument file cannot be"):
        preview(CLIENT.files.upload, file=file).python()


def test_secrets_are_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("X_SECRET", "hidden")
    headers = {"X-Secret": "hidden", "X-Team": "blue", "Authorization": None, "X-None": OMIT}
    source = ask("Hi", extra_headers=headers)
    assert "hidden" not in source
    assert "'X-Secret': os.environ['X_SECRET']" in source
    assert source.startswith("import os\n\n")
    assert os.environ["X_SECRET"] == "hidden"


def test_credentials_inside_of_arguments_are_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUTHORIZATION_TOKEN", "first-token")
    monkeypatch.setenv("AUTHORIZATION_TOKEN_2", "second-token")
    monkeypatch.setenv("API_KEY", "in-the-query")
    server = {"type": "url", "url": "https://a", "name": "a", "authorization_token": "first-token"}
    servers = [server, {**server, "name": "b", "authorization_token": Secret("second-token")}]
    arguments: Any = {"model": "m", "max_tokens": 5, "messages": [], "mcp_servers": servers}
    source = check(
        CLIENT.beta.messages.create, **arguments, extra_query={"api_key": "in-the-query"}
    )
    assert "-token'" not in source
    assert "in-the-query" not in source
    assert source.count("os.environ['AUTHORIZATION_TOKEN']") == 1
    assert source.count("os.environ['AUTHORIZATION_TOKEN_2']") == 1


def test_local_types_are_refused() -> None:
    class Local(BaseModel):
        text: str

    arguments: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}
    with pytest.raises(RequestError, match="output cannot be written as Python source: it is a"):
        preview(CLIENT.messages.parse, output=Local, **arguments).python()


def test_asynchronous_calls_are_awaited() -> None:
    client = AsyncClient(**OPTIONS)
    arguments: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}
    source = preview(client.messages.create, **arguments).python()
    assert source.startswith("await client.messages.create(")
    assert preview(client.models.list).python() == "await client.models.list()\n"
    assert preview(client.messages.stream, **arguments).python().startswith("client.messages.")
    found: list[Any] = []
    variables: dict[str, Any] = {"client": _Recorder(client, found)}
    exec("async def main():\n    " + source.replace("\n", "\n    "), variables)
    asyncio.run(variables["main"]())
    assert found[0].json == arguments
