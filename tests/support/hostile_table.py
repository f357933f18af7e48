"""The table of hostile responses: what each kind of call raises for each of them."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from api_claude import Bounds, errors
from support.blocking import AnyClient
from support.fault_table import CALLS
from support.servers import bodies

BOUNDS = Bounds(
    body_bytes=100_000,
    error_bytes=10_000,
    event_bytes=1_000_000,
    line_bytes=1_000_000,
    drain_bytes=100_000,
)
"""Small bounds, so that the tests are fast. The others are the defaults."""

MAX_BYTES = 1_000_000
"""How large a download may be."""

Expected = type[errors.ClaudeError] | str | None
"""An error, the name of the bound that is exceeded, or `None` if the call succeeds."""

# Of calls that are not a stream.
WHOLE: dict[str, Expected] = {
    "gzip-bomb": "body_bytes",
    "gzip-bomb-nested": "body_bytes",
    "gzip-bomb-error": errors.BadRequestError,
    "gzip-without-content": errors.DecodeError,
    "gzip-of-empty-blocks": "body_bytes",
    "endless-body": "body_bytes",
    "endless-spaces": "body_bytes",
    "endless-tiny-chunks": "body_bytes",
    "endless-until-close": "body_bytes",
    "endless-error": errors.InternalServerError,
    "endless-surplus": None,
    "endless-informational": "informational_count",
    "endless-headers": "head_bytes",
    "endless-header": "head_bytes",
    "endless-trailers": "head_bytes",
    "endless-chunk-size": "head_bytes",
    "many-headers": "header_count",
    "long-header": "header_line_bytes",
    "dripping-head": "min_bytes_per_second",
    "dripping-body": "min_bytes_per_second",
    "dripping-chunks": "min_bytes_per_second",
    "dripping-chunk-size": "min_bytes_per_second",
    "dripping-error": errors.RateLimitError,
    "dripping-informational": "informational_count",
}
# Of both kinds of streams of events.
STREAMED: dict[str, Expected] = {
    "gzip-bomb": "body_bytes",
    "gzip-bomb-error": errors.BadRequestError,
    "gzip-bomb-event": "event_bytes",
    "gzip-bomb-after-last-event": None,
    "endless-body": "body_bytes",
    "endless-spaces": "body_bytes",
    "endless-error": errors.InternalServerError,
    "endless-event": "event_bytes",
    "endless-data": "event_bytes",
    "endless-comment": "event_bytes",
    "endless-after-last-event": None,
    "endless-informational": "informational_count",
    "endless-headers": "head_bytes",
    "dripping-head": "min_bytes_per_second",
    "dripping-error": errors.RateLimitError,
}
LINES: dict[str, Expected] = {
    "gzip-bomb-line": "line_bytes",
    "endless-line": "line_bytes",
    "gzip-bomb-error": errors.BadRequestError,
}
FILES: dict[str, Expected] = {
    "gzip-bomb": "max_bytes",
    "gzip-bomb-nested": "max_bytes",
    "endless-body": "max_bytes",
    "endless-error": errors.InternalServerError,
}
NAMES = {*WHOLE, *STREAMED, *LINES, *FILES}

# An `httpx.Client` reads a head without asking: there is no way to stop it.
NEVER_ENDS_IN_HTTPX = {
    "endless-informational",
    "dripping-head",
    "dripping-informational",
    "dripping-chunk-size",
}
# httpx has bounds of its own, on heads and on what separates two chunks.
BOUNDED_BY_HTTPX = {"endless-headers", "endless-header", "endless-trailers", "endless-chunk-size"}


def _lines(client: AnyClient) -> None:
    for _ in client.messages.batches.results("msgbatch_1"):
        pass


def _read(client: AnyClient) -> None:
    client.files.download("file_1").read(max_bytes=MAX_BYTES)


def _chunks(client: AnyClient) -> None:
    for _ in client.files.download("file_1").chunks(max_bytes=MAX_BYTES):
        pass


READERS: dict[str, tuple[Callable[[AnyClient], Any], dict[str, Expected]]] = {
    "create": (CALLS["create"], WHOLE),
    "raw": (CALLS["raw"], STREAMED),
    "stream": (CALLS["stream"], STREAMED),
    "lines": (_lines, LINES),
    "read": (_read, FILES),
    "chunks": (_chunks, FILES),
}


class Hostile(NamedTuple):
    """One row of the table: a fault, a kind of call, and what it raises."""

    fault: str
    call: str
    expected: Expected

    def __str__(self) -> str:
        return f"{self.fault}-{self.call}"


def _cases() -> Iterator[Hostile]:
    for call, (_, faults) in READERS.items():
        for fault, expected in faults.items():
            yield Hostile(fault, call, expected)


HOSTILE = list(_cases())

_OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
_BODY = bodies.to_json(bodies.MESSAGE)
_LENGTH = b"content-length: %d\r\n" % len(_BODY)
_CHUNKED = b"%x\r\n%b\r\n0\r\n\r\n" % (len(_BODY), _BODY)

# Heads that a proxy and a client can read differently, so that a body becomes another response.
SMUGGLING: dict[str, bytes] = {
    "length-and-chunked": _OK + _LENGTH + b"transfer-encoding: chunked\r\n\r\n" + _CHUNKED,
    "two-lengths": _OK + _LENGTH + b"content-length: 5\r\n\r\n" + _BODY,
    "list-of-lengths": _OK + b"content-length: 5, 5\r\n\r\n" + _BODY,
    "negative-length": _OK + b"content-length: -1\r\n\r\n" + _BODY,
    "length-with-sign": _OK + b"content-length: +%d\r\n\r\n" % len(_BODY) + _BODY,
    "length-of-years": _OK + b"content-length: %s\r\n\r\n" % (b"9" * 40) + _BODY,
    "chunked-twice": _OK + b"transfer-encoding: chunked, chunked\r\n\r\n" + _CHUNKED,
    "unknown-transfer-encoding": _OK + b"transfer-encoding: xchunked\r\n\r\n" + _CHUNKED,
    "chunk-size-of-years": _OK + b"transfer-encoding: chunked\r\n\r\n" + b"f" * 20 + b"\r\n{}\r\n",
    "chunk-size-with-sign": _OK + b"transfer-encoding: chunked\r\n\r\n-1\r\n{}\r\n",
    "chunk-without-end": _OK + b"transfer-encoding: chunked\r\n\r\n2\r\n{}abc\r\n0\r\n\r\n",
    "folded-header": _OK + _LENGTH + b"x: a\r\n b\r\n\r\n" + _BODY,
    "space-before-colon": _OK + _LENGTH + b"x : a\r\n\r\n" + _BODY,
    "header-without-name": _OK + _LENGTH + b": a\r\n\r\n" + _BODY,
    "null-in-header": _OK + _LENGTH + b"x: a\0b\r\n\r\n" + _BODY,
    "line-feed-only": _OK.replace(b"\r", b"") + b"\n{}",
    "carriage-return-in-header": _OK + _LENGTH + b"x: a\rb: c\r\n\r\n" + _BODY,
    "status-of-one-digit": b"HTTP/1.1 2 OK\r\n" + _LENGTH + b"\r\n" + _BODY,
    "unknown-version": b"HTTP/7.9 200 OK\r\n" + _LENGTH + b"\r\n" + _BODY,
    "switching-protocols": b"HTTP/1.1 101 X\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n" + _BODY,
    "http2-preface": b"\0\0\x12\x04\0\0\0\0\0" + bytes(18),
}
