"""Tests of response headers."""

from __future__ import annotations

import copy
import pickle

import pytest

from api_claude_runtime.http.headers import Headers


def test_header_names_are_case_insensitive() -> None:
    headers = Headers([(b"Request-ID", b"req_1")])
    assert headers["request-id"] == headers["REQUEST-ID"] == headers.get("Request-Id") == "req_1"
    assert "rEqUeSt-Id" in headers
    assert list(headers) == ["request-id"]
    assert headers.get("other") is None
    with pytest.raises(KeyError):
        headers["other"]


def test_repeated_headers_are_joined_with_commas() -> None:
    assert Headers([(b"Via", b"a"), (b"x", b"1"), (b"via", b"b")])["via"] == "a, b"


def test_non_ascii_values_are_decoded_as_latin1() -> None:
    assert Headers([(b"x", b"caf\xe9")])["x"] == "café"


def test_no_headers_is_an_empty_mapping() -> None:
    assert dict(Headers()) == {}
    assert len(Headers([])) == 0


@pytest.mark.parametrize(
    "name", [b"Authorization", b"X-Api-Key", b"Proxy-Authorization", b"Set-Cookie", b"COOKIE"]
)
def test_secret_headers_are_readable_but_not_shown_or_pickled(name: bytes) -> None:
    headers = Headers([(name, b"hush"), (b"request-id", b"req_1")])
    assert headers[name.decode()] == "hush"
    assert "hush" not in repr(headers) + str(headers)
    assert "req_1" in repr(headers)
    bare = headers.without_secrets()
    assert dict(bare) == {"request-id": "req_1"}
    assert b"hush" not in pickle.dumps(bare)


@pytest.mark.parametrize("read_before", [False, True])
def test_headers_pickle_and_copy(read_before: bool) -> None:
    headers = Headers([(b"A", b"1")])
    if read_before:
        assert headers["a"] == "1"
    assert pickle.loads(pickle.dumps(headers)) == copy.deepcopy(headers) == headers
