"""`BodyBuffer`: the body of a response that is read as a whole, within its bounds."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING

from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.transport import content_encoding

if TYPE_CHECKING:
    from api_claude_runtime.http.bounds import ResolvedBounds


def beginning(chunks: Iterable[bytes], most: int) -> Iterator[bytes]:
    """Yield chunks until they have `most` bytes. The last one is cut."""
    left = most
    for chunk in chunks:
        yield chunk[:left]
        left -= len(chunk)
        if left <= 0:
            return


async def async_beginning(chunks: AsyncIterable[bytes], most: int) -> AsyncIterator[bytes]:
    """Asynchronous version of `beginning`."""
    left = most
    async for chunk in chunks:
        yield chunk[:left]
        left -= len(chunk)
        if left <= 0:
            return


class BodyBuffer:
    """Decompresses and collects the pieces of a body.

    Of the body of an error, it keeps the beginning. A longer body of another response is an error.

    Args:
        status: The status of the response.
        encoding: The header `content-encoding`.
        bounds: How much is accepted.
    """

    __slots__ = ("_bounds", "_data", "_inflate", "_is_error", "_most", "_size", "is_full")

    def __init__(self, status: int, encoding: str | None, bounds: ResolvedBounds) -> None:
        self._inflate = content_encoding.decoder(encoding)
        self._bounds = bounds
        self._is_error = not 200 <= status < 300
        self._most = bounds.error_bytes if self._is_error else bounds.body_bytes
        # Not a list: the pieces may be so short that the objects take far more than their bytes.
        self._data = bytearray()
        self._size = 0  # of compressed data
        self.is_full = False
        """Whether the rest of the body is not needed."""

    def add(self, data: bytes) -> Iterator[None]:
        """Add bytes of the body as they were sent, in steps that each take little time.

        Raises:
            BoundExceeded: The body is too long.
            DecodeError: The body is not valid in its encoding.
        """
        if self._inflate is None:
            self._append(data)
            return
        for piece in self._inflate.pieces(data):
            self._append(piece)
            if self.is_full:
                return
            yield
        # Compressed data can be endless without becoming any bytes. It counts after decompression,
        # so that the error does not depend on how many bytes one read returns.
        self._size += len(data)
        if self._size > self._most:
            self._exceed()

    async def async_add(self, data: bytes, checkpoint: content_encoding.Checkpoint) -> None:
        """Add bytes of the body. Other tasks run between two steps."""
        is_first = True
        for _ in self.add(data):
            if not is_first:
                await checkpoint()
            is_first = False

    def _append(self, piece: bytes) -> None:
        self._data += piece
        if len(self._data) > self._most:
            self._exceed()

    def _exceed(self) -> None:
        if not self._is_error:
            self._data.clear()
            raise exceeded(self._bounds, "body_bytes")
        del self._data[self._most :]
        self.is_full = True

    def finish(self) -> bytes:
        """Return the body.

        Raises:
            DecodeError: The body is cut off.
        """
        if self._inflate is not None and not self.is_full:
            self._inflate.finish()
        return bytes(self._data)
