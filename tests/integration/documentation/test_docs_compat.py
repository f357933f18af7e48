"""docs/compat.md: its code runs, and its table has the parameters of all functions."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from api_claude import compat
from support.documents import run
from support.servers import FaultServer, bodies

from .test_helper_settings import documented, written

TRANSPORTS = [
    "httpx_transport",
    "async_httpx_transport",
    "httpx2_transport",
    "async_httpx2_transport",
]


def test_the_client_on_the_page_works(
    faults: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    http_client: Any = run("compat.md", "import httpx\n")["http_client"]
    with http_client:
        response = http_client.post(f"{faults.url('json-ok')}/v1/messages", json={"model": "m"})
    assert response.json() == bodies.MESSAGE
    assert "Attempt(" in capsys.readouterr().out


@pytest.mark.parametrize("name", TRANSPORTS)
def test_settings_and_their_defaults(name: str) -> None:
    parameters = inspect.signature(getattr(compat, name)).parameters.values()
    found = {each.name: written(each.default) for each in parameters}
    assert documented("compat.md", "httpx_transport") == found


@pytest.mark.parametrize("name", ["Anthropic", "AsyncAnthropic"])
def test_options_of_the_official_clients(name: str) -> None:
    parameters = inspect.signature(getattr(compat, name)).parameters.values()
    found = {each.name: written(each.default) for each in parameters if each.name != "others"}
    assert documented("compat.md", "Anthropic") == found


def test_the_official_client_on_the_page_works(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-test")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", faults.url("json-ok"))
    run("compat.md", "import api_claude.compat")
    assert bodies.REQUEST_ID in capsys.readouterr().out
