# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Definitions of the web search and web fetch server tools."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class UserLocationParam(TypedDict):
    """Approximate location of the user, used to localise web search results."""

    type: Literal["approximate"]
    city: NotRequired[str | None]
    """City, 1 to 255 characters; null or absent when not given."""
    country: NotRequired[str | None]
    """Two-letter ISO 3166-1 country code; null or absent when not given."""
    region: NotRequired[str | None]
    """State, province or other region, 1 to 255 characters; null or absent when not given."""
    timezone: NotRequired[str | None]
    """IANA time zone name, such as `Europe/Paris`; null or absent when not given."""


class WebFetchURLSourceAllParam(TypedDict):
    """Accepts addresses from every source in its category."""

    type: Literal["all"]


class WebFetchURLSourceToolReferenceParam(TypedDict):
    """Names a tool in a URL source rule."""

    name: str
    """Name of the tool."""
    type: Literal["tool_reference"]


class WebFetchURLSourceExceptParam(TypedDict):
    """Accepts addresses from the results of all tools but those listed."""

    tools: Sequence[WebFetchURLSourceToolReferenceParam]
    """Tools whose results may not supply addresses."""
    type: Literal["except"]


class WebFetchURLSourceNoneParam(TypedDict):
    """Accepts addresses from no source in its category."""

    type: Literal["none"]


class WebFetchURLSourceOnlyParam(TypedDict):
    """Accepts addresses only from the results of the tools listed."""

    tools: Sequence[WebFetchURLSourceToolReferenceParam]
    """Tools whose results may supply addresses."""
    type: Literal["only"]


WebFetchURLSourcesParamClientToolResults: TypeAlias = Union[
    WebFetchURLSourceAllParam,
    WebFetchURLSourceNoneParam,
    WebFetchURLSourceOnlyParam,
    WebFetchURLSourceExceptParam,
]
"""Rule for addresses in client tool results: all, none, only some tools, or all but some."""


WebFetchURLSourcesParamServerToolResults: TypeAlias = Union[
    WebFetchURLSourceAllParam,
    WebFetchURLSourceNoneParam,
    WebFetchURLSourceOnlyParam,
    WebFetchURLSourceExceptParam,
]
"""Rule for addresses in server tool results: all, none, only some tools, or all but some."""


WebFetchURLSourcesParamUserInput: TypeAlias = Union[
    WebFetchURLSourceAllParam, WebFetchURLSourceNoneParam
]
"""Rule for addresses in user input: all or none."""


class WebFetchURLSourcesParam(TypedDict):
    """Rules on where the web fetch tool may take addresses from."""

    client_tool_results: NotRequired[WebFetchURLSourcesParamClientToolResults]
    """Rule for addresses that appear in results of tools the caller runs; absent applies the
    default.
    """
    server_tool_results: NotRequired[WebFetchURLSourcesParamServerToolResults]
    """Rule for addresses that appear in results of server-run tools; absent applies the default."""
    user_input: NotRequired[WebFetchURLSourcesParamUserInput]
    """Rule for addresses that appear in the user's own input; absent applies the default."""


class WebFetchTool20250910Param(TypedDict):
    """Server-run tool that retrieves the contents of web pages and files, version
    `web_fetch_20250910`.
    """

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20250910"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """The only domains the tool may fetch from; not to be combined with `blocked_domains`; null or
    absent allows any.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """Domains the tool must not fetch from; not to be combined with `allowed_domains`; null or
    absent blocks none.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    citations: NotRequired[_params.CitationsConfigParam | _models.CitationsConfig | None]
    """Whether the model may cite passages of fetched documents; null or absent leaves citations
    off.
    """
    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_content_tokens: NotRequired[int | None]
    """Approximate maximum number of tokens of fetched content put into the context, greater than 0;
    null or absent sets no limit.
    """
    max_uses: NotRequired[int | None]
    """Maximum number of fetches in one request, greater than 0; null or absent sets no limit."""
    strict: NotRequired[bool]
    """Whether the tool's input is guaranteed to match its schema."""
    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    """Which parts of the conversation may supply the addresses to fetch; null or absent applies the
    default sources.
    """


class WebFetchTool20260209Param(TypedDict):
    """Server-run tool that retrieves the contents of web pages and files, version
    `web_fetch_20260209`.
    """

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260209"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """The only domains the tool may fetch from; not to be combined with `blocked_domains`; null or
    absent allows any.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """Domains the tool must not fetch from; not to be combined with `allowed_domains`; null or
    absent blocks none.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    citations: NotRequired[_params.CitationsConfigParam | _models.CitationsConfig | None]
    """Whether the model may cite passages of fetched documents; null or absent leaves citations
    off.
    """
    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_content_tokens: NotRequired[int | None]
    """Approximate maximum number of tokens of fetched content put into the context, greater than 0;
    null or absent sets no limit.
    """
    max_uses: NotRequired[int | None]
    """Maximum number of fetches in one request, greater than 0; null or absent sets no limit."""
    strict: NotRequired[bool]
    """Whether the tool's input is guaranteed to match its schema."""
    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    """Which parts of the conversation may supply the addresses to fetch; null or absent applies the
    default sources.
    """


class WebFetchTool20260309Param(TypedDict):
    """Server-run tool that retrieves the contents of web pages and files, version
    `web_fetch_20260309`.
    """

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260309"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """The only domains the tool may fetch from; not to be combined with `blocked_domains`; null or
    absent allows any.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """Domains the tool must not fetch from; not to be combined with `allowed_domains`; null or
    absent blocks none.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    citations: NotRequired[_params.CitationsConfigParam | _models.CitationsConfig | None]
    """Whether the model may cite passages of fetched documents; null or absent leaves citations
    off.
    """
    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_content_tokens: NotRequired[int | None]
    """Approximate maximum number of tokens of fetched content put into the context, greater than 0;
    null or absent sets no limit.
    """
    max_uses: NotRequired[int | None]
    """Maximum number of fetches in one request, greater than 0; null or absent sets no limit."""
    strict: NotRequired[bool]
    """Whether the tool's input is guaranteed to match its schema."""
    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    """Which parts of the conversation may supply the addresses to fetch; null or absent applies the
    default sources.
    """
    use_cache: NotRequired[bool]
    """Whether a cached copy of a page may be used; false forces a fresh fetch."""


class WebFetchTool20260318Param(TypedDict):
    """Server-run tool that retrieves the contents of web pages and files, version
    `web_fetch_20260318`.
    """

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260318"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """The only domains the tool may fetch from; not to be combined with `blocked_domains`; null or
    absent allows any.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """Domains the tool must not fetch from; not to be combined with `allowed_domains`; null or
    absent blocks none.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    citations: NotRequired[_params.CitationsConfigParam | _models.CitationsConfig | None]
    """Whether the model may cite passages of fetched documents; null or absent leaves citations
    off.
    """
    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_content_tokens: NotRequired[int | None]
    """Approximate maximum number of tokens of fetched content put into the context; null or absent
    sets no limit.
    """
    max_uses: NotRequired[int | None]
    """Maximum number of fetches in one request; null or absent sets no limit."""
    response_inclusion: NotRequired[Literal["full", "excluded"]]
    """Whether the tool's results are included in the response (`full`) or left out of it
    (`excluded`).
    """
    strict: NotRequired[bool]
    """Whether the tool's input is guaranteed to match its schema."""
    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    """Which parts of the conversation may supply the addresses to fetch; null or absent applies the
    default sources.
    """
    use_cache: NotRequired[bool]
    """Whether a cached copy of a page may be used; false forces a fresh fetch."""


class WebSearchTool20250305Param(TypedDict):
    """Server-run tool that searches the web, version `web_search_20250305`."""

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """The only domains the tool may return results from; not to be combined with `blocked_domains`;
    null or absent allows any.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """Domains the tool must not return results from; not to be combined with `allowed_domains`;
    null or absent blocks none.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_uses: NotRequired[int | None]
    """Maximum number of searches in one request, greater than 0; null or absent sets no limit."""
    strict: NotRequired[bool]
    """Whether the tool's input is guaranteed to match its schema."""
    user_location: NotRequired[UserLocationParam | None]
    """Approximate location of the user, used to localise results; null or absent when not given."""


class WebSearchTool20260209Param(TypedDict):
    """Server-run tool that searches the web, version `web_search_20260209`."""

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """The only domains the tool may return results from; not to be combined with `blocked_domains`;
    null or absent allows any.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """Domains the tool must not return results from; not to be combined with `allowed_domains`;
    null or absent blocks none.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_uses: NotRequired[int | None]
    """Maximum number of searches in one request, greater than 0; null or absent sets no limit."""
    strict: NotRequired[bool]
    """Whether the tool's input is guaranteed to match its schema."""
    user_location: NotRequired[UserLocationParam | None]
    """Approximate location of the user, used to localise results; null or absent when not given."""


class WebSearchTool20260318Param(TypedDict):
    """Server-run tool that searches the web, version `web_search_20260318`."""

    name: Literal["web_search"]
    type: Literal["web_search_20260318"]
    allowed_callers: NotRequired[
        Sequence[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
        ]
    ]
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """The only domains the tool may return results from; not to be combined with `blocked_domains`;
    null or absent allows any.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """Domains the tool must not return results from; not to be combined with `allowed_domains`;
    null or absent blocks none.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    defer_loading: NotRequired[bool]
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_uses: NotRequired[int | None]
    """Maximum number of searches in one request; null or absent sets no limit."""
    response_inclusion: NotRequired[Literal["full", "excluded"]]
    """Whether the tool's results are included in the response (`full`) or left out of it
    (`excluded`).
    """
    strict: NotRequired[bool]
    """Whether the tool's input is guaranteed to match its schema."""
    user_location: NotRequired[UserLocationParam | None]
    """Approximate location of the user, used to localise results; null or absent when not given."""


prepare(globals())
