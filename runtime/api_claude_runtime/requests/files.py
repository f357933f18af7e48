"""Files to upload, from paths, bytes or open files. Content is read only while it is sent."""

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
"""A file to upload: its content, or `(name, content)`, or `(name, content, media_type)`.

The content is bytes, a path or a file opened in binary mode. A `str` is refused, because it could
be a path or text: pass `Path("notes.txt")` for a path, `"text".encode()` for content. An open file
is sent from its current position.
"""

CHUNK = 256 * 1024
"""Maximum number of bytes of a file that are in memory at a time."""


def files_from_dir(directory: str | os.PathLike[str]) -> list[tuple[str, Path]]:
    """Return all files below `directory`, sorted, in the form that `client.skills.create` accepts.

    Each file is a pair of its name and its path. The name is relative to the parent of `directory`,
    as in `my-skill/SKILL.md`. Hidden files are included. Links to directories are not followed.

    Raises:
        RequestError: `directory` is not a directory, contains no files, or cannot be read.
    """
    root = Path(directory)
    if not root.is_dir():
        raise RequestError(f"directory must be an existing directory, not {os.fspath(directory)!r}")
    own = Path(os.path.abspath(root)).name  # noqa: PTH100 - `resolve` would replace the name of a link

    def refuse(error: OSError) -> None:
        raise _unreadable("files", error)

    found = [
        (Path(own, Path(folder).relative_to(root), name).as_posix(), Path(folder, name))
        for folder, _, names in os.walk(root, onerror=refuse)
        for name in names
    ]
    if not found:
        raise RequestError(f"directory {os.fspath(directory)!r} contains no files")
    return sorted(found)


@dataclass(frozen=True, slots=True)
class File:
    """One validated file of a form. It can be opened, and its size is known where possible."""

    field: str
    label: str
    """The name of the argument in error messages, such as `files[2]`."""
    name: str
    media_type: str
    content: bytes | Path | IO[bytes]
    size: int | None
    """Size in bytes; `None` if it is unknown before reading. Such a file can be sent only once."""
    start: int = 0
    """The position of an open file at which its content starts."""

    def chunks(self) -> Generator[bytes, None, None]:
        """Iterate over the content. A path is opened at the first chunk and closed at the end."""
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
        except Exception as error:  # from the caller's object, not from the connection
            raise RequestError(f"{self.label}: {error}") from error

    def _read(self, file: IO[bytes]) -> Iterator[bytes]:
        count = 0
        while chunk := _require_bytes(self.label, file.read(CHUNK)):
            count += len(chunk)
            if self.size is not None and count > self.size:
                break
            yield chunk
        if self.size is not None and count != self.size:
            # Content-Length counts the announced size, so the server would misread what follows.
            raise RequestError(f"{self.label}: {self.name!r} changed while it was being sent")


def check_file(field: str, label: str, value: Any) -> File:
    """Validate `value` and return it as a file of the form field `field`.

    Errors refer to it as `label`.

    Raises:
        RequestError: `value` is not a file or cannot be read, such as a path that does not exist, a
            directory, a file opened in text mode or a closed file.
    """
    name, media_type = None, None
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = cast("Any", value)
        if len(parts) not in {2, 3}:
            raise RequestError(
                f"{label} must be (name, content) or (name, content, media_type), not a tuple of "
                f"{len(parts)}"
            )
        name, value, media_type = (*parts, None)[:3]
    for each in (name, media_type):
        if each is not None and not isinstance(each, str):
            raise RequestError(
                f"{label}: name and media type must be strings, not {type(each).__name__}"
            )
    found = _content(label, value)
    name = name or found.name or "upload"
    media_type = media_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    if not media_type.isascii() or any(ord(char) < 32 for char in media_type):
        raise RequestError(f"{label}: {media_type!r} is not a valid media type")
    return File(field, label, name, media_type, found.content, found.size, found.start)


class _Content(NamedTuple):
    """The content of a file, and what is known about it without reading it."""

    content: bytes | Path | IO[bytes]
    size: int | None
    name: str | None = None
    start: int = 0


def _content(label: str, value: Any) -> _Content:
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(cast("bytes", value))
        return _Content(data, len(data))
    if isinstance(value, os.PathLike):
        return _from_path(label, Path(cast("os.PathLike[str]", value)))
    if callable(getattr(value, "read", None)):
        return _from_open_file(label, value)
    hint = ": pass Path(...) for a path, .encode() for content" if isinstance(value, str) else ""
    kind = type(value).__name__
    raise RequestError(f"{label} must be a path, bytes or a binary file, not {kind}{hint}")


def _from_path(label: str, path: Path) -> _Content:
    try:
        status = path.stat()
    except OSError as error:
        raise _unreadable(label, error) from None
    if stat.S_ISDIR(status.st_mode):
        raise RequestError(
            f"{label}: {str(path)!r} is a directory: use files_from_dir() to list its files"
        )
    if not os.access(path, os.R_OK):
        raise RequestError(f"{label}: cannot read {str(path)!r}: permission denied")
    size = status.st_size if stat.S_ISREG(status.st_mode) else None
    if size == 0 and _has_content(label, path):  # such as a file in /proc
        size = None
    return _Content(path, size, path.name)


def _has_content(label: str, path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return bool(file.read(1))
    except OSError as error:
        raise _unreadable(label, error) from None


def _from_open_file(label: str, file: Any) -> _Content:
    if isinstance(file, io.TextIOBase):
        raise RequestError(f"{label} is open in text mode: open it with 'rb'")
    if getattr(file, "closed", False):
        raise RequestError(f"{label} must be an open file, not a closed file")
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
    except Exception:  # noqa: BLE001 - not seekable, such as a pipe; it may raise anything
        return _Content(file, None, name)
    return _Content(file, max(0, end - here), name, here)


def _require_bytes(label: str, chunk: Any) -> bytes:
    if not isinstance(chunk, bytes):
        raise RequestError(f"{label}: read() must return bytes, not {type(chunk).__name__}")
    return chunk


def _unreadable(label: str, error: OSError) -> RequestError:
    reason = error.strerror or type(error).__name__
    name = f" {str(error.filename)!r}" if error.filename else ""
    return RequestError(f"{label}: cannot read{name}: {reason}")
