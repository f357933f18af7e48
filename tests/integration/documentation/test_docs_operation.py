"""The pages about deploying and scaling: their code blocks and their tables of settings."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Limits, Timeout
from support.documents import DOCS, run
from support.servers import ContractServer


@pytest.fixture(autouse=True)
def environment(contract_server: ContractServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", contract_server.base_url)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "test")


def rows(page: str) -> dict[str, str]:
    """Return the first two cells of the rows whose first cell is code."""
    text = (Path(DOCS) / page).read_text("utf-8")
    return dict(re.findall(r"^\| `(\w+)` \| ([^|]+?) \|", text, re.MULTILINE))


def test_deploying() -> None:
    names: dict[str, Any] = run("deploying.md")
    with Client() as client:
        names["client"] = client
        answer = names["handler"]({"question": "Hello"}, None)
    assert answer["id"]

    async def serve() -> str:
        async with names["lifespan"](object()) as state:
            assert isinstance(state["client"], AsyncClient)
            found: str = await names["answer"](state["client"], "Hello")
            return found

    assert asyncio.run(serve())
    names["inside"].close()


def test_scaling() -> None:
    names = run("scaling.md")

    async def use() -> None:
        async with names["wide"], names["polite"] as client:
            assert (await client.models.list()).data

    asyncio.run(use())


def test_timeouts_of_the_page_are_the_defaults() -> None:
    defaults = Timeout()
    shown = {name: text for name, text in rows("deploying.md").items() if text.endswith(" s")}
    assert {name: float(text.removesuffix(" s")) for name, text in shown.items()} == {
        name: getattr(defaults, name) for name in ("connect", "read", "write", "pool")
    }


def test_limits_of_the_page_are_the_defaults() -> None:
    names = ("connections", "idle", "idle_seconds")
    assert {name: float(rows("scaling.md")[name]) for name in names} == {
        name: float(getattr(Limits(), name)) for name in names
    }
