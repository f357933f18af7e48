"""Content encodings of replies: gzip and deflate, whole or as a stream."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Protocol

from api_claude_runtime.errors.base import DecodeError

ACCEPTED = b"gzip, deflate"


class ContentDecoder(Protocol):
    def feed(self, data: bytes) -> bytes: ...
    def finish(self) -> bytes: ...


class _Zlib:
    """gzip, or deflate with the zlib wrapper that the standard asks for or without it."""

    def __init__(self, name: str) -> None:
        self._name = name
        # 32 added to the window size lets zlib tell gzip from zlib by the header.
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._begun = False
        # The header takes two bytes: until they are there, they are kept to try again without.
        self._head = b""

    def feed(self, data: bytes) -> bytes:
        if not self._begun:
            data = self._head + data
            if len(data) < 2:
                self._head = data
                return b""
            if self._name == "deflate" and not _has_zlib_header(data):
                self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            self._begun = True
        try:
            text = self._inflate.decompress(data)
            # gzip may come in several members, one after the other.
            while self._inflate.eof and self._inflate.unused_data and self._name != "deflate":
                rest = self._inflate.unused_data
                self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
                text += self._inflate.decompress(rest)
        except zlib.error as error:
            raise DecodeError(f"the reply is not valid {self._name}: {error}") from None
        return text

    def finish(self) -> bytes:
        rest = self._inflate.flush()
        if (self._begun or self._head) and not self._inflate.eof:
            raise DecodeError(f"the {self._name} reply is cut off")
        return rest


def _has_zlib_header(data: bytes) -> bool:
    return data[0] & 15 == 8 and (data[0] << 8 | data[1]) % 31 == 0


def decode(content_encoding: str | None, data: bytes) -> bytes:
    """The whole of a reply, decoded."""
    inflate = decoder(content_encoding)
    return data if inflate is None else inflate.feed(data) + inflate.finish()


def decoded(content_encoding: str | None, chunks: Iterable[bytes]) -> Iterable[bytes]:
    """The chunks of a reply, decoded; those of one that is sent as it is, as they are."""
    inflate = decoder(content_encoding)
    return chunks if inflate is None else _inflated(inflate, chunks)


def _inflated(inflate: ContentDecoder, chunks: Iterable[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        if text := inflate.feed(chunk):
            yield text
    if rest := inflate.finish():
        yield rest


def async_decoded(
    content_encoding: str | None, chunks: AsyncIterable[bytes]
) -> AsyncIterable[bytes]:
    """The same for asyncio."""
    inflate = decoder(content_encoding)
    return chunks if inflate is None else _async_inflated(inflate, chunks)


async def _async_inflated(
    inflate: ContentDecoder, chunks: AsyncIterable[bytes]
) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        if text := inflate.feed(chunk):
            yield text
    if rest := inflate.finish():
        yield rest


def decoder(content_encoding: str | None) -> ContentDecoder | None:
    """`None` for a reply that is sent as it is.

    Raises:
        DecodeError: an encoding that was not offered.
    """
    name = (content_encoding or "identity").strip().lower()
    if name in {"", "identity"}:
        return None
    if name in {"gzip", "x-gzip", "deflate"}:
        return _Zlib(name)
    raise DecodeError(f"the reply is encoded as {name!r}, which was not asked for")
