# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The tools that Anthropic provides, as responses repeat their definitions."""

from typing import Any, Literal

from api_claude_runtime.replies.models import APIModel

from ..shared.shared import Model
from .config import BetaCacheControlEphemeral


class BetaAdvisorTool20260301(APIModel):
    """As returned by the API: server tool that lets the model ask another model, the advisor, for
    guidance while it works.
    """

    model: Model
    """Model that acts as the advisor."""
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    caching: BetaCacheControlEphemeral | None = None
    """Prompt caching of the advisor's own context; `null` if it is not cached."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    max_tokens: int | None = None
    """Limit on the tokens of one advisor response; `null` if none is set."""
    max_uses: int | None = None
    """Number of times the tool may be used in one request; `null` means no limit."""
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaCodeExecutionTool20250522(APIModel):
    """As returned by the API: the `code_execution_20250522` version of the code execution server
    tool, which runs code in a sandboxed container.
    """

    name: Literal["code_execution"]
    type: Literal["code_execution_20250522"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaCodeExecutionTool20250825(APIModel):
    """As returned by the API: the `code_execution_20250825` version of the code execution server
    tool, which runs code in a sandboxed container.
    """

    name: Literal["code_execution"]
    type: Literal["code_execution_20250825"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaCodeExecutionTool20260120(APIModel):
    """As returned by the API: the `code_execution_20260120` version of the code execution server
    tool, which runs code in a sandboxed container.
    """

    name: Literal["code_execution"]
    type: Literal["code_execution_20260120"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaCodeExecutionTool20260521(APIModel):
    """As returned by the API: the `code_execution_20260521` version of the code execution server
    tool, which runs code in a sandboxed container.
    """

    name: Literal["code_execution"]
    type: Literal["code_execution_20260521"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaMemoryTool20250818(APIModel):
    """As returned by the API: the `memory_20250818` version of the memory tool, through which the
    model reads and writes memory files that the client stores.
    """

    name: Literal["memory"]
    type: Literal["memory_20250818"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolBash20241022(APIModel):
    """As returned by the API: the `bash_20241022` version of the bash tool, which lets the model
    request shell commands that the client runs.
    """

    name: Literal["bash"]
    type: Literal["bash_20241022"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolBash20250124(APIModel):
    """As returned by the API: the `bash_20250124` version of the bash tool, which lets the model
    request shell commands that the client runs.
    """

    name: Literal["bash"]
    type: Literal["bash_20250124"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolSearchToolBm25_20251119(APIModel):
    """As returned by the API: server tool that finds deferred tools by ranking them against a text
    query with BM25.
    """

    name: Literal["tool_search_tool_bm25"]
    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
    """Version of the tool, either dated or without a date."""
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolSearchToolRegex20251119(APIModel):
    """As returned by the API: server tool that finds deferred tools by matching them against a
    regular expression.
    """

    name: Literal["tool_search_tool_regex"]
    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
    """Version of the tool, either dated or without a date."""
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolTextEditor20241022(APIModel):
    """As returned by the API: the `text_editor_20241022` version of the text editor tool (named
    `str_replace_editor`), which lets the model request views and edits of files that the client
    carries out.
    """

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20241022"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolTextEditor20250124(APIModel):
    """As returned by the API: the `text_editor_20250124` version of the text editor tool (named
    `str_replace_editor`), which lets the model request views and edits of files that the client
    carries out.
    """

    name: Literal["str_replace_editor"]
    type: Literal["text_editor_20250124"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolTextEditor20250429(APIModel):
    """As returned by the API: the `text_editor_20250429` version of the text editor tool (named
    `str_replace_based_edit_tool`), which lets the model request views and edits of files that the
    client carries out.
    """

    name: Literal["str_replace_based_edit_tool"]
    type: Literal["text_editor_20250429"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""


class BetaToolTextEditor20250728(APIModel):
    """As returned by the API: the `text_editor_20250728` version of the text editor tool (named
    `str_replace_based_edit_tool`), which lets the model request views and edits of files that the
    client carries out.
    """

    name: Literal["str_replace_based_edit_tool"]
    type: Literal["text_editor_20250728"]
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
    cache_control: BetaCacheControlEphemeral | None = None
    """Prompt-cache breakpoint set at this tool definition; `null` if there is none."""
    defer_loading: bool | None = None
    """If `true`, the definition is withheld from the model until tool search finds the tool."""
    input_examples: list[dict[str, Any]] | None = None
    """Example inputs that show the model how the tool is meant to be called; each is an object that
    fits the tool's input schema.
    """
    max_characters: int | None = None
    """Limit on the number of characters returned when a file is viewed; `null` means no limit."""
    strict: bool | None = None
    """If `true`, the inputs that the model generates are held to the tool's input schema."""
