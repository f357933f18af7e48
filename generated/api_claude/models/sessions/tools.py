# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Events of a session about tools: uses, results, permissions."""

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..agents.content import (
    BetaManagedAgentsDocumentBlock,
    BetaManagedAgentsImageBlock,
    BetaManagedAgentsTextBlock,
)


class BetaManagedAgentsAgentAutoEvaluatedPermissionAllow(APIModel):
    """A verdict that the tool use may run without confirmation."""

    type: Literal["allow"]


class BetaManagedAgentsAgentAutoEvaluatedPermissionAsk(APIModel):
    """A verdict that the tool use needs confirmation; the caller gives it with a
    `user.tool_confirmation` event.
    """

    reason_code: str
    """Machine-readable reason why confirmation is needed."""
    type: Literal["ask"]


class BetaManagedAgentsAgentAutoEvaluatedPermissionDeny(APIModel):
    """A verdict that the tool use must not run."""

    reason_code: str
    """Machine-readable reason why the tool use was denied."""
    type: Literal["deny"]


BetaManagedAgentsAgentAutoEvaluatedPermission: TypeAlias = Annotated[
    BetaManagedAgentsAgentAutoEvaluatedPermissionAllow
    | BetaManagedAgentsAgentAutoEvaluatedPermissionAsk
    | BetaManagedAgentsAgentAutoEvaluatedPermissionDeny
    | Unknown,
    Open("type"),
]
"""The verdict on one tool use under the `auto` policy: allow, ask or deny; `type` states which."""


class BetaManagedAgentsAgentCustomToolUseEvent(APIModel):
    """A use of a custom tool by the agent. The caller runs the tool and answers with a
    `user.custom_tool_result` event.
    """

    id: str
    """Identifier of the event; the result names it as `custom_tool_use_id`."""
    input: dict[str, Any]
    """Arguments of the tool use, as the agent wrote them; they follow the input schema of the
    tool.
    """
    name: str
    """Name of the custom tool."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["agent.custom_tool_use"]
    session_thread_id: str | None = None
    """Identifier of the thread that the tool use comes from, such as that of a subagent; null or
    absent if the event names none.
    """


BetaManagedAgentsAgentEvaluatedPermission: TypeAlias = Literal["allow", "ask", "deny"] | str
"""The decision on a tool use: `allow` lets it run, `ask` has it wait for a `user.tool_confirmation`
event, `deny` keeps it from running.
"""


class BetaManagedAgentsSearchResultCitations(APIModel):
    """The setting for citations of a search result."""

    enabled: bool
    """Whether the search result may be cited."""


class BetaManagedAgentsSearchResultContent(APIModel):
    """A piece of the text of a search result."""

    text: str
    """Text of this piece."""
    type: Literal["text"]


class BetaManagedAgentsSearchResultBlock(APIModel):
    """A search result within a tool result."""

    citations: BetaManagedAgentsSearchResultCitations
    """Whether the agent may cite the search result."""
    content: list[BetaManagedAgentsSearchResultContent]
    """The text of the search result, in pieces."""
    source: str
    """Source of the search result, such as a URL."""
    title: str
    """Title of the search result."""
    type: Literal["search_result"]


BetaManagedAgentsToolResultContent: TypeAlias = Annotated[
    BetaManagedAgentsTextBlock
    | BetaManagedAgentsImageBlock
    | BetaManagedAgentsDocumentBlock
    | BetaManagedAgentsSearchResultBlock
    | Unknown,
    Open("type"),
]
"""One part of a tool result: text, an image, a document or a search result."""


class BetaManagedAgentsAgentMCPToolResultEvent(APIModel):
    """The result of a tool of an MCP server that the agent used."""

    id: str
    mcp_tool_use_id: str
    """Identifier of the `agent.mcp_tool_use` event that this is the result of."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["agent.mcp_tool_result"]
    content: list[BetaManagedAgentsToolResultContent] | None = None
    """What the tool returned: text, images, documents and search results; null or absent if there
    is no content.
    """
    is_error: bool | None = None
    """`true` if the tool use failed."""


class BetaManagedAgentsAgentToolEvaluationAlwaysAllow(APIModel):
    """An evaluation under the `always_allow` policy: the tool use runs without confirmation."""

    type: Literal["always_allow"]


class BetaManagedAgentsAgentToolEvaluationAlwaysAsk(APIModel):
    """An evaluation under the `always_ask` policy: the tool use waits for a
    `user.tool_confirmation` event.
    """

    type: Literal["always_ask"]


class BetaManagedAgentsAgentToolEvaluationAuto(APIModel):
    """An evaluation under the `auto` policy: the tool use was judged for itself."""

    evaluated_permission: BetaManagedAgentsAgentAutoEvaluatedPermission
    """The verdict on the tool use, with a reason if it is not to allow it."""
    type: Literal["auto"]


BetaManagedAgentsAgentToolEvaluation: TypeAlias = Annotated[
    BetaManagedAgentsAgentToolEvaluationAlwaysAllow
    | BetaManagedAgentsAgentToolEvaluationAlwaysAsk
    | BetaManagedAgentsAgentToolEvaluationAuto
    | Unknown,
    Open("type"),
]
"""The way in which permission for a tool use was decided, by the policy that applied:
`always_allow`, `always_ask` or `auto`.
"""


class BetaManagedAgentsAgentMCPToolUseEvent(APIModel):
    """A use of a tool of an MCP server by the agent. If its permission is `ask`, it waits for a
    `user.tool_confirmation` event.
    """

    id: str
    """Identifier of the event; a confirmation names it as `tool_use_id`, the result as
    `mcp_tool_use_id`.
    """
    input: dict[str, Any]
    """Arguments of the tool use, as the agent wrote them; they follow the input schema of the
    tool.
    """
    mcp_server_name: str
    """Name of the MCP server that offers the tool, as in the agent's `mcp_servers`."""
    name: str
    """Name of the tool on the MCP server."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["agent.mcp_tool_use"]
    evaluated_permission: BetaManagedAgentsAgentEvaluatedPermission | None = None
    """Whether the tool use may run; null or absent if nothing was recorded."""
    evaluation: BetaManagedAgentsAgentToolEvaluation | None = None
    """How the decision on the tool use came about, by the permission policy that applied; absent if
    nothing was recorded.
    """
    session_thread_id: str | None = None
    """Identifier of the thread that the tool use comes from, such as that of a subagent; null or
    absent if the event names none.
    """


class BetaManagedAgentsAgentToolResultEvent(APIModel):
    """The result of a tool that the agent used."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    tool_use_id: str
    """Identifier of the `agent.tool_use` event that this is the result of."""
    type: Literal["agent.tool_result"]
    content: list[BetaManagedAgentsToolResultContent] | None = None
    """What the tool returned: text, images, documents and search results; null or absent if there
    is no content.
    """
    is_error: bool | None = None
    """`true` if the tool use failed."""


class BetaManagedAgentsAgentToolUseEvent(APIModel):
    """A use of a tool of the agent's toolset, such as bash, by the agent. If its permission is
    `ask`, it waits for a `user.tool_confirmation` event.
    """

    id: str
    """Identifier of the event; a confirmation or a result names it as `tool_use_id`."""
    input: dict[str, Any]
    """Arguments of the tool use, as the agent wrote them; they follow the input schema of the
    tool.
    """
    name: str
    """Name of the tool."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["agent.tool_use"]
    evaluated_permission: BetaManagedAgentsAgentEvaluatedPermission | None = None
    """Whether the tool use may run; null or absent if nothing was recorded."""
    evaluation: BetaManagedAgentsAgentToolEvaluation | None = None
    """How the decision on the tool use came about, by the permission policy that applied; absent if
    nothing was recorded.
    """
    session_thread_id: str | None = None
    """Identifier of the thread that the tool use comes from, such as that of a subagent; null or
    absent if the event names none.
    """


class BetaManagedAgentsUserCustomToolResultEvent(APIModel):
    """The result of a custom tool, which the caller ran for the agent."""

    id: str
    custom_tool_use_id: str
    """Identifier of the `agent.custom_tool_use` event that this is the result of."""
    type: Literal["user.custom_tool_result"]
    content: list[BetaManagedAgentsToolResultContent] | None = None
    """What the tool returned: text, images, documents and search results; null or absent if there
    is no content.
    """
    is_error: bool | None = None
    """`true` if the tool use failed."""
    processed_at: datetime | None = None
    """When the session processed the event; null or absent if it has not done so yet."""
    session_thread_id: str | None = None
    """Identifier of the thread that the event is for; absent if the event names none."""


class BetaManagedAgentsUserToolConfirmationEvent(APIModel):
    """The user's decision on a tool use that waited for confirmation."""

    id: str
    result: Literal["allow", "deny"] | str
    """Whether the tool use may run: `allow` or `deny`."""
    tool_use_id: str
    """Identifier of the `agent.tool_use` or `agent.mcp_tool_use` event that is decided on."""
    type: Literal["user.tool_confirmation"]
    deny_message: str | None = None
    """With `deny`, an explanation of why, at most 10000 characters; null or absent if none was
    given.
    """
    processed_at: datetime | None = None
    """When the session processed the event; null or absent if it has not done so yet."""
    session_thread_id: str | None = None
    """Identifier of the thread that the event is for; absent if the event names none."""


class BetaManagedAgentsUserToolResultEvent(APIModel):
    """The result of a tool of the agent's toolset that ran on the caller's side, not on
    Anthropic's.
    """

    id: str
    tool_use_id: str
    """Identifier of the `agent.tool_use` event that this is the result of."""
    type: Literal["user.tool_result"]
    content: list[BetaManagedAgentsToolResultContent] | None = None
    """What the tool returned: text, images, documents and search results; null or absent if there
    is no content.
    """
    is_error: bool | None = None
    """`true` if the tool use failed."""
    processed_at: datetime | None = None
    """When the session processed the event; null or absent if it has not done so yet."""
    session_thread_id: str | None = None
    """Identifier of the thread that the event is for; absent if the event names none."""
