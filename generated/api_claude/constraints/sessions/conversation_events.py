# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Events of a session: messages of the user, and messages
and actions of the agent.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsEventParams": {
        "tag": "type",
        "members": {
            "user.message": "agents.content.BetaManagedAgentsUserMessageEventParams",
            "user.interrupt": "sessions.conversation_events.BetaManagedAgentsUserInterruptEventParams",
            "user.tool_confirmation": "sessions.tools.BetaManagedAgentsUserToolConfirmationEventParams",
            "user.custom_tool_result": "sessions.tools.BetaManagedAgentsUserCustomToolResultEventParams",
            "user.define_outcome": "agents.content.BetaManagedAgentsUserDefineOutcomeEventParams",
            "user.tool_result": "sessions.tools.BetaManagedAgentsUserToolResultEventParams",
            "system.message": "agents.content.BetaManagedAgentsSystemMessageEventParams",
        },
    },
    "BetaManagedAgentsUserInterruptEventParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["user.interrupt"]},
            "session_thread_id": {"type": "string", "null": True},
        },
        "required": ["type"],
    },
}
