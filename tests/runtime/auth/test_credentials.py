"""Tests of credentials: their sources, the order of the sources, and malformed keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Client, Credentials, Secret
from api_claude_runtime.auth.credentials import credentials_from_env, direct_credentials
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError

KEY = "sk-ant-0123456789-abcdef"
TOKEN = "oat-9876543210-fedcba"

BAD: list[tuple[Any, str]] = [
    ("", "empty"),
    ("  \t", "empty"),
    (KEY + "\n", "whitespace"),
    (" " + KEY, "whitespace"),
    (KEY + "\u00a0", "whitespace"),
    ("sk-ant 123", "contains characters"),
    ("sk-ant\n123", "contains characters"),
    ("sk-ant\r\nx-evil: 1", "contains characters"),
    ("sk-ant\x00123", "contains characters"),
    ("sk-ant\t123", "contains characters"),
    ("sk-ant-schlüssel", "contains characters"),
    ("sk-ant-\ud800", "contains characters"),
    ("Bearer " + KEY, "contains characters"),
    (f'"{KEY}"', "quotation marks"),
    (f"'{KEY}'", "quotation marks"),
    (f'{KEY}"', "quotation marks"),
    ("your-api-key", "placeholder"),
    ("YOUR_API_KEY_HERE", "placeholder"),
    ("my-api-key", "placeholder"),
    ("<key>", "placeholder"),
    ("${ANTHROPIC_API_KEY}", "placeholder"),
    ("$(pass show claude)", "contains characters"),
    ("$(cat)", "placeholder"),
    (KEY.encode(), "must be a string, not bytes"),
    (7, "must be a string, not int"),
    ([KEY], "must be a string, not list"),
]


@pytest.mark.parametrize("argument", ["api_key", "auth_token"])
@pytest.mark.parametrize("bad,why", BAD)
def test_a_malformed_key_is_refused_and_not_in_the_message(
    bad: Any, why: str, argument: str
) -> None:
    arguments: dict[str, Any] = {argument: bad}
    with pytest.raises(CredentialsError, match=why) as caught:
        direct_credentials(**arguments)
    shown = str(caught.value) + repr(caught.value)
    assert argument in shown
    assert "sk-ant" not in shown
    assert isinstance(caught.value, ConfigurationError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("bad,why", [pair for pair in BAD if isinstance(pair[0], str)])
def test_keys_from_the_environment_are_checked(bad: str, why: str) -> None:
    with pytest.raises(CredentialsError, match=f"ANTHROPIC_API_KEY.*{why}"):
        credentials_from_env({"ANTHROPIC_API_KEY": bad})


@pytest.mark.parametrize("key", ["x", KEY, "a.b_c-d/e+f=g~h", "$ecret", "sk-local"])
def test_anything_printable_may_be_a_key(key: str) -> None:
    assert direct_credentials(api_key=key).secret.reveal() == key
    assert direct_credentials(api_key=Secret(key)).secret.reveal() == key


def test_the_key_takes_precedence_over_the_token_in_the_environment() -> None:
    both = {"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_AUTH_TOKEN": TOKEN}
    assert credentials_from_env(both).secret.reveal() == KEY
    assert credentials_from_env({"ANTHROPIC_AUTH_TOKEN": TOKEN}).secret.reveal() == TOKEN


def test_an_empty_variable_is_an_error_and_does_not_select_the_next() -> None:
    with pytest.raises(CredentialsError, match="ANTHROPIC_API_KEY is empty"):
        credentials_from_env({"ANTHROPIC_API_KEY": "", "ANTHROPIC_AUTH_TOKEN": TOKEN})


def test_missing_or_duplicate_credentials_are_an_error_with_advice() -> None:
    with pytest.raises(
        CredentialsError,
        match=r"set the environment variable ANTHROPIC_API_KEY, or .*TOKEN.*from_workspace",
    ):
        credentials_from_env({})
    with pytest.raises(CredentialsError, match="no credentials"):
        direct_credentials()
    with pytest.raises(CredentialsError, match="both"):
        direct_credentials(api_key=KEY, auth_token=TOKEN)


@pytest.mark.parametrize(
    "credentials,header",
    [
        (direct_credentials(KEY), (b"authorization", b"Bearer " + KEY.encode())),
        (direct_credentials(KEY, header="x-api-key"), (b"x-api-key", KEY.encode())),
        (
            direct_credentials(auth_token=TOKEN, header="x-api-key"),
            (b"authorization", b"Bearer " + TOKEN.encode()),
        ),
        (
            credentials_from_env({"ANTHROPIC_AUTH_TOKEN": TOKEN}, header="x-api-key"),
            (b"authorization", b"Bearer " + TOKEN.encode()),
        ),
    ],
)
def test_the_header_that_is_sent(credentials: Credentials, header: tuple[bytes, bytes]) -> None:
    assert credentials.wire() == header


@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_a_client_reads_the_environment_only_without_arguments(
    cls: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CredentialsError):
        cls()
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    assert "ANTHROPIC_API_KEY" in repr(cls())
    assert "ANTHROPIC_API_KEY" in repr(cls.from_env())
    assert "auth_token" in repr(cls(auth_token=TOKEN))
    given = direct_credentials(api_key=KEY)
    assert "api_key" in repr(cls(credentials=given))


@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_a_client_from_a_workspace_shows_the_file_of_its_key(cls: Any, tmp_path: Path) -> None:
    file = tmp_path / "keys.sh"
    file.write_text(f"export ANTHROPIC_API_KEY={KEY}\n")
    shown = repr(cls.from_workspace(file))
    assert str(file) in shown
    assert KEY not in shown


def test_a_key_without_the_official_prefix_is_refused_only_for_the_official_api() -> None:
    with pytest.raises(CredentialsError, match=r"auth_token=.*base_url="):
        Client(api_key="AKIA-other-cloud")
    Client(api_key="AKIA-other-cloud", base_url="http://localhost:8080")
    Client(auth_token=TOKEN)
    Client(api_key=KEY)


@pytest.mark.parametrize("is_token", [False, True])
def test_credentials_of_a_variable(is_token: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GATEWAY_KEY", TOKEN)
    found = Credentials.from_variable("GATEWAY_KEY", header="x-api-key", is_token=is_token)
    assert (found.secret.reveal(), found.variable) == (TOKEN, "GATEWAY_KEY")
    assert found.source_is_key is not is_token
    assert found.key_header == ("authorization" if is_token else "x-api-key")
    assert found.wire()[0] == (b"authorization" if is_token else b"x-api-key")
    assert found == Credentials(found.secret, found.header)
    assert TOKEN not in repr(found)
    url = None if is_token else "https://gateway.example.com"  # a token may have any form
    assert "GATEWAY_KEY" in repr(Client(credentials=found, base_url=url))


def test_a_key_of_a_variable_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CredentialsError, match="the environment variable GATEWAY_KEY is not set"):
        Credentials.from_variable("GATEWAY_KEY")
    monkeypatch.setenv("GATEWAY_KEY", f" {TOKEN}")
    with pytest.raises(CredentialsError, match="GATEWAY_KEY has leading or trailing") as caught:
        Credentials.from_variable("GATEWAY_KEY")
    assert TOKEN not in str(caught.value)
    monkeypatch.setenv("GATEWAY_KEY", TOKEN)
    with pytest.raises(CredentialsError, match="GATEWAY_KEY must begin with sk-ant-"):
        Client(credentials=Credentials.from_variable("GATEWAY_KEY"))


def test_credentials_of_the_environment_name_their_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", TOKEN)
    assert credentials_from_env().variable == "ANTHROPIC_AUTH_TOKEN"
    assert direct_credentials(KEY).variable is None
