"""Where credentials come from, in which order, and what cannot be a key."""

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
    (KEY + "\n", "white space"),
    (" " + KEY, "white space"),
    (KEY + "\u00a0", "white space"),
    ("sk-ant 123", "characters"),
    ("sk-ant\n123", "characters"),
    ("sk-ant\r\nx-evil: 1", "characters"),
    ("sk-ant\x00123", "characters"),
    ("sk-ant\t123", "characters"),
    ("sk-ant-schlüssel", "characters"),
    ("sk-ant-\ud800", "characters"),
    ("Bearer " + KEY, "characters"),
    (f'"{KEY}"', "quotation marks"),
    (f"'{KEY}'", "quotation marks"),
    (f'{KEY}"', "quotation marks"),
    ("your-api-key", "placeholder"),
    ("YOUR_API_KEY_HERE", "placeholder"),
    ("my-api-key", "placeholder"),
    ("<key>", "placeholder"),
    ("${ANTHROPIC_API_KEY}", "placeholder"),
    ("$(pass show claude)", "characters"),
    ("$(cat)", "placeholder"),
    (KEY.encode(), "bytes, not a string"),
    (7, "int, not a string"),
    ([KEY], "list, not a string"),
]


@pytest.mark.parametrize("argument", ["api_key", "auth_token"])
@pytest.mark.parametrize("bad,why", BAD)
def test_what_cannot_be_a_key_is_refused_without_being_repeated(
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
def test_the_environment_is_checked_in_the_same_way(bad: str, why: str) -> None:
    with pytest.raises(CredentialsError, match=f"ANTHROPIC_API_KEY.*{why}"):
        credentials_from_env({"ANTHROPIC_API_KEY": bad})


@pytest.mark.parametrize("key", ["x", KEY, "a.b_c-d/e+f=g~h", "$ecret", "sk-local"])
def test_anything_printable_may_be_a_key(key: str) -> None:
    assert direct_credentials(api_key=key).secret.reveal() == key
    assert direct_credentials(api_key=Secret(key)).secret.reveal() == key


def test_the_key_comes_before_the_token_in_the_environment() -> None:
    both = {"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_AUTH_TOKEN": TOKEN}
    assert credentials_from_env(both).secret.reveal() == KEY
    assert credentials_from_env({"ANTHROPIC_AUTH_TOKEN": TOKEN}).secret.reveal() == TOKEN


def test_an_empty_variable_is_an_error_and_does_not_fall_through_to_the_next() -> None:
    with pytest.raises(CredentialsError, match="ANTHROPIC_API_KEY is empty"):
        credentials_from_env({"ANTHROPIC_API_KEY": "", "ANTHROPIC_AUTH_TOKEN": TOKEN})


def test_nothing_set_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(
        CredentialsError, match=r"ANTHROPIC_API_KEY.*ANTHROPIC_AUTH_TOKEN.*from_workspace"
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
def test_the_header_on_the_wire(credentials: Credentials, header: tuple[bytes, bytes]) -> None:
    assert credentials.wire() == header


@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_a_client_asks_the_environment_only_when_nothing_is_given(
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
def test_a_client_of_a_workspace_says_which_file_its_key_is_from(cls: Any, tmp_path: Path) -> None:
    file = tmp_path / "keys.sh"
    file.write_text(f"export ANTHROPIC_API_KEY={KEY}\n")
    shown = repr(cls.from_workspace(file))
    assert str(file) in shown
    assert KEY not in shown


def test_a_key_of_another_kind_is_refused_for_the_official_api_only() -> None:
    with pytest.raises(CredentialsError, match=r"auth_token=.*base_url="):
        Client(api_key="AKIA-other-cloud")
    Client(api_key="AKIA-other-cloud", base_url="http://localhost:8080")
    Client(auth_token=TOKEN)
    Client(api_key=KEY)
