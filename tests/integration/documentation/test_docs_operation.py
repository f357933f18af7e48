"""The pages about deploying and scaling: their code blocks and their tables of settings."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Limits, Timeout
from support.documents import DOCS, run
from support.servers import ContractServer

FIGURE = re.compile(r"([\d.]+) (us|MB)\b")
# Of a series of figures in one cell, as in "409 / 342 / 349 / 515 us".
SERIES = {"287 us", "4.9 us"}


@pytest.fixture(autouse=True)
def environment(contract_server: ContractServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", contract_server.base_url)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "test")


def rows(page: str) -> dict[str, str]:
    """Return the first two cells of the rows whose first cell is code."""
    text = (DOCS / page).read_text("utf-8")
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
        async with names["narrow"], names["polite"] as client:
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
    assert {name: rows("scaling.md")[name] for name in names} == {
        name: f"`{default}`" if default is None else str(default)
        for name in names
        for default in [getattr(Limits(), name)]
    }


def test_figures_of_the_page_about_scaling_are_measured() -> None:
    measured = set(FIGURE.findall((DOCS / "performance.md").read_text("utf-8")))
    shown = FIGURE.findall((DOCS / "scaling.md").read_text("utf-8"))
    assert len(shown) >= 6
    assert {f"{each[0]} {each[1]}" for each in shown} <= {f"{a} {b}" for a, b in measured} | SERIES


def test_calls_a_second_follow_from_the_times() -> None:
    text = (DOCS / "scaling.md").read_text("utf-8")
    rows = re.findall(r"\| ([\d.]+) us \| ([\d,]+) (?:calls|events) a second", text)
    assert len(rows) == 4
    for microseconds, shown in rows:
        assert float(shown.replace(",", "")) == pytest.approx(1e6 / float(microseconds), rel=0.03)
