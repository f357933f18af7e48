"""`parse_headers`: the headers of one frame of Amazon's event streams."""

from __future__ import annotations

import struct
from typing import TypeAlias

from api_claude_runtime.errors.base import DecodeError

HeaderValue: TypeAlias = bool | int | bytes | str

_FIXED: dict[int, struct.Struct] = {
    2: struct.Struct(">b"),
    3: struct.Struct(">h"),
    4: struct.Struct(">i"),
    5: struct.Struct(">q"),
    8: struct.Struct(">q"),  # a time, in milliseconds of Unix time
    9: struct.Struct(">16s"),  # a UUID
}
_BYTES, _TEXT = 6, 7
_LENGTH = struct.Struct(">H")


def parse_headers(block: bytes) -> dict[str, HeaderValue]:
    """Return the headers in the block of a frame.

    Times are integers and UUIDs are bytes, as they were sent.

    Raises:
        DecodeError: The block does not have the form of headers.
    """
    found: dict[str, HeaderValue] = {}
    position = 0
    try:
        while position < len(block):
            start = position + 1
            position = start + block[position]
            name = block[start:position].decode()
            kind = block[position]  # fails if the name is cut off
            found_before = len(found)
            found[name], position = _value(block, kind, position + 1)
            if len(found) == found_before:
                raise DecodeError(f"a frame of the event stream has the header {name[:99]!r} twice")
    except (IndexError, UnicodeDecodeError, struct.error) as error:
        raise DecodeError(f"a frame of the event stream has malformed headers: {error}") from None
    return found


def _value(block: bytes, kind: int, position: int) -> tuple[HeaderValue, int]:
    """Return the value of this type that begins at `position`, and where it ends."""
    if kind in _FIXED:
        form = _FIXED[kind]
        return form.unpack_from(block, position)[0], position + form.size
    if kind in (_BYTES, _TEXT):
        start = position + _LENGTH.size
        end = start + _LENGTH.unpack_from(block, position)[0]
        if end > len(block):
            raise IndexError("a value is cut off")
        value = block[start:end]
        return (value.decode() if kind == _TEXT else value), end
    if kind in (0, 1):
        return kind == 0, position
    raise DecodeError(f"a frame of the event stream has a header of the unknown type {kind}")
