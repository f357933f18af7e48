# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. The events of a session: listed, sent and streamed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params

BetaManagedAgentsDeltaType: TypeAlias = Literal["agent.message", "agent.thinking"]
"""A type of event that a stream can announce while it is still being written: messages of the agent
(`agent.message`) or its thinking (`agent.thinking`).
"""


BetaManagedAgentsSessionEventType: TypeAlias = Literal[
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
"""A type of session event, to filter by. The prefix states the origin: `user.` and `system.` for
what was sent to the session, `agent.` for what its agents did, `session.` and `workflow_run.` for
what happens to the session and its workflow runs, `span.` for model requests and outcome
evaluations.
"""


class SessionEventSendParams(TypedDict):
    """Body of `sessions.events.send`."""

    events: Sequence[_params.BetaManagedAgentsEventParams]
    """The events to send, in order."""


prepare(globals())
