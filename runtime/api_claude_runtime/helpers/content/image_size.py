"""`image_size` and `image_tokens`: size of an image in pixels, and an estimate of its tokens."""

from __future__ import annotations

import struct
from bisect import bisect_right
from numbers import Integral
from typing import Any

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

from .media_types import looks_like, sniff

__all__ = ("image_size", "image_tokens")

PATCH = 28
_MOST_PIXELS = 10**9
"""Side of a patch in pixels. The model reads an image as square patches of one token each."""


def image_size(data: bytes | bytearray | memoryview) -> tuple[int, int]:
    """Return width and height in pixels from the header of a JPEG, PNG, GIF or WebP image.

    An EXIF rotation is ignored. The first few kilobytes of a file are enough, except for a JPEG
    with a large preview before its size.

    Raises:
        RequestError: `data` is not one of these images, or is truncated or broken before the size.
    """
    given: Any = data
    if not isinstance(given, (bytes, bytearray, memoryview)):
        raise RequestError(
            f"image size: data must be bytes, not {type(given).__name__}: read the file first"
        )
    data = bytes(data)
    media_type = sniff(data) or ""
    reader = _SIZES.get(media_type)
    if reader is None:
        found = media_type or looks_like(data) or "an unknown type"
        raise RequestError(f"image size: the image must be JPEG, PNG, GIF or WebP, not {found}")
    try:
        width, height = reader(data)
    except (struct.error, IndexError):
        raise RequestError(
            f"image size: the {media_type} data is cut off before it states the size"
        ) from None
    if not width or not height:
        raise RequestError(f"image size: the {media_type} header is broken or states no size")
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
    # The upper two bits request scaling, which decoders ignore.
    is_key_frame = kind == b"VP8 " and not tag & 1 and start == b"\x9d\x01\x2a"
    return (width & 0x3FFF, height & 0x3FFF) if is_key_frame else (0, 0)


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while (at := data.find(b"\xff", at)) >= 0:
        while data[at] == 0xFF:  # a marker may have any number of fill bytes before it
            at += 1
        marker = data[at]
        at += 1
        if marker in {0xD9, 0xDA}:  # end of the image, or start of the pixel data
            return 0, 0
        if marker in {0x00, 0x01} or 0xD0 <= marker <= 0xD8:  # markers without a length
            continue
        (length,) = struct.unpack_from(">H", data, at)
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # any frame header
            height, width = struct.unpack_from(">HH", data, at + 3)
            return width, height
        at += max(2, length)
    raise IndexError


_SIZES = {"image/jpeg": _jpeg, "image/png": _png, "image/gif": _gif, "image/webp": _webp}


def image_tokens(width: int, height: int, *, max_edge: int = 1568, max_tokens: int = 1568) -> int:
    """Estimate the number of tokens of an image from its size in pixels.

    Use `client.messages.count_tokens` for the exact number. The estimate follows the API's guide to
    vision: one token for each full or partial patch of 28 x 28 pixels, or about
    `width * height / 750`. The API first scales down a larger image to `max_edge` and `max_tokens`.

    Args:
        width: Width in pixels.
        height: Height in pixels.
        max_edge: Maximum length in pixels of the longer edge after scaling. The default is that of
            most models. Claude Opus 4.7 and later models with higher resolution use 2576.
        max_tokens: Maximum number of tokens after scaling. The default is that of most models.
            Claude Opus 4.7 and later models with higher resolution use 4784.

    Raises:
        RequestError: An argument is less than 1.
    """
    sizes: tuple[Any, ...] = (width, height, max_edge, max_tokens)
    for given in sizes:
        if isinstance(given, bool) or not isinstance(given, Integral) or given < 1:
            raise RequestError(
                "image tokens: width, height, max_edge and max_tokens must be at least 1 and"
                f" integers, not {shown(given)}"
            )
    if max(width, height) > _MOST_PIXELS:
        raise RequestError(f"image tokens: an edge has at most {_MOST_PIXELS:,} pixels")
    long, short = max(width, height), min(width, height)

    def tokens(edge: int) -> int:
        other = max(1, round(short * edge / long))
        return -(-edge // PATCH) * -(-other // PATCH)

    # A larger edge never takes fewer tokens, so binary search finds the largest edge that fits.
    edges = range(1, min(long, max_edge) + 1)
    return tokens(bisect_right(edges, max_tokens, key=tokens))
