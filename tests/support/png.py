"""`png`: a PNG image of one colour."""

import base64
import struct
import zlib


def png(red: int, green: int, blue: int, side: int = 28) -> bytes:
    """Return a PNG file with a square of one colour."""
    row = b"\0" + bytes([red, green, blue]) * side
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(row * side)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def png_text(red: int, green: int, blue: int) -> str:
    """Return the PNG of `png` in base64, as the API accepts it."""
    return base64.b64encode(png(red, green, blue)).decode("ascii")


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)
