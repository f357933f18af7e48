"""Small complete images and a PDF, as test data."""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Any

import pytest

from api_claude_runtime.errors.base import RequestError


def png(width: int, height: int) -> bytes:
    """Return a complete PNG of this size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", crc)

    rows = b"".join(b"\0" + bytes(range(width * 3)) for _ in range(height))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


PNG = png(7, 5)
GIF = base64.b64decode("R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=")  # 3 x 2
JPEG = base64.b64decode(  # progressive, 1 x 1, with a JFIF header
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP////////////////////////////////////////////////////////"
    "//////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA="
)
VP8 = base64.b64decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AA/uNoAAA=")
VP8L = base64.b64decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
VP8X = base64.b64decode(
    "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAA"
    "AP4AAA3AAP7mtQAAAA=="
)
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"
IMAGES = {
    "image/png": [PNG],
    "image/gif": [GIF, GIF.replace(b"89a", b"87a", 1)],
    "image/jpeg": [JPEG],
    "image/webp": [VP8, VP8L, VP8X],
}
SAMPLES = [(kind, data) for kind, samples in IMAGES.items() for data in samples]


def rejected(make: Any, *args: Any, **options: Any) -> str:
    """Call `make` and return the message of its `RequestError`."""
    with pytest.raises(RequestError) as caught:
        make(*args, **options)
    return str(caught.value)
