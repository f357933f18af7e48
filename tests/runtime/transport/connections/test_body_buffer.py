"""`BodyBuffer`: a body that is read as a whole, within its bounds. No I/O."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Bounds
from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.errors.connection import BoundExceeded
from api_claude_runtime.http.bounds import resolved
from api_claude_runtime.transport.connections.body_buffer import BodyBuffer
from support.streams import cut

BOUNDS = resolved(Bounds(body_bytes=1000, error_bytes=100))


def collected(chunks: list[bytes], status: int = 200, encoding: str | None = None) -> bytes:
    buffer = BodyBuffer(status, encoding, BOUNDS)
    for chunk in chunks:
        for _ in buffer.add(chunk):
            pass
        if buffer.is_full:
            break
    return buffer.finish()


CHUNKS = st.lists(st.binary(max_size=90), max_size=10)


@given(CHUNKS)
def test_a_body_within_its_bound_is_whole(chunks: list[bytes]) -> None:
    assert collected(chunks) == b"".join(chunks)


@given(st.binary(max_size=900), st.lists(st.integers(0, 1 << 12), max_size=5))
def test_a_compressed_body_within_its_bound_is_whole(data: bytes, points: list[int]) -> None:
    chunks = list(cut(gzip.compress(data), points))
    assert collected(chunks, encoding="gzip") == data


@given(st.lists(st.binary(min_size=1, max_size=400), max_size=9))
def test_the_body_of_an_error_is_cut(chunks: list[bytes]) -> None:
    whole = b"".join(chunks)
    assert collected(chunks, status=400) == whole[:100]
    assert collected([gzip.compress(whole)], status=500, encoding="gzip") in (
        whole[:100],
        whole,
    )


@pytest.mark.parametrize("status", [200, 299])
@pytest.mark.parametrize("size", [1000, 1001, 100_000_000])
def test_a_longer_body_is_an_error(status: int, size: int) -> None:
    chunks, encoding = [b"a" * size], None
    if size > 2000:
        chunks, encoding = [gzip.compress(chunks[0])], "gzip"
        bounds = BOUNDS._replace(body_bytes=1_000_000)
        buffer = BodyBuffer(status, encoding, bounds)
        with pytest.raises(BoundExceeded):
            any(buffer.add(chunks[0]))
        return
    if size <= 1000:
        assert collected(chunks, status) == chunks[0]
        return
    with pytest.raises(BoundExceeded) as caught:
        collected(chunks, status)
    error: Any = caught.value
    assert (error.bound, error.limit) == ("body_bytes", 1000)


def test_compressed_bytes_without_content_count() -> None:
    buffer = BodyBuffer(200, "gzip", BOUNDS)
    with pytest.raises(BoundExceeded):
        for _ in range(1000):
            any(buffer.add(gzip.compress(b"")))


def test_a_compressed_body_that_is_cut_off_is_an_error() -> None:
    with pytest.raises(DecodeError, match="cut off"):
        collected([gzip.compress(b"hello")[:-1]], encoding="gzip")
