"""Decompression of response bodies (gzip and deflate), piece by piece."""

from __future__ import annotations

import zlib
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
)
from typing import Protocol, TypeAlias

from api_claude_runtime.errors.base import DecodeError

ACCEPTED = b"gzip, deflate"
_MAX_ENCODINGS = 4
_MAX_EMPTY_MEMBERS = 1000
_PIECE = 1 << 18
"""Bytes that are decompressed at once."""


_NOT_ENCODED = frozenset({"", "identity", "none", "utf-8", "utf8"})
"""Names for no encoding. Some servers write `none`, or the character set, in this header."""


class ContentDecoder(Protocol):
    """A decompressor that is fed chunk by chunk.

    A few bytes can be decompressed to a thousand times as many. `pieces` therefore yields pieces of
    bounded size, some of which may be empty, and decompresses only when the next one is requested.
    """

    def pieces(self, data: bytes) -> Iterator[bytes]: ...
    def finish(self) -> None: ...


class _Zlib:
    """A decoder for gzip, and for deflate with or without the zlib header of the standard."""

    def __init__(self, name: str) -> None:
        self._name = name
        # Adding 32 to the window size makes zlib detect a gzip or zlib header.
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._started = False
        # A zlib header has two bytes. Data is held back until both have arrived.
        self._head = b""
        self._is_empty = True
        self._empty = 0

    def pieces(self, data: bytes) -> Iterator[bytes]:
        if not self._started:
            data = self._head + data
            if len(data) < 2:
                self._head = data
                return
            if self._name == "deflate" and not _has_zlib_header(data):
                self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            self._started = True
        while data := self._next_member(data):
            text = self._piece(data)
            yield text
            # Without more input, zlib may still hold output, if it has filled the piece.
            while len(text) == _PIECE or self._inflate.unconsumed_tail:
                text = self._piece(self._inflate.unconsumed_tail)
                yield text
            data = self._inflate.unused_data

    def _piece(self, data: bytes) -> bytes:
        try:
            text = self._inflate.decompress(data, _PIECE)
        except zlib.error as error:
            reason = f"the response body is not valid {self._name}: {error}"
            raise DecodeError(reason) from None
        if text:
            self._is_empty = False
        return text

    def _next_member(self, data: bytes) -> bytes:
        """Return the bytes of `data` to decompress. Start another member after the end of one.

        A gzip body may consist of several members (RFC 1952, 2.2). Some writers pad it to a block
        size with zeros, which are no member. What follows other data is ignored.
        """
        if not self._inflate.eof:
            return data
        if self._name == "deflate" or not (data := data.lstrip(b"\0")):
            return b""
        if self._is_empty:  # a body of nothing else could be endless
            self._empty += 1
            if self._empty > _MAX_EMPTY_MEMBERS:
                raise DecodeError(
                    f"the gzip response body has more than {_MAX_EMPTY_MEMBERS} empty members"
                )
        self._is_empty = True
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
        return data

    def finish(self) -> None:
        if (self._started or self._head) and not self._inflate.eof:
            raise DecodeError(f"the {self._name} response body is cut off")


def _has_zlib_header(data: bytes) -> bool:
    return data[0] & 15 == 8 and (data[0] << 8 | data[1]) % 31 == 0


def decode_chunks(content_encoding: str | None, chunks: Iterable[bytes]) -> Iterable[bytes]:
    """Decompress the chunks of a body. An unencoded body passes through unchanged."""
    inflate = decoder(content_encoding)
    return chunks if inflate is None else _inflate_chunks(inflate, chunks)


def _inflate_chunks(inflate: ContentDecoder, chunks: Iterable[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        for text in inflate.pieces(chunk):
            if text:
                yield text
    inflate.finish()


Checkpoint: TypeAlias = Callable[[], Awaitable[object]]
"""Lets other tasks run, such as `asyncio.sleep(0)`."""


def async_decode_chunks(
    content_encoding: str | None, chunks: AsyncIterable[bytes], checkpoint: Checkpoint
) -> AsyncIterable[bytes]:
    """Asynchronous version of `decode_chunks`.

    Args:
        content_encoding: The header of the response.
        chunks: The body as it was sent.
        checkpoint: Called between two pieces of one chunk: a chunk can become so much that the
            other tasks of the event loop would wait for seconds.
    """
    inflate = decoder(content_encoding)
    return chunks if inflate is None else _async_inflate_chunks(inflate, chunks, checkpoint)


async def _async_inflate_chunks(
    inflate: ContentDecoder, chunks: AsyncIterable[bytes], checkpoint: Checkpoint
) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        is_first = True
        for text in inflate.pieces(chunk):
            if not is_first:
                await checkpoint()
            is_first = False
            if text:
                yield text
    inflate.finish()


class _Chain:
    """Several encodings, one inside the other. `decoders` are in the order of decoding."""

    def __init__(self, decoders: list[ContentDecoder]) -> None:
        self._decoders = decoders

    def pieces(self, data: bytes) -> Iterator[bytes]:
        return self._pieces(data, 0)

    def _pieces(self, data: bytes, depth: int) -> Iterator[bytes]:
        if depth == len(self._decoders):
            yield data
            return
        for text in self._decoders[depth].pieces(data):
            yield from self._pieces(text, depth + 1)

    def finish(self) -> None:
        for each in self._decoders:
            each.finish()


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
