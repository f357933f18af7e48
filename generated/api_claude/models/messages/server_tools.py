# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Tools that run on the server: their callers, and their uses and results outside
web and code.
"""

from typing import Annotated, Any, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaAdvisorRedactedResultBlock(APIModel):
    """Advice from the advisor model whose text is encrypted rather than readable."""

    encrypted_content: str
    """Advice in encrypted form; opaque to the caller and to be sent back unchanged in later
    turns.
    """
    stop_reason: str | None = None
    """Why the advisor model stopped generating; null when not reported."""
    type: Literal["advisor_redacted_result"]


class BetaAdvisorResultBlock(APIModel):
    """Advice from the advisor model in plain text."""

    stop_reason: str | None = None
    """Why the advisor model stopped generating; null when not reported."""
    text: str
    """Text the advisor model wrote."""
    type: Literal["advisor_result"]


class BetaAdvisorToolResultErrorObject(APIModel):
    """Failure of a call to the advisor tool."""

    error_code: (
        Literal[
            "max_uses_exceeded",
            "prompt_too_long",
            "too_many_requests",
            "overloaded",
            "unavailable",
            "execution_time_exceeded",
            "model_not_found",
        ]
        | str
    )
    """Reason the call failed, such as `max_uses_exceeded` when the allowed number of calls is used
    up or `prompt_too_long` when the conversation does not fit the advisor model.
    """
    type: Literal["advisor_tool_result_error"]


BetaAdvisorToolResultBlockContent: TypeAlias = Annotated[
    BetaAdvisorToolResultErrorObject
    | BetaAdvisorResultBlock
    | BetaAdvisorRedactedResultBlock
    | Unknown,
    Open("type"),
]
"""Outcome of an advisor call: readable advice, encrypted advice, or an error."""


class BetaAdvisorToolResultBlock(APIModel):
    """Result of a call to the advisor tool."""

    content: BetaAdvisorToolResultBlockContent
    """The advice given, or the error that prevented it."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["advisor_tool_result"]


class DirectCaller(APIModel):
    """Marks a tool call made by the model itself."""

    type: Literal["direct"]


class ServerToolCaller(APIModel):
    """Marks a tool call made by code running in the `code_execution_20250825` tool."""

    tool_id: str
    """ID of the `server_tool_use` block for the code execution run that made the call."""
    type: Literal["code_execution_20250825"]


class ServerToolCaller20260120(APIModel):
    """Marks a tool call made by code running in the `code_execution_20260120` tool."""

    tool_id: str
    """ID of the `server_tool_use` block for the code execution run that made the call."""
    type: Literal["code_execution_20260120"]


ServerToolUseBlockCaller: TypeAlias = Annotated[
    DirectCaller | ServerToolCaller | ServerToolCaller20260120 | Unknown, Open("type")
]
"""Origin of a server tool call: the model directly, or code run by a code execution tool."""


class ServerToolUseBlock(APIModel):
    """Call by the model to a tool that Anthropic's servers run, so the caller has nothing to
    execute.
    """

    id: str
    """Identifier of the call, starting with `srvtoolu_`; the matching result block repeats it as
    `tool_use_id`.
    """
    input: dict[str, Any]
    """Arguments of the call, shaped by the tool being called."""
    name: (
        Literal[
            "advisor",
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
        ]
        | str
    )
    """Which server tool is called."""
    type: Literal["server_tool_use"]
    caller: ServerToolUseBlockCaller | None = None
    """What made the call: the model directly, or code running in the code execution tool; defaults
    to a direct call.
    """


class ToolReferenceBlock(APIModel):
    """Pointer to a tool, by name, that a tool search turned up."""

    tool_name: str
    """Name of the tool: 1 to 256 letters, digits, underscores or hyphens."""
    type: Literal["tool_reference"]


ToolSearchToolResultErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"]
    | str
)
"""Reasons a tool search can fail: bad input, service unavailable, rate limited, or out of time."""


class ToolSearchToolResultErrorObject(APIModel):
    """Failure of a tool search."""

    error_code: ToolSearchToolResultErrorCode
    """Reason the search failed: bad input, service unavailable, rate limited, or out of time."""
    error_message: str | None = None
    """Readable explanation of the failure; null when there is none."""
    type: Literal["tool_search_tool_result_error"]


class ToolSearchToolSearchResultBlock(APIModel):
    """Tools found by a successful tool search."""

    tool_references: list[ToolReferenceBlock]
    """One reference for each matching tool."""
    type: Literal["tool_search_tool_search_result"]


ToolSearchToolResultBlockContent: TypeAlias = Annotated[
    ToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlock | Unknown, Open("type")
]
"""Outcome of a tool search: references to matching tools, or an error."""


class ToolSearchToolResultBlock(APIModel):
    """Result of a call to a tool search tool."""

    content: ToolSearchToolResultBlockContent
    """The tools found, or the error that prevented the search."""
    tool_use_id: str
    """ID of the `server_tool_use` block this result answers."""
    type: Literal["tool_search_tool_result"]
