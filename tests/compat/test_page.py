"""The code on docs/compat.md, with the packages that it names."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from support.documents import run
from support.servers import FaultServer, bodies

ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 16,
    "messages": [{"role": "user", "content": "Hi"}],
}


def test_the_clients_on_the_page_work(monkeypatch: pytest.MonkeyPatch, faults: FaultServer) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-test")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", faults.url("json-529", "json-ok"))
    names = run("compat.md", "import httpx2")
    assert names["client"].is_closed()  # `run` closes it

    async def main() -> None:
        async with names["async_client"] as client:
            assert (await client.messages.create(**ASK)).content[0].text == bodies.TEXT

    asyncio.run(main())
    assert len(faults.requests) == 2
