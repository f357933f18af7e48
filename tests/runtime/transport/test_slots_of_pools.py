"""A pool gets the slot of a failed request back, also if closing its connection fails."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude import Limits
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.transport.async_pool import AsyncPool
from api_claude_runtime.transport.connections.async_dialer import AsyncDialer
from api_claude_runtime.transport.connections.dialer import Dialer
from api_claude_runtime.transport.http1.failures import WriteError
from api_claude_runtime.transport.http1.response_parser import ResponseParser
from api_claude_runtime.transport.pool import Pool

REQUEST = Request(
    "GET",
    Origin(b"http", b"127.0.0.1", 9),
    b"/",
    [],
    b"",
    {"connect": 1.0, "read": 1.0, "write": 1.0, "pool": 0.01},
)


class Broken:
    """A connection whose request and whose close fail."""

    parser = ResponseParser("GET")

    def exchange(self, request: Any) -> Any:
        raise WriteError("the request failed")

    def close(self) -> None:
        raise OSError("the close failed")

    abort = close


def test_a_synchronous_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Dialer, "connect", lambda *_: Broken())
    pool = Pool(Limits(connections=1))
    for _ in range(2):
        with pytest.raises(APIConnectionError, match="the close failed"):
            pool.send(REQUEST)


def test_an_asynchronous_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    async def connect(*_: Any) -> Broken:
        return Broken()

    monkeypatch.setattr(AsyncDialer, "connect", connect)

    async def main() -> None:
        pool = AsyncPool(Limits(connections=1))
        for _ in range(2):
            with pytest.raises(APIConnectionError, match="the close failed"):
                await pool.send(REQUEST)

    asyncio.run(main())
