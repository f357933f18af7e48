# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Definitions of the tools that Anthropic provides: bash, text editor, memory, code
execution, search.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params


class BetaAdvisorTool20260301Param(TypedDict):
    """Server tool that lets the model ask another model, the advisor, for guidance while it
    works.
    """

    model: _params.ModelParam
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    caching: NotRequired[_params.CacheControlEphemeralParam | None]
    """Prompt caching of the advisor's own context; `null` or absent leaves it uncached."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    max_tokens: NotRequired[int | None]
    """Limit on the tokens of one advisor response; `null` or absent leaves it to the API."""
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
    """Sets a prompt-cache breakpoint at this tool definition; `null` or absent sets none."""
    defer_loading: NotRequired[bool]
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: NotRequired[Sequence[Mapping[str, Any]]]
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: NotRequired[bool]
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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
    """Callers that may use the tool: `direct` is the model itself, a `code_execution_*` value is
    code running in that version of the code execution tool.
    """
    cache_control: NotRequired[_params.CacheControlEphemeralParam | None]
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


prepare(globals())
