"""A pool gets the slot of a failed request back, also if closing its connection fails."""

from __future__ import annotations

import asyncio
from typing import Any

import httpcore
import pytest

from api_claude import Limits
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.transport.async_pool import AsyncPool
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
    """A connection of httpcore whose request and whose close fail."""

    def __init__(self, **options: Any) -> None:
        """Ignore the options."""

    def handle_request(self, request: Any) -> None:
        raise httpcore.WriteError("the request failed")

    async def handle_async_request(self, request: Any) -> None:
        raise httpcore.WriteError("the request failed")

    def close(self) -> None:
        raise OSError("the close failed")

    async def aclose(self) -> None:
        raise OSError("the close failed")


def test_a_synchronous_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpcore, "HTTPConnection", Broken)
    pool = Pool(Limits(connections=1))
    for _ in range(2):
        with pytest.raises(APIConnectionError, match="the close failed"):
            pool.send(REQUEST)


def test_an_asynchronous_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpcore, "AsyncHTTPConnection", Broken)

    async def main() -> None:
        pool = AsyncPool(Limits(connections=1))
        for _ in range(2):
            with pytest.raises(APIConnectionError, match="the close failed"):
                await pool.send(REQUEST)

    asyncio.run(main())
