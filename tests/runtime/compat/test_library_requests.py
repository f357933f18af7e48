"""Requests of httpx and httpx2 in the form of this package."""

from __future__ import annotations

import functools
import importlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.compat.library_requests import LazyFields, converted
from api_claude_runtime.http.request import Origin


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Any:
    return importlib.import_module(request.param)


@functools.cache
def _client(library: Any) -> Any:
    """Return a client that sends nothing: with a transport of its own, it loads no certificates."""
    return library.Client(transport=library.MockTransport(lambda request: None))


def made(
    library: Any, method: str = "POST", url: str = "https://a.test/v1/messages", **options: Any
) -> Any:
    return converted(library, _client(library).build_request(method, url, **options))


def test_url_and_headers(library: Any) -> None:
    found = made(
        library, url="https://[::1]:8443/gw/v1/messages?a=%20b", headers={"X-Api-Key": "k"}
    )
    assert found.origin == Origin(b"https", b"::1", 8443)
    assert found.target == b"/gw/v1/messages?a=%20b"
    assert found.prefix == b"/gw"
    headers = dict(found.headers)
    assert headers[b"x-api-key"] == b"k"
    assert headers[b"host"] == b"[::1]:8443"


@pytest.mark.parametrize(
    "url, port, prefix",
    [
        ("http://a/v1/models", 80, b""),
        ("https://a/v1/v1/models?x=/v1/", 443, b"/v1"),
        ("https://a/health", 443, b""),
    ],
)
def test_default_ports_and_prefixes(library: Any, url: str, port: int, prefix: bytes) -> None:
    found = made(library, "GET", url)
    assert (found.origin.port, found.prefix) == (port, prefix)


@pytest.mark.parametrize(
    "given, sent", [("gzip, br, zstd", b"gzip, deflate"), ("identity", b"identity")]
)
def test_only_encodings_that_are_decoded_are_accepted(
    library: Any, given: str, sent: bytes
) -> None:
    assert (
        dict(made(library, headers={"accept-encoding": given}).headers)[b"accept-encoding"] == sent
    )


def test_timeouts(library: Any) -> None:
    found = made(library, timeout=library.Timeout(9, connect=2, pool=None))
    assert found.timeout == {"connect": 2, "read": 9, "write": 9, "pool": None}
    bare = converted(library, library.Request("GET", "http://a"))
    assert set(bare.timeout.values()) == {None}


def test_a_body_in_memory_can_be_sent_again(library: Any) -> None:
    found = made(library, json={"model": "m", "n": 1})
    assert found.replayable
    assert found.fields == {"model": "m", "n": 1}
    assert found.model == "m"


def test_a_form_and_an_iterator_can_be_sent_once(library: Any) -> None:
    form = made(library, files={"file": ("a.txt", b"hello")})
    assert not form.replayable
    assert form.fields is None
    assert len(b"".join(form.body)) == form.body.length
    chunks = made(library, content=iter([b"a", b"b"]))
    assert chunks.body.length is None
    assert list(chunks.body) == [b"a", b"b"]
    assert not chunks.replayable


def test_a_request_without_a_body_has_no_fields(library: Any) -> None:
    assert made(library, "GET").fields is None
    assert made(library, content=b"model", headers={"content-type": "text/plain"}).fields is None


@given(st.binary(max_size=60))
def test_any_body_has_fields(body: bytes) -> None:
    fields = LazyFields(body)
    assert len(fields) == len(list(fields))
    assert fields.get("model") is None or "model" in fields


def test_a_body_is_parsed_when_a_field_is_read() -> None:
    fields = LazyFields(b'{"model": "m"}')
    assert fields._fields is None
    assert fields["model"] == "m"
    assert fields._fields == {"model": "m"}
