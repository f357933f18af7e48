"""Files to upload: from a path, from bytes, or from a file that is open. Nothing is read early."""

from __future__ import annotations

import io
import mimetypes
import os
import stat
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias, cast

from api_claude_runtime.errors.base import RequestError

__all__ = ("FileInput", "files_from_dir")

FileContent: TypeAlias = "bytes | os.PathLike[str] | IO[bytes]"
FileInput: TypeAlias = (
    "FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str]"
)
"""A file: its content, or `(name, content)`, or `(name, content, media type)`.

A `str` is not taken for a path, since it might as well be text: write `Path("notes.txt")` for a
file, `"text".encode()` for its content. An open file is sent from where it stands.
"""

CHUNK = 256 * 1024
"""Bytes of a file that are in memory at a time."""


def files_from_dir(directory: str | os.PathLike[str]) -> list[tuple[str, Path]]:
    """The files below `directory`, each with its name from the directory's own on, sorted: what
    `client.skills.create(files=...)` takes. Hidden files come along; links to directories are not
    followed.

    Raises:
        RequestError: it is no directory, or has no files.
    """
    root = Path(directory)
    if not root.is_dir():
        raise RequestError(f"{os.fspath(directory)!r} is no directory")
    own = Path(os.path.abspath(root)).name  # noqa: PTH100 - a link keeps its own name

    def refuse(error: OSError) -> None:
        raise _unreadable("files", error)

    found = [
        (Path(own, Path(folder).relative_to(root), name).as_posix(), Path(folder, name))
        for folder, _, names in os.walk(root, onerror=refuse)
        for name in names
    ]
    if not found:
        raise RequestError(f"there are no files in {os.fspath(directory)!r}")
    return sorted(found)


@dataclass(frozen=True, slots=True)
class File:
    """One file of a form, checked: it can be opened, and its size is known if it can be."""

    field: str
    label: str
    """What the caller calls it: `files[2]`."""
    name: str
    media_type: str
    content: bytes | Path | IO[bytes]
    size: int | None
    """In bytes; `None` if only reading it tells: it can be sent once, then."""
    start: int = 0
    """Of an open file: where it stood."""

    def chunks(self) -> Generator[bytes, None, None]:
        """The content. What is a path is opened now, and closed at the end."""
        if isinstance(self.content, bytes):
            for at in range(0, len(self.content), CHUNK):
                yield self.content[at : at + CHUNK]
            return
        try:
            if isinstance(self.content, Path):
                with self.content.open("rb") as file:
                    yield from self._read(file)
            else:
                if self.size is not None:
                    self.content.seek(self.start)
                yield from self._read(self.content)
        except RequestError:
            raise
        except OSError as error:
            raise _unreadable(self.label, error) from None
        except Exception as error:  # of whatever object was given, and not of the connection
            raise RequestError(f"{self.label}: {error}") from error

    def _read(self, file: IO[bytes]) -> Iterator[bytes]:
        count = 0
        while chunk := _bytes(self.label, file.read(CHUNK)):
            count += len(chunk)
            if self.size is not None and count > self.size:
                break
            yield chunk
        if self.size is not None and count != self.size:
            # Its length has been announced, and the rest would be taken for the next part.
            raise RequestError(f"{self.label}: {self.name!r} changed while it was sent")


def checked(field: str, label: str, value: Any) -> File:
    """`value` as a file of the form's `field`, called `label` in errors.

    Raises:
        RequestError: it is none, or cannot be read: a path that leads nowhere, a directory, a
            file opened as text, a closed one.
    """
    name, media_type = None, None
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = cast("Any", value)
        if len(parts) not in {2, 3}:
            raise RequestError(f"{label} is a tuple of {len(parts)}, not (name, content[, type])")
        name, value, media_type = (*parts, None)[:3]
    for each in (name, media_type):
        if each is not None and not isinstance(each, str):
            raise RequestError(f"{label}: a name or media type is {type(each).__name__}, not text")
    found = _content(label, value)
    name = name or found.name or "upload"
    media_type = media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    if not media_type.isascii() or any(ord(char) < 32 for char in media_type):
        raise RequestError(f"{label}: {media_type!r} is no media type")
    return File(field, label, name, media_type, found.content, found.size, found.start)


class _Content(NamedTuple):
    """What can be told of a file without reading it."""

    content: bytes | Path | IO[bytes]
    size: int | None
    name: str | None = None
    start: int = 0


def _content(label: str, value: Any) -> _Content:
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(cast("bytes", value))
        return _Content(data, len(data))
    if isinstance(value, os.PathLike):
        return _on_disk(label, Path(cast("os.PathLike[str]", value)))
    if callable(getattr(value, "read", None)):
        return _open(label, value)
    hint = ": Path(...) for a file, .encode() for its content" if isinstance(value, str) else ""
    raise RequestError(f"{label} is {type(value).__name__}, not a file{hint}")


def _on_disk(label: str, path: Path) -> _Content:
    try:
        status = path.stat()
    except OSError as error:
        raise _unreadable(label, error) from None
    if stat.S_ISDIR(status.st_mode):
        raise RequestError(f"{label}: {str(path)!r} is a directory; files_from_dir lists its files")
    if not os.access(path, os.R_OK):
        raise RequestError(f"{label}: {str(path)!r} may not be read")
    size = status.st_size if stat.S_ISREG(status.st_mode) else None
    if size == 0 and _has_content(label, path):  # as below /proc
        size = None
    return _Content(path, size, path.name)


def _has_content(label: str, path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return bool(file.read(1))
    except OSError as error:
        raise _unreadable(label, error) from None


def _open(label: str, file: Any) -> _Content:
    if isinstance(file, io.TextIOBase):
        raise RequestError(f"{label} is open as text: open it with 'rb'")
    if getattr(file, "closed", False):
        raise RequestError(f"{label} is closed")
    readable = getattr(file, "readable", None)
    if callable(readable) and not readable():
        raise RequestError(f"{label} is not open for reading: open it with 'rb'")
    path = getattr(file, "name", None)
    name = Path(path).name if isinstance(path, str) else None
    try:
        here = file.tell()
        file.seek(0, io.SEEK_END)
        end = file.tell()
        file.seek(here)
    except Exception:  # noqa: BLE001 - a pipe or a socket, whatever it says to that: reading tells
        return _Content(file, None, name)
    return _Content(file, max(0, end - here), name, here)


def _bytes(label: str, chunk: Any) -> bytes:
    if not isinstance(chunk, bytes):
        raise RequestError(f"{label}: its read() gives {type(chunk).__name__}, not bytes")
    return chunk


def _unreadable(label: str, error: OSError) -> RequestError:
    reason = error.strerror or type(error).__name__
    name = f" {str(error.filename)!r}" if error.filename else ""
    return RequestError(f"{label}: cannot read{name}: {reason}")
