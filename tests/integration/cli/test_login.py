"""`login status` and `logout`, with files of profiles."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from api_claude_runtime.login.profiles.file_lock import FileLock
from support.command_line import KEY, call
from support.servers.login_server import ORGANIZATION, LoginServer, write_profile

TOKEN: dict[str, Any] = {
    "access_token": "SECRET-1",
    "expires_at": 4_000_000_000,
    "refresh_token": "SECRET-2",
}


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path / ".config" / "anthropic"


@pytest.fixture
def server() -> LoginServer:
    made = LoginServer()
    made.url = "http://127.0.0.1:1"  # nothing is sent
    return made


def test_the_status_of_a_key() -> None:
    done = call("login", "status")
    assert done.code == 0
    assert done.out.splitlines() == [
        "credentials   ANTHROPIC_API_KEY",
        "kind          api_key",
        "base URL      https://api.anthropic.com",
        "state         sent as it is",
    ]


def test_the_status_of_a_profile(home: Path, server: LoginServer) -> None:
    write_profile(home, server, token=TOKEN, workspace_id="wrkspc_1", organization_id="org_1")
    done = call("login", "status", key="")
    assert done.code == 0
    assert "SECRET" not in done.out + done.err
    assert done.out.splitlines() == [
        "credentials   profile 'default' in ~/.config/anthropic",
        "kind          user_oauth",
        "base URL      http://127.0.0.1:1",
        "configuration ~/.config/anthropic/configs/default.json",
        "tokens        ~/.config/anthropic/credentials/default.json",
        "organization  org_1",
        "workspace     wrkspc_1",
        "expires at    2096-10-02T07:06:40+00:00",
        "state         valid; refreshed later",
    ]
    found = call("login", "status", "--json", key="").json
    assert found["credentials_file"] == "~/.config/anthropic/credentials/default.json"
    assert found["is_usable"] is True
    assert call("login", "status", "--profile", "default").out == done.out


@pytest.mark.parametrize(
    "login, token, text, code",
    [
        ({}, None, "no login", 1),
        ({}, {**TOKEN, "expires_at": 5}, "expired; refreshed at the next call", 0),
        ({}, {**TOKEN, "expires_at": 5, "refresh_token": None}, "expired; log in again", 1),
        ({}, {**TOKEN, "refresh_token": None}, "valid, not renewable", 0),
        ({"client_id": None}, TOKEN, "valid; another program must renew it", 0),
        ({"client_id": None}, {**TOKEN, "expires_at": 5}, "expired; another program must", 1),
    ],
)
def test_the_state_of_a_login(
    home: Path, server: LoginServer, login: Any, token: Any, text: str, code: int
) -> None:
    write_profile(home, server, token=token, authentication=login)
    done = call("login", "status", key="")
    assert f"state         {text}" in done.out
    assert done.code == code


def test_the_status_of_a_federation(
    home: Path, server: LoginServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = {"identity_token": {"source": "google", "audience": "a"}}
    write_profile(home, server, kind="oidc_federation", authentication=identity)
    done = call("login", "status", key="")
    assert "state         exchanged at the first call" in done.out
    assert f"organization  {ORGANIZATION}" in done.out
    assert done.code == 0


def test_no_credentials_and_malformed_ones(home: Path, server: LoginServer) -> None:
    done = call("login", "status", key="")
    assert done.code == 2
    assert "no credentials were found" in done.err
    path = write_profile(home, server, token=TOKEN)
    path.chmod(0o644)
    done = call("login", "status", "--profile", "default")
    assert done.code == 2
    assert "can be accessed by other users" in done.err
    assert "SECRET" not in done.out + done.err


def test_a_time_that_is_no_date(home: Path, server: LoginServer) -> None:
    write_profile(home, server, token={**TOKEN, "expires_at": 9 * 10**11})
    assert "expires at    900000000000.0" in call("login", "status", key="").out


def test_a_warning_about_the_choice(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from api_claude_runtime.login.status import login_status

    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    monkeypatch.setenv("ANTHROPIC_PROFILE", "work")
    assert "although ANTHROPIC_PROFILE is set" in login_status().warning


def test_logout(home: Path, server: LoginServer) -> None:
    path = write_profile(home, server, name="work", token=TOKEN)
    (home / "active_config").write_text("work")
    done = call("logout")
    assert done.code == 2
    assert "pass --yes" in done.err
    assert path.exists()
    done = call("logout", "--yes")
    text = "~/.config/anthropic/credentials/work.json"
    assert (done.code, done.out) == (0, f"removed {text} of profile 'work'\n")
    assert not path.exists()
    assert (home / "configs" / "work.json").exists()
    done = call("logout", "--yes")
    assert (done.code, done.out) == (0, f"there is no login for profile 'work': no {text}\n")


def test_logout_removes_the_file_that_the_profile_names(home: Path, server: LoginServer) -> None:
    other = home / "token.json"
    write_profile(home, server, authentication={"credentials_path": "token.json"})
    other.write_text(json.dumps(TOKEN))
    assert call("logout", "--profile", "default", "--yes").code == 0
    assert not other.exists()


def test_logout_of_a_link_leaves_its_target(home: Path, server: LoginServer) -> None:
    path = write_profile(home, server, token=TOKEN)
    target = path.rename(path.with_name("target"))
    path.symlink_to("target")
    assert call("logout", "--config-dir", str(home), "--yes").code == 0
    assert not path.is_symlink()
    assert target.exists()


def test_logout_waits_for_a_refresh(home: Path, server: LoginServer) -> None:
    from threading import Thread

    path = write_profile(home, server, token=TOKEN)
    lock = FileLock(path)
    assert lock.try_acquire()
    thread = Thread(target=call, args=("logout", "--yes"), kwargs={"key": ""}, daemon=True)
    thread.start()
    time.sleep(0.05)
    assert path.exists()
    lock.release()
    thread.join(30)
    assert not path.exists()


@pytest.mark.parametrize("name", ["../work", "", ".x"])
def test_a_name_that_leads_elsewhere(home: Path, name: str) -> None:
    done = call("login", "status", "--profile", name)
    assert done.code == 2
    assert "the name of a profile must" in done.err
