"""The order in which credentials are found, and what is said about others that are set up."""

from __future__ import annotations

import time
import warnings
from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, errors
from support.servers.login_server import IDENTITY, ORGANIZATION, LoginServer, write_profile

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
FEDERATION = {
    "ANTHROPIC_FEDERATION_RULE_ID": "fdrl_1",
    "ANTHROPIC_ORGANIZATION_ID": ORGANIZATION,
    "ANTHROPIC_IDENTITY_TOKEN": IDENTITY,
}
KEY = {"ANTHROPIC_API_KEY": "sk-ant-1"}
TOKEN = {"ANTHROPIC_AUTH_TOKEN": "token-1"}


def profile(home: Path, server: LoginServer, name: str = "default") -> None:
    token = {"access_token": server.issue(), "expires_at": int(time.time()) + 600}
    write_profile(home, server, name=name, token=token)


def chosen(monkeypatch: pytest.MonkeyPatch, *variables: dict[str, str]) -> tuple[str, list[str]]:
    """Return where the credentials come from, and the warnings."""
    for each in variables:
        for name, value in each.items():
            monkeypatch.setenv(name, value)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with Client.from_environment_chain() as client:
            shown = repr(client)
    assert all(warning.filename == __file__ for warning in caught)
    said = [str(warning.message) for warning in caught]
    return shown.partition(", ")[2].rstrip(">"), said


def test_the_order(server: LoginServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile(home, server)
    profile(home, server, "work")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
    home_name = "~/.config/anthropic"
    assert chosen(monkeypatch) == (f"token from profile 'default' in {home_name}", [])
    variable = "federation rule fdrl_1 with the environment variable ANTHROPIC_IDENTITY_TOKEN"
    assert chosen(monkeypatch, FEDERATION) == (f"token from {variable}", [])
    expected = f"token from profile 'work' in {home_name}"
    assert chosen(monkeypatch, {"ANTHROPIC_PROFILE": "work"}) == (expected, [])
    found, said = chosen(monkeypatch, TOKEN)
    assert found == "key from ANTHROPIC_AUTH_TOKEN"
    text = (
        "although ANTHROPIC_PROFILE and ANTHROPIC_FEDERATION_RULE_ID are set up as well: unset what"
    )
    assert said == [f"ANTHROPIC_AUTH_TOKEN is used, {text} you do not mean"]
    found, said = chosen(monkeypatch, KEY)
    assert found == "key from ANTHROPIC_API_KEY"
    assert len(said) == 1
    assert "although ANTHROPIC_AUTH_TOKEN and ANTHROPIC_PROFILE and" in said[0]


def test_a_key_beside_a_token_is_one_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    _, said = chosen(monkeypatch, KEY, TOKEN)
    text = "although ANTHROPIC_AUTH_TOKEN is set up as well: unset what you do not mean"
    assert said == [f"ANTHROPIC_API_KEY is used, {text}"]
    assert chosen(monkeypatch, {"ANTHROPIC_PROFILE": ""})[1] == said


@pytest.mark.parametrize("name", ["default", "work"])
def test_a_key_beside_an_active_profile_is_a_warning(
    server: LoginServer, home: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    profile(home, server, name)
    if name != "default":
        assert chosen(monkeypatch, KEY)[1] == []  # it is not the active one
        (home / "active_config").write_text(f"{name}\n")
    text = f"ANTHROPIC_API_KEY is used, although profile {name!r} in ~/.config/anthropic is set up"
    assert chosen(monkeypatch, KEY)[1] == [f"{text} as well: unset what you do not mean"]
    (home / "configs" / f"{name}.json").write_text("{")
    assert len(chosen(monkeypatch, KEY)[1]) == 1
    said = chosen(monkeypatch, KEY, TOKEN)[1][0]
    assert f"although ANTHROPIC_AUTH_TOKEN and profile {name!r} in" in said
    said = chosen(monkeypatch, KEY, {"ANTHROPIC_PROFILE": "other"})[1][0]
    assert "ANTHROPIC_PROFILE are set up" in said
    assert f"profile {name!r}" not in said  # the variable would select another one


def test_a_key_beside_a_broken_choice_of_a_profile(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir(parents=True)
    for content in (b"\xff", b"../x", b"", b"sk-ant-api03-SECRET", b"x" * 10**6):
        (home / "active_config").write_bytes(content)
        assert chosen(monkeypatch, KEY)[1] == []
    (home / "active_config").unlink()
    (home / "active_config").mkdir()
    assert chosen(monkeypatch, KEY)[1] == []


def test_a_key_alone_needs_no_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen(monkeypatch, KEY) == ("key from ANTHROPIC_API_KEY", [])


def test_federation_by_variables(
    server: LoginServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "token"
    file.write_text("wrong")
    for name, value in FEDERATION.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("ANTHROPIC_IDENTITY_TOKEN", "wrong")
    monkeypatch.setenv("ANTHROPIC_IDENTITY_TOKEN_FILE", str(file))
    monkeypatch.setenv("ANTHROPIC_WORKSPACE_ID", "wrkspc_1")
    monkeypatch.setenv("ANTHROPIC_SERVICE_ACCOUNT_ID", "")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", server.url)
    with Client.from_environment_chain() as client:
        assert "rule fdrl_1 with the file" in repr(client)
        with pytest.raises(errors.CredentialsError, match="invalid_grant"):
            client.messages.count_tokens(**QUESTION)
        file.write_text(IDENTITY)  # read for each exchange
        assert client.messages.count_tokens(**QUESTION).input_tokens == 7
    assert server.exchanges[-1]["workspace_id"] == "wrkspc_1"
    assert "service_account_id" not in server.exchanges[-1]


def test_the_profile_of_the_variable_must_be_right(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(errors.CredentialsError, match="there is no profile 'work'"):
        chosen(monkeypatch, FEDERATION, {"ANTHROPIC_PROFILE": "work"})
    with pytest.raises(errors.CredentialsError, match="ANTHROPIC_PROFILE must be a file name"):
        chosen(monkeypatch, {"ANTHROPIC_PROFILE": "a/../work"})


@pytest.mark.parametrize("how", ["nothing", "file", "variable", "argument"])
def test_the_errors_of_the_active_profile(
    home: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """They count only if the user has chosen something."""
    config = home / "configs" / "default.json"
    config.parent.mkdir(parents=True)
    config.write_text("{")
    options: dict[str, Any] = {}
    if how == "file":
        (home / "active_config").write_text("default\n")
    elif how == "variable":
        monkeypatch.setenv("ANTHROPIC_CONFIG_DIR", str(home))
    elif how == "argument":
        options = {"config_dir": home}
    with pytest.raises(errors.CredentialsError) as raised:
        Client.from_environment_chain(**options)
    assert "default.json is not valid JSON" in str(raised.value)
    assert ("no credentials were found" in str(raised.value)) == (how == "nothing")


def test_what_is_missing_of_a_federation_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_FEDERATION_RULE_ID", "fdrl_1")
    with pytest.raises(errors.CredentialsError) as raised:
        Client.from_environment_chain()
    assert (
        "for a federation, ANTHROPIC_ORGANIZATION_ID and ANTHROPIC_IDENTITY_TOKEN_FILE or"
        " ANTHROPIC_IDENTITY_TOKEN must be set as well" in str(raised.value)
    )


def test_a_client_without_a_choice_reads_no_profile(
    server: LoginServer, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile(home, server)
    for name, value in FEDERATION.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(errors.CredentialsError, match="no API key was found"):
        Client()


def test_an_empty_key_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(errors.CredentialsError, match="ANTHROPIC_API_KEY is empty"):
        chosen(monkeypatch, {"ANTHROPIC_API_KEY": ""})
