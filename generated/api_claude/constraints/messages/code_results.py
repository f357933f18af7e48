# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Results of the code execution, bash and text editor
server tools.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BashCodeExecutionOutputBlockParam": {
        "type": "object",
        "properties": {
            "file_id": {"type": "string"},
            "type": {"enum": ["bash_code_execution_output"]},
        },
        "required": ["file_id", "type"],
    },
    "BashCodeExecutionResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {
                "type": "array",
                "items": {"ref": "messages.code_results.BashCodeExecutionOutputBlockParam"},
            },
            "return_code": {"type": "integer"},
            "stderr": {"type": "string"},
            "stdout": {"type": "string"},
            "type": {"enum": ["bash_code_execution_result"]},
        },
        "required": ["content", "return_code", "stderr", "stdout", "type"],
    },
    "BashCodeExecutionToolResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {
                "ref": "messages.code_results.BashCodeExecutionToolResultBlockParamContent"
            },
            "tool_use_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["bash_code_execution_tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["content", "tool_use_id", "type"],
    },
    "BashCodeExecutionToolResultBlockParamContent": {
        "tag": "type",
        "members": {
            "bash_code_execution_tool_result_error": "messages.code_results.BashCodeExecutionToolResultErrorParam",
            "bash_code_execution_result": "messages.code_results.BashCodeExecutionResultBlockParam",
        },
    },
    "BashCodeExecutionToolResultErrorCode": {
        "enum": [
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "output_file_too_large",
        ]
    },
    "BashCodeExecutionToolResultErrorParam": {
        "type": "object",
        "properties": {
            "error_code": {"ref": "messages.code_results.BashCodeExecutionToolResultErrorCode"},
            "type": {"enum": ["bash_code_execution_tool_result_error"]},
        },
        "required": ["error_code", "type"],
    },
    "CodeExecutionOutputBlockParam": {
        "type": "object",
        "properties": {"file_id": {"type": "string"}, "type": {"enum": ["code_execution_output"]}},
        "required": ["file_id", "type"],
    },
    "CodeExecutionResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {
                "type": "array",
                "items": {"ref": "messages.code_results.CodeExecutionOutputBlockParam"},
            },
            "return_code": {"type": "integer"},
            "stderr": {"type": "string"},
            "stdout": {"type": "string"},
            "type": {"enum": ["code_execution_result"]},
        },
        "required": ["content", "return_code", "stderr", "stdout", "type"],
    },
    "CodeExecutionToolResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {
                "ref": "messages.code_results.CodeExecutionToolResultBlockParamContentParam"
            },
            "tool_use_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["code_execution_tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["content", "tool_use_id", "type"],
    },
    "CodeExecutionToolResultBlockParamContentParam": {
        "tag": "type",
        "members": {
            "code_execution_tool_result_error": "messages.code_results.CodeExecutionToolResultErrorParam",
            "code_execution_result": "messages.code_results.CodeExecutionResultBlockParam",
            "encrypted_code_execution_result": "messages.code_results.EncryptedCodeExecutionResultBlockParam",
        },
    },
    "CodeExecutionToolResultErrorCode": {
        "enum": [
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
        ]
    },
    "CodeExecutionToolResultErrorParam": {
        "type": "object",
        "properties": {
            "error_code": {"ref": "messages.code_results.CodeExecutionToolResultErrorCode"},
            "type": {"enum": ["code_execution_tool_result_error"]},
        },
        "required": ["error_code", "type"],
    },
    "EncryptedCodeExecutionResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {
                "type": "array",
                "items": {"ref": "messages.code_results.CodeExecutionOutputBlockParam"},
            },
            "encrypted_stdout": {"type": "string"},
            "return_code": {"type": "integer"},
            "stderr": {"type": "string"},
            "type": {"enum": ["encrypted_code_execution_result"]},
        },
        "required": ["content", "encrypted_stdout", "return_code", "stderr", "type"],
    },
    "TextEditorCodeExecutionCreateResultBlockParam": {
        "type": "object",
        "properties": {
            "is_file_update": {"type": "boolean"},
            "type": {"enum": ["text_editor_code_execution_create_result"]},
        },
        "required": ["is_file_update", "type"],
    },
    "TextEditorCodeExecutionStrReplaceResultBlockParam": {
        "type": "object",
        "properties": {
            "type": {"enum": ["text_editor_code_execution_str_replace_result"]},
            "lines": {"type": "array", "null": True, "items": {"type": "string"}},
            "new_lines": {"type": "integer", "null": True},
            "new_start": {"type": "integer", "null": True},
            "old_lines": {"type": "integer", "null": True},
            "old_start": {"type": "integer", "null": True},
        },
        "required": ["type"],
    },
    "TextEditorCodeExecutionToolResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {
                "ref": "messages.code_results.TextEditorCodeExecutionToolResultBlockParamContent"
            },
            "tool_use_id": {"type": "string", "pattern": "^srvtoolu_[a-zA-Z0-9_]+$"},
            "type": {"enum": ["text_editor_code_execution_tool_result"]},
            "cache_control": {"ref": "messages.config.CacheControlEphemeralParam", "null": True},
        },
        "required": ["content", "tool_use_id", "type"],
    },
    "TextEditorCodeExecutionToolResultBlockParamContent": {
        "tag": "type",
        "members": {
            "text_editor_code_execution_tool_result_error": "messages.code_results.TextEditorCodeExecutionToolResultErrorParam",
            "text_editor_code_execution_view_result": "messages.code_results.TextEditorCodeExecutionViewResultBlockParam",
            "text_editor_code_execution_create_result": "messages.code_results.TextEditorCodeExecutionCreateResultBlockParam",
            "text_editor_code_execution_str_replace_result": "messages.code_results.TextEditorCodeExecutionStrReplaceResultBlockParam",
        },
    },
    "TextEditorCodeExecutionToolResultErrorCode": {
        "enum": [
            "invalid_tool_input",
            "unavailable",
            "too_many_requests",
            "execution_time_exceeded",
            "file_not_found",
        ]
    },
    "TextEditorCodeExecutionToolResultErrorParam": {
        "type": "object",
        "properties": {
            "error_code": {
                "ref": "messages.code_results.TextEditorCodeExecutionToolResultErrorCode"
            },
            "type": {"enum": ["text_editor_code_execution_tool_result_error"]},
            "error_message": {"type": "string", "null": True},
        },
        "required": ["error_code", "type"],
    },
    "TextEditorCodeExecutionViewResultBlockParam": {
        "type": "object",
        "properties": {
            "content": {"type": "string"},
            "file_type": {"enum": ["text", "image", "pdf"]},
            "type": {"enum": ["text_editor_code_execution_view_result"]},
            "num_lines": {"type": "integer", "null": True},
            "start_line": {"type": "integer", "null": True},
            "total_lines": {"type": "integer", "null": True},
        },
        "required": ["content", "file_type", "type"],
    },
}
