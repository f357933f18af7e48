"""Decompression of gzip and deflate bodies in chunks of any size."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.transport.content_encoding import (
    ACCEPTED,
    async_decode_chunks,
    decode_chunks,
    decoder,
)
from support.streams import cut


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


def decompressed(name: str, chunks: Iterable[bytes]) -> bytes:
    assert decoder(name) is not None
    return b"".join(decode_chunks(name, chunks))


KINDS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("x-gzip", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", raw_deflate),
]
every_kind = pytest.mark.parametrize(
    "name,compress", KINDS, ids=["gzip", "x-gzip", "deflate", "raw deflate"]
)


@every_kind
@given(data=st.binary(max_size=300), points=st.lists(st.integers(0, 1 << 16), max_size=8))
def test_data_in_chunks_of_any_size_is_decompressed(
    name: str, compress: Callable[[bytes], bytes], data: bytes, points: list[int]
) -> None:
    compressed = compress(data)
    assert decompressed(name, cut(compressed, points)) == data


@every_kind
@given(data=st.binary(max_size=100))
def test_data_in_single_bytes_is_decompressed(
    name: str, compress: Callable[[bytes], bytes], data: bytes
) -> None:
    assert decompressed(name, (bytes([byte]) for byte in compress(data))) == data


@every_kind
def test_the_start_of_a_stream_is_decompressed_before_its_end(
    name: str, compress: Callable[[bytes], bytes]
) -> None:
    data = bytes(range(256)) * 400
    compressed, decompressor = compress(data), decoder(name)
    assert decompressor is not None
    first = b"".join(decompressor.pieces(compressed[: len(compressed) // 2]))
    assert first
    assert first + b"".join(decompressor.pieces(compressed[len(compressed) // 2 :])) == data
    decompressor.finish()


@every_kind
@given(data=st.binary(min_size=1, max_size=100), kept=st.integers(1, 1 << 16))
def test_truncated_data_is_an_error(
    name: str, compress: Callable[[bytes], bytes], data: bytes, kept: int
) -> None:
    compressed = compress(data)
    with pytest.raises(DecodeError, match=r"cut off|not valid"):
        decompressed(name, [compressed[: 1 + kept % (len(compressed) - 1)]])


@pytest.mark.parametrize("name", ["gzip", "deflate"])
def test_uncompressed_data_is_an_error(name: str) -> None:
    with pytest.raises(DecodeError, match=f"not valid {name}"):
        decompressed(name, [b"\xff\xff<html>this is not compressed</html>"])


def test_a_wrong_checksum_is_an_error() -> None:
    compressed = bytearray(gzip.compress(b"hello"))
    compressed[-6] ^= 1
    with pytest.raises(DecodeError):
        decompressed("gzip", [bytes(compressed)])


@given(st.lists(st.binary(max_size=50), min_size=2, max_size=3), st.integers(0, 1 << 16))
def test_gzip_with_several_members_is_decompressed(parts: list[bytes], point: int) -> None:
    """RFC 1952, 2.2. Gateways that compress each buffer separately send this."""
    compressed = b"".join(map(gzip.compress, parts))
    assert decompressed("gzip", cut(compressed, [point])) == b"".join(parts)


@pytest.mark.parametrize("name", ["gzip", "deflate"])
def test_an_empty_body_is_valid_in_every_encoding(name: str) -> None:
    assert decompressed(name, []) == b""
    assert decompressed(name, [b"", b""]) == b""


@pytest.mark.parametrize("name", [None, "", "identity", " Identity "])
def test_an_unencoded_body_needs_no_decoder(name: str | None) -> None:
    assert decoder(name) is None


def test_encoding_names_are_case_insensitive() -> None:
    assert decompressed(" GZip ", [gzip.compress(b"a")]) == b"a"


@pytest.mark.parametrize("name", ["br", "zstd", "rot13"])
def test_an_unsupported_encoding_is_an_error_that_names_it(name: str) -> None:
    assert name.encode() not in ACCEPTED
    with pytest.raises(DecodeError, match=name):
        decoder(name)


def test_a_body_of_many_members_is_decompressed() -> None:
    body = b"".join(gzip.compress(b"%d," % each) for each in range(20_000))
    assert decompressed("gzip", [body]) == b"".join(b"%d," % each for each in range(20_000))


SIZE = 20_000_000


@pytest.mark.parametrize("name", ["gzip", "deflate", "gzip, gzip", "deflate, gzip, gzip"])
def test_little_data_becomes_many_pieces_of_bounded_size(name: str) -> None:
    body = bytes(SIZE)
    for each in name.split(", "):
        body = dict(KINDS)[each](body)
    assert len(body) < SIZE // 500
    decompressor = decoder(name)
    assert decompressor is not None
    tracemalloc.start()
    try:
        sizes = [len(piece) for piece in decompressor.pieces(body)]
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()
    assert sum(sizes) == SIZE
    assert max(sizes) <= 1 << 18
    decompressor.finish()


@given(st.binary(max_size=200), st.integers(0, 3 << 18), st.binary(max_size=200))
def test_pieces_that_are_filled_exactly_lose_nothing(start: bytes, size: int, end: bytes) -> None:
    data = start + bytes(size) + end
    assert decompressed("gzip", [gzip.compress(data)]) == data


def test_padding_after_a_member_is_not_kept() -> None:
    decompressor = decoder("gzip")
    assert decompressor is not None
    assert b"".join(decompressor.pieces(gzip.compress(b"a"))) == b"a"
    padding = bytes(65536)
    tracemalloc.start()
    try:
        for _ in range(100):
            assert not any(decompressor.pieces(padding))
        assert tracemalloc.get_traced_memory()[0] < 100_000
    finally:
        tracemalloc.stop()
    assert b"".join(decompressor.pieces(gzip.compress(b"b"))) == b"b"
    decompressor.finish()


async def async_decompressed(body: bytes, checkpoint: Callable[[], Awaitable[None]]) -> int:
    async def chunks() -> AsyncIterator[bytes]:
        yield body

    pieces = async_decode_chunks("gzip", chunks(), checkpoint)
    return sum([len(piece) async for piece in pieces])


def test_other_tasks_run_while_a_chunk_is_decompressed() -> None:
    steps: list[None] = []

    async def checkpoint() -> None:
        steps.append(None)

    assert asyncio.run(async_decompressed(gzip.compress(bytes(SIZE)), checkpoint)) == SIZE
    assert len(steps) >= SIZE >> 18
    steps.clear()
    assert asyncio.run(async_decompressed(gzip.compress(b"small"), checkpoint)) == 5
    assert not steps
