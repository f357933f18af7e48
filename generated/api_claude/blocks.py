# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Functions that make content blocks, typed with the request types of this API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from api_claude_runtime.helpers.caching import breakpoints as _breakpoints
from api_claude_runtime.helpers.content import blocks as _blocks
from api_claude_runtime.helpers.tools.loop import result_content as _result_content

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from api_claude_runtime.helpers.caching.breakpoints import Ttl
    from api_claude_runtime.helpers.content.media_source import MediaSource
    from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
    from api_claude_runtime.helpers.tools.define.tool import Tool
    from api_claude_runtime.replies.models import APIModel

    from .params.messages.citations import CitationsConfigParam
    from .params.messages.config import CacheControlEphemeralParam
    from .params.messages.content import ContentBlockParam, TextBlockParam, ToolResultBlockParam
    from .params.messages.media import DocumentBlockParam, ImageBlockParam
    from .params.messages.messages import MessageParam
    from .params.messages.tools import ToolParam

T = TypeVar("T", bound="Mapping[str, Any]")


def image(
    source: MediaSource,
    *,
    media_type: str | None = None,
    cache_control: CacheControlEphemeralParam | None = None,
    max_bytes: int | None = 10_485_760,
) -> ImageBlockParam:
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
    block = _blocks.image(
        source, media_type=media_type, cache_control=cache_control, max_bytes=max_bytes
    )
    return cast("ImageBlockParam", block)


def document(
    source: MediaSource | None = None,
    *,
    text: str | None = None,
    media_type: str | None = None,
    title: str | None = None,
    context: str | None = None,
    citations: CitationsConfigParam | bool | None = None,
    cache_control: CacheControlEphemeralParam | None = None,
    max_bytes: int | None = 33_554_432,
) -> DocumentBlockParam:
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
    block = _blocks.document(
        source,
        text=text,
        media_type=media_type,
        title=title,
        context=context,
        citations=citations,
        cache_control=cache_control,
        max_bytes=max_bytes,
    )
    return cast("DocumentBlockParam", block)


def result_block(tool_use_id: str, value: Any, *, is_error: bool = False) -> ToolResultBlockParam:
    """Return a content block that answers a `tool_use` block, for the next user message.

    Args:
        tool_use_id: The `id` of the `tool_use` block.
        value: What the tool returned: text, content blocks, an exception, or a value that is
            converted to JSON.
        is_error: Whether to report the result to the model as a failure of the tool.

    Raises:
        ToolResultError: `value` cannot be sent to the model.
    """
    block = _result_content.result_block(tool_use_id, value, is_error=is_error)
    return cast("ToolResultBlockParam", block)


@overload
def cached(block: str, ttl: Ttl | None = None) -> TextBlockParam: ...
@overload
def cached(block: ToolRegistry, ttl: Ttl | None = None) -> list[ToolParam]: ...
@overload
def cached(block: Tool[..., Any], ttl: Ttl | None = None) -> ToolParam: ...
@overload
def cached(block: APIModel, ttl: Ttl | None = None) -> Any: ...
@overload
def cached(block: TextBlockParam, ttl: Ttl | None = None) -> TextBlockParam: ...
@overload
def cached(block: ToolParam, ttl: Ttl | None = None) -> ToolParam: ...
@overload
def cached(block: MessageParam, ttl: Ttl | None = None) -> MessageParam: ...
@overload
def cached(block: list[TextBlockParam], ttl: Ttl | None = None) -> list[TextBlockParam]: ...
@overload
def cached(block: list[ToolParam], ttl: Ttl | None = None) -> list[ToolParam]: ...
@overload
def cached(block: list[ContentBlockParam], ttl: Ttl | None = None) -> list[ContentBlockParam]: ...
@overload
def cached(block: list[MessageParam], ttl: Ttl | None = None) -> list[MessageParam]: ...
@overload
def cached(block: T, ttl: Ttl | None = None) -> T: ...
@overload
def cached(block: list[T], ttl: Ttl | None = None) -> list[T]: ...
@overload
def cached(block: list[Any] | tuple[Any, ...], ttl: Ttl | None = None) -> list[Any]: ...
def cached(block: Any, ttl: Ttl | None = None) -> Any:
    """Return a copy of `block` with a cache breakpoint.

    The API caches the request up to and including the breakpoint. Later requests that begin with
    the same content can read it from the prompt cache.

        create(system=[cached("Long instructions ...")], tools=cached(registry), ...)

    Args:
        block: What to mark. Text becomes a text block. A content block or a tool definition is
            copied. A block of a response and a `Tool` become a dict. In a list or a `ToolRegistry`,
            the last item is marked. In a message, the last block is marked.
        ttl: How long the API keeps the cached content after its last use: `"5m"` or `"1h"`. An hour
            costs more to write. With `None`, the API uses five minutes.

    Raises:
        RequestError: `block` cannot be marked (thinking, empty text, an empty list, a tool with
            deferred loading), or `ttl` is not one of the two values.
    """
    mark = cast("Callable[[Any, Ttl | None], Any]", _breakpoints.cached)
    return mark(block, ttl)
