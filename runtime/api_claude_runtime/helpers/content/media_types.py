"""What the first bytes of a file tell of its media type."""

from __future__ import annotations

import codecs
import re

HEAD = 1024
"""Bytes that are looked at. A PDF's header may stand anywhere in them."""

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
