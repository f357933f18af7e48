"""`--profile`: commands with the tokens of a profile, as `Client.from_profile` uses them."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.command_line import call
from support.servers.login_server import LoginServer, write_profile

COUNT = ("messages", "count-tokens", "--model", "m", "--message", "Hello")
EXPIRED: dict[str, Any] = {
    "access_token": "SECRET-OLD",
    "expires_at": 1_000_000_000,
    "refresh_token": "SECRET-REFRESH-0",
}


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / ".config" / "anthropic"


@pytest.fixture
def server() -> Iterator[LoginServer]:
    with LoginServer() as running:
        yield running
        assert running.problems == []


def valid(server: LoginServer) -> dict[str, Any]:
    return {"access_token": server.issue(), "expires_at": int(time.time()) + 600}


@pytest.mark.parametrize("key", ["", "sk-ant-SECRET-of-the-command-line"])
def test_the_tokens_of_the_profile_are_sent(server: LoginServer, home: Path, key: str) -> None:
    write_profile(home, server, name="work", token=valid(server), workspace_id="wrkspc_1")
    done = call(*COUNT, "--profile", "work", key=key)
    assert (done.code, done.json) == (0, {"input_tokens": 7})
    sent = server.calls[0].headers
    assert sent["authorization"] == "Bearer SECRET-ACCESS-0"
    assert sent["anthropic-workspace-id"] == "wrkspc_1"
    assert "SECRET" not in done.out + done.err


def test_an_expired_token_is_refreshed_and_stored(server: LoginServer, home: Path) -> None:
    path = write_profile(home, server, token=EXPIRED)
    done = call(*COUNT, "--profile", "default", "-v", key="")
    assert done.code == 0
    assert json.loads(path.read_text())["access_token"] in server.accepted
    assert "SECRET" not in done.out + done.err


def test_a_profile_and_other_options(server: LoginServer, home: Path, tmp_path: Path) -> None:
    write_profile(home, server, token=valid(server))
    both = call(*COUNT, "--profile", "default", "--api-key-env", "ANTHROPIC_API_KEY")
    assert (both.code, both.out) == (2, "")
    assert "--profile and --api-key-env exclude each other" in both.err
    config = tmp_path / "claude.toml"
    config.write_text('api_key_variable = "ANTHROPIC_API_KEY"\n[default_headers]\nx-team = "a"\n')
    done = call(*COUNT, "--profile", "default", "--config-file", str(config), "--timeout", "30")
    assert done.code == 0
    assert server.calls[0].headers["x-team"] == "a"
    assert server.calls[0].headers["authorization"].startswith("Bearer SECRET-ACCESS-")
    with LoginServer() as other:
        other.accepted = server.accepted
        done = call(*COUNT, "--profile", "default", "--base-url", other.url, "--retries", "1")
        assert (done.code, len(other.calls)) == (0, 1)


@pytest.mark.parametrize("shown", ["--dry-run", "--curl"])
def test_nothing_is_sent_or_shown_by_a_preview(server: LoginServer, home: Path, shown: str) -> None:
    write_profile(home, server, token=EXPIRED)
    done = call(*COUNT, "--profile", "default", shown, key="")
    assert done.code == 0
    assert server.url in done.out
    assert "SECRET" not in done.out + done.err
    assert server.requests == []


def test_a_profile_that_is_missing_or_refused(server: LoginServer, home: Path) -> None:
    missing = call(*COUNT, "--profile", "none")
    assert (missing.code, missing.out) == (2, "")
    assert "there is no profile 'none'" in missing.err
    odd = call(*COUNT, "--profile", "a/x")
    assert (odd.code, "must be a file name without separators" in odd.err) == (2, True)
    empty = call(*COUNT, "--profile", "")
    assert (empty.code, "must not be empty" in empty.err) == (2, True)
    write_profile(home, server, token={**EXPIRED, "refresh_token": "SECRET-used"})
    refused = call(*COUNT, "--profile", "default", key="")
    assert (refused.code, refused.out) == (2, "")
    assert "log in again" in refused.err
    assert "SECRET" not in refused.err


def test_without_a_key_the_message_names_the_option(home: Path) -> None:
    done = call(*COUNT, key="")
    assert "or a profile with --profile" in done.err
