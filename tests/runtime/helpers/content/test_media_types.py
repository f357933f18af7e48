"""Detection of media types, and the size and tokens of images."""

from __future__ import annotations

import struct
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.image_size import image_size, image_tokens
from api_claude_runtime.helpers.content.media_types import looks_like, sniff
from support.media_samples import GIF, JPEG, PDF, PNG, SAMPLES, VP8, VP8L, VP8X, rejected


def test_a_pdf_header_after_the_first_1024_bytes_is_not_detected() -> None:
    assert sniff(b"\x01" * (1024 - len("%PDF-1")) + PDF) == "application/pdf"
    assert sniff(b"\x01" * (1024 - len("%PDF-")) + PDF) is None


def test_a_pdf_header_inside_another_type_is_not_detected() -> None:
    assert sniff(b"PK\x03\x04" + bytes(26) + b"a.pdf" + PDF) is None
    assert sniff(b"<!DOCTYPE html><p>%PDF-1.7") is None


@pytest.mark.parametrize("width,height", [(1, 1), (7, 5), (16383, 1), (300, 16383)])
def test_the_size_is_read_from_each_format(width: int, height: int) -> None:
    size = (width, height)
    sides = struct.pack("<HH", *size)
    assert image_size(PNG[:16] + struct.pack(">II", *size) + PNG[24:]) == size
    assert image_size(GIF[:6] + sides + GIF[10:]) == size
    assert image_size(VP8[:26] + struct.pack("<HH", width | 0x4000, height) + VP8[30:]) == size
    bits = struct.pack("<I", width - 1 | height - 1 << 14 | 1 << 28)
    assert image_size(VP8L[:21] + bits + VP8L[25:]) == size
    canvas = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    assert image_size(VP8X[:24] + canvas + VP8X[30:]) == size


def test_a_webp_canvas_larger_than_16_bits() -> None:
    canvas = (99_999).to_bytes(3, "little") + (69_999).to_bytes(3, "little")
    assert image_size(VP8X[:24] + canvas + VP8X[30:]) == (100_000, 70_000)


@pytest.mark.parametrize("marker", [*{*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}])
def test_every_jpeg_frame_header_gives_the_size(marker: int) -> None:
    preview = b"\xff\xe1" + struct.pack(">H", 2 + len(JPEG)) + JPEG  # has its own size
    frame = struct.pack(">BBHBHHB", 0xFF, marker, 11, 8, 480, 640, 1) + bytes(3)
    table = b"\xff\xc4\0\x05abc\xff\xff\xff\xcc\0\x04ab"
    assert image_size(b"\xff\xd8" + preview + table + frame) == (640, 480)
    scan = b"\xff\xda\0\x02"
    assert "broken" in rejected(image_size, b"\xff\xd8" + table + scan + frame)


@given(st.sampled_from(SAMPLES), st.data())
def test_truncated_images_give_the_size_or_an_error(sample: tuple[str, bytes], draw: Any) -> None:
    kind, data = sample
    whole = image_size(data)
    changed = bytearray(data)
    for at in draw.draw(st.lists(st.integers(12, len(data) - 1), max_size=3)):
        changed[at] = draw.draw(st.integers(0, 255))
    for end in range(len(data)):
        assert sniff(data[:end]) in {kind, None}
        looks_like(data[:end])
        try:
            assert image_size(data[:end]) == whole
        except RequestError:
            assert end < 200
        with suppress(RequestError):
            assert min(image_size(bytes(changed[:end]))) > 0


@pytest.mark.parametrize(
    "size,standard,high",
    [
        # (width, height), from the examples of the guide to vision
        ((200, 200), 64, 64),
        ((1000, 1000), 1296, 1296),
        ((1920, 1080), 1560, 2691),
        ((3840, 2160), 1560, 4784),
        ((4032, 3024), None, 4740),
        ((1, 1), 1, 1),
        ((100_000, 1), 56, 92),
    ],
)
def test_tokens_match_the_examples_of_the_guide(
    size: tuple[int, int], standard: int | None, high: int
) -> None:
    if standard is not None:
        assert image_tokens(*size) == image_tokens(*size[::-1]) == standard
    assert image_tokens(*size, max_edge=2576, max_tokens=4784) == high


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_tokens_are_bounded_and_near_the_number_of_pixels(width: int, height: int) -> None:
    tokens = image_tokens(width, height)
    assert 1 <= tokens <= 1568
    assert tokens <= image_tokens(width + 1, height + 1) + 60  # rounding when the image is scaled
    if max(width, height) <= 1092 and min(width, height) >= 280:
        assert 0.9 < tokens / (width * height / 750) < 1.2


@pytest.mark.parametrize("numbers", [(0, 5), (5, -1)])
def test_a_size_below_one_pixel_is_rejected(numbers: tuple[int, int]) -> None:
    assert "must be at least 1" in rejected(image_tokens, *numbers)


def test_the_size_of_a_path_is_rejected() -> None:
    with pytest.raises(RequestError, match="must be bytes, not PosixPath: read the file first"):
        image_size(Path("photo.png"))  # type: ignore[arg-type]  # tested
