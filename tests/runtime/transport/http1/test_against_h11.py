"""`ResponseParser` beside h11, on mutated responses: each difference has a known reason.

Where both accept a response, they agree on the status, the headers, the body and on whether the
connection can be used again, except after a response that must have no body. Where only h11 accepts it, the reason is one of `STRICTER`. There is no
response that only `ResponseParser` accepts.
"""

from __future__ import annotations

import random
from itertools import pairwise
from typing import NamedTuple

import h11

from api_claude_runtime.http.bounds import DEFAULT_BOUNDS
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.transport.http1.response_parser import ResponseParser

COUNT = 5_000

STRICTER = {
    "Missing expected CR": "a line that ends with LF alone",
    "without a carriage return": "a line that ends with LF alone",
    "Invalid response status": "a line that ends with LF alone after the status",
    "Expected LF": "CR without LF",
    "Duplicate Content-Length": "h11 accepts equal ones",
    "Content-Length": "a length together with a transfer encoding: request smuggling",
    "Transfer-Encoding": "a length together with a transfer encoding: request smuggling",
    "Invalid header value char": "control characters",
    "Invalid header field char": "a header line that begins with a line break",
    "Invalid header token": "a name that is not a token",
    "Invalid status line": "control characters in the reason phrase",
    "Unexpected whitespace after header value": "a folded header (RFC 9112, 5.2)",
    "Invalid HTTP version": "versions that do not exist",
    "does not begin with HTTP/1": "versions that do not exist, and line breaks before the response",
    "chunk extensions": "chunk extensions that are not tokens",
    "chunk size": "white space after a chunk size",
}

TEMPLATES = [
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\nhello",
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nx-t: 1\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nhello",
    b"HTTP/1.0 200 OK\r\ncontent-length: 5\r\n\r\nhello",
    b"HTTP/1.1 204 No Content\r\nx: y\r\n\r\n",
    b"HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok",
    b"HTTP/1.1 103 Hints\r\nlink: <x>\r\n\r\nHTTP/1.1 429 Many\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 200\r\ncontent-length: 2\r\nContent-Length: 2\r\n\r\nok",
    b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nx",
    b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
    b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\nzz",
]
PIECES = [
    *(b"\r\n", b"\n", b"\r", b" ", b"\t", b"\0", b"\x0b", b"\x7f", b"\xff", b":", b";", b",", b"x"),
    *(b"0", b"5", b"-1", b"+5", b"ffffffffffffffff", b"99999999999999999999"),
    *(b"chunked", b"identity", b"\r\n ", b"\r\n\r\n", b"HTTP/1.1 200 OK\r\n"),
    *(b"Transfer-Encoding: chunked\r\n", b"content-length: 3\r\n", b"connection: close\r\n"),
    *(b"HTTP/1.1 100 Continue\r\n\r\n", b"upgrade: h2c\r\nconnection: upgrade\r\n"),
]


class Outcome(NamedTuple):
    """What a parser makes of a response: either an error, or the other fields."""

    error: str | None = None
    status: int = 0
    headers: list[tuple[bytes, bytes]] | None = None
    body: bytes = b""
    is_reusable: bool = False


def mutated(random_: random.Random) -> bytes:
    data = bytearray(random_.choice(TEMPLATES))
    for _ in range(random_.randint(1, 3)):
        at = random_.randrange(len(data) + 1)
        to = min(len(data), at + random_.randint(1, 30))
        kind = random_.randrange(5)
        if kind == 0:
            data[at:at] = random_.choice(PIECES)
        elif kind == 1:
            del data[at : at + random_.randint(1, 4)]
        elif kind == 2:
            data[at : at + 1] = bytes([random_.randrange(256)])
        elif kind == 3:
            del data[at:]
        else:
            data[to:to] = data[at:to]
    return bytes(data or b"H")


def by_h11(data: bytes) -> Outcome:
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=DEFAULT_BOUNDS.head_bytes)
    request = h11.Request(
        method="POST", target="/", headers=[("host", "a"), ("content-length", "0")]
    )
    connection.send(request)
    connection.send(h11.EndOfMessage())
    outcome, is_closed = Outcome(), False
    try:
        connection.receive_data(data)
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                is_closed = True
                connection.receive_data(b"")
            elif isinstance(event, h11.Response):
                outcome = outcome._replace(status=event.status_code, headers=list(event.headers))
            elif isinstance(event, h11.Data):
                outcome = outcome._replace(body=outcome.body + bytes(event.data))
            elif isinstance(event, h11.EndOfMessage):
                # h11 counts a line break after the response as surplus. It does no harm.
                surplus = connection.trailing_data[0].strip(b"\r\n")
                done = connection.their_state is h11.DONE
                return outcome._replace(is_reusable=done and not surplus and not is_closed)
            elif not isinstance(event, h11.InformationalResponse) or event.status_code == 101:
                return Outcome("not HTTP, or another protocol")
    except h11.RemoteProtocolError as error:
        return Outcome(str(error))


def by_us(data: bytes, cuts: list[int]) -> Outcome:
    parser = ResponseParser("POST")
    places = [0, *cuts, len(data)]
    for start, end in pairwise(places):
        if start < end:
            parser.feed(data[start:end])
    is_reusable = parser.is_reusable
    parser.feed(b"")
    if parser.error is not None:
        return Outcome(parser.error)
    headers = [(name.lower(), value) for name, value in Headers(parser.head).raw]
    return Outcome(None, parser.status, headers, parser.take(), is_reusable)


def test_each_difference_is_known() -> None:
    random_ = random.Random(20261129)
    accepted = 0
    for _ in range(COUNT):
        data = mutated(random_)
        cuts = sorted(random_.randrange(len(data) + 1) for _ in range(random_.randrange(4)))
        ours, theirs = by_us(data, cuts), by_h11(data)
        if ours.error is None:
            accepted += 1
            # A line break after the response counts as surplus if it arrives later.
            surplus = theirs._replace(is_reusable=False)
            is_lax = data.endswith((b"\r", b"\n")) or ours.status in (204, 304)
            assert ours == theirs or (is_lax and ours == surplus), data
        elif theirs.error is None:
            assert any(reason in ours.error for reason in STRICTER), (ours.error, data)
    assert accepted > COUNT // 10  # the mutations are not all fatal
