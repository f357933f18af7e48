# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Events of a session about tools: uses, results, permissions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaManagedAgentsSearchResultCitationsParam(TypedDict):
    """The setting to use for citations of a search result."""

    enabled: bool
    """Whether the search result may be cited."""


class BetaManagedAgentsSearchResultContentParam(TypedDict):
    """A piece of the text of a search result to send."""

    text: str
    """Text of this piece."""
    type: Literal["text"]


class BetaManagedAgentsSearchResultBlockParam(TypedDict):
    """A search result to include in a tool result."""

    citations: (
        BetaManagedAgentsSearchResultCitationsParam | _models.BetaManagedAgentsSearchResultCitations
    )
    """Whether the agent may cite the search result."""
    content: Sequence[
        BetaManagedAgentsSearchResultContentParam | _models.BetaManagedAgentsSearchResultContent
    ]
    """The text of the search result, in pieces."""
    source: str
    """Source of the search result, such as a URL."""
    title: str
    """Title of the search result."""
    type: Literal["search_result"]


BetaManagedAgentsToolResultContentParam: TypeAlias = Union[
    "_params.BetaManagedAgentsTextBlockParam",
    "_params.BetaManagedAgentsImageBlockParam",
    "_params.BetaManagedAgentsDocumentBlockParam",
    BetaManagedAgentsSearchResultBlockParam,
    "_models.BetaManagedAgentsToolResultContent",
]
"""One part of a tool result to send: text, an image, a document or a search result."""


class BetaManagedAgentsUserCustomToolResultEventParams(TypedDict):
    """The result to send for a custom tool, which the caller ran for the agent."""

    custom_tool_use_id: str
    """Identifier of the `agent.custom_tool_use` event that this is the result of."""
    type: Literal["user.custom_tool_result"]
    content: NotRequired[Sequence[BetaManagedAgentsToolResultContentParam]]
    """What the tool returned: text, images, documents and search results; left out if there is no
    content.
    """
    is_error: NotRequired[bool | None]
    """Set to `true` to tell the agent that the tool use failed."""


class BetaManagedAgentsUserToolConfirmationEventParams(TypedDict):
    """The decision to send on a tool use that waits for confirmation."""

    result: Literal["allow", "deny"]
    """Whether the tool use may run: `allow` or `deny`."""
    tool_use_id: str
    """Identifier of the `agent.tool_use` or `agent.mcp_tool_use` event that is decided on."""
    type: Literal["user.tool_confirmation"]
    deny_message: NotRequired[str | None]
    """With `deny`, an explanation of why, at most 10000 characters; null or left out for none."""


class BetaManagedAgentsUserToolResultEventParams(TypedDict):
    """The result to send for a tool of the agent's toolset that ran on the caller's side, not on
    Anthropic's.
    """

    tool_use_id: str
    """Identifier of the `agent.tool_use` event that this is the result of."""
    type: Literal["user.tool_result"]
    content: NotRequired[Sequence[BetaManagedAgentsToolResultContentParam]]
    """What the tool returned: text, images, documents and search results; left out if there is no
    content.
    """
    is_error: NotRequired[bool | None]
    """Set to `true` to tell the agent that the tool use failed."""


prepare(globals())
