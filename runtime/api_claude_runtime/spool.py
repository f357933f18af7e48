"""`Spool`: a long array of a request, on disk and not in memory."""

from __future__ import annotations

import tempfile
import threading
import weakref
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, overload

from pydantic_core import from_json

from . import body
from .call import Omit
from .errors import RequestError

PIECE = 256 * 1024
"""Bytes that are read at a time."""


class Spool(Sequence[Any]):
    """Values, serialised one by one into a temporary file that is gone with this object.

    A method takes it wherever it takes a list of JSON values, such as the `requests` of a batch;
    the body is then sent from the file, and again if a policy says so. Looking at an item reads it
    back, as plain JSON.
    """

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="api-claude-", buffering=PIECE)  # noqa: SIM115 - lives as long as this object
        self.close = weakref.finalize(self, self._file.close)
        """Let go of the file before this object goes."""
        self._ends: list[int] = []
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
            data = body.encode(value)
        except RequestError as error:
            raise RequestError(f"[{len(self)}]: {error.message}") from None
        return self.append_json(data)

    def append_json(self, data: bytes) -> int:
        """The same for a value that is JSON already, which is not looked at."""
        data = data if not self._ends else b"," + data
        with self._lock:
            self._file.seek(0, 2)
            self._file.write(data)
            self._ends.append((self._ends[-1] if self._ends else 0) + len(data))
        return len(data)

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
            self._file.seek(position)
            data: bytes = self._file.read(size)
        return data

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Any]: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        at = range(len(self))[index]
        begin = self._ends[at - 1] + 1 if at else 0
        return from_json(self._read(begin, self._ends[at] - begin))

    def __repr__(self) -> str:
        return f"<Spool of {len(self)} values, {self.size} bytes>"


class SpooledBody:
    """A JSON body of which some fields are spools. It can be iterated again and again."""

    replayable = True

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._parts: list[bytes | Spool] = []
        for name, value in fields.items():
            opening = b"," if self._parts else b"{"
            if isinstance(value, Spool):
                # `{"name":null}` without its brackets and its value.
                self._parts += [opening + body.encode({name: None})[1 : -len(b"null}")], value]
            elif not isinstance(value, Omit):
                self._parts.append(opening + body.encode({name: value})[1:-1])
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
