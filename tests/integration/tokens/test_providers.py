"""Clients whose credentials are a function: real requests with tokens that expire."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Retry, Secret, Token, errors, reply_of
from integration.faults.test_faults import everything_shown
from support.blocking import AnyClient, Connector
from support.servers.scripted import ScriptedServer, read_request, response

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
COUNTED = response(b'{"input_tokens": 7}')
REFUSED = response(
    b'{"type": "error", "error": {"type": "authentication_error", "message": "expired"}}'
).replace(b"200 OK", b"401 Unauthorized")
SECRET = "SECRET-TOKEN"
ODD = "SEC RET"


class Tokens:
    """A function that returns the numbered tokens of a server, which accepts those from `valid`."""

    def __init__(self, seconds: float | None = 3600.0) -> None:
        self.seconds = seconds
        self.asked = 0
        self.valid = 1
        self.seen: list[str] = []

    def __call__(self) -> Token:
        self.asked += 1
        expires_at = None if self.seconds is None else time.time() + self.seconds
        return Token(f"SECRET-TOKEN-{self.asked}", expires_at)

    def script(self, sock: socket.socket) -> None:
        while (request := read_request(sock)) is not None:
            found = re.search(rb"\r\nauthorization: Bearer SECRET-TOKEN-(\d+)\r\n", request)
            self.seen.append("" if found is None else found[1].decode())
            is_valid = found is not None and int(found[1]) >= self.valid
            sock.sendall(COUNTED if is_valid else REFUSED)


def ask(client: AnyClient, **options: Any) -> Any:
    return client.messages.count_tokens(**QUESTION, **options)


def test_a_token_is_asked_for_once(connect: Connector) -> None:
    tokens = Tokens()
    with ScriptedServer(tokens.script) as server:
        client = connect(server.url, api_key=None, credentials=tokens)
        assert "key from the function credentials=" in repr(client)
        assert [ask(client).input_tokens for _ in range(3)] == [7, 7, 7]
    assert tokens.asked == 1
    assert tokens.seen == ["1", "1", "1"]


@pytest.mark.parametrize("text", [str, Secret])
def test_a_text_is_asked_for_at_each_attempt(
    connect: Connector, text: Callable[[str], Any]
) -> None:
    tokens = Tokens()

    def provide() -> Any:
        return text(tokens().secret.reveal())

    with ScriptedServer(tokens.script) as server:
        client = connect(server.url, api_key=None, credentials=provide)
        ask(client)
        ask(client)
    assert tokens.seen == ["1", "2"]


def test_a_token_that_expires_is_replaced_before_it_does(connect: Connector) -> None:
    tokens = Tokens(seconds=20.0)
    with ScriptedServer(tokens.script) as server:
        client = connect(server.url, api_key=None, credentials=tokens)
        ask(client)
        tokens.seconds = 3600.0
        ask(client)
        ask(client)
    assert tokens.seen == ["1", "2", "2"]


@pytest.mark.parametrize("seconds", [3600.0, None])
def test_a_refused_token_is_replaced_and_the_request_sent_once_more(
    connect: Connector, seconds: float | None
) -> None:
    tokens = Tokens(seconds)
    with ScriptedServer(tokens.script) as server:
        client = connect(server.url, api_key=None, credentials=tokens)
        ask(client)
        tokens.valid = 2
        found = ask(client)
        assert found.input_tokens == 7
        assert [each.status for each in reply_of(found).attempts] == [401, 200]
        tokens.valid = 99
        with pytest.raises(errors.AuthenticationError):
            ask(client)
    assert tokens.seen == ["1", "1", "2", "2", "3"]


def test_a_refused_text_is_an_error_at_once(connect: Connector) -> None:
    tokens = Tokens()
    tokens.valid = 99

    def provide() -> str:
        return tokens().secret.reveal()

    with ScriptedServer(tokens.script) as server:
        client = connect(server.url, api_key=None, credentials=provide)
        with pytest.raises(errors.AuthenticationError):
            ask(client)
    assert tokens.seen == ["1"]


def test_an_asynchronous_function() -> None:
    tokens = Tokens()

    async def provide() -> Token:
        await asyncio.sleep(0.01)
        return tokens()

    async def use(url: str) -> None:
        async with AsyncClient(base_url=url, credentials=provide, timeout=30) as client:
            await asyncio.gather(*(client.messages.count_tokens(**QUESTION) for _ in range(10)))

    with ScriptedServer(tokens.script) as server:
        asyncio.run(use(server.url))
        with (
            Client(base_url=server.url, credentials=provide, timeout=30) as client,
            pytest.raises(errors.ConfigurationError, match="is asynchronous: use an AsyncClient"),
        ):
            ask(client)
    assert tokens.seen == ["1"] * 10


def test_a_function_that_blocks_does_not_stop_the_event_loop() -> None:
    tokens = Tokens()
    began = threading.Event()
    may_end = threading.Event()

    def provide() -> Token:
        began.set()
        assert may_end.wait(30)
        return tokens()

    async def use(url: str) -> None:
        async with AsyncClient(base_url=url, credentials=provide, timeout=30) as client:
            task = asyncio.create_task(client.messages.count_tokens(**QUESTION))
            assert await asyncio.to_thread(began.wait, 30)
            may_end.set()  # the loop runs while the function waits
            assert (await task).input_tokens == 7

    with ScriptedServer(tokens.script) as server:
        asyncio.run(use(server.url))


def test_threads_ask_once() -> None:
    tokens = Tokens()
    with (
        ScriptedServer(tokens.script) as server,
        Client(base_url=server.url, credentials=tokens, timeout=30) as client,
        ThreadPoolExecutor(10) as pool,
    ):
        assert [each.input_tokens for each in pool.map(ask, [client] * 30)] == [7] * 30
    assert tokens.asked == 1


def fails() -> str:
    raise OSError("the disk is gone")


@pytest.mark.parametrize(
    "provide, text",
    [
        (fails, "the function of credentials= failed with OSError: the disk is gone"),
        (lambda: 5, "must return a token as a string or a Token, not int"),
        (lambda: None, "must return a token as a string or a Token, not None"),
        (lambda: b"SECRET", "must return a token as a string or a Token, not bytes"),
        (lambda: ODD, "the token contains characters that are not valid in a key"),
    ],
)
def test_a_function_that_fails_is_a_typed_error(
    connect: Connector, provide: Callable[[], Any], text: str
) -> None:
    tokens = Tokens()
    with ScriptedServer(tokens.script) as server:
        client = connect(server.url, api_key=None, credentials=provide, policies=[Retry()])
        with pytest.raises(errors.CredentialsError) as raised:
            ask(client)
    assert text in str(raised.value)
    assert ODD not in everything_shown(raised.value)
    assert tokens.seen == []


def test_a_deadline_ends_the_wait_for_a_token() -> None:
    stop = threading.Event()

    async def use() -> None:
        async with AsyncClient(base_url="http://127.0.0.1:1", credentials=wait) as client:
            with pytest.raises(errors.APITimeoutError, match="token"):
                await client.messages.count_tokens(**QUESTION, deadline=0.05)

    def wait() -> str:
        stop.wait(30)
        return "token"

    try:
        asyncio.run(use())
    finally:
        stop.set()


def test_no_token_is_shown(connect: Connector) -> None:
    tokens = Tokens()
    tokens.valid = 99
    with ScriptedServer(tokens.script) as server:
        client = connect(server.url, api_key=None, credentials=tokens)
        with pytest.raises(errors.AuthenticationError) as raised:
            ask(client)
    assert SECRET not in everything_shown(raised.value)
    assert SECRET not in repr(client)


def test_a_header_of_the_caller_wins(connect: Connector) -> None:
    tokens = Tokens()
    with ScriptedServer(tokens.script) as server:
        client = connect(server.url, api_key=None, credentials=tokens)
        ask(client, extra_headers={"authorization": "Bearer SECRET-TOKEN-42"})
        copied = client.with_options(api_key="SECRET-TOKEN-43")
        ask(copied)
    assert tokens.asked == 0
    assert tokens.seen == ["42", "43"]


@pytest.mark.parametrize("given", [{"api_key": "k"}, {"auth_token": "t"}])
def test_credentials_are_given_once(given: dict[str, str]) -> None:
    with pytest.raises(errors.CredentialsError, match="given twice"):
        Client(credentials=Tokens(), **given)


def test_a_class_is_no_function() -> None:
    with pytest.raises(errors.CredentialsError, match="must be a function"):
        Client(credentials=Tokens)  # type: ignore[arg-type]
