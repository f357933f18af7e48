"""Files to upload, from paths, bytes or open files. Content is read only while it is sent."""

from __future__ import annotations

import mimetypes
import os
import re
from binascii import b2a_base64
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Annotated, Any, TypeAlias, cast

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.requests import request_headers
from api_claude_runtime.requests.request_types import Accepts

from .upload_content import unreadable, upload_content

__all__ = ("FileInput", "files_from_dir")


def _is_file_input(value: object) -> bool:
    kinds = (bytes, bytearray, memoryview, os.PathLike, tuple)
    return isinstance(value, kinds) or hasattr(value, "read")


FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]
FileInput: TypeAlias = Annotated[
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]],
    Accepts("bytes, a path, an open file, or a tuple of a name and one of these", _is_file_input),
]
"""A file to upload: its content, or a tuple `(name, content, media_type, headers)`.

The last one or two elements of the tuple can be left out. The content is bytes, a path or a file
opened in binary mode. A `str` is refused, because it could be a path or text: pass
`Path("notes.txt")` for a path, `"text".encode()` for content.

An open file is sent from its current position, or from its start if it is at its end. Bytes and
buffers have no name, and none is sent for them unless the tuple contains one.
"""

CHUNK = 256 * 1024
"""Maximum number of bytes of a file that are in memory at a time."""

# The first characters of a data URL, and of JPEG, PNG, GIF, WebP and PDF in base64.
_BASE64 = re.compile(rb"data:|/9j/|iVBORw0KGgo|R0lGOD|UklGR|JVBERi")
_COMPRESSED = {
    "gzip": "application/gzip",
    "bzip2": "application/x-bzip2",
    "compress": "application/x-compress",
    "xz": "application/x-xz",
    "br": "application/x-brotli",
}


def _existing(directory: Any) -> Path | None:
    """Return the path of a directory; `None` if there is none, or if it is not a path."""
    try:
        root = Path(directory)
        return root if root.is_dir() else None
    except (TypeError, ValueError, OSError):
        return None


def files_from_dir(directory: str | os.PathLike[str]) -> list[tuple[str, Path]]:
    """Return all files below `directory`, sorted, in the form that `client.skills.create` accepts.

    Each file is a pair of its name and its path. The name is relative to the parent of `directory`,
    as in `my-skill/SKILL.md`. Hidden files are included. Links to directories are not followed.

    Raises:
        RequestError: `directory` is not a directory, contains no files, or cannot be read.
    """
    root = _existing(directory)
    if root is None:
        raise RequestError(f"directory must be an existing directory, not {shown(directory)}")
    own = Path(os.path.abspath(root)).name  # noqa: PTH100 - `resolve` would replace the name of a link

    def refuse(error: OSError) -> None:
        raise unreadable("files", error)

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
    name: str | None
    """Its file name. `None` sends no file name."""
    media_type: str
    content: bytes | Path | IO[bytes]
    size: int | None
    """Size in bytes; `None` if it is unknown before reading. Such a file can be sent only once."""
    start: int = 0
    """The position of an open file at which its content starts."""
    headers: tuple[str, ...] = ()
    """Further header lines of the part."""

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
            raise unreadable(self.label, error) from None
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
            named = repr(self.name) if self.name else "the file"
            raise RequestError(f"{self.label}: {named} changed while it was being sent")


def check_file(field: str, label: str, value: Any) -> File:
    """Validate `value` and return it as a file of the form field `field`.

    Errors refer to it as `label`.

    Raises:
        RequestError: `value` is not a file or cannot be read, such as a path that does not exist, a
            directory, a file opened in text mode or a closed file.
    """
    name, media_type = None, None
    headers: Any = {}
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = cast("Any", value)
        if not 2 <= len(parts) <= 4:
            raise RequestError(
                f"{label} must be (name, content), (name, content, media_type) or (name, content, "
                f"media_type, headers), not a tuple of {len(parts)}"
            )
        defaults: tuple[Any, ...] = (None, {})
        name, value, media_type, headers = (*parts, *defaults[len(parts) - 2 :])
    for each in (name, media_type):
        if each is not None and not isinstance(each, str):
            raise RequestError(
                f"{label}: name and media type must be strings, not {type(each).__name__}"
            )
    found = upload_content(label, value)
    name = name or found.name or None
    from_headers, lines = _header_lines(label, headers)
    media_type = from_headers or media_type or _media_type(name)
    if not media_type.isascii() or any(ord(char) < 32 for char in media_type):
        raise RequestError(f"{label}: {media_type!r} is not a valid media type")
    return File(field, label, name, media_type, found.content, found.size, found.start, lines)


def base64_of(label: str, value: Any) -> str:
    """Read `value`, the content of a file, and return it as base64 text.

    Raises:
        RequestError: `value` is not a file, cannot be read, or contains base64 text already.
    """
    data = b"".join(check_file("", label, value).chunks())
    if _BASE64.match(data):
        raise RequestError(f"{label} is base64 already: pass it as a str, with .decode()")
    return b2a_base64(data, newline=False).decode("ascii")


def _media_type(name: str | None) -> str:
    """Return the media type for a file name, as the default for a file without a given one."""
    kind, encoding = mimetypes.guess_type(name or "")
    # For `a.tar.gz`, `kind` is the type of the content after it is decompressed.
    return (_COMPRESSED.get(encoding) if encoding else kind) or "application/octet-stream"


def _header_lines(label: str, headers: Any) -> tuple[str | None, tuple[str, ...]]:
    """Return the media type in the headers of a part, and the lines of its other headers."""
    if not isinstance(headers, Mapping):
        raise RequestError(f"{label}: headers must be a mapping, not {type(headers).__name__}")
    pairs: list[tuple[bytes, bytes]] = []
    try:
        request_headers.apply(pairs, cast("Mapping[str, Any]", headers))
    except RequestError as error:
        raise RequestError(f"{label}: {error.message}") from None
    found = {name.decode(): text.decode("latin-1") for name, text in pairs}
    if "content-disposition" in found:
        raise RequestError(
            f"{label}: headers must not contain content-disposition: pass the name of the file"
        )
    media_type = found.pop("content-type", None)
    return media_type, tuple(f"{name}: {text}" for name, text in found.items())


def _require_bytes(label: str, chunk: Any) -> bytes:
    if not isinstance(chunk, bytes):
        raise RequestError(f"{label}: read() must return bytes, not {type(chunk).__name__}")
    return chunk
