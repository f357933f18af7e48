"""Replies of token endpoints: any body is a token or a typed error."""

from __future__ import annotations

import json
import math
from time import monotonic
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Secret
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.login.identity.github_actions import GitHubIdentity
from api_claude_runtime.login.identity.google import GoogleIdentity
from api_claude_runtime.login.token_endpoint import TokenEndpoint
from api_claude_runtime.login.token_reply import read_refusal, read_token
from api_claude_runtime.pipeline.flow import Send
from support.leaks import leaks

VALID: dict[str, Any] = {"access_token": "SECRET-1", "expires_in": 600, "token_type": "bearer"}
REQUEST = TokenEndpoint("https://a.example").refresh(Secret("SECRET-REFRESH-1"), "c")


def read(fields: Any, *, needs_seconds: bool = True) -> Any:
    return read_token(json.dumps(fields).encode(), needs_seconds=needs_seconds)


@pytest.mark.parametrize(
    "value, seconds", [(1, 1.0), (0.5, 0.5), (10**300, 365 * 86400.0), (1e300, 365 * 86400.0)]
)
def test_seconds(value: float, seconds: float) -> None:
    assert read({**VALID, "expires_in": value}).seconds == seconds


@pytest.mark.parametrize(
    "value", [0, -1, -0.0, True, "600", [], {}, None, math.nan, math.inf, -math.inf]
)
def test_seconds_that_are_refused(value: Any) -> None:
    with pytest.raises(CredentialsError, match="expires_in") as raised:
        read({**VALID, "expires_in": value})
    assert leaks(raised.value, {"token": "SECRET"}) == set()


def test_seconds_may_be_missing_after_a_refresh() -> None:
    assert read({"access_token": "a"}, needs_seconds=False).seconds == 3600.0
    with pytest.raises(CredentialsError, match="expires_in must be a number, not NoneType"):
        read({"access_token": "a"})


@pytest.mark.parametrize("kind", ["mac", 5, ""])
def test_another_type_of_token(kind: Any) -> None:
    with pytest.raises(CredentialsError, match="token_type must be Bearer"):
        read({**VALID, "token_type": kind})


odd = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text())
# Mostly valid, so that each field alone decides about many replies.
fields_of_replies = {
    "access_token": st.just("SECRET-1") | odd,
    "expires_in": st.integers() | st.floats() | odd,
    "token_type": st.just("Bearer") | odd,
    "refresh_token": st.just("SECRET-2") | odd,
}


@given(st.fixed_dictionaries({}, optional=fields_of_replies))
def test_any_reply(fields: dict[str, Any]) -> None:
    try:
        found = read(fields)
    except CredentialsError:
        return
    assert 0 < found.seconds <= 365 * 86400
    assert "Secret(" in repr(found)


@given(st.binary(max_size=40))
def test_any_bytes(data: bytes) -> None:
    with pytest.raises(CredentialsError):
        read_token(data, needs_seconds=True)
    assert isinstance(read_refusal(data, REQUEST), str)


def test_a_refusal_has_three_fields_and_no_echo() -> None:
    body = {
        "error": "invalid_grant",
        "error_description": "SECRET-REFRESH-1 was\nused\x1b before " + "x" * 999,
        "error_uri": "https://a.example/help",
        "other": "SECRET-OTHER",
    }
    text = read_refusal(json.dumps(body).encode(), REQUEST)
    assert text.startswith("invalid_grant: ")
    assert "was used? before" in text
    assert text.endswith(": https://a.example/help")
    assert "SECRET" not in text
    assert len(text) < 400
    assert read_refusal(b'{"error": 5, "error_description": ["a"]}', REQUEST) == ""


@pytest.mark.parametrize(
    "url, is_valid",
    [
        ("https://a.example", True),
        ("http://localhost:80", True),
        ("http://127.0.0.9", True),
        ("http://[::1]:8080/a", True),
        ("http://10.0.0.1", False),
        ("http://gateway", False),
        ("http://localhost.example", False),
        ("ftp://a", False),
        ("https://user:SECRET@a.example", False),
    ],
)
def test_only_encrypted_servers_get_secrets(url: str, is_valid: bool) -> None:
    if is_valid:
        assert str(TokenEndpoint(url)) == f"{url.removesuffix(':80')}/v1/oauth/token"
        return
    with pytest.raises(ValueError, match="the base URL for tokens must") as raised:
        TokenEndpoint(url)
    assert "SECRET" not in str(raised.value)


def test_requests_show_no_token() -> None:
    assert "SECRET" not in f"{REQUEST!r} {REQUEST.body!r} {tuple(REQUEST)}"
    assert json.loads(bytes(REQUEST.body)) == {  # type: ignore[arg-type] # it is bytes
        "grant_type": "refresh_token",
        "refresh_token": "SECRET-REFRESH-1",
        "client_id": "c",
    }
    headers = dict(REQUEST.headers)
    assert headers[b"content-type"] == b"application/json"
    assert headers[b"anthropic-beta"] == b"oauth-2025-04-20"


@pytest.mark.parametrize(
    "first, seconds",
    [
        (lambda: Send(REQUEST), 30),
        (lambda: Send(TokenEndpoint("https://a.example").federation(Secret("a"), {})), 30),
        (lambda: next(GitHubIdentity("a").fetch()), 30),
        (lambda: next(GoogleIdentity("a").fetch()), 10),
    ],
)
def test_a_request_for_a_token_has_a_deadline(
    monkeypatch: pytest.MonkeyPatch, first: Any, seconds: float
) -> None:
    monkeypatch.setenv("ACTIONS_ID_TOKEN_REQUEST_URL", "https://a.example/")
    monkeypatch.setenv("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "SECRET-JOB")
    before = monotonic()
    request = first().request
    assert request.deadline is not None
    assert request.deadline <= max(before, monotonic()) + seconds
    assert request.deadline.seconds == seconds
