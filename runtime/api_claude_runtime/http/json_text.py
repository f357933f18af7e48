"""Parses JSON that a server sent, also text that parsers reject although it is readable."""

from __future__ import annotations

import re
from typing import Any

from pydantic_core import from_json

_BOM = b"\xef\xbb\xbf"
# Either an escape sequence other than \u, a pair of surrogates, or half a pair. Whole pairs and
# escaped backslashes are matched so that the second half of a match is never taken for a start.
_ESCAPES = re.compile(
    rb"\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)


def parse(data: bytes) -> Any:
    """Parse JSON text, mended if necessary.

    Raises:
        ValueError: `data` is not JSON.
    """
    try:
        return from_json(data)
    except ValueError:
        return from_json(mended(data))


def mended(data: bytes) -> bytes:
    """Return JSON text without a byte order mark, and with U+FFFD for what is not Unicode.

    That is half of a surrogate pair in an escape sequence, or bytes that are not UTF-8. They occur
    where a server cuts text at a fixed length.
    """
    data = data.removeprefix(_BOM)
    if b"\\u" in data:
        data = _ESCAPES.sub(_replace_half, data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        data = data.decode("utf-8", "replace").encode()
    return data


def _replace_half(match: re.Match[bytes]) -> bytes:
    return b"\\ufffd" if match[1] else match[0]
