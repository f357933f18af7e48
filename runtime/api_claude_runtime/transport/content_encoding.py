"""Decompression of response bodies (gzip and deflate), whole or chunk by chunk."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Protocol

from api_claude_runtime.errors.base import DecodeError

ACCEPTED = b"gzip, deflate"
_MAX_ENCODINGS = 4
_PIECE = 65536


_NOT_ENCODED = frozenset({"", "identity", "none", "utf-8", "utf8"})
"""Names for no encoding. Some servers write `none`, or the character set, in this header."""


class ContentDecoder(Protocol):
    """A decompressor that is fed chunk by chunk."""

    def feed(self, data: bytes) -> bytes: ...
    def finish(self) -> bytes: ...


class _Zlib:
    """A decoder for gzip, and for deflate with or without the zlib header of the standard."""

    def __init__(self, name: str) -> None:
        self._name = name
        # Adding 32 to the window size makes zlib detect a gzip or zlib header.
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._started = False
        # A zlib header has two bytes. Data is held back until both have arrived.
        self._head = b""

    def feed(self, data: bytes) -> bytes:
        if not self._started:
            data = self._head + data
            if len(data) < 2:
                self._head = data
                return b""
            if self._name == "deflate" and not _has_zlib_header(data):
                self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            self._started = True
        try:
            text = self._inflate.decompress(data)
            # A gzip body may consist of several members (RFC 1952, 2.2). Some writers pad it to a
            # block size with zeros, which are no member.
            while self._inflate.eof and self._name != "deflate":
                rest = self._inflate.unused_data.lstrip(b"\0")
                if not rest:
                    break
                self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
                text += self._inflate.decompress(rest)
        except zlib.error as error:
            raise DecodeError(f"the response body is not valid {self._name}: {error}") from None
        return text

    def finish(self) -> bytes:
        rest = self._inflate.flush()
        if (self._started or self._head) and not self._inflate.eof:
            raise DecodeError(f"the {self._name} response body is cut off")
        return rest


def _has_zlib_header(data: bytes) -> bool:
    return data[0] & 15 == 8 and (data[0] << 8 | data[1]) % 31 == 0


def decode(content_encoding: str | None, data: bytes) -> bytes:
    """Return the whole body `data`, decompressed."""
    inflate = decoder(content_encoding)
    if inflate is None:
        return data
    # In pieces, because zlib copies the rest of its input after each member of a gzip body.
    pieces = [inflate.feed(data[at : at + _PIECE]) for at in range(0, len(data), _PIECE)]
    return b"".join([*pieces, inflate.finish()])


def decode_chunks(content_encoding: str | None, chunks: Iterable[bytes]) -> Iterable[bytes]:
    """Decompress the chunks of a body. An unencoded body passes through unchanged."""
    inflate = decoder(content_encoding)
    return chunks if inflate is None else _inflate_chunks(inflate, chunks)


def _inflate_chunks(inflate: ContentDecoder, chunks: Iterable[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        if text := inflate.feed(chunk):
            yield text
    if rest := inflate.finish():
        yield rest


def async_decode_chunks(
    content_encoding: str | None, chunks: AsyncIterable[bytes]
) -> AsyncIterable[bytes]:
    """Asynchronous version of `decode_chunks`."""
    inflate = decoder(content_encoding)
    return chunks if inflate is None else _async_inflate_chunks(inflate, chunks)


async def _async_inflate_chunks(
    inflate: ContentDecoder, chunks: AsyncIterable[bytes]
) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        if text := inflate.feed(chunk):
            yield text
    if rest := inflate.finish():
        yield rest


class _Chain:
    """Several encodings, one inside the other. `decoders` are in the order of decoding."""

    def __init__(self, decoders: list[ContentDecoder]) -> None:
        self._decoders = decoders

    def feed(self, data: bytes) -> bytes:
        for each in self._decoders:
            data = each.feed(data)
        return data

    def finish(self) -> bytes:
        data = b""
        for each in self._decoders:
            data = each.feed(data) + each.finish()
        return data


def decoder(content_encoding: str | None) -> ContentDecoder | None:
    """Return a decoder for a `content-encoding` header; `None` if the body is not encoded.

    Raises:
        DecodeError: An encoding is not gzip or deflate.
    """
    if content_encoding is None:
        return None
    names = [name.strip().lower() for name in content_encoding.split(",")]
    encoded = [name for name in names if name not in _NOT_ENCODED]
    for name in encoded:
        if name not in {"gzip", "x-gzip", "deflate"}:
            raise DecodeError(
                f"the response has the content encoding {name!r}: only gzip and deflate are "
                "supported"
            )
    if len(encoded) > _MAX_ENCODINGS:
        raise DecodeError(f"the response has {len(encoded)} content encodings")
    # The header lists the encodings in the order in which they were applied.
    decoders: list[ContentDecoder] = [_Zlib(name) for name in reversed(encoded)]
    if not decoders:
        return None
    return decoders[0] if len(decoders) == 1 else _Chain(decoders)
