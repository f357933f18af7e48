"""`MediaSource`: where the content of a block comes from. Reads, checks and encodes it."""

from __future__ import annotations

import os
import re
from binascii import b2a_base64
from pathlib import Path
from typing import Any, TypeAlias, cast

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

from .media_types import looks_like, sniff

__all__ = ("MediaSource",)

MediaSource: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview"
"""Where an image or a document comes from: a path, a URL, the id of an uploaded file, or bytes.

A `str` is a URL if it begins with `http://` or `https://`; the API fetches it, not this library. It
is the id of an uploaded file if it is `file_` followed only by letters and digits. Any other `str`
is a path. `Path(...)` is always a path, even if its name looks like a URL or an id.
"""

_IMAGES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
_ACCEPTED = {
    "image": (_IMAGES, "JPEG, PNG, GIF and WebP"),
    "document": (frozenset({"application/pdf", "text/plain"}), "PDF and plain text in UTF-8"),
}
_MARKUP = frozenset({"HTML", "SVG", "XML"})
_HINTS = {
    "image application/pdf": "; use document() for it",
    "document text in UTF-16": "; decode it and use document(text=...)",
    **{f"document {name}": "; use image() for it" for name in _IMAGES},
    **{f"document {name}": "; use media_type='text/plain' to send it as text" for name in _MARKUP},
}
_URL = re.compile(r"https?://", re.IGNORECASE)
_FILE_ID = re.compile(r"file_[A-Za-z0-9]+")
# The first characters of a data URL, and of JPEG, PNG, GIF, WebP and PDF in base64.
_BASE64 = re.compile(r"data:|/9j/|iVBORw0KGgo|R0lGOD|UklGR|JVBERi")


def source_of(kind: str, source: Any, media_type: str | None, limit: int | None) -> dict[str, Any]:
    """Return the `source` field of an `image` or `document` block for any kind of source."""
    if isinstance(source, str):
        remote = _remote(source)
        if remote and media_type is not None:
            raise RequestError(
                f"{kind}: media_type must not be given for a source of type {remote['type']}"
            )
        if remote:
            return remote
        if not source or _BASE64.match(source):
            what = "base64: pass the decoded bytes" if source else "empty"
            raise RequestError(f"{kind}: source must be a path, URL or file id, but it is {what}")
    if isinstance(source, (str, os.PathLike)):
        path = os.fsdecode(cast("str | os.PathLike[str]", source))
        name, data = _display_name(path), _read(kind, path, limit)
    elif isinstance(source, (bytes, bytearray, memoryview)):
        name, data = "the content", bytes(cast("bytes", source))
    else:
        hint = ": pass the result of its read()" if callable(getattr(source, "read", None)) else ""
        raise RequestError(
            f"{kind}: source must be a path, URL, file id or bytes, not"
            f" {type(source).__name__}{hint}"
        )
    if not data:
        raise RequestError(f"{kind}: {name} is empty")
    found = _detected_type(kind, name, data, media_type)
    if found == "text/plain":
        return text_source(name, _decoded(name, data), limit)
    _check_size(kind, name, len(data), -(-len(data) // 3) * 4, limit)
    encoded = b2a_base64(data, newline=False)
    del data  # so that only two copies are in memory at a time
    return {"type": "base64", "media_type": found, "data": encoded.decode("ascii")}


def _remote(source: str) -> dict[str, Any] | None:
    if _URL.match(source):
        return {"type": "url", "url": source}
    return {"type": "file", "file_id": source} if _FILE_ID.fullmatch(source) else None


def _display_name(path: str) -> str:
    return repr(path if len(path) <= 255 else f"{path[:60]}...{path[-60:]}")


def _read(kind: str, path: str, limit: int | None) -> bytes:
    name = _display_name(path)
    try:
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            _check_size(kind, name, size, None, limit)
            # The size is 0 for pipes and for files below /proc.
            return file.read() if size or limit is None else file.read(limit + 1)
    except FileNotFoundError:
        raise RequestError(f"{kind}: the file {name} does not exist") from None
    except OSError as error:
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises if a name is too long
            raise RequestError(f"{kind}: {name} is a directory") from None
        reason = error.strerror or type(error).__name__
        raise RequestError(f"{kind}: cannot read {name}: {reason}") from None
    except RequestError:
        raise
    except ValueError:  # a null character, or one that the file system encoding does not have
        raise RequestError(f"{kind}: {name} is not a valid path") from None


def _check_size(kind: str, name: str, size: int, encoded: int | None, limit: int | None) -> None:
    if limit is not None and not isinstance(cast("object", limit), int):
        raise RequestError(f"{kind}: max_bytes must be an integer or None, not {shown(limit)}")
    if limit is not None and (size if encoded is None else encoded) > limit:
        as_base64 = "" if encoded is None else f", {encoded:,} as base64"
        raise RequestError(
            f"{kind}: {name} is too large: {size:,} bytes{as_base64}; the limit is {limit:,}"
            " (max_bytes=)"
        )


def _detected_type(kind: str, name: str, data: bytes, media_type: str | None) -> str:
    """Return the media type to send: the type of the content, if the API accepts it."""
    given = None if media_type is None else _normal(media_type)
    found = sniff(data)
    like = found or looks_like(data)
    if kind == "document" and (like == "plain text" or (like in _MARKUP and is_text_type(given))):
        found = "text/plain"
    accepted, names = _ACCEPTED[kind]
    if found not in accepted:
        what = f"looks like {like}" if like else f"has an unknown type and begins with {data[:8]!r}"
        declared = f" (media_type is {media_type!r})" if given else ""
        hint = _HINTS.get(f"{kind} {like}", "")
        raise RequestError(f"{kind}: {name} {what}{declared}: the API accepts {names}{hint}")
    if given not in {None, found} and not (found == "text/plain" and is_text_type(given)):
        raise RequestError(f"{kind}: media_type is {media_type!r}, but {name} is {found}")
    return found


def _normal(media_type: str) -> str:
    if not isinstance(cast("object", media_type), str):
        raise RequestError(f"media_type must be a string, not {type(media_type).__name__}")
    name = media_type.partition(";")[0].strip().lower()
    return "image/jpeg" if name == "image/jpg" else name


def is_text_type(media_type: str | None) -> bool:
    """Return whether `media_type` is one for text: `text/...`."""
    return media_type is not None and _normal(media_type).startswith("text/")


def _decoded(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = error.start
    raise RequestError(
        f"document: {name} is text, but not UTF-8 at byte {at:,}: decode it and use text="
    )


def text_source(name: str, text: Any, limit: int | None) -> dict[str, Any]:
    """Return the `source` field of a `document` block with plain text."""
    if not isinstance(text, str):
        raise RequestError(f"document: {name} must be a string, not {type(text).__name__}")
    if not text:
        raise RequestError(f"document: {name} is empty")
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise RequestError(f"document: {name} cannot be encoded as UTF-8") from None
    if "\0" in text:
        raise RequestError(f"document: {name} is not plain text: it has a null character")
    _check_size("document", name, size, None, limit)
    return {"type": "text", "media_type": "text/plain", "data": text}
