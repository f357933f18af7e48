"""Tests of `Foundry`: its server, its headers, and what it lacks."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.errors.base import ConfigurationError, CredentialsError, RequestError
from api_claude_runtime.platforms.foundry import Foundry
from support.platform_requests import request_for, sent_by

PLATFORM = Foundry("my-resource", api_key="k1")


def test_a_request_has_the_key_in_both_headers() -> None:
    request = request_for(PLATFORM, body={"model": "m"})
    sent = sent_by(PLATFORM, request)
    assert str(sent.origin) == "https://my-resource.services.ai.azure.com"
    assert sent.target == b"/anthropic/v1/messages"
    assert sent.body == request.body
    assert dict(sent.headers) == {
        **dict(request.headers),
        b"x-api-key": b"k1",
        b"api-key": b"k1",
    }
    assert "k1" not in repr(sent.headers)


@pytest.mark.parametrize("name", ["Authorization", "X-Api-Key"])
def test_credentials_of_the_caller_win(name: str) -> None:
    request = request_for(PLATFORM, body={}, extra_headers={name: "own"})
    assert sent_by(PLATFORM, request).headers == request.headers


def test_a_provider_that_returns_a_text_is_asked_for_each_attempt() -> None:
    asked = iter(["t1", "t2"])
    platform = Foundry("r", token_provider=lambda: next(asked))
    request = request_for(platform, body={})
    for token in (b"t1", b"t2"):
        headers = dict(sent_by(platform, request).headers)
        assert headers[b"authorization"] == b"Bearer %b" % token
        assert not {b"x-api-key", b"api-key"} & headers.keys()


@pytest.mark.parametrize("provided", ["", " ", "a b", None, b"t", 5])
def test_a_provider_that_returns_no_token(provided: Any) -> None:
    platform = Foundry("r", token_provider=lambda: provided)
    with pytest.raises(CredentialsError, match=r"token"):
        sent_by(platform, request_for(platform, body={}))


@pytest.mark.parametrize(
    "method, path, kind",
    [
        ("GET", "/v1/models", "models"),
        ("GET", "/v1/models/m?beta=true", "models"),
        ("POST", "/v1/messages/batches", "batches"),
        ("GET", "/v1/messages/batches/b/results?beta=true", "batches"),
    ],
)
def test_what_it_lacks_is_an_error_by_name(method: str, path: str, kind: str) -> None:
    request = request_for(PLATFORM, path, method=method)
    assert not PLATFORM.offers_operation(request)
    with pytest.raises(RequestError, match=f"Microsoft Foundry does not offer .* no {kind}"):
        sent_by(PLATFORM, request)


def test_files_are_offered() -> None:
    request = request_for(PLATFORM, "/v1/files?beta=true", method="GET")
    assert PLATFORM.offers_operation(request)
    assert sent_by(PLATFORM, request).target == b"/anthropic/v1/files?beta=true"


def test_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_API_KEY", "k1")
    with pytest.raises(ConfigurationError, match="ANTHROPIC_FOUNDRY_RESOURCE"):
        Foundry()
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_RESOURCE", "my-resource")
    assert Foundry() == PLATFORM
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_BASE_URL", "https://proxy.example/anthropic")
    with pytest.raises(ConfigurationError, match="are both set"):
        Foundry()
    assert Foundry("my-resource") == PLATFORM  # an argument replaces both
    monkeypatch.delenv("ANTHROPIC_FOUNDRY_RESOURCE")
    assert str(Foundry().base) == "https://proxy.example/anthropic"
    # A provider replaces the key of the environment.
    platform = Foundry(token_provider=lambda: "t")
    assert dict(sent_by(platform, request_for(platform)).headers)[b"authorization"] == b"Bearer t"
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_API_KEY", " k")
    with pytest.raises(CredentialsError, match="ANTHROPIC_FOUNDRY_API_KEY has leading"):
        Foundry()


def test_the_key_of_the_first_party_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-1")
    with pytest.raises(CredentialsError, match="api_key= or token_provider="):
        Foundry("r")


@pytest.mark.parametrize(
    "options, text",
    [
        ({"resource": "r", "base_url": "https://h"}, "only one of resource= and base_url="),
        ({"resource": "r", "token_provider": str.strip}, "only one of api_key= and token_provider"),
        ({"resource": "evil.com/"}, "resource must be a name such as 'my-resource'"),
        ({"resource": "a.b"}, "resource must be a name"),
        ({"resource": 5}, "resource must be a name"),
        ({"base_url": "http://host.example/anthropic"}, "must begin with https"),
        ({"base_url": "https://h/anthropic/v1/messages"}, "must not end in /v1/messages"),
    ],
)
def test_invalid_arguments(options: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        Foundry(**{"api_key": "k", **options})


def test_a_provider_must_be_a_function() -> None:
    for wrong in ("token", str, 5):
        with pytest.raises(CredentialsError, match="token_provider= must be a function"):
            Foundry("r", token_provider=wrong)  # type: ignore[arg-type]
