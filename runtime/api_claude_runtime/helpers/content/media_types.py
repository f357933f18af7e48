"""Detect the media type of content from its first bytes."""

from __future__ import annotations

import codecs
import re

HEAD = 1024
"""Number of bytes to examine. The header of a PDF may be anywhere in them."""

_STARTS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"%PDF-": "application/pdf",
}

# Content that callers often pass by mistake. The file name does not help: a photo of a phone may be
# HEIC under the name .jpg, and a failed download HTML under the name .pdf. The first match wins.
_UNSUPPORTED = [
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
    """Return the media type of an image or a PDF that the API accepts, from its first 1024 bytes.

    The result is `image/jpeg`, `image/png`, `image/gif`, `image/webp` or `application/pdf`. It is
    `None` for any other content, including text.
    """
    head = bytes(data[:HEAD])
    for start, media_type in _STARTS.items():
        if head.startswith(start):
            return media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    # A ZIP file or an HTML page may contain a PDF header.
    return "application/pdf" if _PDF.search(head) and not _unsupported(head) else None


def looks_like(data: bytes) -> str | None:
    """Return a readable name for content that `sniff` does not detect, for error messages.

    The result is `plain text` for UTF-8, and `None` if the content is unknown.
    """
    head = data[:HEAD]
    return _unsupported(head) or ("plain text" if _is_text(head, whole=len(data) <= HEAD) else None)


def _unsupported(head: bytes) -> str | None:
    return next((name for pattern, name in _UNSUPPORTED if pattern.match(head)), None)


def _is_text(head: bytes, *, whole: bool) -> bool:
    try:
        # The examined bytes may end within a character.
        text = codecs.getincrementaldecoder("utf-8")().decode(head, final=whole)
    except UnicodeDecodeError:
        return False
    return bool(text) and not any(char < " " and char not in "\t\n\r\f\x1b" for char in text)
