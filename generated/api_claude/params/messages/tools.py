# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Tool definitions, tool choice, and the union of all tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models
from ... import params as _params


class ToolParamInputSchemaTyped(TypedDict):
    """JSON Schema of a tool's input with the usual keywords typed."""

    type: Literal["object"]
    properties: NotRequired[Mapping[str, Any] | None]
    """JSON Schema of each input property, by property name."""
    required: NotRequired[Sequence[str] | None]
    """Names of the properties the model must supply; `null` or absent makes all of them
    optional.
    """


ToolParamInputSchema: TypeAlias = Union[ToolParamInputSchemaTyped, Mapping[str, Any]]
"""JSON Schema of a tool's input, given either in typed form or as a free-form object."""


class ToolParam(TypedDict):
    """A tool that the caller defines and runs itself."""

    input_schema: ToolParamInputSchema
    """JSON Schema of the tool's input, which must describe an object."""
    name: str
    """Name by which the model calls the tool and by which `tool_use` blocks refer to it: 1 to 128
    letters, digits, underscores or hyphens.
    """
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    description: NotRequired[str]
    """What the tool does, when to use it and what it returns; the model relies on this text to
    choose and call the tool well.
    """
    eager_input_streaming: NotRequired[bool | None]
    """Whether the tool's input is streamed as the model generates it rather than buffered first, so
    partial input may not be valid JSON; `null` or absent leaves the default behaviour.
    """
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""
    type: NotRequired[Literal["custom"] | None]
    """Marks the tool as defined by the caller: `custom`, `null` or absent all mean the same."""


ToolUnionParam: TypeAlias = Union[
    ToolParam,
    "_params.BetaToolBash20241022Param",
    "_params.ToolBash20250124Param",
    "_params.CodeExecutionTool20250522Param",
    "_params.CodeExecutionTool20250825Param",
    "_params.CodeExecutionTool20260120Param",
    "_params.CodeExecutionTool20260521Param",
    "_params.BrowserToolset20260801Param",
    "_params.BetaToolComputerUse20241022Param",
    "_params.MemoryTool20250818Param",
    "_params.BetaToolComputerUse20250124Param",
    "_params.BetaToolTextEditor20241022Param",
    "_params.BetaToolComputerUse20251124Param",
    "_params.ComputerToolset20260801Param",
    "_params.ToolTextEditor20250124Param",
    "_params.ToolTextEditor20250429Param",
    "_params.ToolTextEditor20250728Param",
    "_params.WebSearchTool20250305Param",
    "_params.WebFetchTool20250910Param",
    "_params.WebSearchTool20260209Param",
    "_params.WebFetchTool20260209Param",
    "_params.WebFetchTool20260309Param",
    "_params.WebSearchTool20260318Param",
    "_params.WebFetchTool20260318Param",
    "_params.BetaAdvisorTool20260301Param",
    "_params.ToolSearchToolBm25_20251119Param",
    "_params.ToolSearchToolRegex20251119Param",
    "_params.BetaMCPToolsetParam",
    "_models.BetaToolBash20241022",
    "_models.BetaToolComputerUse20241022",
    "_models.BetaToolComputerUse20250124",
    "_models.BetaToolTextEditor20241022",
    "_models.BetaToolComputerUse20251124",
    "_models.BetaAdvisorTool20260301",
    "_models.BetaMCPToolset",
]
"""A tool the model may use: one defined by the caller, or a version of one of Anthropic's own
tools.
"""


class BetaToolChangeToolDefinitionParam(TypedDict):
    """A complete tool definition to be made available by a tool change."""

    definition: ToolUnionParam
    """Definition of the tool that becomes available."""
    type: Literal["tool_definition"]


MessageCountTokensToolParam: TypeAlias = Union[
    ToolParam,
    "_params.BetaToolBash20241022Param",
    "_params.ToolBash20250124Param",
    "_params.CodeExecutionTool20250522Param",
    "_params.CodeExecutionTool20250825Param",
    "_params.CodeExecutionTool20260120Param",
    "_params.CodeExecutionTool20260521Param",
    "_params.BrowserToolset20260801Param",
    "_params.BetaToolComputerUse20241022Param",
    "_params.MemoryTool20250818Param",
    "_params.BetaToolComputerUse20250124Param",
    "_params.BetaToolTextEditor20241022Param",
    "_params.BetaToolComputerUse20251124Param",
    "_params.ComputerToolset20260801Param",
    "_params.ToolTextEditor20250124Param",
    "_params.ToolTextEditor20250429Param",
    "_params.ToolTextEditor20250728Param",
    "_params.WebSearchTool20250305Param",
    "_params.WebFetchTool20250910Param",
    "_params.WebSearchTool20260209Param",
    "_params.WebFetchTool20260209Param",
    "_params.WebFetchTool20260309Param",
    "_params.WebSearchTool20260318Param",
    "_params.WebFetchTool20260318Param",
    "_params.BetaAdvisorTool20260301Param",
    "_params.ToolSearchToolBm25_20251119Param",
    "_params.ToolSearchToolRegex20251119Param",
    "_params.BetaMCPToolsetParam",
    "_models.BetaToolBash20241022",
    "_models.BetaToolComputerUse20241022",
    "_models.BetaToolComputerUse20250124",
    "_models.BetaToolTextEditor20241022",
    "_models.BetaToolComputerUse20251124",
    "_models.BetaAdvisorTool20260301",
    "_models.BetaMCPToolset",
]
"""A tool definition to include when counting the tokens of a message."""


class ToolChoiceAnyParam(TypedDict):
    """Makes the model use at least one of the given tools, which it chooses."""

    type: Literal["any"]
    """Always `any`."""
    disable_parallel_tool_use: NotRequired[bool]
    """If `true`, the model makes exactly one tool call in its response; the default is `false`."""


class ToolChoiceAutoParam(TypedDict):
    """Lets the model decide whether to use tools."""

    type: Literal["auto"]
    """Always `auto`."""
    disable_parallel_tool_use: NotRequired[bool]
    """If `true`, the model makes at most one tool call in its response; the default is `false`."""


class ToolChoiceNoneParam(TypedDict):
    """Keeps the model from using any tool."""

    type: Literal["none"]
    """Always `none`."""


class ToolChoiceToolParam(TypedDict):
    """Makes the model use the named tool."""

    name: str
    """Name of the tool the model must use."""
    type: Literal["tool"]
    """Always `tool`."""
    disable_parallel_tool_use: NotRequired[bool]
    """If `true`, the model makes exactly one tool call in its response; the default is `false`."""


ToolChoiceParam: TypeAlias = Union[
    ToolChoiceAutoParam, ToolChoiceAnyParam, ToolChoiceToolParam, ToolChoiceNoneParam
]
"""How the model is to use the tools it is given."""


prepare(globals())
