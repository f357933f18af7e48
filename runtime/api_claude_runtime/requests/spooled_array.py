"""`Spool`: a JSON array for a request body that is kept on disk instead of in memory."""

from __future__ import annotations

import os
import tempfile
import weakref
from array import array
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import IO, Any, cast, overload

from pydantic_core import from_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.http import fork
from api_claude_runtime.replies.models import APIModel

from . import json_body
from .call import is_omitted

__all__ = ("Spool",)

PIECE = 256 * 1024
"""Number of bytes that are read or written at a time."""


class _Pending(bytearray):
    """Values that are not in the file yet. Its `repr` hides them: they may contain credentials."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


class Spool(Sequence[Any]):
    """A sequence of JSON values in a temporary file, which is deleted together with this object.

    A method accepts it in place of any list of JSON values, such as the `requests` of a batch. The
    body is then sent from the file, and sent again if a policy retries. Accessing an item reads it
    back as plain JSON values.
    """

    def __init__(self) -> None:
        # Unbuffered, because a buffered file would read a whole buffer for each single value.
        self._file = tempfile.TemporaryFile(prefix="api-claude-", buffering=0)  # noqa: SIM115 - open as long as this object lives
        self._written = 0
        self._pending = _Pending()
        self.close = weakref.finalize(self, _close, self._file, self._pending)
        """Close and delete the file. This also happens when the object is garbage-collected."""
        self._ends = array("Q")
        # Several threads may send it at the same time, and the file has only one position.
        self._lock = fork.new_rlock()

    @property
    def size(self) -> int:
        """Size of the array in bytes, including brackets and commas."""
        return (self._ends[-1] if self._ends else 0) + 2

    def append(self, value: Mapping[str, Any]) -> int:
        """Add a value. Return the number of bytes that it adds to the array.

        Raises:
            RequestError: JSON cannot represent the value. Nothing was added.
        """
        if not isinstance(cast("object", value), (Mapping, APIModel)):
            kind = type(value).__name__
            raise RequestError(f"[{len(self)}]: a value must be a mapping, not {kind}")
        try:
            data = json_body.encode(value)
        except RequestError as error:
            raise RequestError(f"[{len(self)}]: {error.message}") from None
        return self.append_json(data)

    def append_json(self, data: bytes) -> int:
        """Add a value that is already JSON, without checking it. See `append`."""
        with self._lock:
            self._check_open()
            comma = 1 if self._ends else 0
            if comma:
                self._pending += b","
            self._pending += data
            self._ends.append(self._written + len(self._pending))
            if len(self._pending) >= PIECE:
                self._write()
        return len(data) + comma

    def json_at(self, index: int) -> bytes:
        """Return the JSON of one value."""
        at = range(len(self))[index]
        begin = self._ends[at - 1] + 1 if at else 0
        return self._read(begin, self._ends[at] - begin)

    def pieces(self) -> Iterator[bytes]:
        """Iterate over the JSON of the array in chunks."""
        yield b"["
        position, end = 0, self.size - 2
        while position < end:
            piece = self._read(position, min(PIECE, end - position))
            position += len(piece)
            yield piece
        yield b"]"

    def _read(self, position: int, size: int) -> bytes:
        with self._lock:
            self._check_open()
            if position >= self._written:
                position -= self._written
                return bytes(self._pending[position : position + size])
            # The result is shorter if the rest is still in the buffer.
            if hasattr(os, "pread"):  # a forked process shares the position of the file
                return os.pread(self._file.fileno(), size, position)
            self._file.seek(position)
            data: bytes = self._file.read(size)
        return data

    def _write(self) -> None:
        self._file.seek(self._written)
        with memoryview(self._pending) as pending:
            done = 0
            while done < len(pending):
                done += self._file.write(pending[done:])
        self._written += done
        self._pending.clear()

    def _check_open(self) -> None:
        if self._file.closed:
            raise RequestError("the spool is closed: its values are no longer available")

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Any]: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        return from_json(self.json_at(index))

    def body_of(self, fields: Mapping[str, Any]) -> SpooledBody:
        """Return a JSON body with these fields that is generated while it is sent."""
        return SpooledBody(fields)

    def __repr__(self) -> str:
        return f"<Spool of {len(self)} values, {self.size} bytes>"


def _close(file: IO[bytes], pending: bytearray) -> None:
    file.close()
    pending.clear()


class SpooledBody:
    """A JSON body in which some fields are spools. It can be iterated any number of times."""

    replayable = True

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._parts: list[bytes | Spool] = []
        for name, value in fields.items():
            opening = b"," if self._parts else b"{"
            if isinstance(value, Spool):
                # `{"name":null}` without its brackets and its value.
                self._parts += [opening + json_body.encode({name: None})[1 : -len(b"null}")], value]
            elif not is_omitted(value):
                self._parts.append(opening + json_body.encode({name: value})[1:-1])
        self._parts.append(b"}")

    @property
    def length(self) -> int:
        """Length in bytes."""
        return sum(part.size if isinstance(part, Spool) else len(part) for part in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            yield from part.pieces() if isinstance(part, Spool) else (part,)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # A thread reads the file, so that a slow disk does not block the event loop.
        from anyio.to_thread import run_sync

        pieces = iter(self)
        while (piece := await run_sync(next, pieces, None)) is not None:
            yield piece

    def release(self) -> None:
        """Do nothing: sending opens no resources."""
