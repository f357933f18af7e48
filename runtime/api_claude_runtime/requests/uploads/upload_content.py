"""`UploadContent`: the content of a file to upload, and what is known without reading all of it."""

from __future__ import annotations

import inspect
import io
import os
import stat
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

from api_claude_runtime.errors.base import RequestError


class UploadContent(NamedTuple):
    """The content of a file, and what is known about it without reading it."""

    content: bytes | Path | IO[bytes]
    size: int | None
    """Size in bytes; `None` if it is unknown before reading."""
    name: str | None = None
    start: int = 0
    """The position of an open file at which its content starts."""


def upload_content(label: str, value: Any) -> UploadContent:
    """Return the content of a path, of bytes or of an open binary file.

    Raises:
        RequestError: `value` is not a file or cannot be read.
    """
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(cast("bytes", value))
        return UploadContent(data, len(data))
    if isinstance(value, os.PathLike):
        return _from_path(label, Path(os.fsdecode(cast("Any", value))))
    if callable(getattr(value, "read", None)):
        return _from_open_file(label, value)
    hint = ": pass Path(...) for a path, .encode() for content" if isinstance(value, str) else ""
    kind = type(value).__name__
    raise RequestError(f"{label} must be a path, bytes or a binary file, not {kind}{hint}")


def unreadable(label: str, error: OSError) -> RequestError:
    reason = error.strerror or type(error).__name__
    name = f" {str(error.filename)!r}" if error.filename else ""
    return RequestError(f"{label}: cannot read{name}: {reason}")


def _from_path(label: str, path: Path) -> UploadContent:
    try:
        status = path.stat()
    except OSError as error:
        raise unreadable(label, error) from None
    if stat.S_ISDIR(status.st_mode):
        raise RequestError(
            f"{label}: {str(path)!r} is a directory: use files_from_dir() to list its files"
        )
    if not os.access(path, os.R_OK):
        raise RequestError(f"{label}: cannot read {str(path)!r}: permission denied")
    size = status.st_size if stat.S_ISREG(status.st_mode) else None
    if size == 0 and _has_content(label, path):  # such as a file in /proc
        size = None
    return UploadContent(path, size, path.name)


def _has_content(label: str, path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return bool(file.read(1))
    except OSError as error:
        raise unreadable(label, error) from None


def _from_open_file(label: str, file: Any) -> UploadContent:
    if isinstance(file, io.TextIOBase):
        in_memory = isinstance(file, io.StringIO)
        advice = "pass .getvalue().encode()" if in_memory else "open it with 'rb'"
        raise RequestError(f"{label} is open in text mode: {advice}")
    if inspect.iscoroutinefunction(file.read):
        raise RequestError(
            f"{label} must be a synchronous file, not {type(file).__name__}: pass "
            "await file.read(), its path, or a file from open(path, 'rb')"
        )
    if getattr(file, "closed", False):
        raise RequestError(f"{label} must be an open file, not a closed file")
    readable = getattr(file, "readable", None)
    if callable(readable) and not readable():
        raise RequestError(f"{label} is not open for reading: open it with 'rb'")
    name = _name_of(file)
    try:
        here = file.tell()
        file.seek(0, io.SEEK_END)
        end = file.tell()
        file.seek(here)
    except Exception:  # noqa: BLE001 - not seekable, such as a pipe; it may raise anything
        return UploadContent(file, None, name)
    # A file that was just written or read is at its end. The caller means its content, not nothing.
    start = here if here < end else 0
    return UploadContent(file, end - start, name, start)


def _name_of(file: Any) -> str | None:
    name = getattr(file, "name", None)
    if isinstance(name, (str, bytes, os.PathLike)):
        text = os.fsdecode(cast("str | bytes | os.PathLike[str]", name))
        # The names of standard streams, such as `<stdin>`, are descriptions and not file names.
        return None if text.startswith("<") and text.endswith(">") else Path(text).name
    return None
