"""The encodings: what other decoders unpack, and samples from all over a body."""

from __future__ import annotations

import gzip
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.reliability.compression.codecs import LEVELS, compressor, sample_of


def unpacked(encoding: str, data: bytes) -> bytes:
    if encoding == "gzip":
        return gzip.decompress(data)
    name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    return bytes(pytest.importorskip(name).decompress(data))


@pytest.mark.parametrize("encoding", LEVELS)
@given(st.binary(max_size=500), st.data())
def test_round_trip_at_each_level(encoding: Any, body: bytes, data: st.DataObject) -> None:
    compress = compressor(encoding, data.draw(st.sampled_from(LEVELS[encoding])))
    assert unpacked(encoding, compress(body)) == body
    assert compress(body) == compress(body)  # no time in the header


def test_gzip_has_its_magic_number() -> None:
    assert compressor("gzip", 1)(b"x")[:2] == b"\x1f\x8b"


def test_a_sample_is_from_all_over_the_body() -> None:
    parts = [bytes([letter]) * 50_000 for letter in b"abcd"]
    sample = sample_of(b"".join(parts))
    assert len(sample) == 16_384
    assert set(sample) == set(b"abcd")
    assert sample_of(b"small") == b"small"


@given(st.integers(0, 200_000))
def test_a_sample_is_never_larger_than_the_body(size: int) -> None:
    body = bytes(size)
    assert len(sample_of(body)) == (size if size <= 32_768 else 16_384)


def test_a_missing_module_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "compression.zstd", None)
    monkeypatch.setitem(sys.modules, "backports.zstd", None)
    with pytest.raises(ConfigurationError, match=r'pip install "api-claude\[zstd\]"'):
        compressor("zstd", 1)
    assert compressor("gzip", 1)
