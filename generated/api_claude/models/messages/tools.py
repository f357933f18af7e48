# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Tool definitions, tool choice, and the union of all tools."""

from typing import Annotated, Any, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .browser_echo import BetaBrowserToolset20260801
from .builtin_tools_echo import (
    BetaAdvisorTool20260301,
    BetaCodeExecutionTool20250522,
    BetaCodeExecutionTool20250825,
    BetaCodeExecutionTool20260120,
    BetaCodeExecutionTool20260521,
    BetaMemoryTool20250818,
    BetaToolBash20241022,
    BetaToolBash20250124,
    BetaToolSearchToolBm25_20251119,
    BetaToolSearchToolRegex20251119,
    BetaToolTextEditor20241022,
    BetaToolTextEditor20250124,
    BetaToolTextEditor20250429,
    BetaToolTextEditor20250728,
)
from .computer_echo import (
    BetaComputerToolset20260801,
    BetaToolComputerUse20241022,
    BetaToolComputerUse20250124,
    BetaToolComputerUse20251124,
)
from .mcp import BetaMCPToolset
from .web_tools_echo import (
    BetaWebFetchTool20250910,
    BetaWebFetchTool20260209,
    BetaWebFetchTool20260309,
    BetaWebFetchTool20260318,
    BetaWebSearchTool20250305,
    BetaWebSearchTool20260209,
    BetaWebSearchTool20260318,
)


class BetaResponseToolInputSchema(APIModel):
    """JSON Schema of a caller-defined tool's input, as returned by the API; further schema keywords
    may be present.
    """

    type: Literal["object"]
    properties: dict[str, Any] | None = None
    """JSON Schema of each input property, by property name."""
    required: list[str] | None = None
    """Names of the properties that must be present."""


class BetaResponseTool(APIModel):
    """A tool defined by the caller, as returned by the API."""

    input_schema: BetaResponseToolInputSchema
    """JSON Schema of the tool's input."""
    name: str
    """Name by which the model calls the tool."""
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    description: str | None = None
    """What the tool does and when to use it, as shown to the model; `null` if none was given."""
    eager_input_streaming: bool | None = None
    """Whether the tool's input is streamed as the model generates it rather than buffered first;
    `null` if it was not set.
    """
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""
    type: Literal["custom"] | None = None
    """`custom`, or `null` if it was not set."""


BetaResponseToolUnion: TypeAlias = Annotated[
    BetaResponseTool
    | BetaToolBash20241022
    | BetaToolBash20250124
    | BetaCodeExecutionTool20250522
    | BetaCodeExecutionTool20250825
    | BetaCodeExecutionTool20260120
    | BetaCodeExecutionTool20260521
    | BetaBrowserToolset20260801
    | BetaToolComputerUse20241022
    | BetaMemoryTool20250818
    | BetaToolComputerUse20250124
    | BetaToolTextEditor20241022
    | BetaToolComputerUse20251124
    | BetaComputerToolset20260801
    | BetaToolTextEditor20250124
    | BetaToolTextEditor20250429
    | BetaToolTextEditor20250728
    | BetaWebSearchTool20250305
    | BetaWebFetchTool20250910
    | BetaWebSearchTool20260209
    | BetaWebFetchTool20260209
    | BetaWebFetchTool20260309
    | BetaWebSearchTool20260318
    | BetaWebFetchTool20260318
    | BetaAdvisorTool20260301
    | BetaToolSearchToolBm25_20251119
    | BetaToolSearchToolRegex20251119
    | BetaMCPToolset
    | Unknown,
    Open("type", hot=()),
]
"""A tool definition of any kind, as returned by the API."""
