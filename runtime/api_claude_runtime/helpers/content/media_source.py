"""Where the content of a block comes from: read, checked and encoded once."""

from __future__ import annotations

import os
import re
from binascii import b2a_base64
from pathlib import Path
from typing import Any, TypeAlias, cast

from api_claude_runtime.errors.base import RequestError

from .media_types import looks_like, sniff

__all__ = ("MediaSource",)

MediaSource: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview"
"""Where an image or a document comes from.

A `str` is a URL if it begins with `http://` or `https://` (the API fetches it, nothing is fetched
here), the id of an uploaded file if it is `file_` and letters or digits, and a path otherwise.
`Path(...)` is always a path, whatever its name looks like.
"""

_IMAGES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
_WANTED = {
    "image": (_IMAGES, "JPEG, PNG, GIF and WebP"),
    "document": (frozenset({"application/pdf", "text/plain"}), "PDF and plain text in UTF-8"),
}
_MARKUP = frozenset({"HTML", "SVG", "XML"})
_HINTS = {
    "image application/pdf": "; document() takes it",
    "document text in UTF-16": "; document(text=...) takes it decoded",
    **{f"document {name}": "; image() takes it" for name in _IMAGES},
    **{f"document {name}": "; media_type='text/plain' sends it as that" for name in _MARKUP},
}
_URL = re.compile(r"https?://", re.IGNORECASE)
_FILE_ID = re.compile(r"file_[A-Za-z0-9]+")
# What JPEG, PNG, GIF, WebP and PDF begin with in base64.
_BASE64 = re.compile(r"data:|/9j/|iVBORw0KGgo|R0lGOD|UklGR|JVBERi")


def source_of(kind: str, source: Any, media_type: str | None, limit: int | None) -> dict[str, Any]:
    """The `source` of an `image` or a `document` block, whatever it is given as."""
    if isinstance(source, str):
        remote = _remote(source)
        if remote and media_type is not None:
            raise RequestError(f"{kind}: a source of type {remote['type']} has no media_type")
        if remote:
            return remote
        if not source or _BASE64.match(source):
            what = "base64: pass what it decodes to" if source else "empty"
            raise RequestError(f"{kind}: the source is no path, but {what}")
    if isinstance(source, (str, os.PathLike)):
        path = os.fsdecode(cast("str | os.PathLike[str]", source))
        name, data = _shown(path), _read(kind, path, limit)
    elif isinstance(source, (bytes, bytearray, memoryview)):
        name, data = "the content", bytes(cast("bytes", source))
    else:
        hint = ": pass what its read() gives" if callable(getattr(source, "read", None)) else ""
        raise RequestError(f"{kind}: {type(source).__name__} is no path, URL or bytes{hint}")
    if not data:
        raise RequestError(f"{kind}: {name} is empty")
    found = _checked(kind, name, data, media_type)
    if found == "text/plain":
        return text_source(name, _decoded(name, data), limit)
    _within(kind, name, len(data), -(-len(data) // 3) * 4, limit)
    encoded = b2a_base64(data, newline=False)
    del data  # or there would be three of them in memory
    return {"type": "base64", "media_type": found, "data": encoded.decode("ascii")}


def _remote(source: str) -> dict[str, Any] | None:
    if _URL.match(source):
        return {"type": "url", "url": source}
    return {"type": "file", "file_id": source} if _FILE_ID.fullmatch(source) else None


def _shown(path: str) -> str:
    return repr(path if len(path) <= 255 else f"{path[:60]}...{path[-60:]}")


def _read(kind: str, path: str, limit: int | None) -> bytes:
    name = _shown(path)
    try:
        with Path(path).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            _within(kind, name, size, None, limit)
            # A pipe has no size, nor has what is below /proc.
            return file.read() if size or limit is None else file.read(limit + 1)
    except FileNotFoundError:
        raise RequestError(f"{kind}: there is no file {name}") from None
    except OSError as error:
        if os.path.isdir(path):  # noqa: PTH112 - a Path's raises again if a name is too long
            raise RequestError(f"{kind}: {name} is a directory") from None
        reason = error.strerror or type(error).__name__
        raise RequestError(f"{kind}: cannot read {name}: {reason}") from None
    except RequestError:
        raise
    except ValueError:  # it has a null character, or one that no file system takes
        raise RequestError(f"{kind}: {name} is no path") from None


def _within(kind: str, name: str, size: int, encoded: int | None, limit: int | None) -> None:
    if limit is not None and (size if encoded is None else encoded) > limit:
        as_base64 = "" if encoded is None else f", {encoded:,} as base64"
        raise RequestError(
            f"{kind}: {name} has {size:,} bytes{as_base64}: the limit is {limit:,} (max_bytes=)"
        )


def _checked(kind: str, name: str, data: bytes, media_type: str | None) -> str:
    """The media type to send: that of the content, which is one that the API takes."""
    given = None if media_type is None else _normal(media_type)
    found = sniff(data)
    like = found or looks_like(data)
    if kind == "document" and (like == "plain text" or (like in _MARKUP and is_text_type(given))):
        found = "text/plain"
    accepted, names = _WANTED[kind]
    if found not in accepted:
        what = f"looks like {like}" if like else f"is of no known type, it begins {data[:8]!r}"
        told = f" (media_type says {media_type!r})" if given else ""
        hint = _HINTS.get(f"{kind} {like}", "")
        raise RequestError(f"{kind}: {name} {what}{told}: the API takes {names}{hint}")
    if given not in {None, found} and not (found == "text/plain" and is_text_type(given)):
        raise RequestError(f"{kind}: media_type is {media_type!r}, but {name} is {found}")
    return found


def _normal(media_type: str) -> str:
    name = media_type.partition(";")[0].strip().lower()
    return "image/jpeg" if name == "image/jpg" else name


def is_text_type(media_type: str | None) -> bool:
    """Whether plain text may be called this."""
    return media_type is not None and _normal(media_type).startswith("text/")


def _decoded(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = error.start
    raise RequestError(f"document: {name} is text, but no UTF-8 at byte {at:,}: decode it first")


def text_source(name: str, text: Any, limit: int | None) -> dict[str, Any]:
    """The `source` of a document whose text is at hand."""
    if not isinstance(text, str):
        raise RequestError(f"document: {name} is {type(text).__name__}, not a string")
    if not text:
        raise RequestError(f"document: {name} is empty")
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise RequestError(f"document: {name} has characters that UTF-8 cannot say") from None
    if "\0" in text:
        raise RequestError(f"document: {name} is no plain text, there is a null character in it")
    _within("document", name, size, None, limit)
    return {"type": "text", "media_type": "text/plain", "data": text}
