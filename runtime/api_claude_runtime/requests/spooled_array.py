"""`Spool`: a long array of a request, on disk and not in memory."""

from __future__ import annotations

import tempfile
import threading
import weakref
from array import array
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import IO, Any, overload

from pydantic_core import from_json

from api_claude_runtime.errors.base import RequestError

from . import json_body
from .call import Omit

__all__ = ("Spool",)

PIECE = 256 * 1024
"""Bytes that are read or written at a time."""


class Spool(Sequence[Any]):
    """Values, serialised one by one into a temporary file that is gone with this object.

    A method takes it wherever it takes a list of JSON values, such as the `requests` of a batch;
    the body is then sent from the file, and again if a policy says so. Looking at an item reads it
    back, as plain JSON.
    """

    def __init__(self) -> None:
        # Not buffered by the file, which would read a whole buffer for each single value.
        self._file = tempfile.TemporaryFile(prefix="api-claude-", buffering=0)  # noqa: SIM115 - lives as long as this object
        self._written = 0
        self._waiting = bytearray()
        self.close = weakref.finalize(self, _let_go, self._file, self._waiting)
        """Let go of the file before this object goes."""
        self._ends = array("Q")
        # One file has one position, and threads may send it at once.
        self._lock = threading.Lock()

    @property
    def size(self) -> int:
        """Bytes of the array, brackets and commas included."""
        return (self._ends[-1] if self._ends else 0) + 2

    def append(self, value: Mapping[str, Any]) -> int:
        """Add a value; returns how many bytes of the array it takes.

        Raises:
            RequestError: it has something that JSON cannot say. Nothing was added.
        """
        try:
            data = json_body.encode(value)
        except RequestError as error:
            raise RequestError(f"[{len(self)}]: {error.message}") from None
        return self.append_json(data)

    def append_json(self, data: bytes) -> int:
        """The same for a value that is JSON already, which is not looked at."""
        with self._lock:
            self._check_open()
            comma = 1 if self._ends else 0
            if comma:
                self._waiting += b","
            self._waiting += data
            self._ends.append(self._written + len(self._waiting))
            if len(self._waiting) >= PIECE:
                self._write()
        return len(data) + comma

    def json_at(self, index: int) -> bytes:
        """One value's JSON."""
        at = range(len(self))[index]
        begin = self._ends[at - 1] + 1 if at else 0
        return self._read(begin, self._ends[at] - begin)

    def pieces(self) -> Iterator[bytes]:
        """The array's JSON."""
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
                return bytes(self._waiting[position : position + size])
            self._file.seek(position)
            data: bytes = self._file.read(size)  # short where the rest is still waiting
        return data

    def _write(self) -> None:
        self._file.seek(self._written)
        with memoryview(self._waiting) as waiting:
            done = 0
            while done < len(waiting):
                done += self._file.write(waiting[done:])
        self._written += done
        self._waiting.clear()

    def _check_open(self) -> None:
        if self._file.closed:
            raise RequestError("the spool is closed, and its values are gone")

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
        """The JSON body with these fields, written as it is sent."""
        return SpooledBody(fields)

    def __repr__(self) -> str:
        return f"<Spool of {len(self)} values, {self.size} bytes>"


def _let_go(file: IO[bytes], waiting: bytearray) -> None:
    file.close()
    waiting.clear()


class SpooledBody:
    """A JSON body of which some fields are spools. It can be iterated again and again."""

    replayable = True

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._parts: list[bytes | Spool] = []
        for name, value in fields.items():
            opening = b"," if self._parts else b"{"
            if isinstance(value, Spool):
                # `{"name":null}` without its brackets and its value.
                self._parts += [opening + json_body.encode({name: None})[1 : -len(b"null}")], value]
            elif not isinstance(value, Omit):
                self._parts.append(opening + json_body.encode({name: value})[1:-1])
        self._parts.append(b"}")

    @property
    def length(self) -> int:
        """In bytes."""
        return sum(part.size if isinstance(part, Spool) else len(part) for part in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            yield from part.pieces() if isinstance(part, Spool) else (part,)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Read by a thread, so that a slow disk does not hold the event loop.
        from anyio.to_thread import run_sync

        pieces = iter(self)
        while (piece := await run_sync(next, pieces, None)) is not None:
            yield piece

    def release(self) -> None:
        """Nothing is held open for one sending."""
