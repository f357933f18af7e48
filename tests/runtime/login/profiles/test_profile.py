"""The configuration of a profile and its stored token: fields, variables, and errors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.login.profiles.directory import ConfigDirectory
from api_claude_runtime.login.profiles.profile import Profile
from api_claude_runtime.login.profiles.stored_token import StoredToken
from support.leaks import leaks

OAUTH: dict[str, Any] = {"authentication": {"type": "user_oauth", "client_id": "c"}}
TOKEN = {"access_token": "SECRET-1", "expires_at": 5, "refresh_token": "SECRET-2"}


def read(directory: Path, fields: Any) -> Profile:
    path = directory / "configs" / "p.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(fields))
    path.chmod(0o600)
    return Profile.read(ConfigDirectory(directory), "p")


def read_token(directory: Path, fields: Any) -> StoredToken | None:
    path = directory / "p.json"
    path.write_text(json.dumps(fields))
    path.chmod(0o600)
    return StoredToken.read(path)


def test_all_fields(tmp_path: Path) -> None:
    login = {
        "type": "oidc_federation",
        "federation_rule_id": "fdrl_1",
        "service_account_id": "svac_1",
        "scope": "a b",
        "identity_token": {"source": "file", "path": "/token"},
        "credentials_path": "other/token.json",
    }
    fields = {"version": "1.0", "base_url": "https://a", "organization_id": "o"}
    found = read(tmp_path, {**fields, "workspace_id": "w", "authentication": login, "more": 1})
    assert (found.base_url, found.organization_id, found.workspace_id) == ("https://a", "o", "w")
    assert (found.federation_rule_id, found.service_account_id) == ("fdrl_1", "svac_1")
    assert found.identity_token == {"source": "file", "path": "/token"}
    assert found.credentials_path == tmp_path / "other" / "token.json"


def test_variables_fill_what_is_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("BASE_URL", "ORGANIZATION_ID", "WORKSPACE_ID", "FEDERATION_RULE_ID")
    for name in (*names, "SERVICE_ACCOUNT_ID", "SCOPE", "IDENTITY_TOKEN_FILE"):
        monkeypatch.setenv(f"ANTHROPIC_{name}", name)
    filled = read(tmp_path, {**OAUTH, "organization_id": "", "workspace_id": None})
    assert (filled.base_url, filled.organization_id) == ("BASE_URL", "ORGANIZATION_ID")
    assert (filled.workspace_id, filled.scope) == ("WORKSPACE_ID", "SCOPE")
    assert filled.federation_rule_id == "FEDERATION_RULE_ID"
    assert filled.identity_token == {"source": "file", "path": "IDENTITY_TOKEN_FILE"}
    assert filled.own_base_url is None
    kept = read(tmp_path, {**OAUTH, "organization_id": "mine", "base_url": "https://mine"})
    assert (kept.base_url, kept.own_base_url) == ("https://mine", "https://mine")
    assert kept.organization_id == "mine"


@pytest.mark.parametrize(
    "fields, text",
    [
        ({}, "the field authentication must be an object, but is missing"),
        ({"authentication": []}, "the field authentication must be an object, not list"),
        ({"authentication": {}}, "authentication.type must be 'oidc_federation' or 'user_oauth'"),
        ({"authentication": {"type": "magic"}}, "'oidc_federation' or 'user_oauth'"),
        ({**OAUTH, "version": "2.0"}, "the field version must be '1.0'"),
        ({**OAUTH, "version": 1}, "the field version must be a string, not int"),
        ({**OAUTH, "base_url": 5}, "the field base_url must be a string, not int"),
        ({**OAUTH, "workspace_id": ["a"]}, "the field workspace_id must be a string"),
        (
            {"authentication": {"type": "user_oauth", "client_id": {}}},
            "the field authentication.client_id must be a string, not dict",
        ),
        (
            {"authentication": {"type": "user_oauth", "identity_token": "SECRET"}},
            "the field authentication.identity_token must be an object, not str",
        ),
        *(
            (
                {"authentication": {"type": "user_oauth", "credentials_path": path}},
                "authentication.credentials_path must be a path without null bytes, with ~ only",
            )
            for path in ("~\0", "~no_such_user/a", "~\ud800")
        ),
    ],
)
def test_a_malformed_field_is_named(tmp_path: Path, fields: Any, text: str) -> None:
    with pytest.raises(CredentialsError) as raised:
        read(tmp_path, fields)
    assert text in str(raised.value)
    assert "p.json: " in str(raised.value)
    assert leaks(raised.value, {"token": "SECRET"}) == set()


def test_no_profile(tmp_path: Path) -> None:
    with pytest.raises(CredentialsError, match="there is no profile 'p'"):
        Profile.read(ConfigDirectory(tmp_path), "p")


def test_a_stored_token(tmp_path: Path) -> None:
    found = read_token(tmp_path, {**TOKEN, "scope": "a"})
    assert found is not None
    assert found.access_token == Secret("SECRET-1")
    assert found.refresh_token == Secret("SECRET-2")
    assert found.expires_at == 5.0
    assert "SECRET-" not in repr(found)
    found.renewed(Secret("SECRET-3"), 9.7, None).write(tmp_path / "p.json")
    assert json.loads((tmp_path / "p.json").read_text()) == {
        "version": "1.0",
        "type": "oauth_token",
        "access_token": "SECRET-3",
        "expires_at": 9,
        "refresh_token": "SECRET-2",
        "scope": "a",
    }


@pytest.mark.parametrize(
    "fields, text",
    [
        ({"access_token": None}, "the field access_token must be a token, but is missing"),
        ({"access_token": ""}, "the field access_token must be a token, but is missing"),
        ({"access_token": 5}, "the field access_token must be a string, not int"),
        ({"access_token": ["SECRET"]}, "the field access_token must be a string, not list"),
        ({"access_token": "SECRET 1"}, "the field access_token contains characters"),
        ({"refresh_token": {"a": "SECRET"}}, "the field refresh_token must be a string, not dict"),
        ({"expires_at": "5"}, "expires_at must be a time in seconds (not milliseconds) since 1970"),
        ({"expires_at": 1_900_000_000_000}, "in seconds (not milliseconds) since 1970, not int"),
        ({"expires_at": True}, "not bool"),
        ({"expires_at": float("nan")}, "not float"),
        ({"expires_at": float("inf")}, "not float"),
        ({"expires_at": 10**400}, "not int"),
        ({"type": "api_key"}, "the field type must be 'oauth_token'"),
        ({"version": "0.1"}, "the field version must be '1.0'"),
    ],
)
def test_a_malformed_token_is_named_and_not_shown(tmp_path: Path, fields: Any, text: str) -> None:
    with pytest.raises(CredentialsError) as raised:
        read_token(tmp_path, {**TOKEN, **fields})
    assert text in str(raised.value)
    assert leaks(raised.value, {"token": "SECRET"}) == set()


odd = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text())


@given(
    st.fixed_dictionaries(
        {},
        optional=dict.fromkeys(
            ("version", "type", "access_token", "expires_at", "refresh_token"), odd
        ),
    )
)
def test_any_token_is_read_or_a_typed_error(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any]
) -> None:
    try:
        read_token(tmp_path_factory.getbasetemp(), fields)
    except CredentialsError as error:
        assert "p.json" in str(error)  # noqa: PT017 - not every example raises


def test_no_token(tmp_path: Path) -> None:
    assert StoredToken.read(tmp_path / "p.json") is None
