"""Tests of the default headers of clients, and of what a client shows about its options."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import AsyncClient, Client, Retry, Timeout, errors
from api_claude_runtime.client.options.default_headers import (
    CUSTOM_HEADERS_VARIABLE,
    masked,
    merged,
)
from api_claude_runtime.http.credential_names import MASK

KEY = "sk-ant-secret"
URL = "http://127.0.0.1:1/prefix/"


@pytest.fixture(params=[Client, AsyncClient], ids=["sync", "async"])
def create(request: pytest.FixtureRequest) -> Any:
    return request.param


def wire(client: Any) -> dict[str, str]:
    """Return the headers that a client sends with every call."""
    pairs = client._settings.headers
    return {bytes(name).decode(): bytes(value).decode() for name, value in pairs}


def test_a_client_shows_its_options(create: Any) -> None:
    headers = {"anthropic-workspace-id": "w", "X-Gateway-Token": "t", "Cookie": "c"}
    client = create(api_key=KEY, base_url=URL, timeout=3.0, default_headers=headers)
    assert client.base_url == "http://127.0.0.1:1/prefix"
    assert client.timeout == Timeout(3.0, 3.0, 3.0, 3.0)
    assert client.default_headers == {
        "anthropic-workspace-id": "w",
        "X-Gateway-Token": MASK,
        "Cookie": MASK,
    }
    client.default_headers["x-added"] = "1"
    assert "x-added" not in client.default_headers
    for name in ("base_url", "timeout", "default_headers", "is_closed"):
        with pytest.raises(AttributeError):
            setattr(client, name, None)
    assert create(api_key=KEY, base_url=URL, timeout=None).timeout == Timeout(
        None, None, None, None
    )


def close(client: Any) -> None:
    if isinstance(client, AsyncClient):
        asyncio.run(client.close())
    else:
        client.close()


def test_is_closed_is_shared_with_copies_on_the_same_connections(create: Any) -> None:
    client = create(api_key=KEY, base_url=URL)
    copy = client.with_options(timeout=1.0)
    elsewhere = client.with_options(base_url="http://127.0.0.1:2")
    assert not client.is_closed
    close(copy)
    assert client.is_closed
    assert copy.is_closed
    assert not elsewhere.is_closed


def test_is_closed_includes_the_http_client() -> None:
    with httpx.Client() as http:
        client = Client(api_key=KEY, base_url=URL, http_client=http)
        assert not client.is_closed
    assert client.is_closed


def test_with_options_changes_headers_key_and_url(create: Any) -> None:
    client = create(
        api_key="first", auth_header="x-api-key", base_url=URL, default_headers={"A": "1", "B": "2"}
    )
    copy = client.with_options(
        default_headers={"a": None, "C": "3"}, api_key="second", base_url="http://127.0.0.1:2"
    )
    sent = wire(copy)
    assert (sent["b"], sent["c"], sent["x-api-key"]) == ("2", "3", "second")
    assert sent["host"] == "127.0.0.1:2"
    assert "a" not in sent
    assert copy.timeout == client.timeout
    before = wire(client)
    assert (before["a"], before["b"], before["x-api-key"]) == ("1", "2", "first")
    assert client.base_url == "http://127.0.0.1:1/prefix"
    token = client.with_options(auth_token="token")
    assert wire(token)["authorization"] == "Bearer token"
    assert wire(token.with_options(api_key="k"))["authorization"] == "Bearer k"
    assert "x-api-key" not in wire(token)


def test_a_copy_for_another_host_has_its_own_connections(create: Any) -> None:
    client = create(api_key=KEY, base_url=URL)
    assert client.with_options(base_url=URL + "v2")._transport is client._transport
    other = client.with_options(base_url="http://127.0.0.1:2")
    assert other._transport is not client._transport
    assert other.with_options(timeout=1.0)._transport is other._transport


def test_with_options_keeps_policies_and_the_timeout(create: Any) -> None:
    client = create(api_key=KEY, base_url=URL, policies=[Retry(2)], timeout=3.0)
    copy = client.with_options(base_url="http://127.0.0.1:2", default_headers={"a": "b"})
    assert copy.policies == client.policies
    assert copy.timeout == client.timeout
    assert client.with_options(api_key="k", timeout=4.0).timeout.read == 4.0


def test_with_options_checks_its_arguments_like_the_constructor(create: Any) -> None:
    client = create(api_key=KEY, base_url=URL)
    for options, text in [
        ({"base_url": ""}, "must begin with https"),
        ({"api_key": ""}, "api_key is empty"),
        ({"api_key": "a", "auth_token": "b"}, "both api_key and auth_token"),
        ({"default_headers": {"content-length": "1"}}, "default_headers must not contain"),
        ({"default_headers": {"a b": "1"}}, "not a valid header name"),
        ({"base_url": "https://api.anthropic.com", "api_key": "other"}, "must begin with sk-ant-"),
    ]:
        with pytest.raises(errors.ConfigurationError, match=text):
            client.with_options(**options)


def test_a_mask_is_never_sent(create: Any) -> None:
    client = create(api_key=KEY, base_url=URL, default_headers={"X-Token": "secret"})
    with pytest.raises(errors.ConfigurationError, match="the mask of X-Token"):
        client.with_options(default_headers=client.default_headers)
    with pytest.raises(errors.ConfigurationError, match="the mask of X-Token"):
        create(api_key=KEY, default_headers=client.default_headers)


def test_custom_headers_of_the_environment_are_sent_only_on_request(
    create: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    monkeypatch.setenv(CUSTOM_HEADERS_VARIABLE, "X-A: 1\n\r\n  x-b :a:b \nX-Empty:\nx-a: 2\n")
    assert create.from_env().default_headers == {}
    assert create().default_headers == {}
    client = create.from_env(custom_headers=True)
    assert client.default_headers == {"x-a": "2", "x-b": "a:b", "X-Empty": ""}
    client = create.from_env(custom_headers=True, default_headers={"X-B": "mine", "c": "3"})
    assert client.default_headers == {"x-a": "2", "X-Empty": "", "X-B": "mine", "c": "3"}
    monkeypatch.delenv(CUSTOM_HEADERS_VARIABLE)
    assert create.from_env(custom_headers=True).default_headers == {}


@pytest.mark.parametrize("line", ["no colon with secret", ": secret"])
def test_a_malformed_custom_header_is_an_error_without_its_text(
    create: Any, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    monkeypatch.setenv(CUSTOM_HEADERS_VARIABLE, f"a: 1\n{line}")
    with pytest.raises(errors.ConfigurationError, match="line 2 is not of this form") as caught:
        create.from_env(custom_headers=True)
    assert CUSTOM_HEADERS_VARIABLE in str(caught.value)
    assert "secret" not in str(caught.value)


NAMES = st.text("abAB-", min_size=1, max_size=3)


@given(st.dictionaries(NAMES, st.text()), st.dictionaries(NAMES, st.none() | st.text()))
def test_merged_headers_have_each_name_once(
    headers: dict[str, str], changes: dict[str, str | None]
) -> None:
    found = merged(merged({}, headers), changes)
    lower = [name.lower() for name in found]
    assert len(lower) == len(set(lower))
    changed = {name.lower() for name in changes}
    for name, value in found.items():
        assert value == (changes if name.lower() in changed else headers)[name]


def test_masks_hide_names_that_contain_a_secret() -> None:
    names = ("authorization", "X-Api-Key", "cf-access-client-secret", "x-auth", "set-cookie")
    assert set(masked(dict.fromkeys(names, "v")).values()) == {MASK}
    assert masked({"anthropic-beta": "b", "x-request-id": "i"}) == {
        "anthropic-beta": "b",
        "x-request-id": "i",
    }
