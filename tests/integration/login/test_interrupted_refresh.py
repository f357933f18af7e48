"""A call that is interrupted while it refreshes a token loses no login, because tokens rotate."""

from __future__ import annotations

import asyncio
import json
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
import trio

from api_claude import AsyncClient, Client, errors
from support.servers.canned import Canned, Received
from support.servers.login_server import LoginServer, write_profile

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
EXPIRED: dict[str, Any] = {
    "access_token": "SECRET-OLD",
    "expires_at": 1_000_000_000,
    "refresh_token": "SECRET-REFRESH-0",
}
SECONDS = 10.0


class SlowLogins(LoginServer):
    """Has replaced the refresh token, and sends the response when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.has_replaced = threading.Event()
        self.may_respond = threading.Event()

    def respond(self, request: Received) -> Canned:
        response = super().respond(request)
        if request.path.endswith("/token"):
            self.has_replaced.set()
            assert self.may_respond.wait(SECONDS)
        return response


@pytest.fixture
def slow(home: Path) -> Iterator[SlowLogins]:
    with SlowLogins() as server:
        yield server
        server.may_respond.set()
        assert server.problems == []


def check(slow: SlowLogins, path: Path) -> None:
    """Check that the login is still valid: another client uses it, and refreshes it again."""
    assert json.loads(path.read_text())["refresh_token"] == slow.refresh_token
    with Client.from_profile() as client:
        assert client.messages.count_tokens(**QUESTION).input_tokens == 7
        assert len(slow.exchanges) == 1
        slow.accepted.clear()
        assert client.messages.count_tokens(**QUESTION).input_tokens == 7
    assert len(slow.exchanges) == 2


async def by_a_task(slow: SlowLogins, ask: Callable[[], Any]) -> None:
    task = asyncio.create_task(ask())
    await asyncio.to_thread(slow.has_replaced.wait, SECONDS)
    task.cancel()
    asyncio.get_running_loop().call_later(0.05, slow.may_respond.set)
    with pytest.raises(asyncio.CancelledError):
        await task


async def by_a_scope(slow: SlowLogins, ask: Callable[[], Any]) -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(ask)
        await anyio.to_thread.run_sync(slow.has_replaced.wait, SECONDS)
        group.cancel_scope.cancel()
        with anyio.CancelScope(shield=True):
            await anyio.sleep(0.05)
        slow.may_respond.set()
    assert group.cancel_scope.cancel_called


async def by_a_timeout(slow: SlowLogins, ask: Callable[[], Any]) -> None:
    asyncio.get_running_loop().call_later(0.2, slow.may_respond.set)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(ask(), 0.1)
    assert slow.has_replaced.is_set()


@pytest.mark.parametrize("interrupt", [by_a_task, by_a_scope, by_a_timeout])
@pytest.mark.parametrize("transport", ["pool", "httpx"])
def test_a_cancelled_task(
    slow: SlowLogins, home: Path, interrupt: Callable[..., Any], transport: str
) -> None:
    path = write_profile(home, slow, token=EXPIRED)

    async def main() -> None:
        http_client = httpx.AsyncClient() if transport == "httpx" else None
        async with AsyncClient.from_profile(http_client=http_client) as client:
            await interrupt(slow, lambda: client.messages.count_tokens(**QUESTION))
            # The client itself can go on.
            assert (await client.messages.count_tokens(**QUESTION)).input_tokens == 7
        if http_client is not None:
            await http_client.aclose()

    asyncio.run(main())
    check(slow, path)


def test_a_cancelled_task_of_trio(slow: SlowLogins, home: Path) -> None:
    path = write_profile(home, slow, token=EXPIRED)

    async def main() -> None:
        async with httpx.AsyncClient() as http_client:
            client = AsyncClient.from_profile(http_client=http_client)
            await by_a_scope(slow, lambda: client.messages.count_tokens(**QUESTION))

    trio.run(main)
    check(slow, path)


def test_ctrl_c(slow: SlowLogins, home: Path) -> None:
    path = write_profile(home, slow, token=EXPIRED)
    main_thread = threading.main_thread().ident or 0
    pressed = threading.Event()

    def handler(*_: Any) -> None:
        pressed.set()
        raise KeyboardInterrupt

    def press() -> None:
        slow.has_replaced.wait(SECONDS)
        signal.pthread_kill(main_thread, signal.SIGINT)
        pressed.wait(SECONDS)
        slow.may_respond.set()

    before = signal.signal(signal.SIGINT, handler)
    thread = threading.Thread(target=press)
    thread.start()
    try:
        with Client.from_profile() as client, pytest.raises(KeyboardInterrupt):
            client.messages.count_tokens(**QUESTION)
    finally:
        signal.signal(signal.SIGINT, before)
        thread.join()
    assert slow.calls == []
    check(slow, path)


def test_the_deadline_of_the_call_ends_an_exchange(
    slow: SlowLogins, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It gets a few seconds in any case, and then the login is lost, as the server is silent."""
    monkeypatch.setattr("api_claude_runtime.tokens.token_deadline.PATIENCE", 0.2)
    write_profile(home, slow, token=EXPIRED)
    with Client.from_profile() as client, pytest.raises(errors.APITimeoutError) as raised:
        client.messages.count_tokens(**QUESTION, deadline=0.1)
    assert "/v1/oauth/token" in str(raised.value.attempts[0])
    assert slow.calls == []
