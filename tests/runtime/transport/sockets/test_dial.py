"""Connecting to the first address that answers."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from api_claude_runtime.transport.sockets import dial as module
from api_claude_runtime.transport.sockets.async_dial import async_dial
from api_claude_runtime.transport.sockets.dial import ATTEMPT_DELAY, addresses, dial

Resolve = Callable[..., None]
Connected = Callable[..., Any]


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Resolve:
    """Return a function that sets the addresses of every host."""

    def set_addresses(*found: tuple[int, Any]) -> None:
        infos = [(family, socket.SOCK_STREAM, 6, "", address) for family, address in found]
        monkeypatch.setattr(module.socket, "getaddrinfo", lambda *_, **__: infos)

    return set_addresses


def listening(stack: ExitStack) -> tuple[int, Any]:
    listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    return socket.AF_INET, listener.getsockname()


def refusing() -> tuple[int, Any]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return socket.AF_INET, listener.getsockname()


def stalling(stack: ExitStack) -> tuple[int, Any]:
    """Return an address that answers nothing: the queue of its listener is full."""
    listener = stack.enter_context(socket.socket())
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    address = listener.getsockname()
    for _ in range(4):
        waiting = stack.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(address)
    return socket.AF_INET, address


@pytest.fixture(params=["sync", "async"])
def connected(request: pytest.FixtureRequest) -> Connected:
    """Return a function that connects, and returns the address of the peer."""

    def connect(seconds: float | None = 10.0) -> Any:
        with dial("host", 80, seconds) as sock:
            assert sock.gettimeout() is None
            return sock.getpeername()

    async def aconnect(seconds: float | None) -> Any:
        async with asyncio.timeout(seconds):
            with await async_dial("host", 80) as sock:
                assert sock.gettimeout() == 0.0
                return sock.getpeername()

    if request.param == "sync":
        return connect
    return lambda seconds=10.0: asyncio.run(aconnect(seconds))


def test_one_address(stack: ExitStack, resolve: Resolve, connected: Connected) -> None:
    here = listening(stack)
    resolve(here)
    assert connected() == here[1]
    resolve(refusing())
    with pytest.raises(ConnectionRefusedError):
        connected()


def test_an_address_that_refuses_is_skipped_at_once(
    stack: ExitStack, resolve: Resolve, connected: Connected
) -> None:
    here = listening(stack)
    resolve(refusing(), refusing(), here)
    assert connected() == here[1]


def test_an_address_that_stalls_is_passed_by(
    stack: ExitStack, resolve: Resolve, connected: Connected
) -> None:
    here = listening(stack)
    resolve(stalling(stack), here)
    began = time.monotonic()
    assert connected() == here[1]
    assert time.monotonic() - began >= ATTEMPT_DELAY * 0.9


def test_an_address_that_stalls_is_passed_by_without_a_limit(
    stack: ExitStack, resolve: Resolve, connected: Connected
) -> None:
    here = listening(stack)
    resolve(stalling(stack), here)
    assert connected(None) == here[1]


def test_the_time_limit_is_for_all_addresses(
    stack: ExitStack, resolve: Resolve, connected: Connected
) -> None:
    resolve(*[stalling(stack) for _ in range(4)])
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        connected(0.4)
    assert time.monotonic() - began >= 0.39


def test_the_error_is_that_of_an_address(resolve: Resolve, connected: Connected) -> None:
    resolve(refusing(), refusing())
    with pytest.raises(ConnectionRefusedError):
        connected()


def test_a_family_that_the_system_does_not_have_is_skipped(
    stack: ExitStack, resolve: Resolve, connected: Connected
) -> None:
    here = listening(stack)
    resolve((9999, ("::1", 80)), here)
    assert connected() == here[1]
    resolve((9999, ("::1", 80)), (9999, ("::1", 80)))
    with pytest.raises(OSError, match="family"):
        connected()


def test_the_families_take_turns(resolve: Resolve) -> None:
    six, four = socket.AF_INET6, socket.AF_INET
    resolve((six, "a"), (six, "b"), (six, "c"), (four, "d"))
    assert addresses("host", 80) == [(six, "a"), (four, "d"), (six, "b"), (six, "c")]


def test_no_socket_stays_open(stack: ExitStack, resolve: Resolve, connected: Connected) -> None:
    here = listening(stack)
    opened: list[socket.socket] = []
    create = socket.socket

    def note(*args: Any, **kwargs: Any) -> socket.socket:
        opened.append(create(*args, **kwargs))
        return opened[-1]

    stalled = [stalling(stack) for _ in range(2)]
    resolve(refusing(), *stalled, here)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module.socket, "socket", note)
        connected()
    opened = [sock for sock in opened if sock.family == socket.AF_INET]  # not of an event loop
    assert len(opened) == 4
    assert [sock.fileno() for sock in opened] == [-1] * 4


@pytest.mark.parametrize("stalled", [0, 2])
@pytest.mark.parametrize("steps", range(8))
def test_a_cancelled_attempt_leaves_no_socket_open(
    stack: ExitStack, resolve: Resolve, stalled: int, steps: int
) -> None:
    resolve(*[stalling(stack) for _ in range(stalled)], listening(stack))
    opened: list[socket.socket] = []
    create = socket.socket

    def note(*args: Any, **kwargs: Any) -> socket.socket:
        opened.append(create(*args, **kwargs))
        return opened[-1]

    async def main() -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module.socket, "socket", note)
            task = asyncio.create_task(async_dial("host", 80))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                (await task).close()
            for _ in range(3):
                await asyncio.sleep(0)

    asyncio.run(main())
    assert [sock.fileno() for sock in opened] == [-1] * len(opened)
