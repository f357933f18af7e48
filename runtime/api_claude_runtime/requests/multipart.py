"""Multipart forms: fields and files, written as they are sent."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from typing import Any, cast

from api_claude_runtime.errors.base import RequestError

from . import query
from .call import Omit
from .files import File, checked


class Form:
    """The body of a request that brings files. Iterating it gives the bytes; nothing is read
    before, and no file is held in memory.
    """

    def __init__(self, fields: list[tuple[str, str]], files: list[File]) -> None:
        self.boundary = secrets.token_hex(16)
        self._parts: list[tuple[bytes, File | None]] = [
            *((self._head(name) + _utf8(name, text), None) for name, text in fields),
            *((self._head(file.field, file), file) for file in files),
        ]
        self._end = b"--%s--\r\n" % self.boundary.encode()
        self._used = False
        self._reading = _nothing()
        self.replayable = all(file.size is not None for file in files)
        """Whether it can be sent again: a pipe is read once."""

    @property
    def content_type(self) -> bytes:
        return b"multipart/form-data; boundary=%s" % self.boundary.encode()

    @property
    def length(self) -> int | None:
        """In bytes; `None` if a file's size is not known before it has been read."""
        total = len(self._end)
        for head, file in self._parts:
            if file is not None:
                if file.size is None:
                    return None
                total += file.size
            total += len(head) + 2
        return total

    def _head(self, name: str, file: File | None = None) -> bytes:
        lines = [f"--{self.boundary}", f'Content-Disposition: form-data; name="{_quoted(name)}"']
        if file is not None:
            lines[1] += f'; filename="{_quoted(file.name)}"'
            lines.append(f"Content-Type: {file.media_type}")
        return _utf8(name, "\r\n".join([*lines, "", ""]))

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces():
            yield from piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # Files are read by a thread, so that a slow disk does not hold the event loop; one of this
        # form's own, so that forms do not wait for each other.
        from anyio import CapacityLimiter
        from anyio.to_thread import run_sync

        limiter = CapacityLimiter(1)
        for piece in self._pieces():
            if isinstance(piece, tuple):
                for chunk in piece:
                    yield chunk
                continue
            while (read := await run_sync(_next, piece, limiter=limiter)) is not None:
                yield read

    def _pieces(self) -> Iterator[tuple[bytes, ...] | Iterator[bytes]]:
        """What is in memory, as tuples, and what has yet to be read, as iterators."""
        if self._used and not self.replayable:
            raise RequestError("the form has been sent, and what was piped in cannot be read again")
        self._used = True
        for head, file in self._parts:
            yield (head,)
            if file is not None:
                self._reading = file.chunks()
                yield self._reading
            yield (b"\r\n",)
        yield (self._end,)

    def release(self) -> None:
        """Close the file that was being read when the sending ended, for whatever reason."""
        # A thread that is still reading it is cancelled; it closes the file when it is back.
        with contextlib.suppress(ValueError):
            self._reading.close()


def _next(chunks: Iterator[bytes]) -> bytes | None:
    return next(chunks, None)


def _nothing() -> Generator[bytes, None, None]:
    yield from ()


def form(
    fields: Mapping[str, Any], files: Mapping[str, Any], extra: Mapping[str, Any] | None = None
) -> Form:
    """The form of the given arguments. A field `name[]` of `files` takes several.

    Raises:
        RequestError: a file that cannot be read, or a value that has no text form.
    """
    texts = [
        pair
        for key, value in {**fields, **(extra or {})}.items()
        for pair in query.pairs(key, value)
    ]
    return Form(texts, [file for name, value in files.items() for file in _files(name, value)])


def _files(name: str, value: Any) -> list[File]:
    if isinstance(value, Omit):
        return []
    label = name.removesuffix("[]")
    if label == name:
        return [checked(name, label, value)]
    if _is_single(value):
        raise RequestError(f"{label} is one file: put it in a list")
    try:
        values = [*value]
    except TypeError:
        raise RequestError(f"{label} is {type(value).__name__}, not a list of files") from None
    found = [checked(name, f"{label}[{index}]", each) for index, each in enumerate(values)]
    if not found:
        raise RequestError(f"{label} is empty: there is nothing to send")
    return found


def _is_single(value: Any) -> bool:
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = cast("Any", value)
        first = next(iter(parts), "")
        return first is None or isinstance(first, str)
    return isinstance(value, (str, bytes, bytearray, os.PathLike)) or hasattr(value, "read")


def _quoted(text: str) -> str:
    """As browsers do it: what would end the value, or the line, is percent-encoded."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _utf8(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise RequestError(f"{name} has text that UTF-8 cannot say") from None
