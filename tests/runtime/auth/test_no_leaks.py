"""Tests that the key appears in no text that may end up in a log or a bug report.

This includes the local variables of frames, which rich, Sentry and `pytest -l` print.
"""

from __future__ import annotations

import asyncio
import logging
import pickle
import socket
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api_claude import AsyncClient, Client, Secret
from api_claude_runtime.auth.credentials import (
    credentials_from_env,
    credentials_from_workspace,
    direct_credentials,
)
from api_claude_runtime.client.settings import Settings
from api_claude_runtime.errors.base import ClaudeError, CredentialsError
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.requests.call import Call

# A list, so that the frames of these tests do not have the key in a local variable.
KEYS = ["sk-ant-0123456789-abcdef"]
HELLO: Any = {"model": "m", "max_tokens": 1, "messages": []}


def dump(error: BaseException) -> str:
    """Return the traceback, and also the locals of all its frames outside this file."""
    plain = "".join(traceback.format_exception(error))
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    shown = "".join(map(str, (frame.locals for frame in frames if frame.filename != __file__)))
    return plain + shown + repr(error) + repr(vars(error))


@pytest.fixture
def closed_port() -> Iterator[str]:
    """A base URL with a port that is reserved, so that no server can listen on it."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


def test_no_object_of_a_request_shows_the_key() -> None:
    credentials = direct_credentials(KEYS[0])
    settings = Settings(credentials=credentials)
    request = settings.request(Call("GET", "/v1/models"))
    client = Client(credentials=credentials)
    for thing in (credentials, settings.headers, request, request.headers, tuple(request), client):
        assert KEYS[0] not in repr(thing)
        assert KEYS[0] not in f"{thing}"


@pytest.mark.parametrize("header", ["authorization", "x-api-key"])
@pytest.mark.parametrize("use_httpx", [False, True], ids=["pool", "httpx"])
def test_a_failed_call_does_not_show_the_key(
    header: Any, use_httpx: bool, closed_port: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    options: dict[str, Any] = {"base_url": closed_port, "auth_header": header}
    with httpx.Client() as transport:
        client = Client(api_key=KEYS[0], http_client=transport if use_httpx else None, **options)
        with client, pytest.raises(APIConnectionError) as caught:
            client.messages.create(**HELLO)
    assert KEYS[0] not in dump(caught.value)
    assert KEYS[0] not in caplog.text

    async def run() -> None:
        async with httpx.AsyncClient() as transport:
            http = transport if use_httpx else None
            async with AsyncClient(api_key=KEYS[0], http_client=http, **options) as client:
                await client.messages.create(**HELLO)

    with pytest.raises(APIConnectionError) as caught:
        asyncio.run(run())
    assert KEYS[0] not in dump(caught.value)
    assert KEYS[0] not in caplog.text
    assert KEYS[0].encode() not in pickle.dumps(caught.value)


@pytest.mark.parametrize(
    "options",
    [
        {"extra_headers": {"x": "a\nb"}},
        {"timeout": -1},
        {"extra_body": {"a": object()}},
        {"extra_query": {"a": object()}},
    ],
)
def test_a_call_that_cannot_be_sent_does_not_show_the_key(options: dict[str, Any]) -> None:
    with pytest.raises(ClaudeError) as caught:
        Client(api_key=KEYS[0]).messages.create(**HELLO, **options)
    assert KEYS[0] not in dump(caught.value)


@pytest.mark.parametrize("cls", [Client, AsyncClient])
@pytest.mark.parametrize("wrap", [str, Secret])
@pytest.mark.parametrize("bad", [{"base_url": "nowhere"}, {"timeout": -1}, {"auth_token": "t"}])
def test_a_client_that_cannot_be_created_does_not_show_the_key(
    cls: Any, wrap: Callable[[str], Any], bad: dict[str, Any]
) -> None:
    with pytest.raises(ClaudeError) as caught:
        cls(api_key=wrap(KEYS[0]), **bad)
    assert KEYS[0] not in dump(caught.value)


@pytest.mark.parametrize("cls", [Client, AsyncClient])
@pytest.mark.parametrize(
    "create", ["from_env", "from_workspace", "from_profile", "from_environment_chain"]
)
@pytest.mark.parametrize("option", ["api_key", "auth_token", "apikey", "base_url"])
def test_a_client_of_stored_credentials_does_not_show_a_key_that_it_refuses(
    cls: Any, create: str, option: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "keys.sh").write_text("ANTHROPIC_API_KEY=sk-ant-of-the-file\n")
    (tmp_path / "configs").mkdir()
    profile = '{"authentication": {"type": "user_oauth"}}'
    (tmp_path / "configs" / "default.json").write_text(profile)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-of-the-environment")
    place: dict[str, Any] = {
        "from_workspace": {"path": tmp_path / "keys.sh"},
        "from_profile": {"config_dir": tmp_path},
    }
    form = "https://user:{}@example.com" if option == "base_url" else "{}"
    with pytest.raises((ClaudeError, TypeError)) as caught:
        getattr(cls, create)(**place.get(create, {}), **{option: form.format(KEYS[0])})
    assert KEYS[0] not in dump(caught.value)


def test_a_key_with_surrounding_whitespace_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A valid key with whitespace around it is the most common mistake."""
    file = tmp_path / "keys.sh"
    file.write_text(f"ANTHROPIC_API_KEY='{KEYS[0]} '\n")
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEYS[0] + "\n")
    loaders: list[Callable[[], object]] = [
        lambda: direct_credentials(KEYS[0] + "\n"),
        lambda: direct_credentials(Secret(KEYS[0] + "\n")),
        credentials_from_env,
        lambda: credentials_from_workspace(file),
    ]
    leaks = []
    for load in loaders:
        with pytest.raises(CredentialsError) as caught:
            load()
        leaks.append(KEYS[0] in dump(caught.value))
    assert leaks == [False] * 4


def test_a_missing_key_does_not_show_the_rest_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OTHER_SERVICE_TOKEN", KEYS[0])
    with pytest.raises(CredentialsError) as caught:
        Client()
    assert KEYS[0] not in dump(caught.value)


def test_the_error_for_a_file_that_is_not_text_does_not_show_its_bytes(tmp_path: Path) -> None:
    file = tmp_path / "keys.sh"
    file.write_bytes(b"ANTHROPIC_API_KEY=" + KEYS[0].encode() + b"\xff\n")
    with pytest.raises(CredentialsError) as caught:
        credentials_from_workspace(file)
    assert KEYS[0] not in dump(caught.value)
    assert KEYS[0].encode() not in pickle.dumps(caught.value)
