# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Sessions: runs of an agent in an environment, and the threads of its
subagents.
"""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel

from ..agents.resources import BetaManagedAgentsBudgetLimit
from .agents import BetaManagedAgentsSessionAgent, BetaManagedAgentsSessionThreadOwner
from .progress_events import (
    BetaManagedAgentsSessionStats,
    BetaManagedAgentsSessionThreadStats,
    BetaManagedAgentsSessionThreadStatus,
    BetaManagedAgentsSessionThreadUsage,
    BetaManagedAgentsSessionUsage,
)
from .resources import BetaManagedAgentsOutcomeEvaluationResource, BetaManagedAgentsSessionResource


class BetaManagedAgentsDeletedSession(APIModel):
    """Confirmation that a session was deleted."""

    id: str
    """Identifier of the deleted session."""
    type: Literal["session_deleted"]


class BetaManagedAgentsSession(APIModel):
    """A run of an agent in an environment, driven by events."""

    id: str
    agent: BetaManagedAgentsSessionAgent
    """The agent's configuration as this session runs it."""
    archived_at: datetime | None = None
    """When the session was archived; null when it is not archived."""
    budget: BetaManagedAgentsBudgetLimit | None = None
    """Limit on what the session may cost; null when it has no budget."""
    created_at: datetime
    environment_id: str
    """Identifier of the environment in which the agent's tools run."""
    metadata: dict[str, str]
    """Key-value pairs that the caller keeps with the session."""
    outcome_evaluations: list[BetaManagedAgentsOutcomeEvaluationResource]
    """Evaluations of the outcomes that the session was asked to reach."""
    resources: list[BetaManagedAgentsSessionResource]
    """Files, GitHub repositories and memory stores that are available in the session."""
    stats: BetaManagedAgentsSessionStats
    """How long the session has existed and has been at work."""
    status: Literal["rescheduling", "running", "idle", "terminated"] | str
    """What the session is doing: `running` (at work), `idle` (waiting for input), `rescheduling`
    (about to be run again) or `terminated` (over for good).
    """
    title: str | None = None
    """Title of the session for people to read; null when it has none."""
    type: Literal["session"]
    updated_at: datetime
    usage: BetaManagedAgentsSessionUsage
    """Tokens, tool requests and cost of the session so far."""
    vault_ids: list[str]
    """Identifiers of the vaults whose credentials the session may use."""
    deployment_id: str | None = None
    """Identifier of the deployment that started the session; null when none did."""


class BetaManagedAgentsSessionThread(APIModel):
    """A conversation within a session: the main one, or that of a subagent or advisor."""

    id: str
    agent: BetaManagedAgentsSessionThreadOwner
    """The agent or advisor whose conversation this is."""
    archived_at: datetime | None = None
    """When the thread was archived; null when it is not archived."""
    created_at: datetime
    parent_thread_id: str | None = None
    """Identifier of the thread that started this one; null for a thread without a parent."""
    session_id: str
    """Identifier of the session that the thread belongs to."""
    stats: BetaManagedAgentsSessionThreadStats | None = None
    """How long the thread has existed and has been at work; null when not available."""
    status: BetaManagedAgentsSessionThreadStatus
    """What the thread is doing."""
    type: Literal["session_thread"]
    updated_at: datetime
    usage: BetaManagedAgentsSessionThreadUsage | None = None
    """Tokens, tool requests and cost of the thread so far; null when not available."""
    workflow_run_id: str | None = None
    """Identifier of the workflow run that the thread is part of; null when it is not part of
    one.
    """
