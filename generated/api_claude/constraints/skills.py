# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Skills: folders of instructions and files that Claude
loads when a task calls for them.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/skills": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
            "source": {"type": "string", "null": True},
        }
    },
    "POST /v1/skills": {"body": "skills.SkillCreateParams"},
    "DELETE /v1/skills/{skill_id}": {},
    "GET /v1/skills/{skill_id}": {},
    "GET /v1/skills/{skill_id}/versions": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "POST /v1/skills/{skill_id}/versions": {"body": "skills.SkillVersionCreateParams"},
    "DELETE /v1/skills/{skill_id}/versions/{version}": {},
    "GET /v1/skills/{skill_id}/versions/{version}": {},
    "GET /v1/skills/{skill_id}/versions/{version}/content": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "SkillCreateParams": {
        "type": "object",
        "properties": {
            "files[]": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "display_name": {"type": "string", "null": True, "maxLength": 255},
        },
        "required": ["files[]"],
    },
    "SkillVersionCreateParams": {
        "type": "object",
        "properties": {
            "files[]": {"type": "array", "items": {"type": "string", "format": "binary"}}
        },
        "required": ["files[]"],
    },
}
