"""Decompression of gzip and deflate bodies in chunks of any size."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.transport.content_encoding import ACCEPTED, decode, decoder
from support.streams import cut


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush()


def decompressed(name: str, chunks: Iterable[bytes]) -> bytes:
    decompressor = decoder(name)
    assert decompressor is not None
    return b"".join([*map(decompressor.feed, chunks), decompressor.finish()])


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
    first = decompressor.feed(compressed[: len(compressed) // 2])
    assert first
    assert (
        first + decompressor.feed(compressed[len(compressed) // 2 :]) + decompressor.finish()
        == data
    )


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


def test_a_body_of_many_members_is_decoded_in_pieces() -> None:
    body = b"".join(gzip.compress(b"%d," % each) for each in range(20_000))
    assert decode("gzip", body) == b"".join(b"%d," % each for each in range(20_000))
