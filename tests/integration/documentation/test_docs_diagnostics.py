"""docs/diagnostics.md: its code runs, and its tables are those of the code."""

from __future__ import annotations

import inspect
import re
from dataclasses import fields

import pytest

from api_claude import AsyncClient, Client, DiagnosisLine
from support.documents import DOCS, run
from support.servers.canned import Canned, CannedServer

PAGE = (DOCS / "diagnostics.md").read_text("utf-8")
CHECKS = ("credentials", "proxy", "dns", "tcp", "tls", "api", "clock", "rate limits")


def rows(head: str) -> list[list[str]]:
    found = re.search(rf"^\| {re.escape(head)} \|.*\n\|[-|]+\n((?:\|.*\n)+)", PAGE, re.MULTILINE)
    assert found, head
    lines = found[1].splitlines()
    return [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in lines]


def test_page(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-test")
    with CannedServer({"/v1/models?limit=1": Canned(b'{"data": []}')}) as server:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.base_url)
        # Loaded test machines answer late.
        found = run("diagnostics.md", "", "", {"diagnose()": "diagnose(60)"})["found"]
    assert found.ok
    assert '"ok": true' in capsys.readouterr().out


def test_settings() -> None:
    for client in (Client, AsyncClient):
        (parameter,) = [*inspect.signature(client.diagnose).parameters.values()][1:]
        assert rows("`diagnose`")[0][:3] == [parameter.name, repr(parameter.default), "s"]
    assert [row[0] for row in rows("option of `doctor`")] == ["--timeout", "--json"]


def test_fields_and_checks() -> None:
    assert [row[0] for row in rows("`DiagnosisLine`")] == [
        each.name for each in fields(DiagnosisLine)
    ]
    assert tuple(row[0] for row in rows("check")) == CHECKS
    table = re.findall(r"^(?:ok|failed|skipped) +(\S.{11})", PAGE, re.MULTILINE)
    assert tuple(each.strip() for each in table) == CHECKS
