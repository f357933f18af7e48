"""Tests of base URLs: parsing valid ones, and the errors for invalid ones."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.request import Origin
from api_claude_runtime.requests.base_url import parse


@pytest.mark.parametrize(
    "url,origin,prefix",
    [
        ("https://api.anthropic.com", Origin(b"https", b"api.anthropic.com", 443), ""),
        ("https://api.anthropic.com/", Origin(b"https", b"api.anthropic.com", 443), ""),
        (" HTTPS://API.Anthropic.com ", Origin(b"https", b"api.anthropic.com", 443), ""),
        ("http://localhost", Origin(b"http", b"localhost", 80), ""),
        ("http://localhost:8080", Origin(b"http", b"localhost", 8080), ""),
        ("http://127.0.0.1:1/", Origin(b"http", b"127.0.0.1", 1), ""),
        ("https://gate.way/claude/", Origin(b"https", b"gate.way", 443), "/claude"),
        ("https://gate.way/a/b//", Origin(b"https", b"gate.way", 443), "/a/b"),
        ("https://gate.way/v1beta", Origin(b"https", b"gate.way", 443), "/v1beta"),
        ("https://gate.way/my v2", Origin(b"https", b"gate.way", 443), "/my%20v2"),
        ("https://gate.way/caf\u00e9", Origin(b"https", b"gate.way", 443), "/caf%C3%A9"),
        ("https://gate.way/a%2Fb", Origin(b"https", b"gate.way", 443), "/a%2Fb"),
        ("http://[::1]:8080/x", Origin(b"http", b"::1", 8080), "/x"),
        ("https://[2001:db8::1]", Origin(b"https", b"2001:db8::1", 443), ""),
        ("https://b\u00fccher.example", Origin(b"https", b"xn--bcher-kva.example", 443), ""),
        ("http://my_service:9000", Origin(b"http", b"my_service", 9000), ""),
    ],
)
def test_a_valid_url_is_parsed(url: str, origin: Origin, prefix: str) -> None:
    assert parse(url) == (origin, prefix)


@pytest.mark.parametrize(
    "url,why",
    [
        ("", "must begin with https"),
        ("api.anthropic.com", "must begin with https"),
        ("localhost:8080", "must begin with https"),
        ("//api.anthropic.com", "must begin with https"),
        ("ftp://api.anthropic.com", "must begin with https"),
        ("file:///etc/passwd", "must begin with https"),
        ("https://", "is not a valid URL: it has no host"),
        ("https:///v1", "is not a valid URL: it has no host"),
        ("https://:443", "is not a valid URL: it has no host"),
        ("https://host:port", "is not a valid URL"),
        ("https://host:99999", "is not a valid URL"),
        ("https://host:-1", "is not a valid URL"),
        ("https://[::1", "is not a valid URL"),
        ("https://host/?key=1", "not credentials, a query or fragment"),
        ("https://host/#part", "not credentials, a query or fragment"),
        ("https://host/v1", "must not end in /v1"),
        ("https://host/v1/", "must not end in /v1"),
        ("https://host/claude/v1", "must not end in /v1: .* so pass 'https://host/claude'"),
        ("https://host/v1/messages", "must not end in /v1/messages: .* so pass 'https://host'"),
        ("https://host/a/v1/messages/", "must not end in /v1/messages: .* 'https://host/a'"),
        ("https://host/v1/messages/batches", "must not end in /v1/messages/batches"),
        ("https://host/v1/complete", "must not end in /v1/complete"),
        ("https://host/v1/models", "must not end in /v1/models"),
        ("https://host/\ud800", "cannot be encoded as UTF-8"),
        ("https://\ud800.com", "is not a valid URL: the host is invalid"),
        ("https://a..b", "is not a valid URL: the host is invalid"),
        ("https://" + "a" * 64 + ".com", "is not a valid URL: the host is invalid"),
        (None, "must be a string, not NoneType"),
        (b"https://host", "must be a string, not bytes"),
    ],
)
def test_an_invalid_url_is_an_error_with_the_reason(url: Any, why: str) -> None:
    with pytest.raises(ConfigurationError, match=why):
        parse(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://ho st",
        "https://host\\evil",
        "https://ho\tst",
        "https://ho\nst",
        "https://host:0",
        "https://ho<st",
    ],
)
def test_an_impossible_host_or_port_is_refused_and_not_repaired(url: str) -> None:
    with pytest.raises(ConfigurationError):
        parse(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://user:hush@host",
        "https://hush@host",
        "https://user:hush@host:99999",
        "https://user:hush@host:port",
        "https://user:hush@[::1",
        "https://user:hush@host/?a=1",
        "ftp://user:hush@host",
        "user:hush@host",
        "https://host/?api_key=hush",
        "https://host:port/?api_key=hush",
    ],
)
def test_credentials_in_the_url_are_refused_and_not_in_the_message(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parse(url)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    "url,shown",
    [
        ("https://host:443/a/", "https://host/a"),
        ("http://host:443", "http://host:443"),
        ("http://[::1]:80", "http://[::1]"),
        ("http://[::1]:81", "http://[::1]:81"),
    ],
)
def test_str_is_the_normalized_url(url: str, shown: str) -> None:
    assert str(parse(url)) == shown
    assert parse(shown) == parse(url)


def test_url_of_another_api_may_end_in_a_version() -> None:
    with pytest.raises(ConfigurationError, match="must not end in /v1"):
        parse("https://example.test/v1")
    assert parse("https://example.test/v1/", other_api=True).prefix == "/v1"
