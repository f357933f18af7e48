"""Tests of response headers."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


NAMES = st.sampled_from([b"a", b"A", b"ab", b"X-A", b"x-a", b"request-id", b"via", b"Via"])
VALUES = st.binary(max_size=6).map(lambda text: text.translate(None, b"\r\n\0").strip(b" \t"))
WANTED = ["a", "AB", "x-a", "Via", "request-id", "none", "b", "a: b", "a\r\nx", "\u00e4", ""]


@given(lines=st.lists(st.tuples(NAMES, VALUES)))
def test_a_block_is_read_as_its_lines(lines: list[tuple[bytes, bytes]]) -> None:
    block = b"".join(b"\r\n%s: %s" % line for line in lines)
    for name in WANTED:
        each, whole = Headers(lines), Headers(block)  # fresh ones: reading parses
        assert each.get(name) == whole.get(name)
        assert (name in each) == (name in whole)
        key = name.lower().encode()
        if key.isalnum():
            assert each.first(key) == whole.first(key)
            assert each.joined(key) == whole.joined(key)
            assert each.has_prefix(key) == whole.has_prefix(key)
    assert dict(Headers(block)) == dict(Headers(lines))
    assert Headers(block).raw == lines
    assert dict(Headers(block).without_secrets()) == dict(Headers(lines).without_secrets())


def test_the_request_id_has_two_names() -> None:
    amazon, own = (b"x-amzn-RequestId", b"a"), (b"Request-Id", b"b")
    assert Headers([amazon, own]).request_id == "b"
    assert Headers([amazon]).request_id == "a"
    assert Headers(b"\r\nX-Amzn-RequestId: a").request_id == "a"
    assert Headers().request_id is None


@pytest.mark.parametrize(
    "value", ["Tue, 01 Jan 2030 00:00:00 GMT", "Tue, 01 Jan 2030 02:00:00 +0200"]
)
def test_the_date(value: str) -> None:
    for headers in (Headers([(b"Date", value.encode())]), Headers(b"\r\ndate: " + value.encode())):
        assert headers.date == datetime(2030, 1, 1, tzinfo=UTC)


def test_a_date_without_a_zone_is_in_utc() -> None:
    found = Headers([(b"date", b"Tue, 01 Jan 2030 00:00:00 -0000")]).date
    assert found == datetime(2030, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "value", [b"", b"x", b"Mon, 99 Foo 2030 00:00:00 GMT", b"Mon, 01 Jan 99999 00:00:00 GMT"]
)
def test_a_date_that_is_none(value: bytes) -> None:
    assert Headers([(b"date", value)]).date is None
    assert Headers([]).date is None
