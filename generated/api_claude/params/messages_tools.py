# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Tool definitions, tool choice, and the union of all tools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from ..models.messages_computer import (
        BetaToolComputerUse20241022,
        BetaToolComputerUse20250124,
        BetaToolComputerUse20251124,
    )
    from ..models.messages_mcp import BetaMCPToolset
    from ..models.messages_tools import (
        BetaAdvisorTool20260301,
        BetaToolBash20241022,
        BetaToolTextEditor20241022,
    )
    from .messages_browser import BrowserToolset20260801Param
    from .messages_computer import (
        BetaToolComputerUse20241022Param,
        BetaToolComputerUse20250124Param,
        BetaToolComputerUse20251124Param,
        ComputerToolset20260801Param,
    )
    from .messages_config import CacheControlEphemeralParam
    from .messages_mcp import BetaMCPToolsetParam
    from .messages_web_tools import (
        WebFetchTool20250910Param,
        WebFetchTool20260209Param,
        WebFetchTool20260309Param,
        WebFetchTool20260318Param,
        WebSearchTool20250305Param,
        WebSearchTool20260209Param,
        WebSearchTool20260318Param,
    )
    from .shared import ModelParam


class BetaAdvisorTool20260301Param(TypedDict):
    """Server tool that lets the model ask another model, the advisor, for guidance while it works."""

    model: ModelParam
    """Model that acts as the advisor."""
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    caching: NotRequired[CacheControlEphemeralParam | None]
    """Prompt caching of the advisor's own context; `null` or absent leaves it uncached."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    max_tokens: NotRequired[int | None]
    """Limit on the tokens of one advisor reply; `null` or absent leaves it to the API."""
    max_uses: NotRequired[int | None]
    """Number of times the tool may be used in one request, at least 1; `null` or absent means no
    limit.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolBash20241022Param(TypedDict):
    """The `bash_20241022` version of the bash tool, which lets the model request shell commands
    that the client runs.
    """

    name: Literal["bash"]
    type: Literal["bash_20241022"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolTextEditor20241022Param(TypedDict):
    """The `text_editor_20241022` version of the text editor tool (named `str_replace_editor`),
    which lets the model request views and edits of files that the client carries out.
    """

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20241022"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class CodeExecutionTool20250522Param(TypedDict):
    """The `code_execution_20250522` version of the code execution server tool, which runs code in a
    sandboxed container.
    """

    name: Literal["code_execution"]
    type: Literal["code_execution_20250522"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class CodeExecutionTool20250825Param(TypedDict):
    """The `code_execution_20250825` version of the code execution server tool, which runs code in a
    sandboxed container.
    """

    name: Literal["code_execution"]
    type: Literal["code_execution_20250825"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class CodeExecutionTool20260120Param(TypedDict):
    """The `code_execution_20260120` version of the code execution server tool, which runs code in a
    sandboxed container.
    """

    name: Literal["code_execution"]
    type: Literal["code_execution_20260120"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class CodeExecutionTool20260521Param(TypedDict):
    """The `code_execution_20260521` version of the code execution server tool, which runs code in a
    sandboxed container.
    """

    name: Literal["code_execution"]
    type: Literal["code_execution_20260521"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class MemoryTool20250818Param(TypedDict):
    """The `memory_20250818` version of the memory tool, through which the model reads and writes
    memory files that the client stores.
    """

    name: Literal["memory"]
    type: Literal["memory_20250818"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class ToolBash20250124Param(TypedDict):
    """The `bash_20250124` version of the bash tool, which lets the model request shell commands
    that the client runs.
    """

    name: Literal["bash"]
    type: Literal["bash_20250124"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class ToolParamInputSchemaTyped(TypedDict):
    """JSON Schema of a tool's input with the usual keywords typed."""

    type: Literal["object"]
    properties: NotRequired[Mapping[str, Any] | None]
    """JSON Schema of each input property, by property name."""
    required: NotRequired[Sequence[str] | None]
    """Names of the properties the model must supply; `null` or absent makes all of them optional.
    """


ToolParamInputSchema: TypeAlias = Union[
    "ToolParamInputSchemaTyped",
    Mapping[str, Any],
]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
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


class ToolSearchToolBm25_20251119Param(TypedDict):
    """Server tool that finds deferred tools by ranking them against a text query with BM25."""

    name: Literal["tool_search_tool_bm25"]
    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]
    """Version of the tool; the name without a date is also accepted."""
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class ToolSearchToolRegex20251119Param(TypedDict):
    """Server tool that finds deferred tools by matching them against a regular expression."""

    name: Literal["tool_search_tool_regex"]
    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]
    """Version of the tool; the name without a date is also accepted."""
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class ToolTextEditor20250124Param(TypedDict):
    """The `text_editor_20250124` version of the text editor tool (named `str_replace_editor`),
    which lets the model request views and edits of files that the client carries out.
    """

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class ToolTextEditor20250429Param(TypedDict):
    """The `text_editor_20250429` version of the text editor tool (named
    `str_replace_based_edit_tool`), which lets the model request views and edits of files that the
    client carries out.
    """

    name: Literal["str_replace_based_edit_tool"]
    type: Literal["text_editor_20250429"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class ToolTextEditor20250728Param(TypedDict):
    """The `text_editor_20250728` version of the text editor tool (named
    `str_replace_based_edit_tool`), which lets the model request views and edits of files that the
    client carries out.
    """

    name: Literal["str_replace_based_edit_tool"]
    type: Literal["text_editor_20250728"]
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
    """Who may call the tool: `direct` is the model itself, a `code_execution_*` value is code
    running in that version of the code execution tool.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    max_characters: NotRequired[int | None]
    """Limit on the number of characters returned when a file is viewed, at least 1; `null` or
    absent means no limit.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


ToolUnionParam: TypeAlias = Union[
    "ToolParam",
    "BetaToolBash20241022Param",
    "ToolBash20250124Param",
    "CodeExecutionTool20250522Param",
    "CodeExecutionTool20250825Param",
    "CodeExecutionTool20260120Param",
    "CodeExecutionTool20260521Param",
    "BrowserToolset20260801Param",
    "BetaToolComputerUse20241022Param",
    "MemoryTool20250818Param",
    "BetaToolComputerUse20250124Param",
    "BetaToolTextEditor20241022Param",
    "BetaToolComputerUse20251124Param",
    "ComputerToolset20260801Param",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "WebSearchTool20250305Param",
    "WebFetchTool20250910Param",
    "WebSearchTool20260209Param",
    "WebFetchTool20260209Param",
    "WebFetchTool20260309Param",
    "WebSearchTool20260318Param",
    "WebFetchTool20260318Param",
    "BetaAdvisorTool20260301Param",
    "ToolSearchToolBm25_20251119Param",
    "ToolSearchToolRegex20251119Param",
    "BetaMCPToolsetParam",
    "BetaToolBash20241022",
    "BetaToolComputerUse20241022",
    "BetaToolComputerUse20250124",
    "BetaToolTextEditor20241022",
    "BetaToolComputerUse20251124",
    "BetaAdvisorTool20260301",
    "BetaMCPToolset",
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
    "ToolParam",
    "BetaToolBash20241022Param",
    "ToolBash20250124Param",
    "CodeExecutionTool20250522Param",
    "CodeExecutionTool20250825Param",
    "CodeExecutionTool20260120Param",
    "CodeExecutionTool20260521Param",
    "BrowserToolset20260801Param",
    "BetaToolComputerUse20241022Param",
    "MemoryTool20250818Param",
    "BetaToolComputerUse20250124Param",
    "BetaToolTextEditor20241022Param",
    "BetaToolComputerUse20251124Param",
    "ComputerToolset20260801Param",
    "ToolTextEditor20250124Param",
    "ToolTextEditor20250429Param",
    "ToolTextEditor20250728Param",
    "WebSearchTool20250305Param",
    "WebFetchTool20250910Param",
    "WebSearchTool20260209Param",
    "WebFetchTool20260209Param",
    "WebFetchTool20260309Param",
    "WebSearchTool20260318Param",
    "WebFetchTool20260318Param",
    "BetaAdvisorTool20260301Param",
    "ToolSearchToolBm25_20251119Param",
    "ToolSearchToolRegex20251119Param",
    "BetaMCPToolsetParam",
    "BetaToolBash20241022",
    "BetaToolComputerUse20241022",
    "BetaToolComputerUse20250124",
    "BetaToolTextEditor20241022",
    "BetaToolComputerUse20251124",
    "BetaAdvisorTool20260301",
    "BetaMCPToolset",
]
"""A tool definition to include when counting the tokens of a message."""


class ToolChoiceAnyParam(TypedDict):
    """Makes the model use at least one of the given tools, of its own choice."""

    type: Literal["any"]
    """Always `any`."""
    disable_parallel_tool_use: NotRequired[bool]
    """If `true`, the model makes exactly one tool call in its reply; the default is `false`."""


class ToolChoiceAutoParam(TypedDict):
    """Lets the model decide whether to use tools."""

    type: Literal["auto"]
    """Always `auto`."""
    disable_parallel_tool_use: NotRequired[bool]
    """If `true`, the model makes at most one tool call in its reply; the default is `false`."""


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
    """If `true`, the model makes exactly one tool call in its reply; the default is `false`."""


ToolChoiceParam: TypeAlias = Union[
    "ToolChoiceAutoParam",
    "ToolChoiceAnyParam",
    "ToolChoiceToolParam",
    "ToolChoiceNoneParam",
]
"""How the model is to use the tools it is given."""
