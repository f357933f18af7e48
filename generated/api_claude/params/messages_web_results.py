# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Results of the web search and web fetch server tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from ..models.messages_media import DocumentBlock
    from ..models.messages_server_tools import (
        DirectCaller,
        ServerToolCaller,
        ServerToolCaller20260120,
    )
    from ..models.messages_web_results import WebFetchBlock, WebFetchToolResultErrorBlock
    from .messages_config import CacheControlEphemeralParam
    from .messages_media import DocumentBlockParam
    from .messages_server_tools import (
        DirectCallerParam,
        ServerToolCaller20260120Param,
        ServerToolCallerParam,
    )


class WebFetchBlockParam(TypedDict):
    """Page or file retrieved by an earlier web fetch, as sent back in a request."""

    content: DocumentBlockParam | DocumentBlock
    """The retrieved content as a document."""
    type: Literal["web_fetch_result"]
    url: str
    """Address the content came from."""
    retrieved_at: NotRequired[str | None]
    """When the page was retrieved, as an ISO 8601 timestamp; null when not known."""


WebFetchToolResultBlockParamCaller: TypeAlias = Union[
    "DirectCallerParam",
    "ServerToolCallerParam",
    "ServerToolCaller20260120Param",
    "DirectCaller",
    "ServerToolCaller",
    "ServerToolCaller20260120",
]
"""Origin of a web fetch call being sent back: the model directly, or code run by a code execution
tool.
"""


WebFetchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input",
    "url_too_long",
    "url_not_allowed",
    "url_not_in_prior_context",
    "url_not_accessible",
    "unsupported_content_type",
    "too_many_requests",
    "max_uses_exceeded",
    "unavailable",
    "content_too_large",
]
"""Reasons a web fetch can fail, such as an address that is too long, not allowed, absent from the
conversation so far (`url_not_in_prior_context`) or unreachable, content of an unsupported type or
size, or too many calls.
"""


class WebFetchToolResultErrorBlockParam(TypedDict):
    """Failure of an earlier web fetch, as sent back in a request."""

    error_code: WebFetchToolResultErrorCode
    """Reason the fetch failed."""
    type: Literal["web_fetch_tool_result_error"]


WebFetchToolResultBlockParamContent: TypeAlias = Union[
    "WebFetchToolResultErrorBlockParam",
    "WebFetchBlockParam",
    "WebFetchToolResultErrorBlock",
    "WebFetchBlock",
]
"""Outcome of a web fetch being sent back: the document retrieved, or an error."""


class WebFetchToolResultBlockParam(TypedDict):
    """Result of an earlier web fetch, as sent back in a request."""

    content: WebFetchToolResultBlockParamContent
    """The retrieved document, or the error that prevented the fetch."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["web_fetch_tool_result"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """
    caller: NotRequired[WebFetchToolResultBlockParamCaller]
    """What made the call: the model directly, or code running in the code execution tool."""


class WebSearchResultBlockParam(TypedDict):
    """One hit of an earlier web search, as sent back in a request."""

    encrypted_content: str
    """Encrypted page content, exactly as it was received."""
    title: str
    """Title of the page."""
    type: Literal["web_search_result"]
    url: str
    """Address of the page."""
    page_age: NotRequired[str | None]
    """How old the page is or when it last changed, as the search engine words it; null when not
    known.
    """


WebSearchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "max_uses_exceeded",
    "too_many_requests",
    "query_too_long",
    "request_too_large",
]
"""Reasons a web search can fail: bad input, service unavailable, `max_uses` reached, rate limited,
or a query or request that is too large.
"""


class WebSearchToolRequestErrorObjectParam(TypedDict):
    """Failure of an earlier web search, as sent back in a request."""

    error_code: WebSearchToolResultErrorCode
    """Reason the search failed."""
    type: Literal["web_search_tool_result_error"]


WebSearchToolResultBlockParamCaller: TypeAlias = Union[
    "DirectCallerParam",
    "ServerToolCallerParam",
    "ServerToolCaller20260120Param",
    "DirectCaller",
    "ServerToolCaller",
    "ServerToolCaller20260120",
]
"""Origin of a web search call being sent back: the model directly, or code run by a code execution
tool.
"""


WebSearchToolResultBlockParamContentParam: TypeAlias = Union[
    Sequence["WebSearchResultBlockParam"],
    "WebSearchToolRequestErrorObjectParam",
]
"""Outcome of a web search being sent back: hits, or an error."""


class WebSearchToolResultBlockParam(TypedDict):
    """Result of an earlier web search, as sent back in a request."""

    content: WebSearchToolResultBlockParamContentParam
    """The list of hits, or the error that prevented the search."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["web_search_tool_result"]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """
    caller: NotRequired[WebSearchToolResultBlockParamCaller]
    """What made the call: the model directly, or code running in the code execution tool."""
