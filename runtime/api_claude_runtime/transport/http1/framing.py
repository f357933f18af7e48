"""What the header lines of a response state about the end of its body and of its connection."""

from __future__ import annotations

from typing import NamedTuple

from api_claude_runtime.http.headers import values_after


class Framing(NamedTuple):
    """How the end of a body is found, and whether the body is encoded.

    `is_chunked`: it is sent in chunks. `is_framed`: its end is known without the end of the
    connection. `closes`: the server closes the connection after it. `is_encoded`: there is a
    content encoding.
    """

    is_chunked: bool
    is_framed: bool
    closes: bool
    is_encoded: bool


_TRANSFER_ENCODING, _CONNECTION = b"\r\ntransfer-encoding:", b"\r\nconnection:"


def framing_of(lines: bytes) -> Framing | None:
    """Return the framing; `None` if there is a transfer encoding other than `chunked`, once.

    Args:
        lines: Header lines, each after a line break.
    """
    lines = lines.lower()
    is_chunked = _TRANSFER_ENCODING in lines
    if is_chunked and values_after(_TRANSFER_ENCODING, lines, lines) != [b"chunked"]:
        return None
    is_framed = is_chunked or b"\r\ncontent-length:" in lines
    closes = any(b"close" in value for value in values_after(_CONNECTION, lines, lines))
    return Framing(is_chunked, is_framed, closes, b"\r\ncontent-encoding:" in lines)
