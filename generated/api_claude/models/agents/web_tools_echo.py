# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The web tools of an agent, as responses repeat them."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .permissions import BetaManagedAgentsPermissionPolicy


class BetaManagedAgentsUserLocation(APIModel):
    """An approximate location of the user that web search is given, for results that suit it."""

    type: Literal["approximate"]
    city: str | None = None
    """Name of the city; null if not given."""
    country: str | None = None
    """Two-letter code of the country (ISO 3166-1 alpha-2); null if not given."""
    region: str | None = None
    """Name of the region or state; null if not given."""
    timezone: str | None = None
    """IANA time zone, such as `America/New_York`; null if not given."""


class BetaManagedAgentsWebFetchURLSourceAll(APIModel):
    """A rule under which any URL from this kind of source may be fetched."""

    type: Literal["all"]


class BetaManagedAgentsWebFetchURLSourceToolReference(APIModel):
    """A tool that a rule on URL sources names."""

    name: str
    """Name of the tool whose results are meant."""
    type: Literal["tool_reference"]


class BetaManagedAgentsWebFetchURLSourceExcept(APIModel):
    """A rule under which URLs from the results of all tools may be fetched, except those of the
    tools listed.
    """

    tools: list[BetaManagedAgentsWebFetchURLSourceToolReference]
    """Tools whose results may not supply URLs, 1 to 128 of them."""
    type: Literal["except"]


class BetaManagedAgentsWebFetchURLSourceNone(APIModel):
    """A rule under which no URL from this kind of source may be fetched."""

    type: Literal["none"]


class BetaManagedAgentsWebFetchURLSourceOnly(APIModel):
    """A rule under which URLs from the results of the tools listed may be fetched, and those of
    other tools may not.
    """

    tools: list[BetaManagedAgentsWebFetchURLSourceToolReference]
    """Tools whose results may supply URLs, 1 to 128 of them."""
    type: Literal["only"]


BetaManagedAgentsWebFetchURLSourceToolFilter: TypeAlias = Annotated[
    BetaManagedAgentsWebFetchURLSourceAll
    | BetaManagedAgentsWebFetchURLSourceNone
    | BetaManagedAgentsWebFetchURLSourceOnly
    | BetaManagedAgentsWebFetchURLSourceExcept
    | Unknown,
    Open("type"),
]
"""A rule on URLs from tool results: those of all tools, of none, of the tools listed only, or of
all except the tools listed.
"""


BetaManagedAgentsWebFetchURLSourceUserInput: TypeAlias = Annotated[
    BetaManagedAgentsWebFetchURLSourceAll | BetaManagedAgentsWebFetchURLSourceNone | Unknown,
    Open("type"),
]
"""A rule on URLs from user input: all of them, or none."""


class BetaManagedAgentsWebFetchURLSources(APIModel):
    """The rules that say which URLs the agent may fetch, by where it came across them."""

    client_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilter | None = None
    """Rule on URLs from the results of client tools, such as custom tools; null or absent if not
    set.
    """
    server_tool_results: BetaManagedAgentsWebFetchURLSourceToolFilter | None = None
    """Rule on URLs from the results of server tools, such as web search; null or absent if
    not set.
    """
    user_input: BetaManagedAgentsWebFetchURLSourceUserInput | None = None
    """Rule on URLs from what the user sends; null or absent if not set."""


class BetaManagedAgentsWebFetchToolConfig(APIModel):
    """The settings of the `web_fetch` tool, which reads the content of a URL."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: Literal["web_fetch"]
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""
    type: Literal["web_fetch"]
    url_sources: BetaManagedAgentsWebFetchURLSources | None = None
    """Where the URLs that the agent fetches may come from; null or absent if this was not set."""
    allowed_domains: list[str] | None = None
    """The domains the tool may fetch from, all others being off limits; null if the tool is not
    held to a list.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool may not fetch from; null if none are blocked."""
    max_content_tokens: int | None = None
    """Upper limit on the tokens of fetched content that go into the context; null if none was
    set.
    """


class BetaManagedAgentsWebSearchToolConfig(APIModel):
    """The settings of the `web_search` tool, which searches the web."""

    enabled: bool
    """Whether the agent can use the tool."""
    name: Literal["web_search"]
    permission_policy: BetaManagedAgentsPermissionPolicy
    """Whether a use of the tool needs confirmation."""
    type: Literal["web_search"]
    allowed_domains: list[str] | None = None
    """The domains the tool may take results from, all others being off limits; null if the tool is
    not held to a list.
    """
    blocked_domains: list[str] | None = None
    """Domains the tool may not take results from; null if none are blocked."""
    user_location: BetaManagedAgentsUserLocation | None = None
    """Approximate location of the user, for results that suit it; null if not given."""
