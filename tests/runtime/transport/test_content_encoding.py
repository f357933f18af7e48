"""gzip and deflate, in chunks of any size."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import DecodeError
from api_claude_runtime.transport.content_encoding import ACCEPTED, decoder
from support.streams import cut


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def unpacked(name: str, chunks: Iterable[bytes]) -> bytes:
    unpack = decoder(name)
    assert unpack is not None
    return b"".join([*map(unpack.feed, chunks), unpack.finish()])


KINDS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("x-gzip", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", raw_deflate),
]
every_kind = pytest.mark.parametrize(
    "name,pack", KINDS, ids=["gzip", "x-gzip", "deflate", "raw deflate"]
)


@every_kind
@given(data=st.binary(max_size=300), points=st.lists(st.integers(0, 1 << 16), max_size=8))
def test_any_chunking_gives_the_data_back(
    name: str, pack: Callable[[bytes], bytes], data: bytes, points: list[int]
) -> None:
    packed = pack(data)
    assert unpacked(name, cut(packed, points)) == data


@every_kind
@given(data=st.binary(max_size=100))
def test_byte_by_byte_gives_the_data_back(
    name: str, pack: Callable[[bytes], bytes], data: bytes
) -> None:
    assert unpacked(name, (bytes([byte]) for byte in pack(data))) == data


@every_kind
def test_a_stream_is_readable_before_it_ends(name: str, pack: Callable[[bytes], bytes]) -> None:
    data = bytes(range(256)) * 400
    packed, unpack = pack(data), decoder(name)
    assert unpack is not None
    first = unpack.feed(packed[: len(packed) // 2])
    assert first
    assert first + unpack.feed(packed[len(packed) // 2 :]) + unpack.finish() == data


@every_kind
@given(data=st.binary(min_size=1, max_size=100), kept=st.integers(1, 1 << 16))
def test_data_that_is_cut_off_is_an_error(
    name: str, pack: Callable[[bytes], bytes], data: bytes, kept: int
) -> None:
    packed = pack(data)
    with pytest.raises(DecodeError, match=r"cut off|not valid"):
        unpacked(name, [packed[: 1 + kept % (len(packed) - 1)]])


@pytest.mark.parametrize("name", ["gzip", "deflate"])
def test_what_is_not_packed_at_all_is_an_error(name: str) -> None:
    with pytest.raises(DecodeError, match=f"not valid {name}"):
        unpacked(name, [b"\xff\xff<html>this is no packed text</html>"])


def test_a_damaged_checksum_is_an_error() -> None:
    packed = bytearray(gzip.compress(b"hello"))
    packed[-6] ^= 1
    with pytest.raises(DecodeError):
        unpacked("gzip", [bytes(packed)])


@given(st.lists(st.binary(max_size=50), min_size=2, max_size=3), st.integers(0, 1 << 16))
def test_gzip_in_several_members_loses_none(parts: list[bytes], point: int) -> None:
    """RFC 1952, 2.2; gateways that compress buffer by buffer send it so."""
    packed = b"".join(map(gzip.compress, parts))
    assert unpacked("gzip", cut(packed, [point])) == b"".join(parts)


@pytest.mark.parametrize("name", ["gzip", "deflate"])
def test_an_empty_body_is_empty_whatever_the_header_says(name: str) -> None:
    assert unpacked(name, []) == b""
    assert unpacked(name, [b"", b""]) == b""


@pytest.mark.parametrize("name", [None, "", "identity", " Identity "])
def test_a_plain_reply_needs_no_decoder(name: str | None) -> None:
    assert decoder(name) is None


def test_names_are_read_whatever_their_case() -> None:
    assert unpacked(" GZip ", [gzip.compress(b"a")]) == b"a"


@pytest.mark.parametrize("name", ["br", "zstd", "gzip, br", "rot13"])
def test_an_encoding_that_was_not_asked_for_is_an_error_that_names_it(name: str) -> None:
    assert name.encode() not in ACCEPTED
    with pytest.raises(DecodeError, match=name):
        decoder(name)
