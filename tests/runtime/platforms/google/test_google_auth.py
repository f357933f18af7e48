"""Tests of calls of google-auth, with its own classes and without a server."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests
from google.auth.credentials import AnonymousCredentials, Credentials
from google.auth.exceptions import RefreshError

from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError
from api_claude_runtime.platforms.google.google_auth import (
    _request,
    check_credentials,
    current_token,
    default_credentials,
    project_of,
    scoped,
)
from api_claude_runtime.tokens.token import Token

LONG = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9"


class Given(Credentials):
    """Credentials whose refresh calls a function of the test."""

    def __init__(self, refresh: Any) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.token: Any = None
        self.refreshed = 0
        self._function = refresh

    def refresh(self, request: object) -> None:
        self.refreshed += 1
        self._function(self)


def set_token(credentials: Given) -> None:
    credentials.token = f"t{credentials.refreshed}"


def fails(*arguments: object) -> Given:
    def refresh(credentials: Given) -> None:
        raise RefreshError(*arguments)  # type: ignore[no-untyped-call]

    return Given(refresh)


def test_a_token_is_kept_until_the_server_refuses_it() -> None:
    given = Given(set_token)
    for _ in range(2):
        token = current_token(given, None)
        assert isinstance(token, Token)
        assert (token.secret.reveal(), token.expires_at) == ("t1", None)
    assert isinstance(current_token(given, Secret("t1")), Token)
    assert isinstance(current_token(given, Secret("t1")), Token)
    assert (given.token, given.refreshed) == ("t2", 2)


@pytest.mark.parametrize("zone", [None, UTC])
def test_the_end_of_a_token_is_in_utc(zone: Any) -> None:
    end = datetime.now(UTC) + timedelta(hours=1)
    given = Given(set_token)
    given.token, given.expiry = "t", end.replace(tzinfo=None)
    given.__class__ = type("Valid", (Given,), {"valid": True})  # of a version with time zones
    given.expiry = end.replace(tzinfo=zone)
    token = current_token(given, None)
    assert isinstance(token, Token)
    assert token.expires_at == pytest.approx(end.timestamp())


def test_one_call_at_a_time_refreshes_an_object() -> None:
    inside, most = [0], [0]
    lock = threading.Lock()

    def refresh(credentials: Given) -> None:
        with lock:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
        threading.Event().wait(0.005)
        with lock:
            inside[0] -= 1

    given = Given(refresh)  # it never gets a token, so each call refreshes
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: current_token(given, None), range(4)))
    assert (most, given.refreshed) == ([1], 4)
    assert all(isinstance(each, CredentialsError) for each in found)


@pytest.mark.parametrize(
    "arguments, text",
    [
        (("invalid_grant: Bad", {"error": "invalid_grant"}), "RefreshError: invalid_grant: Bad"),
        ((f"refused {LONG}.{LONG}",), "RefreshError: refused **********.**********"),
        (("<html>\n" + "x " * 5000,), "RefreshError: <html> x x x"),
        ((), "RefreshError:"),
    ],
)
def test_a_failure_is_returned_without_what_may_be_secret(
    arguments: tuple[object, ...], text: str
) -> None:
    error = current_token(fails(*arguments), None)
    assert isinstance(error, CredentialsError)
    assert error.message.startswith(f"the access token could not be refreshed: {text}")
    assert LONG not in error.message
    assert len(error.message) < 300
    assert (error.__traceback__, error.__cause__, error.__context__) == (None, None, None)


@pytest.mark.parametrize("token", ["", "a b", "ä", 5, b"t"])
def test_a_token_that_is_none(token: Any) -> None:
    given = Given(lambda found: setattr(found, "token", token))
    error = current_token(given, None)
    assert isinstance(error, CredentialsError)
    assert "returned no valid token" in error.message


def test_the_project_of_credentials() -> None:
    given = Given(set_token)
    assert project_of(given) is None
    given._quota_project_id = "quota"  # what `with_quota_project` sets
    assert project_of(given) == "quota"
    given.project_id = "own"  # type: ignore[attr-defined] # as a service account has
    assert project_of(given) == "own"


def test_credentials_without_scopes_stay_the_same_object() -> None:
    given = Given(set_token)
    assert scoped(given) is given


def test_credentials_are_checked() -> None:
    check_credentials(AnonymousCredentials())  # type: ignore[no-untyped-call]
    check_credentials(Given(set_token))
    for wrong in (None, "t", Given, object()):
        with pytest.raises(ConfigurationError, match=r"object of google\.auth, not"):
            check_credentials(wrong)


def test_a_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "google.auth.transport.requests", None)
    for error in (default_credentials(), current_token(Given(set_token), None)):
        assert isinstance(error, ConfigurationError)
        assert 'pip install "api-claude[google]"' in error.message


def test_the_metadata_server_is_asked_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GCE_METADATA_HOST", "metadata.example:8080")
    monkeypatch.setenv("GCE_METADATA_ROOT", "[")  # what is malformed changes nothing
    monkeypatch.setenv("all_proxy", "http://proxy:1")
    session = _request().func.session
    for url, is_direct in (
        ("http://metadata.example:8080/computeMetadata", True),
        ("http://metadata.google.internal/computeMetadata", True),
        ("http://169.254.169.254", True),
        ("https://oauth2.googleapis.com/token", False),
    ):
        proxies = session.merge_environment_settings(url, {}, None, None, None)["proxies"]
        assert (not requests.utils.select_proxy(url, proxies)) is is_direct
