"""The base URL: what is one, and what is wrong with what is none."""

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
def test_a_good_one_is_taken_apart(url: str, origin: Origin, prefix: str) -> None:
    assert parse(url) == (origin, prefix)


@pytest.mark.parametrize(
    "url,why",
    [
        ("", "has to begin with"),
        ("api.anthropic.com", "has to begin with"),
        ("localhost:8080", "has to begin with"),
        ("//api.anthropic.com", "has to begin with"),
        ("ftp://api.anthropic.com", "has to begin with"),
        ("file:///etc/passwd", "has to begin with"),
        ("https://", "names no host"),
        ("https:///v1", "names no host"),
        ("https://:443", "names no host"),
        ("https://host:port", "is not a URL"),
        ("https://host:99999", "is not a URL"),
        ("https://host:-1", "is not a URL"),
        ("https://[::1", "is not a URL"),
        ("https://host/?key=1", "query or fragment"),
        ("https://host/#part", "query or fragment"),
        ("https://host/v1", "ends in /v1"),
        ("https://host/v1/", "ends in /v1"),
        ("https://host/claude/v1", "ends in /v1"),
        ("https://a..b", "impossible host"),
        ("https://" + "a" * 64 + ".com", "impossible host"),
        (None, "NoneType, not a string"),
        (b"https://host", "bytes, not a string"),
    ],
)
def test_a_bad_one_is_an_error_that_says_why(url: Any, why: str) -> None:
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
def test_a_host_or_port_that_cannot_be_is_not_repaired_in_silence(url: str) -> None:
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
def test_a_password_in_it_is_refused_and_not_repeated(url: str) -> None:
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
def test_it_is_shown_as_it_is_used(url: str, shown: str) -> None:
    assert str(parse(url)) == shown
    assert parse(shown) == parse(url)
