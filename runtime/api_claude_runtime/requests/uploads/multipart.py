"""`Form`: a multipart form with fields and files, generated while it is sent."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from typing import Any, cast

from api_claude_runtime.auth.hiding import is_utf8
from api_claude_runtime.auth.secret import MaskedBytes, Secret
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests import query
from api_claude_runtime.requests.call import is_omitted
from api_claude_runtime.requests.encodings import Repeated

from .files import File, check_file


class Form:
    """A request body with files. Iterating over it yields the bytes of the form.

    Files are read only during the iteration, in chunks.
    """

    def __init__(self, fields: list[tuple[str, str | Secret]], files: list[File]) -> None:
        self.boundary = secrets.token_hex(16)
        self.fields = fields
        self.files = files
        self._parts: list[tuple[bytes, File | None]] = [
            *((_field(self._head(name), name, text), None) for name, text in fields),
            *((self._head(file.field, file), file) for file in files),
        ]
        self._end = b"--%s--\r\n" % self.boundary.encode()
        self._used = False
        self._reading = _no_chunks()
        self.replayable = all(file.size is not None for file in files)
        """Whether it can be sent again. A form with a pipe cannot."""

    @property
    def content_type(self) -> bytes:
        return b"multipart/form-data; boundary=%s" % self.boundary.encode()

    @property
    def length(self) -> int | None:
        """Length in bytes. `None` if the size of a file is unknown before it is read."""
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
            # A part without a name still has a media type, which distinguishes it from a text.
            if file.name is not None:
                lines[1] += f'; filename="{_quoted(file.name)}"'
            lines += [f"Content-Type: {file.media_type}", *file.headers]
        return _utf8(name, "\r\n".join([*lines, "", ""]))

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces():
            yield from piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # A thread reads the files, so that a slow disk does not block the event loop. Each form has
        # its own limiter, so that forms do not wait for each other.
        from anyio import CapacityLimiter
        from anyio.to_thread import run_sync

        limiter = CapacityLimiter(1)
        for piece in self._pieces():
            if isinstance(piece, tuple):
                for chunk in piece:
                    yield chunk
                continue
            while (read := await run_sync(_next_chunk, piece, limiter=limiter)) is not None:
                yield read

    def _pieces(self) -> Iterator[tuple[bytes, ...] | Iterator[bytes]]:
        """Iterate over the parts: tuples of bytes in memory, iterators over files to be read."""
        if self._used and not self.replayable:
            raise RequestError(
                "the form cannot be sent again: the content of a pipe cannot be read again"
            )
        self._used = True
        for head, file in self._parts:
            yield (head,)
            if file is not None:
                self._reading = file.chunks()
                yield self._reading
            yield (b"\r\n",)
        yield (self._end,)

    def release(self) -> None:
        """Close the file that was being read when sending ended."""
        # ValueError: a thread is still reading. Its task is cancelled, and it closes the file when
        # its read returns.
        with contextlib.suppress(ValueError):
            self._reading.close()


def _next_chunk(chunks: Iterator[bytes]) -> bytes | None:
    return next(chunks, None)


def _no_chunks() -> Generator[bytes, None, None]:
    yield from ()


def form(
    fields: Mapping[str, Any], files: Mapping[str, Any], extra: Mapping[str, Any] | None = None
) -> Form:
    """Build the form for the given arguments. A field `name[]` of `files` accepts several files.

    Raises:
        RequestError: A file cannot be read, or a value cannot be converted to text.
    """
    try:
        texts = [
            (name, text)
            for key, value in {**fields, **(extra or {})}.items()
            for name, text in query.pairs(key, value)
        ]
    except RecursionError:
        raise RequestError("a field is nested too deeply, or contains itself") from None
    return Form(texts, [file for name, value in files.items() for file in _files(name, value)])


def _files(name: str, value: Any) -> list[File]:
    if not isinstance(cast("object", name), str):
        raise RequestError(f"files must have names that are strings, not {type(name).__name__}")
    if is_omitted(value):
        return []
    label = name.removesuffix("[]")
    if isinstance(value, Repeated):
        value = [*value]
    elif label == name:
        return [check_file(name, label, value)]
    if _is_single_file(value):
        raise RequestError(f"{label} must be a list of files: put the file in a list")
    try:
        values = [*value]
    except TypeError:
        raise RequestError(f"{label} must be a list of files, not {type(value).__name__}") from None
    found = [check_file(name, f"{label}[{index}]", each) for index, each in enumerate(values)]
    if not found:
        raise RequestError(f"{label} must contain at least one file")
    return found


def _is_single_file(value: Any) -> bool:
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = cast("Any", value)
        first = next(iter(parts), "")
        return first is None or isinstance(first, str)
    return isinstance(value, (str, bytes, bytearray, os.PathLike)) or hasattr(value, "read")


def _quoted(text: str) -> str:
    """Percent-encode quotes and line breaks, as browsers do in form headers."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _field(head: bytes, name: str, text: str | Secret) -> bytes:
    if not is_utf8(text):
        raise RequestError(f"{name} cannot be encoded as UTF-8")
    if isinstance(text, Secret):
        return MaskedBytes(head + text.reveal().encode())
    return head + text.encode()


def _utf8(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise RequestError(f"{name} cannot be encoded as UTF-8") from None
