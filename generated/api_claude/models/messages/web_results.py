# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Results of the web search and web fetch server tools."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .media import DocumentBlock
from .server_tools import DirectCaller, ServerToolCaller, ServerToolCaller20260120


class WebFetchBlock(APIModel):
    """Page or file that the web fetch tool retrieved."""

    content: DocumentBlock
    """The retrieved content as a document."""
    retrieved_at: str | None = None
    """When the page was retrieved, as an ISO 8601 timestamp; null when not known."""
    type: Literal["web_fetch_result"]
    url: str
    """Address the content came from."""


WebFetchToolResultBlockCaller: TypeAlias = Annotated[
    DirectCaller | ServerToolCaller | ServerToolCaller20260120 | Unknown, Open("type")
]
"""Origin of a web fetch call: the model directly, or code run by a code execution tool."""


WebFetchToolResultErrorCode: TypeAlias = (
    Literal[
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
    | str
)
"""Reasons a web fetch can fail, such as an address that is too long, not allowed, absent from the
conversation so far (`url_not_in_prior_context`) or unreachable, content of an unsupported type or
size, or too many calls.
"""


class WebFetchToolResultErrorBlock(APIModel):
    """Failure of a web fetch."""

    error_code: WebFetchToolResultErrorCode
    """Reason the fetch failed."""
    type: Literal["web_fetch_tool_result_error"]


WebFetchToolResultBlockContent: TypeAlias = Annotated[
    WebFetchToolResultErrorBlock | WebFetchBlock | Unknown, Open("type")
]
"""Outcome of a web fetch: the document retrieved, or an error."""


class WebFetchToolResultBlock(APIModel):
    """Result of a call to the web fetch tool."""

    content: WebFetchToolResultBlockContent
    """The retrieved document, or the error that prevented the fetch."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["web_fetch_tool_result"]
    caller: WebFetchToolResultBlockCaller | None = None
    """What made the call: the model directly, or code running in the code execution tool; defaults
    to a direct call.
    """


class WebSearchResultBlock(APIModel):
    """One hit of a web search."""

    encrypted_content: str
    """Page content in encrypted form; opaque to the caller, and to be sent back unchanged so that
    later turns can cite it.
    """
    page_age: str | None = None
    """How old the page is or when it last changed, as the search engine words it; null when not
    known.
    """
    title: str
    """Title of the page."""
    type: Literal["web_search_result"]
    url: str
    """Address of the page."""


WebSearchToolResultBlockCaller: TypeAlias = Annotated[
    DirectCaller | ServerToolCaller | ServerToolCaller20260120 | Unknown, Open("type")
]
"""Origin of a web search call: the model directly, or code run by a code execution tool."""


WebSearchToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ]
    | str
)
"""Reasons a web search can fail: bad input, service unavailable, `max_uses` reached, rate limited,
or a query or request that is too large.
"""


class WebSearchToolResultErrorObject(APIModel):
    """Failure of a web search."""

    error_code: WebSearchToolResultErrorCode
    """Reason the search failed."""
    type: Literal["web_search_tool_result_error"]


WebSearchToolResultBlockContent: TypeAlias = Annotated[
    WebSearchToolResultErrorObject | list[WebSearchResultBlock] | Unknown, Open(None)
]
"""Outcome of a web search: hits, or an error."""


class WebSearchToolResultBlock(APIModel):
    """Result of a call to the web search tool."""

    content: WebSearchToolResultBlockContent
    """The list of hits, or the error that prevented the search."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["web_search_tool_result"]
    caller: WebSearchToolResultBlockCaller | None = None
    """What made the call: the model directly, or code running in the code execution tool; defaults
    to a direct call.
    """
