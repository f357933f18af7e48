# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Results of the web search and web fetch server tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class WebFetchBlockParam(TypedDict):
    """Page or file retrieved by an earlier web fetch, as sent back in a request."""

    content: _params.DocumentBlockParam | _models.DocumentBlock
    """The retrieved content as a document."""
    type: Literal["web_fetch_result"]
    url: str
    """Address the content came from."""
    retrieved_at: NotRequired[str | None]
    """When the page was retrieved, as an ISO 8601 timestamp; null when not known."""


WebFetchToolResultBlockParamCaller: TypeAlias = Union[
    "_params.DirectCallerParam",
    "_params.ServerToolCallerParam",
    "_params.ServerToolCaller20260120Param",
    "_models.DirectCaller",
    "_models.ServerToolCaller",
    "_models.ServerToolCaller20260120",
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
    WebFetchToolResultErrorBlockParam,
    WebFetchBlockParam,
    "_models.WebFetchToolResultErrorBlock",
    "_models.WebFetchBlock",
]
"""Outcome of a web fetch being sent back: the document retrieved, or an error."""


class WebFetchToolResultBlockParam(TypedDict):
    """Result of an earlier web fetch, as sent back in a request."""

    content: WebFetchToolResultBlockParamContent
    """The retrieved document, or the error that prevented the fetch."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["web_fetch_tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    "_params.DirectCallerParam",
    "_params.ServerToolCallerParam",
    "_params.ServerToolCaller20260120Param",
    "_models.DirectCaller",
    "_models.ServerToolCaller",
    "_models.ServerToolCaller20260120",
]
"""Origin of a web search call being sent back: the model directly, or code run by a code execution
tool.
"""


WebSearchToolResultBlockParamContentParam: TypeAlias = Union[
    Sequence[WebSearchResultBlockParam], WebSearchToolRequestErrorObjectParam
]
"""Outcome of a web search being sent back: hits, or an error."""


class WebSearchToolResultBlockParam(TypedDict):
    """Result of an earlier web search, as sent back in a request."""

    content: WebSearchToolResultBlockParamContentParam
    """The list of hits, or the error that prevented the search."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["web_search_tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """
    caller: NotRequired[WebSearchToolResultBlockParamCaller]
    """What made the call: the model directly, or code running in the code execution tool."""


prepare(globals())
