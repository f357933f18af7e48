# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Content of events: text, images, documents and
rubrics.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsBase64DocumentSourceParam": {
        "type": "object",
        "properties": {
            "data": {"type": "string", "minLength": 1},
            "media_type": {"type": "string", "minLength": 1},
            "type": {"enum": ["base64"]},
        },
        "required": ["data", "media_type", "type"],
    },
    "BetaManagedAgentsBase64ImageSourceParam": {
        "type": "object",
        "properties": {
            "data": {"type": "string", "minLength": 1},
            "media_type": {"type": "string", "minLength": 1},
            "type": {"enum": ["base64"]},
        },
        "required": ["data", "media_type", "type"],
    },
    "BetaManagedAgentsDocumentBlockParam": {
        "type": "object",
        "properties": {
            "source": {"ref": "agents.content.BetaManagedAgentsDocumentBlockParamSource"},
            "type": {"enum": ["document"]},
            "context": {"type": "string", "null": True},
            "title": {"type": "string", "null": True},
        },
        "required": ["source", "type"],
    },
    "BetaManagedAgentsDocumentBlockParamSource": {
        "tag": "type",
        "members": {
            "base64": "agents.content.BetaManagedAgentsBase64DocumentSourceParam",
            "text": "agents.content.BetaManagedAgentsPlainTextDocumentSourceParam",
            "url": "agents.content.BetaManagedAgentsURLDocumentSourceParam",
            "file": "agents.content.BetaManagedAgentsFileDocumentSourceParam",
        },
    },
    "BetaManagedAgentsFileDocumentSourceParam": {
        "type": "object",
        "properties": {"file_id": {"type": "string", "minLength": 1}, "type": {"enum": ["file"]}},
        "required": ["file_id", "type"],
    },
    "BetaManagedAgentsFileImageSourceParam": {
        "type": "object",
        "properties": {"file_id": {"type": "string", "minLength": 1}, "type": {"enum": ["file"]}},
        "required": ["file_id", "type"],
    },
    "BetaManagedAgentsFileRubricParams": {
        "type": "object",
        "properties": {"file_id": {"type": "string"}, "type": {"enum": ["file"]}},
        "required": ["file_id", "type"],
    },
    "BetaManagedAgentsImageBlockParam": {
        "type": "object",
        "properties": {
            "source": {"ref": "agents.content.BetaManagedAgentsImageBlockParamSource"},
            "type": {"enum": ["image"]},
        },
        "required": ["source", "type"],
    },
    "BetaManagedAgentsImageBlockParamSource": {
        "tag": "type",
        "members": {
            "base64": "agents.content.BetaManagedAgentsBase64ImageSourceParam",
            "url": "agents.content.BetaManagedAgentsURLImageSourceParam",
            "file": "agents.content.BetaManagedAgentsFileImageSourceParam",
        },
    },
    "BetaManagedAgentsMessageContentParam": {
        "tag": "type",
        "members": {
            "text": "agents.content.BetaManagedAgentsTextBlockParam",
            "image": "agents.content.BetaManagedAgentsImageBlockParam",
            "document": "agents.content.BetaManagedAgentsDocumentBlockParam",
            "redacted": "agents.content.BetaManagedAgentsRedactedBlockParam",
        },
    },
    "BetaManagedAgentsPlainTextDocumentSourceParam": {
        "type": "object",
        "properties": {
            "data": {"type": "string", "minLength": 1},
            "media_type": {"enum": ["text/plain"]},
            "type": {"enum": ["text"]},
        },
        "required": ["data", "media_type", "type"],
    },
    "BetaManagedAgentsRedactedBlockParam": {
        "type": "object",
        "properties": {"type": {"enum": ["redacted"]}},
        "required": ["type"],
    },
    "BetaManagedAgentsRubricParams": {
        "tag": "type",
        "members": {
            "file": "agents.content.BetaManagedAgentsFileRubricParams",
            "text": "agents.content.BetaManagedAgentsTextRubricParams",
        },
    },
    "BetaManagedAgentsSystemContentBlockParam": {
        "type": "object",
        "properties": {"text": {"type": "string"}, "type": {"enum": ["text"]}},
        "required": ["text", "type"],
    },
    "BetaManagedAgentsSystemMessageEventParams": {
        "type": "object",
        "properties": {
            "content": {
                "type": "array",
                "items": {"ref": "agents.content.BetaManagedAgentsSystemContentBlockParam"},
            },
            "type": {"enum": ["system.message"]},
        },
        "required": ["content", "type"],
    },
    "BetaManagedAgentsTextBlockParam": {
        "type": "object",
        "properties": {"text": {"type": "string", "minLength": 1}, "type": {"enum": ["text"]}},
        "required": ["text", "type"],
    },
    "BetaManagedAgentsTextRubricParams": {
        "type": "object",
        "properties": {
            "content": {"type": "string", "maxLength": 262144},
            "type": {"enum": ["text"]},
        },
        "required": ["content", "type"],
    },
    "BetaManagedAgentsURLDocumentSourceParam": {
        "type": "object",
        "properties": {"type": {"enum": ["url"]}, "url": {"type": "string", "minLength": 1}},
        "required": ["type", "url"],
    },
    "BetaManagedAgentsURLImageSourceParam": {
        "type": "object",
        "properties": {"type": {"enum": ["url"]}, "url": {"type": "string", "minLength": 1}},
        "required": ["type", "url"],
    },
    "BetaManagedAgentsUserDefineOutcomeEventParams": {
        "type": "object",
        "properties": {
            "description": {"type": "string"},
            "rubric": {"ref": "agents.content.BetaManagedAgentsRubricParams"},
            "type": {"enum": ["user.define_outcome"]},
            "max_iterations": {"type": "integer", "null": True, "maximum": 20},
        },
        "required": ["description", "rubric", "type"],
    },
    "BetaManagedAgentsUserMessageEventParams": {
        "type": "object",
        "properties": {
            "content": {
                "type": "array",
                "items": {"ref": "agents.content.BetaManagedAgentsMessageContentParam"},
            },
            "type": {"enum": ["user.message"]},
        },
        "required": ["content", "type"],
    },
}
