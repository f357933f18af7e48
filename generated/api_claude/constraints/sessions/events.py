# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The events of a session: listed, sent and streamed."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/sessions/{session_id}/events": {
        "arguments": {
            "created_at[gt]": "created_at_gt",
            "created_at[gte]": "created_at_gte",
            "created_at[lt]": "created_at_lt",
            "created_at[lte]": "created_at_lte",
        },
        "query": {
            "created_at[gt]": {"type": "string", "format": "date-time"},
            "created_at[gte]": {"type": "string", "format": "date-time"},
            "created_at[lt]": {"type": "string", "format": "date-time"},
            "created_at[lte]": {"type": "string", "format": "date-time"},
            "limit": {"type": "integer", "null": True},
            "order": {"enum": ["asc", "desc"]},
            "page": {"type": "string", "null": True},
            "types[]": {
                "type": "array",
                "items": {"ref": "sessions.events.BetaManagedAgentsSessionEventType"},
            },
        },
    },
    "POST /v1/sessions/{session_id}/events": {"body": "sessions.events.SessionEventSendParams"},
    "GET /v1/sessions/{session_id}/events/stream": {
        "query": {
            "event_deltas[]": {
                "type": "array",
                "items": {"ref": "sessions.events.BetaManagedAgentsDeltaType"},
            }
        }
    },
    "GET /v1/sessions/{session_id}/threads/{thread_id}/events": {
        "query": {
            "limit": {"type": "integer", "null": True},
            "page": {"type": "string", "null": True},
        }
    },
    "GET /v1/sessions/{session_id}/threads/{thread_id}/stream": {
        "query": {
            "event_deltas[]": {
                "type": "array",
                "items": {"ref": "sessions.events.BetaManagedAgentsDeltaType"},
            }
        }
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsDeltaType": {"enum": ["agent.message", "agent.thinking"]},
    "BetaManagedAgentsSessionEventType": {
        "enum": [
            "user.message",
            "user.interrupt",
            "user.tool_confirmation",
            "user.custom_tool_result",
            "agent.custom_tool_use",
            "agent.message",
            "agent.thinking",
            "agent.mcp_tool_use",
            "agent.mcp_tool_result",
            "agent.tool_use",
            "agent.tool_result",
            "agent.thread_message_received",
            "agent.thread_message_sent",
            "agent.thread_context_compacted",
            "session.error",
            "session.status_rescheduled",
            "session.status_running",
            "session.status_idle",
            "session.status_terminated",
            "session.thread_created",
            "span.outcome_evaluation_start",
            "span.outcome_evaluation_end",
            "span.model_request_start",
            "span.model_request_end",
            "span.outcome_evaluation_ongoing",
            "user.define_outcome",
            "session.thread_status_running",
            "session.thread_status_idle",
            "session.thread_status_terminated",
            "user.tool_result",
            "session.thread_status_rescheduled",
            "session.updated",
            "system.message",
            "session.usage",
            "workflow_run.created",
            "workflow_run.status_running",
            "workflow_run.status_idle",
            "workflow_run.status_ended",
            "workflow_run.error",
            "workflow_run.phase_started",
            "workflow_run.phase_ended",
        ]
    },
    "SessionEventSendParams": {
        "type": "object",
        "properties": {
            "events": {
                "type": "array",
                "items": {"ref": "sessions.conversation_events.BetaManagedAgentsEventParams"},
            }
        },
        "required": ["events"],
    },
}
