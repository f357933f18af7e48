"""`ResponseParser`: framing, limits, and what follows the response. No I/O."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.connection import BoundExceeded
from api_claude_runtime.http.bounds import DEFAULT_BOUNDS, Bounds, resolved
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.transport.http1.failures import RemoteProtocolError
from api_claude_runtime.transport.http1.response_parser import ResponseParser

MAX_HEAD = DEFAULT_BOUNDS.head_bytes
MAX_LINES = DEFAULT_BOUNDS.header_count
MAX_INFORMATIONAL = DEFAULT_BOUNDS.informational_count

OK = b"HTTP/1.1 200 OK\r\n"
WHOLE = OK + b"content-type: text/plain\r\ncontent-length: 5\r\n\r\nhello"
CHUNKED = (
    OK + b"Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n6\r\n world\r\n0\r\nx: y\r\n\r\n"
)
UNTIL_CLOSE = OK + b"\r\nhello"
AFTER_HINTS = b"HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n" + WHOLE
EMPTY = b"HTTP/1.1 204 No Content\r\nx: y\r\n\r\n"


def parsed(data: bytes, method: str = "POST", cuts: list[int] | None = None) -> ResponseParser:
    """Return the parser that has got `data`, cut into pieces."""
    parser = ResponseParser(method)
    places = [0, *sorted(cuts or []), len(data)]
    for start, end in pairwise(places):
        if start < end:
            parser.feed(data[start:end])
    return parser


VALID: list[tuple[bytes, int, bytes, bool]] = [
    (WHOLE, 200, b"hello", True),
    (CHUNKED, 200, b"hello world", True),
    (AFTER_HINTS, 200, b"hello", True),
    (EMPTY, 204, b"", False),  # a body may follow, although there must be none
    (OK + b"Content-Length: 0\r\n\r\n", 200, b"", True),
    (b"HTTP/1.1 200\r\ncontent-length: 2\r\n\r\nok", 200, b"ok", True),
    (OK + b"Connection: Close\r\ncontent-length: 2\r\n\r\nok", 200, b"ok", False),
    (OK + b"connection: x, close\r\ncontent-length: 2\r\n\r\nok", 200, b"ok", False),
    (b"HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nok", 200, b"ok", False),
]


@pytest.mark.parametrize(
    "line, is_encoded",
    [
        (b"content-encoding: gzip", True),
        (b"Content-Encoding:", True),
        (b"x-content-encoding: gzip", False),
        (b"x: content-encoding: gzip", False),
    ],
)
def test_is_encoded_with_a_content_encoding(line: bytes, is_encoded: bool) -> None:
    parser = parsed(OK + line + b"\r\ncontent-length: 0\r\n\r\n")
    assert parser.is_encoded is is_encoded


@pytest.mark.parametrize("data, status, body, reusable", VALID)
@given(cuts=st.lists(st.integers(0, 150)))
def test_a_response_is_the_same_however_it_is_cut(
    data: bytes, status: int, body: bytes, reusable: bool, cuts: list[int]
) -> None:
    parser = parsed(data, cuts=[min(each, len(data)) for each in cuts])
    assert parser.error is None
    assert parser.is_complete
    assert (parser.status, parser.take(), parser.is_reusable) == (status, body, reusable)
    parser.feed(b"")  # the connection may end now
    assert parser.error is None


@pytest.mark.parametrize("data", [each[0] for each in VALID if each[0] is not EMPTY])
@given(end=st.integers(0, 150))
def test_a_response_that_is_cut_off_is_an_error(data: bytes, end: int) -> None:
    parser = parsed(data[: min(end, len(data) - 1)])
    assert not parser.is_complete
    parser.feed(b"")
    assert parser.error is not None
    assert "closed the connection" in parser.error
    assert not parser.is_reusable


def test_the_end_of_the_connection_ends_a_body_without_a_length() -> None:
    parser = parsed(UNTIL_CLOSE)
    assert not parser.is_complete
    parser.feed(b"")
    assert parser.error is None
    assert parser.is_complete
    assert parser.take() == b"hello"
    assert not parser.is_reusable


def test_the_pieces_of_a_body_are_taken_as_they_arrive() -> None:
    parser = parsed(OK + b"transfer-encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc")
    assert (parser.take(), parser.is_complete) == (b"abc", False)
    parser.feed(b"\r\n0\r\n\r\n")
    assert (parser.take(), parser.is_complete) == (b"", True)


def test_a_response_to_head_has_no_body() -> None:
    parser = parsed(OK + b"content-length: 5\r\n\r\n", "HEAD")
    assert (parser.is_complete, parser.is_reusable) == (True, False)


@pytest.mark.parametrize("surplus", [b"x", WHOLE, b"HTTP/1.1 200 OK\r\n\r\n", b"\0"])
@pytest.mark.parametrize(
    "data", [WHOLE, CHUNKED, EMPTY, OK + b"connection: close\r\n" + WHOLE[17:]]
)
@pytest.mark.parametrize("separate", [False, True])
def test_bytes_after_the_response_are_not_part_of_it(
    data: bytes, surplus: bytes, separate: bool
) -> None:
    parser = parsed(data + surplus, cuts=[len(data)] if separate else [])
    assert parser.error is None
    assert parser.is_complete
    assert parser.has_surplus
    assert not parser.is_reusable
    assert parser.take() == parsed(data).take()


REJECTED: dict[str, bytes] = {
    "begin with HTTP/1": b"SSH-2.0-OpenSSH_9.6\r\n",
    "not begin with HTTP/1": b"HTTP/2 200\r\n\r\n",
    "not begin": b"\r\nHTTP/1.1 200 OK\r\n\r\n",
    "without a carriage return": b"HTTP/1.1 200 OK\nserver: x\n\n",
    "not chunked": OK + b"transfer-encoding: gzip, chunked\r\n\r\n",
    "is not chunked": OK + b"transfer-encoding: identity\r\n\r\nhello",
    "response is not chunked": OK
    + b"transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n",
    "with Transfer-Encoding": OK + b"transfer-encoding: chunked\r\ncontent-length: 5\r\n\r\n",
    "Duplicate Content-Length": OK + b"content-length: 5\r\ncontent-length: 5\r\n\r\nhello",
    "in Content-Length": OK + b"content-length: -5\r\n\r\nhello",
    "Content-Length overflow": OK + b"content-length: 99999999999999999999\r\n\r\n",
    "whitespace": OK + b"x: a\r\n b\r\n\r\n",
    "header": OK + b"x y: a\r\n\r\n",
    "Invalid header field": OK + b"content-length : 5\r\n\r\nhello",
    "header value char": OK + b"x: a\0b\r\n\r\n",
    "status line": b"HTTP/1.1 200 O\0K\r\n\r\n",
    "Invalid status line": b"HTTP/1.1 042 OK\r\n\r\n",
    "HTTP version": b"HTTP/1.7 200 OK\r\n\r\n",
    "another protocol": b"HTTP/1.1 101 X\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
    "chunk size": OK + b"transfer-encoding: chunked\r\n\r\nzz\r\n",
    "chunk": OK + b"transfer-encoding: chunked\r\n\r\n2\r\nabc\r\n",
}


@pytest.mark.parametrize("reason", REJECTED)
def test_an_invalid_response_is_an_error(reason: str) -> None:
    parser = parsed(REJECTED[reason])
    assert parser.error is not None
    assert reason in parser.error
    before = parser.error
    parser.feed(WHOLE)  # ignored
    parser.feed(b"")
    assert parser.error == before
    assert not parser.is_reusable


def test_the_reason_quotes_no_bytes_of_the_server() -> None:
    for data in REJECTED.values():
        error = parsed(data.replace(b"x", b"SECRET")).error
        assert error is None or "SECRET" not in error


def lines(count: int) -> bytes:
    return OK + b"a: b\r\n" * count + b"content-length: 0\r\n\r\n"


LONG_LINE = b"a: " + b"b" * DEFAULT_BOUNDS.header_line_bytes + b"\r\n\r\n"
HINTS = b"HTTP/1.1 100 Continue\r\n\r\n"
TOO_MUCH = [
    ("header_count", lines(MAX_LINES)),
    ("head_bytes", OK + b"a: " + b"b" * MAX_HEAD),
    ("head_bytes", OK + b"a: " + b"b" * MAX_HEAD + b"\r\n\r\n"),
    ("header_line_bytes", OK + LONG_LINE),
    ("informational_count", HINTS * (MAX_INFORMATIONAL + 1)),
]


@pytest.mark.parametrize("bound, data", TOO_MUCH, ids=range(len(TOO_MUCH)))
def test_a_head_has_bounds(bound: str, data: bytes) -> None:
    parser = parsed(data)
    assert parser.error is not None
    failure = parser.failure()
    assert isinstance(failure, BoundExceeded)
    assert (failure.bound, failure.limit) == (bound, getattr(DEFAULT_BOUNDS, bound))
    assert f"bounds=Bounds({bound}=...)" in str(failure)


@pytest.mark.parametrize("bound, data", TOO_MUCH, ids=range(len(TOO_MUCH)))
def test_a_bound_of_a_head_can_be_removed(bound: str, data: bytes) -> None:
    bounds = Bounds()._replace(**{"header_line_bytes": None, bound: None})
    parser = ResponseParser("POST", resolved(bounds))
    parser.feed(data)
    assert parser.error is None


def test_an_invalid_response_exceeds_no_bound() -> None:
    assert isinstance(parsed(b"garbage").failure(), RemoteProtocolError)


def test_a_head_within_its_bounds_is_accepted() -> None:
    assert parsed(lines(MAX_LINES - 1)).error is None
    assert parsed(HINTS * MAX_INFORMATIONAL + WHOLE).is_complete
    assert parsed(OK + b"a: " + LONG_LINE[7:]).error is None


@pytest.mark.parametrize("drip", [b"x-trailer: 1\r\n", b"x"])
def test_what_separates_two_pieces_of_a_body_has_a_bound(drip: bytes) -> None:
    start = b"0\r\n" if drip != b"x" else b"5;"
    parser = parsed(OK + b"transfer-encoding: chunked\r\n\r\n" + start)
    drip *= 100
    for _ in range(MAX_HEAD // len(drip) - 1):
        parser.feed(drip)
    assert parser.error is None
    parser.feed(drip * 2)
    failure: Any = parser.failure()
    assert failure.bound == "head_bytes"


def test_small_chunks_have_no_limit() -> None:
    parser = parsed(OK + b"transfer-encoding: chunked\r\n\r\n")
    for _ in range(MAX_HEAD // 100):
        parser.feed(b"1\r\na\r\n" * 101)
    assert parser.error is None
    assert len(parser.take()) > MAX_HEAD


def test_headers_are_those_of_the_final_response() -> None:
    headers = Headers(parsed(AFTER_HINTS).head)
    assert dict(headers) == {"content-type": "text/plain", "content-length": "5"}
    assert headers.first(b"content-length") == "5"
    assert headers.first(b"length") is None


def test_a_failed_parser_gives_nothing_more() -> None:
    parser = parsed(WHOLE)
    parser.fail("gone")
    assert (parser.error, parser.is_complete, parser.is_reusable) == ("gone", False, False)
    state: Any = parser.take()
    assert state == b""
