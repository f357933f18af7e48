"""An image's size in pixels, from its header, and about how many tokens it takes."""

from __future__ import annotations

import struct
from bisect import bisect_right
from typing import Any

from api_claude_runtime.errors.base import RequestError

from .media_types import looks_like, sniff

__all__ = ("image_size", "image_tokens")

PATCH = 28
"""Pixels of a side of the squares that an image is seen in; each is a token."""


def image_size(data: bytes | bytearray | memoryview) -> tuple[int, int]:
    """Width and height in pixels as the headers of a JPEG, PNG, GIF or WebP give them; that a
    photo is to be turned (EXIF) is not looked at. The first few kilobytes of a file do, but for a
    JPEG with a large preview in front.

    Raises:
        RequestError: it is no such image, or is cut off or broken before its size.
    """
    given: Any = data
    if not isinstance(given, (bytes, bytearray, memoryview)):
        raise RequestError(f"image size: {type(given).__name__} is no bytes: read the file first")
    data = bytes(data)
    media_type = sniff(data) or ""
    reader = _SIZES.get(media_type)
    if reader is None:
        found = media_type or looks_like(data) or "nothing known here"
        raise RequestError(f"image size: JPEG, PNG, GIF or WebP is needed; this is {found}")
    try:
        width, height = reader(data)
    except (struct.error, IndexError):
        raise RequestError(f"image size: the {media_type} is cut off before its size") from None
    if not width or not height:
        raise RequestError(f"image size: the {media_type} is broken, or has no size in its header")
    return width, height


def _png(data: bytes) -> tuple[int, int]:
    name, width, height = struct.unpack_from(">4sII", data, 12)
    return (width, height) if name == b"IHDR" else (0, 0)


def _gif(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<HH", data, 6)
    return width, height


def _webp(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8X":
        low, high, low_height, high_height = struct.unpack_from("<HBHB", data, 24)
        return (low | high << 16) + 1, (low_height | high_height << 16) + 1
    if kind == b"VP8L":
        signature, bits = struct.unpack_from("<BI", data, 20)
        return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1) if signature == 0x2F else (0, 0)
    tag, start, width, height = struct.unpack_from("<B2x3sHH", data, 20)
    # The upper two bits ask for scaling, which no reader does.
    is_key_frame = kind == b"VP8 " and not tag & 1 and start == b"\x9d\x01\x2a"
    return (width & 0x3FFF, height & 0x3FFF) if is_key_frame else (0, 0)


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while (at := data.find(b"\xff", at)) >= 0:
        while data[at] == 0xFF:  # any number of them may stand in front of a marker
            at += 1
        marker = data[at]
        at += 1
        if marker in {0xD9, 0xDA}:  # the end, or pixels already
            return 0, 0
        if marker in {0x00, 0x01} or 0xD0 <= marker <= 0xD8:  # these have no length
            continue
        (length,) = struct.unpack_from(">H", data, at)
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # the frames, all kinds
            height, width = struct.unpack_from(">HH", data, at + 3)
            return width, height
        at += max(2, length)
    raise IndexError


_SIZES = {"image/jpeg": _jpeg, "image/png": _png, "image/gif": _gif, "image/webp": _webp}


def image_tokens(width: int, height: int, *, max_edge: int = 1568, max_tokens: int = 1568) -> int:
    """About how many tokens an image of that many pixels takes. An estimate:
    `client.messages.count_tokens` knows.

    As the API's guide to vision has it: a token per square of 28 x 28 pixels, begun ones included
    (about `width * height / 750`), once the image is scaled down until its long edge has at most
    `max_edge` pixels and it takes at most `max_tokens`. The defaults are those of most models;
    Claude Opus 4.7 and later ones that see more have `max_edge=2576, max_tokens=4784`.

    Raises:
        RequestError: a number is below 1.
    """
    if min(width, height, max_edge, max_tokens) < 1:
        raise RequestError(f"image tokens: {width} x {height} pixels: at least 1 is needed")
    long, short = max(width, height), min(width, height)

    def tokens(edge: int) -> int:
        other = max(1, round(short * edge / long))
        return -(-edge // PATCH) * -(-other // PATCH)

    # More pixels never take fewer tokens, so the largest edge that fits can be searched for.
    edges = range(1, min(long, max_edge) + 1)
    return tokens(bisect_right(edges, max_tokens, key=tokens))
