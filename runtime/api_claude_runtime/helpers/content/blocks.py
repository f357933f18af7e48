"""Images and documents as content blocks: from a path, bytes, a URL or the id of a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api_claude_runtime.errors.base import RequestError

from .media_source import MediaSource, is_text_type, source_of, text_source

IMAGE_LIMIT = 10 * 1024 * 1024
"""Bytes of base64 that the API takes for an image, or about 7.8 million bytes of the image (source:
its guide to vision, and its error "image exceeds 10 MB maximum", which counts the base64). It was
half of that until 2026, and is on Amazon Bedrock and Google Cloud: `max_bytes=5 * 1024 * 1024`.
"""

DOCUMENT_LIMIT = 32 * 1024 * 1024
"""Bytes of base64, or of text, that fit into a request (source: the request size limit of the
Messages API). The rest of the request needs room too.
"""


def image(
    source: MediaSource,
    *,
    media_type: str | None = None,
    cache_control: Mapping[str, Any] | None = None,
    max_bytes: int | None = IMAGE_LIMIT,
) -> dict[str, Any]:
    """An image as a content block of a message: JPEG, PNG, GIF or WebP.

    The content tells the media type; what is said in `media_type` must agree with it. A file is
    read once, now, and takes up to three times its size in memory meanwhile. `max_bytes` bounds the
    base64, which is what the API counts and a third longer than the file; `None` leaves it to the
    API. What is behind a URL or a file's id is not looked at.

    Raises:
        RequestError: there is no such file, it is a directory, empty, too large, of another
            type than those, or than `media_type`.
    """
    block = {"type": "image", "source": source_of("image", source, media_type, max_bytes)}
    return block if cache_control is None else {**block, "cache_control": cache_control}


def document(
    source: MediaSource | None = None,
    *,
    text: str | None = None,
    media_type: str | None = None,
    title: str | None = None,
    context: str | None = None,
    citations: Mapping[str, Any] | bool | None = None,
    cache_control: Mapping[str, Any] | None = None,
    max_bytes: int | None = DOCUMENT_LIMIT,
) -> dict[str, Any]:
    """A document as a content block of a message: a PDF, plain text in UTF-8 from a file or from
    bytes, or the text itself as `document(text="...")`.

    HTML, SVG and XML are sent as plain text only with a `media_type` of `text/...`, since they are
    mostly there by mistake. `citations=True` is short for `{"enabled": True}`. All else is as for
    `image`; of text, `max_bytes` bounds the UTF-8.

    Raises:
        RequestError: as for `image`; or neither or both of `source` and `text` are given.
    """
    if (source is None) == (text is None):
        raise RequestError("document: give either a source or text=")
    if text is not None:
        if media_type is not None and not is_text_type(media_type):
            raise RequestError(f"document: media_type is {media_type!r}, but text= is text/plain")
        found = text_source("text=", text, max_bytes)
    else:
        found = source_of("document", source, media_type, max_bytes)
    block: dict[str, Any] = {"type": "document", "source": found}
    options = {
        "title": title,
        "context": context,
        "citations": {"enabled": citations} if isinstance(citations, bool) else citations,
        "cache_control": cache_control,
    }
    return block | {name: value for name, value in options.items() if value is not None}
