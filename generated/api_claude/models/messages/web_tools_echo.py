# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The web tools, as responses repeat their definitions."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .citations import BetaCitationsConfigParam
from .config import BetaCacheControlEphemeral


class BetaUserLocation(APIModel):
    """Approximate location of the user as configured on a web search tool."""

    type: Literal["approximate"]
    city: str | None = None
    """City, 1 to 255 characters; null or absent when not given."""
    country: str | None = None
    """Two-letter ISO 3166-1 country code; null or absent when not given."""
    region: str | None = None
    """State, province or other region, 1 to 255 characters; null or absent when not given."""
    timezone: str | None = None
    """IANA time zone name, such as `Europe/Paris`; null or absent when not given."""


class BetaWebFetchURLSourceAll(APIModel):
    """Accepts addresses from every source in its category, as returned by the API."""

    type: Literal["all"]


class BetaWebFetchURLSourceToolReference(APIModel):
    """Names a tool in a URL source rule, as returned by the API."""

    name: str
    """Name of the tool."""
    type: Literal["tool_reference"]


class BetaWebFetchURLSourceExcept(APIModel):
    """Accepts addresses from the results of all tools but those listed, as returned by the API."""

    tools: list[BetaWebFetchURLSourceToolReference]
    """Tools whose results may not supply addresses."""
    type: Literal["except"]


class BetaWebFetchURLSourceNone(APIModel):
    """Accepts addresses from no source in its category, as returned by the API."""

    type: Literal["none"]


class BetaWebFetchURLSourceOnly(APIModel):
    """Accepts addresses only from the results of the tools listed, as returned by the API."""

    tools: list[BetaWebFetchURLSourceToolReference]
    """Tools whose results may supply addresses."""
    type: Literal["only"]


BetaWebFetchURLSourcesClientToolResults: TypeAlias = Annotated[
    BetaWebFetchURLSourceAll
    | BetaWebFetchURLSourceNone
    | BetaWebFetchURLSourceOnly
    | BetaWebFetchURLSourceExcept
    | Unknown,
    Open("type"),
]
"""Rule for addresses in client tool results, as returned by the API: all, none, only some tools, or
all but some.
"""


BetaWebFetchURLSourcesServerToolResults: TypeAlias = Annotated[
    BetaWebFetchURLSourceAll
    | BetaWebFetchURLSourceNone
    | BetaWebFetchURLSourceOnly
    | BetaWebFetchURLSourceExcept
    | Unknown,
    Open("type"),
]
"""Rule for addresses in server tool results, as returned by the API: all, none, only some tools, or
all but some.
"""


BetaWebFetchURLSourcesUserInput: TypeAlias = Annotated[
    BetaWebFetchURLSourceAll | BetaWebFetchURLSourceNone | Unknown, Open("type")
]
"""Rule for addresses in user input, as returned by the API: all or none."""


class BetaWebFetchURLSources(APIModel):
    """Rules on where the web fetch tool may take addresses from, as returned by the API."""

    client_tool_results: BetaWebFetchURLSourcesClientToolResults | None = None
    """Rule for addresses that appear in results of tools the caller runs; null or absent applies
    the default.
    """
    server_tool_results: BetaWebFetchURLSourcesServerToolResults | None = None
    """Rule for addresses that appear in results of server-run tools; null or absent applies the
    default.
    """
    user_input: BetaWebFetchURLSourcesUserInput | None = None
    """Rule for addresses that appear in the user's own input; null or absent applies the
    default.
    """


class BetaWebFetchTool20250910(APIModel):
    """Server-run tool that retrieves the contents of web pages and files, version
    `web_fetch_20250910`, as returned by the API.
    """

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20250910"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: list[str] | None = None
    """The only domains the tool may fetch from; not to be combined with `blocked_domains`; null or
    absent allows any.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool must not fetch from; not to be combined with `allowed_domains`; null or
    absent blocks none.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    citations: BetaCitationsConfigParam | None = None
    """Whether the model may cite passages of fetched documents; null or absent leaves citations
    off.
    """
    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_content_tokens: int | None = None
    """Approximate maximum number of tokens of fetched content put into the context, greater than 0;
    null or absent sets no limit.
    """
    max_uses: int | None = None
    """Maximum number of fetches in one request, greater than 0; null or absent sets no limit."""
    strict: bool | None = None
    """Whether the tool's input is guaranteed to match its schema."""
    url_sources: BetaWebFetchURLSources | None = None
    """Which parts of the conversation may supply the addresses to fetch; null or absent applies the
    default sources.
    """


class BetaWebFetchTool20260209(APIModel):
    """Server-run tool that retrieves the contents of web pages and files, version
    `web_fetch_20260209`, as returned by the API.
    """

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260209"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: list[str] | None = None
    """The only domains the tool may fetch from; not to be combined with `blocked_domains`; null or
    absent allows any.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool must not fetch from; not to be combined with `allowed_domains`; null or
    absent blocks none.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    citations: BetaCitationsConfigParam | None = None
    """Whether the model may cite passages of fetched documents; null or absent leaves citations
    off.
    """
    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_content_tokens: int | None = None
    """Approximate maximum number of tokens of fetched content put into the context, greater than 0;
    null or absent sets no limit.
    """
    max_uses: int | None = None
    """Maximum number of fetches in one request, greater than 0; null or absent sets no limit."""
    strict: bool | None = None
    """Whether the tool's input is guaranteed to match its schema."""
    url_sources: BetaWebFetchURLSources | None = None
    """Which parts of the conversation may supply the addresses to fetch; null or absent applies the
    default sources.
    """


class BetaWebFetchTool20260309(APIModel):
    """Server-run tool that retrieves the contents of web pages and files, version
    `web_fetch_20260309`, as returned by the API.
    """

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260309"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: list[str] | None = None
    """The only domains the tool may fetch from; not to be combined with `blocked_domains`; null or
    absent allows any.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool must not fetch from; not to be combined with `allowed_domains`; null or
    absent blocks none.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    citations: BetaCitationsConfigParam | None = None
    """Whether the model may cite passages of fetched documents; null or absent leaves citations
    off.
    """
    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_content_tokens: int | None = None
    """Approximate maximum number of tokens of fetched content put into the context, greater than 0;
    null or absent sets no limit.
    """
    max_uses: int | None = None
    """Maximum number of fetches in one request, greater than 0; null or absent sets no limit."""
    strict: bool | None = None
    """Whether the tool's input is guaranteed to match its schema."""
    url_sources: BetaWebFetchURLSources | None = None
    """Which parts of the conversation may supply the addresses to fetch; null or absent applies the
    default sources.
    """
    use_cache: bool | None = None
    """Whether a cached copy of a page may be used; false forces a fresh fetch."""


class BetaWebFetchTool20260318(APIModel):
    """Server-run tool that retrieves the contents of web pages and files, version
    `web_fetch_20260318`, as returned by the API.
    """

    name: Literal["web_fetch"]
    type: Literal["web_fetch_20260318"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: list[str] | None = None
    """The only domains the tool may fetch from; not to be combined with `blocked_domains`; null or
    absent allows any.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool must not fetch from; not to be combined with `allowed_domains`; null or
    absent blocks none.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    citations: BetaCitationsConfigParam | None = None
    """Whether the model may cite passages of fetched documents; null or absent leaves citations
    off.
    """
    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_content_tokens: int | None = None
    """Approximate maximum number of tokens of fetched content put into the context; null or absent
    sets no limit.
    """
    max_uses: int | None = None
    """Maximum number of fetches in one request; null or absent sets no limit."""
    response_inclusion: Literal["full", "excluded"] | str | None = None
    """Whether the tool's results are included in the response (`full`) or left out of it
    (`excluded`).
    """
    strict: bool | None = None
    """Whether the tool's input is guaranteed to match its schema."""
    url_sources: BetaWebFetchURLSources | None = None
    """Which parts of the conversation may supply the addresses to fetch; null or absent applies the
    default sources.
    """
    use_cache: bool | None = None
    """Whether a cached copy of a page may be used; false forces a fresh fetch."""


class BetaWebSearchTool20250305(APIModel):
    """Server-run tool that searches the web, version `web_search_20250305`, as returned by
    the API.
    """

    name: Literal["web_search"]
    type: Literal["web_search_20250305"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: list[str] | None = None
    """The only domains the tool may return results from; not to be combined with `blocked_domains`;
    null or absent allows any.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool must not return results from; not to be combined with `allowed_domains`;
    null or absent blocks none.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_uses: int | None = None
    """Maximum number of searches in one request, greater than 0; null or absent sets no limit."""
    strict: bool | None = None
    """Whether the tool's input is guaranteed to match its schema."""
    user_location: BetaUserLocation | None = None
    """Approximate location of the user, used to localise results; null or absent when not given."""


class BetaWebSearchTool20260209(APIModel):
    """Server-run tool that searches the web, version `web_search_20260209`, as returned by
    the API.
    """

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: list[str] | None = None
    """The only domains the tool may return results from; not to be combined with `blocked_domains`;
    null or absent allows any.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool must not return results from; not to be combined with `allowed_domains`;
    null or absent blocks none.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_uses: int | None = None
    """Maximum number of searches in one request, greater than 0; null or absent sets no limit."""
    strict: bool | None = None
    """Whether the tool's input is guaranteed to match its schema."""
    user_location: BetaUserLocation | None = None
    """Approximate location of the user, used to localise results; null or absent when not given."""


class BetaWebSearchTool20260318(APIModel):
    """Server-run tool that searches the web, version `web_search_20260318`, as returned by
    the API.
    """

    name: Literal["web_search"]
    type: Literal["web_search_20260318"]
    allowed_callers: (
        list[
            Literal[
                "direct",
                "code_execution_20250825",
                "code_execution_20260120",
                "code_execution_20260521",
            ]
            | str
        ]
        | None
    ) = None
    """Callers that may use the tool: the model itself (`direct`), or code run by the named versions
    of the code execution tool.
    """
    allowed_domains: list[str] | None = None
    """The only domains the tool may return results from; not to be combined with `blocked_domains`;
    null or absent allows any.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool must not return results from; not to be combined with `allowed_domains`;
    null or absent blocks none.
    """
    cache_control: BetaCacheControlEphemeral | None = None
    """Cache breakpoint placed at this tool definition; null or absent sets none."""
    defer_loading: bool | None = None
    """Whether to keep the tool out of the initial prompt until a tool search finds it."""
    max_uses: int | None = None
    """Maximum number of searches in one request; null or absent sets no limit."""
    response_inclusion: Literal["full", "excluded"] | str | None = None
    """Whether the tool's results are included in the response (`full`) or left out of it
    (`excluded`).
    """
    strict: bool | None = None
    """Whether the tool's input is guaranteed to match its schema."""
    user_location: BetaUserLocation | None = None
    """Approximate location of the user, used to localise results; null or absent when not given."""
