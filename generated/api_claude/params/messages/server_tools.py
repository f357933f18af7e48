# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Tools that run on the server: their callers, and their uses and results outside
web and code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class BetaAdvisorRedactedResultBlockParam(TypedDict):
    """Encrypted advice from an earlier advisor call, as sent back in a request."""

    encrypted_content: str
    """Encrypted advice, exactly as it was received."""
    type: Literal["advisor_redacted_result"]
    stop_reason: NotRequired[str | None]
    """Why the advisor model stopped generating; null when not reported."""


class BetaAdvisorResultBlockParam(TypedDict):
    """Plain-text advice from an earlier advisor call, as sent back in a request."""

    text: str
    """Text the advisor model wrote."""
    type: Literal["advisor_result"]
    stop_reason: NotRequired[str | None]
    """Why the advisor model stopped generating; null when not reported."""


class BetaAdvisorToolResultErrorParam(TypedDict):
    """Failure of an earlier advisor call, as sent back in a request."""

    error_code: Literal[
        "max_uses_exceeded",
        "prompt_too_long",
        "too_many_requests",
        "overloaded",
        "unavailable",
        "execution_time_exceeded",
        "model_not_found",
    ]
    """Reason the call failed, such as `max_uses_exceeded` when the allowed number of calls is used
    up or `prompt_too_long` when the conversation does not fit the advisor model.
    """
    type: Literal["advisor_tool_result_error"]


BetaAdvisorToolResultBlockParamContent: TypeAlias = Union[
    BetaAdvisorToolResultErrorParam,
    BetaAdvisorResultBlockParam,
    BetaAdvisorRedactedResultBlockParam,
    "_models.BetaAdvisorResultBlock",
    "_models.BetaAdvisorRedactedResultBlock",
]
"""Outcome of an advisor call being sent back: readable advice, encrypted advice, or an error."""


class BetaAdvisorToolResultBlockParam(TypedDict):
    """Result of an earlier advisor call, as sent back in a request."""

    content: BetaAdvisorToolResultBlockParamContent
    """The advice given, or the error that prevented it."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["advisor_tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


class DirectCallerParam(TypedDict):
    """Marks a tool call made by the model itself, as sent back in a request."""

    type: Literal["direct"]


class ServerToolCaller20260120Param(TypedDict):
    """Marks a tool call made by code running in the `code_execution_20260120` tool, as sent back in
    a request.
    """

    tool_id: str
    """ID of the `server_tool_use` block for the code execution run that made the call."""
    type: Literal["code_execution_20260120"]


class ServerToolCallerParam(TypedDict):
    """Marks a tool call made by code running in the `code_execution_20250825` tool, as sent back in
    a request.
    """

    tool_id: str
    """ID of the `server_tool_use` block for the code execution run that made the call."""
    type: Literal["code_execution_20250825"]


ServerToolUseBlockParamCaller: TypeAlias = Union[
    DirectCallerParam,
    ServerToolCallerParam,
    ServerToolCaller20260120Param,
    "_models.DirectCaller",
    "_models.ServerToolCaller",
    "_models.ServerToolCaller20260120",
]
"""Origin of a server tool call being sent back: the model directly, or code run by a code execution
tool.
"""


class ServerToolUseBlockParam(TypedDict):
    """Earlier call to a server-run tool, as sent back in a request."""

    id: str
    """Identifier of the call, starting with `srvtoolu_`; the matching result block repeats it as
    `tool_use_id`.
    """
    input: Mapping[str, Any]
    """Arguments of the call, shaped by the tool being called."""
    name: Literal[
        "advisor",
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
    ]
    """Which server tool is called."""
    type: Literal["server_tool_use"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """
    caller: NotRequired[ServerToolUseBlockParamCaller]
    """What made the call: the model directly, or code running in the code execution tool."""


class ToolReferenceBlockParam(TypedDict):
    """Pointer to a tool by name, which makes a deferred tool's definition available to the
    model.
    """

    tool_name: str
    """Name of the tool: 1 to 256 letters, digits, underscores or hyphens."""
    type: Literal["tool_reference"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


ToolSearchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
"""Reasons a tool search can fail: bad input, service unavailable, rate limited, or out of time."""


class ToolSearchToolResultErrorParam(TypedDict):
    """Failure of an earlier tool search, as sent back in a request."""

    error_code: ToolSearchToolResultErrorCode
    """Reason the search failed: bad input, service unavailable, rate limited, or out of time."""
    type: Literal["tool_search_tool_result_error"]
    error_message: NotRequired[str | None]
    """Readable explanation of the failure; null when there is none."""


class ToolSearchToolSearchResultBlockParam(TypedDict):
    """Tools found by an earlier tool search, as sent back in a request."""

    tool_references: Sequence[ToolReferenceBlockParam | _models.ToolReferenceBlock]
    """One reference for each matching tool."""
    type: Literal["tool_search_tool_search_result"]


ToolSearchToolResultBlockParamContent: TypeAlias = Union[
    ToolSearchToolResultErrorParam,
    ToolSearchToolSearchResultBlockParam,
    "_models.ToolSearchToolSearchResultBlock",
]
"""Outcome of a tool search being sent back: references to matching tools, or an error."""


class ToolSearchToolResultBlockParam(TypedDict):
    """Result of an earlier tool search, as sent back in a request."""

    content: ToolSearchToolResultBlockParamContent
    """The tools found, or the error that prevented the search."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["tool_search_tool_result"]
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Cache breakpoint placed at this block, so the prompt up to and including it can be cached;
    null or absent sets none.
    """


prepare(globals())
