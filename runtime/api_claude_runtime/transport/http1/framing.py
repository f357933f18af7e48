"""What the header lines of a response state about the end of its body and of its connection."""

from __future__ import annotations

from typing import NamedTuple


class Framing(NamedTuple):
    """How the end of a body is found.

    `is_chunked`: it is sent in chunks. `is_framed`: its end is known without the end of the
    connection. `closes`: the server closes the connection after it.
    """

    is_chunked: bool
    is_framed: bool
    closes: bool


def framing_of(lines: bytes) -> Framing | None:
    """Return the framing; `None` if there is a transfer encoding other than `chunked`, once.

    Args:
        lines: Header lines, each after a line break.
    """
    lines = lines.lower()
    encodings = _values(lines, b"transfer-encoding")
    if encodings and encodings != [b"chunked"]:
        return None
    is_chunked = bool(encodings)
    is_framed = is_chunked or b"\r\ncontent-length:" in lines
    closes = any(b"close" in value for value in _values(lines, b"connection"))
    return Framing(is_chunked, is_framed, closes)


def _values(lines: bytes, name: bytes) -> list[bytes]:
    """Return the values of the header `name` in header lines in lower case."""
    values: list[bytes] = []
    start = b"\r\n%s:" % name
    at = lines.find(start)
    while at >= 0:
        at += len(start)
        end = lines.find(b"\r\n", at)
        values.append(lines[at : end if end >= 0 else None].strip(b" \t"))
        at = lines.find(start, at)
    return values
