# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Tool definitions, tool choice, and the union of all
tools.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaToolChangeToolDefinitionParam": {
        "type": "object",
        "properties": {
            "definition": {"ref": "messages.tools.ToolUnionParam"},
            "type": {"enum": ["tool_definition"]},
        },
        "required": ["definition", "type"],
    },
    "MessageCountTokensToolParam": {
        "tag": "type",
        "members": {
            "custom": "messages.tools.ToolParam",
            "bash_20241022": "messages.builtin_tools.BetaToolBash20241022Param",
            "bash_20250124": "messages.builtin_tools.ToolBash20250124Param",
            "code_execution_20250522": "messages.builtin_tools.CodeExecutionTool20250522Param",
            "code_execution_20250825": "messages.builtin_tools.CodeExecutionTool20250825Param",
            "code_execution_20260120": "messages.builtin_tools.CodeExecutionTool20260120Param",
            "code_execution_20260521": "messages.builtin_tools.CodeExecutionTool20260521Param",
            "browser_toolset_20260801": "messages.browser.BrowserToolset20260801Param",
            "computer_20241022": "messages.computer.BetaToolComputerUse20241022Param",
            "memory_20250818": "messages.builtin_tools.MemoryTool20250818Param",
            "computer_20250124": "messages.computer.BetaToolComputerUse20250124Param",
            "text_editor_20241022": "messages.builtin_tools.BetaToolTextEditor20241022Param",
            "computer_20251124": "messages.computer.BetaToolComputerUse20251124Param",
            "computer_toolset_20260801": "messages.computer.ComputerToolset20260801Param",
            "text_editor_20250124": "messages.builtin_tools.ToolTextEditor20250124Param",
            "text_editor_20250429": "messages.builtin_tools.ToolTextEditor20250429Param",
            "text_editor_20250728": "messages.builtin_tools.ToolTextEditor20250728Param",
            "web_search_20250305": "messages.web_tools.WebSearchTool20250305Param",
            "web_fetch_20250910": "messages.web_tools.WebFetchTool20250910Param",
            "web_search_20260209": "messages.web_tools.WebSearchTool20260209Param",
            "web_fetch_20260209": "messages.web_tools.WebFetchTool20260209Param",
            "web_fetch_20260309": "messages.web_tools.WebFetchTool20260309Param",
            "web_search_20260318": "messages.web_tools.WebSearchTool20260318Param",
            "web_fetch_20260318": "messages.web_tools.WebFetchTool20260318Param",
            "advisor_20260301": "messages.builtin_tools.BetaAdvisorTool20260301Param",
            "tool_search_tool_bm25": "messages.builtin_tools.ToolSearchToolBm25_20251119Param",
            "tool_search_tool_bm25_20251119": "messages.builtin_tools.ToolSearchToolBm25_20251119Param",
            "tool_search_tool_regex": "messages.builtin_tools.ToolSearchToolRegex20251119Param",
            "tool_search_tool_regex_20251119": "messages.builtin_tools.ToolSearchToolRegex20251119Param",
            "mcp_toolset": "messages.mcp.BetaMCPToolsetParam",
        },
        "untagged": ["messages.tools.ToolParam"],
        "beta": [
            "advisor_20260301",
            "bash_20241022",
            "computer_20241022",
            "computer_20250124",
            "computer_20251124",
            "mcp_toolset",
            "text_editor_20241022",
        ],
    },
    "ToolChoiceAnyParam": {
        "type": "object",
        "properties": {"type": {"enum": ["any"]}, "disable_parallel_tool_use": {"type": "boolean"}},
        "required": ["type"],
    },
    "ToolChoiceAutoParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["auto"]},
            "disable_parallel_tool_use": {"type": "boolean"},
        },
        "required": ["type"],
    },
    "ToolChoiceNoneParam": {
        "type": "object",
        "properties": {"type": {"enum": ["none"]}},
        "required": ["type"],
    },
    "ToolChoiceParam": {
        "tag": "type",
        "members": {
            "auto": "messages.tools.ToolChoiceAutoParam",
            "any": "messages.tools.ToolChoiceAnyParam",
            "tool": "messages.tools.ToolChoiceToolParam",
            "none": "messages.tools.ToolChoiceNoneParam",
        },
    },
    "ToolChoiceToolParam": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "type": {"enum": ["tool"]},
            "disable_parallel_tool_use": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "ToolParam": {
        "type": "object",
        "properties": {
            "input_schema": {"ref": "messages.tools.ToolParamInputSchema"},
            "name": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128,
                "pattern": "^[a-zA-Z0-9_-]{1,128}$",
            },
            "allowed_callers": {
                "type": "array",
                "items": {
                    "enum": [
                        "direct",
                        "code_execution_20250825",
                        "code_execution_20260120",
                        "code_execution_20260521",
                    ]
                },
            },
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "description": {"type": "string"},
            "eager_input_streaming": {"type": "boolean", "null": True},
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
            "type": {"enum": ["custom"], "null": True},
        },
        "required": ["input_schema", "name"],
    },
    "ToolParamInputSchema": {
        "any": [
            {"ref": "messages.tools.ToolParamInputSchemaTyped"},
            {"type": "object", "others": True},
        ]
    },
    "ToolParamInputSchemaTyped": {
        "type": "object",
        "properties": {
            "type": {"enum": ["object"]},
            "properties": {"type": "object", "null": True, "others": True},
            "required": {"type": "array", "null": True, "items": {"type": "string"}},
        },
        "required": ["type"],
        "others": True,
    },
    "ToolUnionParam": {
        "tag": "type",
        "members": {
            "custom": "messages.tools.ToolParam",
            "bash_20241022": "messages.builtin_tools.BetaToolBash20241022Param",
            "bash_20250124": "messages.builtin_tools.ToolBash20250124Param",
            "code_execution_20250522": "messages.builtin_tools.CodeExecutionTool20250522Param",
            "code_execution_20250825": "messages.builtin_tools.CodeExecutionTool20250825Param",
            "code_execution_20260120": "messages.builtin_tools.CodeExecutionTool20260120Param",
            "code_execution_20260521": "messages.builtin_tools.CodeExecutionTool20260521Param",
            "browser_toolset_20260801": "messages.browser.BrowserToolset20260801Param",
            "computer_20241022": "messages.computer.BetaToolComputerUse20241022Param",
            "memory_20250818": "messages.builtin_tools.MemoryTool20250818Param",
            "computer_20250124": "messages.computer.BetaToolComputerUse20250124Param",
            "text_editor_20241022": "messages.builtin_tools.BetaToolTextEditor20241022Param",
            "computer_20251124": "messages.computer.BetaToolComputerUse20251124Param",
            "computer_toolset_20260801": "messages.computer.ComputerToolset20260801Param",
            "text_editor_20250124": "messages.builtin_tools.ToolTextEditor20250124Param",
            "text_editor_20250429": "messages.builtin_tools.ToolTextEditor20250429Param",
            "text_editor_20250728": "messages.builtin_tools.ToolTextEditor20250728Param",
            "web_search_20250305": "messages.web_tools.WebSearchTool20250305Param",
            "web_fetch_20250910": "messages.web_tools.WebFetchTool20250910Param",
            "web_search_20260209": "messages.web_tools.WebSearchTool20260209Param",
            "web_fetch_20260209": "messages.web_tools.WebFetchTool20260209Param",
            "web_fetch_20260309": "messages.web_tools.WebFetchTool20260309Param",
            "web_search_20260318": "messages.web_tools.WebSearchTool20260318Param",
            "web_fetch_20260318": "messages.web_tools.WebFetchTool20260318Param",
            "advisor_20260301": "messages.builtin_tools.BetaAdvisorTool20260301Param",
            "tool_search_tool_bm25": "messages.builtin_tools.ToolSearchToolBm25_20251119Param",
            "tool_search_tool_bm25_20251119": "messages.builtin_tools.ToolSearchToolBm25_20251119Param",
            "tool_search_tool_regex": "messages.builtin_tools.ToolSearchToolRegex20251119Param",
            "tool_search_tool_regex_20251119": "messages.builtin_tools.ToolSearchToolRegex20251119Param",
            "mcp_toolset": "messages.mcp.BetaMCPToolsetParam",
        },
        "untagged": ["messages.tools.ToolParam"],
        "beta": [
            "advisor_20260301",
            "bash_20241022",
            "computer_20241022",
            "computer_20250124",
            "computer_20251124",
            "mcp_toolset",
            "text_editor_20241022",
        ],
    },
}
