# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Definitions of the tools that Anthropic provides: bash,
text editor, memory, code execution, search.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaAdvisorTool20260301Param": {
        "type": "object",
        "properties": {
            "model": {"ref": "shared.shared.ModelParam"},
            "name": {"enum": ["advisor"]},
            "type": {"enum": ["advisor_20260301"]},
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
            "caching": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
            "defer_loading": {"type": "boolean"},
            "max_tokens": {"type": "integer", "null": True},
            "max_uses": {"type": "integer", "null": True, "exclusiveMinimum": 0},
            "strict": {"type": "boolean"},
        },
        "required": ["model", "name", "type"],
    },
    "BetaToolBash20241022Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["bash"]},
            "type": {"enum": ["bash_20241022"]},
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
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "BetaToolTextEditor20241022Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["str_replace_editor"]},
            "type": {"enum": ["text_editor_20241022"]},
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
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "CodeExecutionTool20250522Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["code_execution"]},
            "type": {"enum": ["code_execution_20250522"]},
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
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "CodeExecutionTool20250825Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["code_execution"]},
            "type": {"enum": ["code_execution_20250825"]},
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
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "CodeExecutionTool20260120Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["code_execution"]},
            "type": {"enum": ["code_execution_20260120"]},
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
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "CodeExecutionTool20260521Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["code_execution"]},
            "type": {"enum": ["code_execution_20260521"]},
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
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "MemoryTool20250818Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["memory"]},
            "type": {"enum": ["memory_20250818"]},
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
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "ToolBash20250124Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["bash"]},
            "type": {"enum": ["bash_20250124"]},
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
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "ToolSearchToolBm25_20251119Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["tool_search_tool_bm25"]},
            "type": {"enum": ["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]},
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
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "ToolSearchToolRegex20251119Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["tool_search_tool_regex"]},
            "type": {"enum": ["tool_search_tool_regex_20251119", "tool_search_tool_regex"]},
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
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "ToolTextEditor20250124Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["str_replace_editor"]},
            "type": {"enum": ["text_editor_20250124"]},
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
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "ToolTextEditor20250429Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["str_replace_based_edit_tool"]},
            "type": {"enum": ["text_editor_20250429"]},
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
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
    "ToolTextEditor20250728Param": {
        "type": "object",
        "properties": {
            "name": {"enum": ["str_replace_based_edit_tool"]},
            "type": {"enum": ["text_editor_20250728"]},
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
            "input_examples": {"type": "array", "items": {"type": "object", "others": True}},
            "max_characters": {"type": "integer", "null": True, "minimum": 1},
            "strict": {"type": "boolean"},
        },
        "required": ["name", "type"],
    },
}
