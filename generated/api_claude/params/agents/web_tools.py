# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The web tools of an agent: search and fetch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaManagedAgentsUserLocationParam(TypedDict):
    """An approximate location of the user to give to web search, for results that suit it."""

    type: Literal["approximate"]
    city: NotRequired[str | None]
    """Name of the city; null or absent to leave it unstated."""
    country: NotRequired[str | None]
    """Two-letter code of the country (ISO 3166-1 alpha-2); null or absent to leave it unstated."""
    region: NotRequired[str | None]
    """Name of the region or state; null or absent to leave it unstated."""
    timezone: NotRequired[str | None]
    """IANA time zone, such as `America/New_York`; null or absent to leave it unstated."""


BetaManagedAgentsWebFetchURLSourceShorthand: TypeAlias = Literal["all", "none"]
"""A rule on URL sources as a bare word: `all` lets any URL from the source be fetched, `none` lets
none.
"""


class BetaManagedAgentsWebFetchURLSourceAllParam(TypedDict):
    """A rule to let any URL from this kind of source be fetched."""

    type: Literal["all"]


class BetaManagedAgentsWebFetchURLSourceToolReferenceParam(TypedDict):
    """A tool for a rule on URL sources to name."""

    name: str
    """Name of the tool whose results are meant."""
    type: Literal["tool_reference"]


class BetaManagedAgentsWebFetchURLSourceExceptParam(TypedDict):
    """A rule to let URLs from the results of all tools be fetched, except those of the tools
    listed.
    """

    tools: Sequence[
        BetaManagedAgentsWebFetchURLSourceToolReferenceParam
        | _models.BetaManagedAgentsWebFetchURLSourceToolReference
    ]
    """Tools whose results may not supply URLs, 1 to 128 of them."""
    type: Literal["except"]


class BetaManagedAgentsWebFetchURLSourceNoneParam(TypedDict):
    """A rule to let no URL from this kind of source be fetched."""

    type: Literal["none"]


class BetaManagedAgentsWebFetchURLSourceOnlyParam(TypedDict):
    """A rule to let URLs from the results of the tools listed be fetched, and those of other tools
    not.
    """

    tools: Sequence[
        BetaManagedAgentsWebFetchURLSourceToolReferenceParam
        | _models.BetaManagedAgentsWebFetchURLSourceToolReference
    ]
    """Tools whose results may supply URLs, 1 to 128 of them."""
    type: Literal["only"]


BetaManagedAgentsWebFetchURLSourceToolFilterParam: TypeAlias = Union[
    BetaManagedAgentsWebFetchURLSourceAllParam,
    BetaManagedAgentsWebFetchURLSourceNoneParam,
    BetaManagedAgentsWebFetchURLSourceOnlyParam,
    BetaManagedAgentsWebFetchURLSourceExceptParam,
    "_models.BetaManagedAgentsWebFetchURLSourceToolFilter",
]
"""A rule for URLs from tool results, as an object: those of all tools, of none, of the tools listed
only, or of all except the tools listed.
"""


BetaManagedAgentsWebFetchURLSourceToolFilterParams: TypeAlias = Union[
    BetaManagedAgentsWebFetchURLSourceShorthand,
    BetaManagedAgentsWebFetchURLSourceToolFilterParam,
    "_models.BetaManagedAgentsWebFetchURLSourceToolFilter",
]
"""A rule for URLs from tool results: `all` or `none` as a bare word, or an object that can also
list tools.
"""


BetaManagedAgentsWebFetchURLSourceUserInputParam: TypeAlias = Union[
    BetaManagedAgentsWebFetchURLSourceAllParam,
    BetaManagedAgentsWebFetchURLSourceNoneParam,
    "_models.BetaManagedAgentsWebFetchURLSourceUserInput",
]
"""A rule for URLs from user input, as an object: all of them, or none."""


BetaManagedAgentsWebFetchURLSourceUserInputParams: TypeAlias = Union[
    BetaManagedAgentsWebFetchURLSourceShorthand,
    BetaManagedAgentsWebFetchURLSourceUserInputParam,
    "_models.BetaManagedAgentsWebFetchURLSourceUserInput",
]
"""A rule for URLs from user input: `all` or `none`, as a bare word or as an object."""


class BetaManagedAgentsWebFetchURLSourcesParams(TypedDict):
    """The rules to say which URLs the agent may fetch, by where it came across them."""

    client_tool_results: NotRequired[BetaManagedAgentsWebFetchURLSourceToolFilterParams | None]
    """Rule on URLs from the results of client tools, such as custom tools; null or absent for the
    default of the API.
    """
    server_tool_results: NotRequired[BetaManagedAgentsWebFetchURLSourceToolFilterParams | None]
    """Rule on URLs from the results of server tools, such as web search; null or absent for the
    default of the API.
    """
    user_input: NotRequired[BetaManagedAgentsWebFetchURLSourceUserInputParams | None]
    """Rule on URLs from what the user sends; null or absent for the default of the API."""


class BetaManagedAgentsWebFetchToolConfigParams(TypedDict):
    """The settings for the `web_fetch` tool, which reads the content of a URL."""

    name: Literal["web_fetch"]
    allowed_domains: NotRequired[Sequence[str]]
    """The domains the tool may fetch from, all others being off limits; 1 to 64 of them. Left out,
    the tool is not held to a list.
    """
    blocked_domains: NotRequired[Sequence[str]]
    """Domains the tool may not fetch from, 1 to 64 of them."""
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    max_content_tokens: NotRequired[int | None]
    """Upper limit on the tokens of fetched content that go into the context; null or absent to set
    none.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """
    type: NotRequired[Literal["web_fetch"]]
    url_sources: NotRequired[
        BetaManagedAgentsWebFetchURLSourcesParams
        | _models.BetaManagedAgentsWebFetchURLSources
        | None
    ]
    """Where the URLs that the agent fetches may come from; null or absent for the default of the
    API.
    """


class BetaManagedAgentsWebSearchToolConfigParams(TypedDict):
    """The settings for the `web_search` tool, which searches the web."""

    name: Literal["web_search"]
    allowed_domains: NotRequired[Sequence[str]]
    """The domains the tool may take results from, all others being off limits; 1 to 64 of them.
    Left out, the tool is not held to a list.
    """
    blocked_domains: NotRequired[Sequence[str]]
    """Domains the tool may not take results from, 1 to 64 of them."""
    enabled: NotRequired[bool | None]
    """Whether the agent can use the tool; null or absent takes the setting from
    `default_config`.
    """
    permission_policy: NotRequired[_params.BetaManagedAgentsPermissionPolicyParam | None]
    """Whether a use of the tool needs confirmation; null or absent takes the policy from
    `default_config`.
    """
    type: NotRequired[Literal["web_search"]]
    user_location: NotRequired[
        BetaManagedAgentsUserLocationParam | _models.BetaManagedAgentsUserLocation | None
    ]
    """Approximate location of the user, for results that suit it; null or absent to leave it
    unstated.
    """


prepare(globals())
