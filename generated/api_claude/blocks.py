# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Content blocks from files and text, as this API's types. What they do is the runtime's."""

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

    from .params.messages import MessageParam
    from .params.messages_citations import CitationsConfigParam
    from .params.messages_config import CacheControlEphemeralParam
    from .params.messages_content import ContentBlockParam, TextBlockParam, ToolResultBlockParam
    from .params.messages_media import DocumentBlockParam, ImageBlockParam
    from .params.messages_tools import ToolParam

T = TypeVar("T", bound="Mapping[str, Any]")


def image(
    source: MediaSource,
    *,
    media_type: str | None = None,
    cache_control: CacheControlEphemeralParam | None = None,
    max_bytes: int | None = _blocks.IMAGE_LIMIT,
) -> ImageBlockParam:
    """An image for a message's `content`: JPEG, PNG, GIF or WebP.

    Args:
        source: A path, bytes, a URL (the API fetches it), or the id of an uploaded file.
        media_type: What it must be; the content tells it without.
        cache_control: A breakpoint of the prompt cache behind it.
        max_bytes: Of its base64; `None` leaves the limit to the API.

    Raises:
        RequestError: there is no such file, or it is empty, too large, or of another type.
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
    max_bytes: int | None = _blocks.DOCUMENT_LIMIT,
) -> DocumentBlockParam:
    """A document for a message's `content`: a PDF, or plain text.

    Args:
        source: A path, bytes, a URL (the API fetches it), or the id of an uploaded file.
        text: The text itself, in place of a source.
        media_type: What it must be; `text/...` sends markup as plain text.
        title: Shown to the model, and not cited.
        context: About the document; shown to the model, and not cited.
        citations: Whether the model may cite it.
        cache_control: A breakpoint of the prompt cache behind it.
        max_bytes: Of its base64, or of its text; `None` leaves the limit to the API.

    Raises:
        RequestError: as for `image`; or neither or both of `source` and `text` are given.
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
    """What answers a `tool_use` block, for the next message's `content`.

    Args:
        tool_use_id: The `id` of that block.
        value: What the tool returned: text, content blocks, or what becomes JSON.
        is_error: Whether the model is told that the tool failed.

    Raises:
        ToolResultError: the model cannot be shown `value`.
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
    """A copy with a breakpoint of the prompt cache: what comes up to it, itself included, can be
    read from the cache by later requests that begin the same.

        create(system=[cached("Long instructions ...")], tools=cached(registry), ...)

    Args:
        block: Text, which becomes a text block; a content block, a tool or its definition; a list
            or a `ToolRegistry`, whose last one is marked; a message, whose last block is.
        ttl: How long it is kept after its last use: `"5m"`, as without, or `"1h"`.

    Raises:
        RequestError: it cannot be marked, as thinking and empty text; or another `ttl`.
    """
    mark = cast("Callable[[Any, Ttl | None], Any]", _breakpoints.cached)
    return mark(block, ttl)
