"""docs/authentication.md: the snippets about profiles and federation, against a token endpoint."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude_runtime.cli.tasks.login import login_group, logout_command
from api_claude_runtime.login.identity.source import identity_source
from support.documents import DOCS, run
from support.servers.login_server import IDENTITY, LoginServer, write_profile

PAGE = "authentication.md"
TOKEN: dict[str, Any] = {"access_token": "old", "expires_at": 5}
REFRESH = {**TOKEN, "refresh_token": "SECRET-REFRESH-0"}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LoginServer]:
    monkeypatch.setenv("HOME", str(tmp_path))
    with LoginServer() as running:
        monkeypatch.setenv("ANTHROPIC_BASE_URL", running.url)
        yield running
        assert running.problems == []


def test_profiles(server: LoginServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home = tmp_path / ".config" / "anthropic"
    write_profile(home, server, token=REFRESH)
    valid = {"access_token": server.issue(), "expires_at": int(time.time()) + 600}
    write_profile(home, server, name="work", token=valid)
    run(PAGE, "from_profile", "from api_claude import Client")
    shown = capsys.readouterr().out.strip()
    text = (DOCS / PAGE).read_text("utf-8")
    assert shown.replace(server.url, "https://api.anthropic.com") in text
    assert len(server.exchanges) == 1


def test_federation(server: LoginServer, tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text(IDENTITY)
    run(PAGE, "Federation(", replacements={"/var/run/secrets/api/token": str(path)})
    assert server.exchanges[0]["workspace_id"] == "wrkspc_1"
    assert len(server.calls) == 1


def test_the_order(
    server: LoginServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-1")
    run(PAGE, "from_environment_chain")
    shown = capsys.readouterr().out.strip().replace(server.url, "https://api.anthropic.com")
    assert shown in (DOCS / PAGE).read_text("utf-8")


@pytest.mark.parametrize("source", ["file", "variable", "github_actions", "google", "aws"])
def test_the_table_has_each_source(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    text = (DOCS / PAGE).read_text("utf-8")
    row = next(line for line in text.splitlines() if f'`{{"source": "{source}"' in line)
    fields: Any = eval(row.split("`{")[1].split("}`")[0].join("{}"))
    assert identity_source({**fields, "region": "eu-west-1"} if source == "aws" else fields, "a")


def test_the_table_of_options() -> None:
    text = (DOCS / "cli.md").read_text("utf-8")
    table = text[text.index("| `login status`, `logout`") :].partition("\n\n")[0]
    status = login_group().commands["status"]
    options = {each.opts[0] for each in (*status.params, *logout_command().params)}
    assert options == {line.split("`")[1] for line in table.splitlines()[2:]}
