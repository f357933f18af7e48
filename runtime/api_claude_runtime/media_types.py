"""What the first bytes of a file tell: its media type, and an image's size in pixels and tokens.
No image is decoded.
"""

from __future__ import annotations

import codecs
import re
import struct
from bisect import bisect_right

from .errors import RequestError

HEAD = 1024
"""Bytes that are looked at. A PDF's header may stand anywhere in them."""

PATCH = 28
"""Pixels of a side of the squares that an image is seen in; each is a token."""

_STARTS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"%PDF-": "application/pdf",
}

# What is given by mistake. Names do not tell: a phone's photo is HEIC under .jpg, a download that
# failed is HTML under .pdf. The first that matches counts.
_FOREIGN = [
    (re.compile(pattern, re.DOTALL), name)
    for pattern, name in (
        (rb"BM.{4}\0{4}", "BMP"),
        (rb"II[*+]\0|MM\0[*+]", "TIFF"),
        (rb".{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)", "HEIC"),
        (rb".{4}ftypavi[fs]", "AVIF"),
        (rb".{4}ftyp", "MP4 or another video"),
        (rb"\0\0\0\x0cJXL |\xff\x0a", "JPEG XL"),
        (rb"\0\0\0\x0cjP  ", "JPEG 2000"),
        (rb"\0\0\x01\0", "an icon (ICO)"),
        (rb"8BPS", "Photoshop"),
        (rb"PK\x03\x04.*(?:\[Content_Types\]|_rels/|docProps/)", "Office (docx, xlsx or pptx)"),
        (rb"PK(?:\x03\x04|\x05\x06)", "ZIP"),
        (rb"\xd0\xcf\x11\xe0", "Office (doc, xls or ppt)"),
        (rb"\x1f\x8b", "gzip"),
        (rb"RIFF.{4}(?:WAVE|AVI )", "audio or video (RIFF)"),
        (rb"\{\\rtf", "RTF"),
        (rb"%!PS", "PostScript"),
        (rb"\xff\xfe|\xfe\xff", "text in UTF-16"),
        (rb"(?i)(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", "HTML"),
        (rb"(?i)(?:\xef\xbb\xbf)?\s*<(?:\?xml|!).*<html\b", "HTML"),
        (rb"(?i)(?:\xef\xbb\xbf)?\s*<(?:svg\b|(?:\?xml|!).*<svg\b)", "SVG"),
        (rb"(?i)(?:\xef\xbb\xbf)?\s*<\?xml\b", "XML"),
    )
]
_PDF = re.compile(rb"%PDF-\d")


def sniff(data: bytes) -> str | None:
    """The media type that the content has, if the API takes it as an image or as a PDF:
    `image/jpeg`, `image/png`, `image/gif`, `image/webp`, `application/pdf`; `None` for all else,
    text included. Only the first 1024 bytes are looked at.
    """
    head = bytes(data[:HEAD])
    for start, media_type in _STARTS.items():
        if head.startswith(start):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    # A ZIP or a page may have a PDF, or its beginning, inside.
    return "application/pdf" if _PDF.search(head) and not _foreign(head) else None


def looks_like(data: bytes) -> str | None:
    """What a reader would call content that `sniff` does not know, `plain text` if it is UTF-8;
    `None` if nothing tells.
    """
    head = data[:HEAD]
    return _foreign(head) or ("plain text" if _is_text(head, whole=len(data) <= HEAD) else None)


def _foreign(head: bytes) -> str | None:
    return next((name for pattern, name in _FOREIGN if pattern.match(head)), None)


def _is_text(head: bytes, *, whole: bool) -> bool:
    try:
        # A head may end inside of a character.
        text = codecs.getincrementaldecoder("utf-8")().decode(head, final=whole)
    except UnicodeDecodeError:
        return False
    return bool(text) and not any(char < " " and char not in "\t\n\r\f\x1b" for char in text)


def image_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels as the headers of a JPEG, PNG, GIF or WebP give them; that a
    photo is to be turned (EXIF) is not looked at. The first few kilobytes of a file do, but for a
    JPEG with a large preview in front.

    Raises:
        RequestError: it is no such image, or is cut off or broken before its size.
    """
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
