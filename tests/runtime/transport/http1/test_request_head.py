"""The head of a request, and the framing of its body."""

from __future__ import annotations

import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.http.request import Origin, Request
from api_claude_runtime.transport.http1.failures import LocalProtocolError
from api_claude_runtime.transport.http1.request_head import BodyFraming, framing_of, head_of

KEY = b"sk-ant-SECRET"
TIMEOUT: Any = {"connect": 1.0, "read": 1.0, "write": 1.0, "pool": 1.0}


def request(
    headers: list[tuple[bytes, bytes]], method: str = "POST", target: bytes = b"/v1/messages?a=b"
) -> Request:
    named = [(b"host", b"api.example.com"), *headers]
    return Request(method, Origin(b"https", b"api.example.com", 443), target, named, b"", TIMEOUT)


def test_the_head_is_what_is_sent() -> None:
    made = request([(b"X-Api-Key", KEY), (b"x-empty", b""), (b"x-umlaut", "ä".encode())])
    assert head_of(made) == (
        b"POST /v1/messages?a=b HTTP/1.1\r\nhost: api.example.com\r\nX-Api-Key: sk-ant-SECRET\r\n"
        b"x-empty: \r\nx-umlaut: \xc3\xa4\r\n\r\n"
    )


def test_a_proxy_gets_the_whole_url_and_its_own_header() -> None:
    made = request([(b"a", b"b")])
    head = head_of(made, b"http://api.example.com", b"Proxy-Authorization: Basic eDp5\r\n")
    assert head.startswith(b"POST http://api.example.com/v1/messages?a=b HTTP/1.1\r\n")
    assert head.endswith(b"a: b\r\nProxy-Authorization: Basic eDp5\r\n\r\n")


INVALID: dict[str, Request] = {
    "line break in a value": request([(b"x-api-key", KEY + b"\r\nevil: 1")]),
    "line feed in a value": request([(b"x-api-key", KEY + b"\n")]),
    "carriage return in a value": request([(b"x-api-key", KEY + b"\r")]),
    "null in a value": request([(b"x-api-key", KEY + b"\0")]),
    "delete in a value": request([(b"x-api-key", KEY + b"\x7f")]),
    "space in a name": request([(b"x api key", KEY)]),
    "colon in a name": request([(b"x:y", KEY)]),
    "line break in a name": request([(b"x\r\ny", KEY)]),
    "no name": request([(b"", KEY)]),
    "space in the target": request([(b"a", KEY)], target=b"/v1 HTTP/1.1"),
    "line break in the target": request([(b"a", KEY)], target=b"/\r\nevil: 1"),
    "no target": request([(b"a", KEY)], target=b""),
    "umlaut in the target": request([(b"a", KEY)], target="/ä".encode()),
    "space in the method": request([(b"a", KEY)], method="GET /x"),
    "umlaut in the method": request([(b"a", KEY)], method="GÄT"),
    "no host": request([(b"a", KEY)])._replace(headers=[(b"a", KEY)]),
}


@pytest.mark.parametrize("name", INVALID)
def test_an_invalid_request_is_refused_without_showing_it(name: str) -> None:
    with pytest.raises(LocalProtocolError) as caught:
        head_of(INVALID[name])
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "SECRET" not in "".join(shown.format())
    error: BaseException | None = caught.value
    while error is not None:
        assert "SECRET" not in repr(error)
        error = error.__cause__ or error.__context__


@given(value=st.binary(max_size=20), name=st.binary(max_size=5))
def test_a_header_never_adds_a_line(name: bytes, value: bytes) -> None:
    try:
        head = head_of(request([(name, value)]))
    except LocalProtocolError:
        return
    lines = head.split(b"\r\n")
    assert len(lines) == 5
    assert lines[2] == name + b": " + value
    assert lines[3:] == [b"", b""]
    assert head.count(b"\n") == head.count(b"\r") == 4


def test_a_body_without_a_length_is_sent_in_chunks() -> None:
    framing = framing_of(request([(b"transfer-encoding", b"chunked")]))
    sent = [framing.piece(each) for each in (b"hello", b"", b"x" * 20)]
    assert sent == [b"5\r\nhello\r\n", b"", b"14\r\n" + b"x" * 20 + b"\r\n"]
    assert framing.end() == b"0\r\n\r\n"


def test_a_body_must_be_as_long_as_announced() -> None:
    framing = framing_of(request([(b"Content-Length", b"5")]))
    assert (framing.piece(b"hel"), framing.piece(b"lo"), framing.end()) == (b"hel", b"lo", b"")
    with pytest.raises(LocalProtocolError, match="longer"):
        framing.piece(b"!")
    with pytest.raises(LocalProtocolError, match="shorter"):
        BodyFraming(1).end()
