"""Which hosts an entry of `NO_PROXY` names."""

from __future__ import annotations

import ipaddress
from urllib.request import proxy_bypass_environment

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.transport.proxies.no_proxy import NoProxy

MATCHES = [
    ("*", "api.example.com"),
    ("example.com", "example.com"),
    ("example.com", "API.Example.com"),
    (".example.com", "api.example.com"),
    ("*.example.com", "api.example.com"),
    ("other.org , example.com ", "api.example.com"),
    ("example.com:443", "example.com"),
    ("localhost,127.0.0.1", "127.0.0.1"),
    ("10.0.0.0/8", "10.1.2.3"),
    ("10.1.2.3/8", "10.9.9.9"),
    ("::1", "::1"),
    ("[::1]", "::1"),
    ("[::1]:443", "::1"),
    ("::1/128", "::1"),
    ("[fd00::]/8", "fd00::5"),
    ("fd00::/8", "fdab::1"),
    ("0:0:0:0:0:0:0:1", "::1"),
]
DIFFERS = [
    ("", "example.com"),
    (",,", "example.com"),
    ("example.com", "badexample.com"),
    ("example.com", "example.com.evil.org"),
    ("example.com:80", "example.com"),
    ("[::1]:80", "::1"),
    ("::1", "::2"),
    ("10.0.0.0/8", "11.0.0.1"),
    ("fd00::/8", "10.0.0.1"),
    ("10.0.0.0/8", "fd00::1"),
    ("10.0.0.0/99", "10.0.0.1"),
    ("0.0.1", "127.0.0.1"),
    ("example.com/8", "example.com"),
    (":::", "::1"),
]


@pytest.mark.parametrize("text, host", MATCHES)
def test_an_entry_matches(text: str, host: str) -> None:
    assert NoProxy(text).matches(host, 443)


@pytest.mark.parametrize("text, host", DIFFERS)
def test_an_entry_does_not_match(text: str, host: str) -> None:
    assert not NoProxy(text).matches(host, 443)


@given(st.text(), st.text(), st.integers(0, 65535))
def test_any_text_is_accepted(text: str, host: str, port: int) -> None:
    assert NoProxy(text).matches(host, port) in {True, False}


NAMES = st.lists(st.sampled_from(["a", "b", "example", "com"]), min_size=1, max_size=3)


@given(st.lists(NAMES), NAMES)
def test_names_match_as_in_the_standard_library(entries: list[list[str]], host: list[str]) -> None:
    text, name = ",".join(map(".".join, entries)), ".".join(host)
    assert NoProxy(text).matches(name, 80) == bool(proxy_bypass_environment(name, {"no": text}))


@given(st.ip_addresses(), st.integers(0, 128))
def test_an_address_is_in_its_networks(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address, size: int
) -> None:
    bits = min(size, address.max_prefixlen)
    network = ipaddress.ip_network(f"{address}/{bits}", strict=False)
    assert NoProxy(f"localhost,{network}").matches(str(address), 443)
