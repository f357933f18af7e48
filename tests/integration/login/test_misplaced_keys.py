"""Keys and tokens that were put in the wrong place of a file or variable are in no report."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, Federation, errors
from support.each import check_each
from support.leaks import leaks
from support.servers.login_server import IDENTITY, ORGANIZATION, LoginServer

# In a dict, so that no local variable of a frame has one.
MISPLACED = {
    "key": "sk-ant-api03-KEYMARK" + "k" * 88,
    "token": "eyJhbGciOiJSUzI1NiJ9.eyJKEYMARK" + "t" * 400 + ".sig",
}
QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
OAUTH: dict[str, Any] = {"version": "1.0", "authentication": {"type": "user_oauth"}}
FEDERATION: dict[str, Any] = {
    "version": "1.0",
    "organization_id": ORGANIZATION,
    "authentication": {
        "type": "oidc_federation",
        "federation_rule_id": "fdrl_1",
        "identity_token": {"source": "google", "audience": "a"},
    },
}
STORED: dict[str, Any] = {"access_token": "a", "expires_at": 1, "refresh_token": "b"}
IN_CONFIG = (
    *("version", "base_url", "organization_id", "workspace_id", "KEYS"),
    *(f"authentication.{name}" for name in ("type", "client_id", "scope", "credentials_path")),
    *("authentication.federation_rule_id", "authentication.service_account_id"),
    *("authentication", "authentication.identity_token", "authentication.identity_token.source"),
    "authentication.identity_token.other",
)
SOURCES = (
    {"source": "file", "path": "*"},
    {"source": "variable", "name": "*"},
    {"source": "aws", "audience": "a", "region": "*"},
    {"source": "google", "audience": "*"},
)


def changed(fields: dict[str, Any], place: str, value: Any) -> dict[str, Any]:
    """Return a copy of `fields` with another value at a place."""
    made: dict[str, Any] = json.loads(json.dumps(fields))
    *outer, last = place.split(".")
    inner = made
    for name in outer:
        inner = inner.setdefault(name, {})
    inner[last] = value
    return made


class Files:
    """The files of a profile."""

    def __init__(self, home: Path, url: str) -> None:
        self.home, self.url = home, url

    def write(self, config: dict[str, Any], token: Any = None, active: str = "default") -> None:
        for folder in ("configs", "credentials"):
            (self.home / folder).mkdir(parents=True, exist_ok=True)
        (self.home / "active_config").write_text(active)
        (self.home / "configs/default.json").write_text(
            json.dumps({"base_url": self.url, **config})
        )
        path = self.home / "credentials/default.json"
        path.write_text(json.dumps(STORED if token is None else token))
        path.chmod(0o600)


def call() -> object:
    with Client.from_profile() as client:
        assert "KEYMARK" not in repr(client)
        return client.messages.count_tokens(**QUESTION)


Case = tuple[str, Callable[[], object], Callable[[], object]]


def failure(case: Case) -> errors.ClaudeError:
    """Return the error of a case, after checking its message."""
    _, prepare, act = case
    prepare()
    with pytest.raises(errors.ClaudeError) as caught:
        act()
    assert "KEYMARK" not in f"{caught.value!s} {caught.value!r}"
    return caught.value


def check(case: Case) -> None:
    assert leaks(failure(case), {"secret": "KEYMARK"}) == set()


@pytest.mark.parametrize("what", MISPLACED)
def test_no_file_is_quoted(server: LoginServer, home: Path, what: str) -> None:
    files = Files(home, server.url)

    def config(fields: dict[str, Any], place: str) -> Callable[[], None]:
        return lambda: files.write(changed(fields, place, MISPLACED[what]))

    def token(place: str) -> Callable[[], None]:
        return lambda: files.write(OAUTH, changed(STORED, place, MISPLACED[what]))

    def source(fields: dict[str, str]) -> Callable[[], None]:
        def write() -> None:
            made = {
                k.replace("*", MISPLACED[what]): v.replace("*", MISPLACED[what])
                for k, v in fields.items()
            }
            files.write(changed(FEDERATION, "authentication.identity_token", made))

        return write

    cases = [
        *[(f"login {each}", config(OAUTH, each), call) for each in IN_CONFIG],
        *[(f"federation {each}", config(FEDERATION, each), call) for each in IN_CONFIG],
        *[(f"stored {each}", token(each), call) for each in ("version", "type", "expires_at")],
        *[(f"source {each}", source(each), call) for each in SOURCES],
    ]
    check_each(cases, check, lambda case: case[0])
    as_a_name = {"source": "aws", "audience": "a", "*": "b"}
    cases = [
        ("field", source(as_a_name), call),
        ("active_config", lambda: files.write(OAUTH, None, MISPLACED[what]), call),
        ("active_config 2", lambda: files.write(OAUTH, None, f"../{MISPLACED[what]}"), call),
        ("twice", lambda: _twice(files, MISPLACED[what]), call),
    ]
    check_each(cases, failure, lambda case: case[0])


def _twice(files: Files, name: str) -> None:
    files.write(OAUTH)
    (files.home / "configs/default.json").write_text(f'{{"{name}": 1, "{name}": 2}}')


@pytest.mark.parametrize("what", MISPLACED)
def test_no_variable_or_argument_is_quoted(
    server: LoginServer, home: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    ids = {"federation_rule_id": "fdrl_1", "organization_id": ORGANIZATION}
    variables = {
        "ANTHROPIC_FEDERATION_RULE_ID": "fdrl_1",
        "ANTHROPIC_ORGANIZATION_ID": ORGANIZATION,
        "ANTHROPIC_IDENTITY_TOKEN": IDENTITY,
    }

    def setting(name: str) -> Callable[[], None]:
        def prepare() -> None:
            for each in [each for each in os.environ if each.startswith("ANTHROPIC_")]:
                monkeypatch.delenv(each)
            for each, value in {**variables, name: MISPLACED[what]}.items():
                monkeypatch.setenv(each, value)
            if name == "ANTHROPIC_IDENTITY_TOKEN_FILE":
                monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)

        return prepare

    def chain() -> object:
        with Client.from_environment_chain() as client:
            return client.messages.count_tokens(**QUESTION)

    def federation(**options: Any) -> Callable[[], object]:
        def act() -> object:
            federated = Federation(**{**ids, "identity_token": lambda: IDENTITY, **options})
            with Client(base_url=server.url, credentials=federated) as client:
                return client.messages.count_tokens(**QUESTION)

        return act

    nothing: Callable[[], None] = lambda: None  # noqa: E731
    cases = [
        *[
            (name, setting(name), chain)
            for name in ("ANTHROPIC_PROFILE", "ANTHROPIC_ORGANIZATION_ID", "ANTHROPIC_WORKSPACE_ID")
        ],
        *[
            (name, setting(name), chain)
            for name in ("ANTHROPIC_BASE_URL", "ANTHROPIC_IDENTITY_TOKEN_FILE")
        ],
        ("name", nothing, lambda: Client.from_profile(MISPLACED[what])),
        ("organization", nothing, federation(organization_id=MISPLACED[what])),
        ("workspace", nothing, federation(workspace_id=MISPLACED[what])),
    ]
    check_each(cases, failure, lambda case: case[0])


def test_a_login_with_a_key_in_another_field_keeps_it(server: LoginServer, home: Path) -> None:
    """What other programs store in the file stays in it, also if it looks like a key."""
    files = Files(home, server.url)
    token = {
        "access_token": server.issue(),
        "expires_at": int(time.time()) + 5,
        "refresh_token": "SECRET-REFRESH-0",
        "id_token": MISPLACED["token"],
    }
    files.write(changed(OAUTH, "authentication.client_id", "client-1"), token)
    call()
    kept = json.loads((home / "credentials/default.json").read_text())
    assert kept["id_token"] == MISPLACED["token"]
    assert kept["access_token"] != token["access_token"]
