"""`image` and `document`: content blocks from a path, bytes, a URL or the id of a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

from .media_source import MediaSource, is_text_type, source_of, text_source

IMAGE_LIMIT = 10 * 1024 * 1024
"""Maximum size of an image in bytes of base64, which is about 7.8 million bytes of image data.

Source: the API's guide to vision, and its error "image exceeds 10 MB maximum", which counts the
base64. The limit was half of that until 2026. It still is on Amazon Bedrock and Google Cloud:
use `max_bytes=5 * 1024 * 1024` there.
"""

DOCUMENT_LIMIT = 32 * 1024 * 1024
"""Maximum size of a document in bytes of base64, or of UTF-8 for text (source: the request size
limit of the Messages API). The rest of the request counts toward the same limit of the API.
"""


def image(
    source: MediaSource,
    *,
    media_type: str | None = None,
    cache_control: Mapping[str, Any] | None = None,
    max_bytes: int | None = IMAGE_LIMIT,
) -> dict[str, Any]:
    """Return a content block with an image: JPEG, PNG, GIF or WebP.

    The media type is detected from the content. A file is read once, during this call, which takes
    up to three times its size in memory. The content behind a URL or a file id is not checked.

    Args:
        source: A path, bytes, a URL that the API fetches, or the id of an uploaded file; see
            `MediaSource`.
        media_type: Expected media type. It must match the detected one.
        cache_control: Cache breakpoint on the block.
        max_bytes: Maximum size of the base64, which is what the API counts. The base64 is a third
            larger than the file. `None` leaves the check to the API.

    Raises:
        RequestError: The file does not exist, is a directory, is empty or is too large, or the
            content is not one of the four image types or does not match `media_type`.
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
    """Return a content block with a document: a PDF, or plain text.

    Plain text is UTF-8 in a file or in bytes, or a string: `document(text="...")`. HTML, SVG and
    XML content is usually a mistake, such as an error page saved under another name. It is sent as
    plain text only if `media_type` begins with `text/`.

    Args:
        source: A path, bytes, a URL that the API fetches, or the id of an uploaded file; see
            `MediaSource`.
        text: The text of the document, in place of `source`.
        media_type: Expected media type, as for `image`.
        title: Title of the document. The model sees it but does not cite it.
        context: Background on the document. The model sees it but does not cite it.
        citations: Citation settings. `True` is short for `{"enabled": True}`.
        cache_control: Cache breakpoint on the block.
        max_bytes: Maximum size of the base64, or of the UTF-8 for plain text. `None` leaves the
            check to the API.

    Raises:
        RequestError: See `image`. Also raised unless exactly one of `source` and `text` is given.
    """
    if (source is None) == (text is None):
        raise RequestError("document: exactly one of source and text must be given")
    if text is not None:
        if media_type is not None and not is_text_type(media_type):
            raise RequestError(
                f"document: media_type must be text/plain for text=, not {shown(media_type)}"
            )
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
