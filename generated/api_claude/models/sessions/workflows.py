# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Workflow runs inside a session."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaManagedAgentsWorkflowRunPhase(APIModel):
    """A named part of a workflow run."""

    id: str
    """Identifier of the phase; events about the phase name it as `workflow_run_phase_id`."""
    description: str | None = None
    """What the phase is for; null if it has no description."""
    name: str


class BetaManagedAgentsWorkflowRunCreatedEvent(APIModel):
    """An event sent when a workflow run was created in the session."""

    id: str
    description: str | None = None
    """What the workflow run is for; null if it has no description."""
    name: str
    """Name of the workflow run."""
    phases: list[BetaManagedAgentsWorkflowRunPhase]
    """The phases of the workflow run; later events refer to them by ID."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["workflow_run.created"]
    workflow_run_id: str
    """Identifier of the workflow run; the later events about it, and the threads it creates, name
    it too.
    """


class BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject(APIModel):
    """An error: the limit on the number of workflow runs was reached."""

    message: str
    type: Literal["max_workflow_runs_error"]


class BetaManagedAgentsProgramWorkflowRunErrorObject(APIModel):
    """An error: the program of the workflow run failed."""

    message: str
    type: Literal["program_error"]


class BetaManagedAgentsThreadLimitWorkflowRunErrorObject(APIModel):
    """An error: the limit on the number of threads was reached."""

    message: str
    type: Literal["thread_limit_error"]


class BetaManagedAgentsTimeoutWorkflowRunErrorObject(APIModel):
    """An error: the workflow run took longer than it may."""

    message: str
    type: Literal["timeout_error"]


class BetaManagedAgentsUnknownWorkflowRunErrorObject(APIModel):
    """An error of the workflow run that none of the other types covers; `message` has what is
    known.
    """

    message: str
    type: Literal["unknown_error"]


BetaManagedAgentsWorkflowRunErrorObject: TypeAlias = Annotated[
    BetaManagedAgentsTimeoutWorkflowRunErrorObject
    | BetaManagedAgentsProgramWorkflowRunErrorObject
    | BetaManagedAgentsUnknownWorkflowRunErrorObject
    | BetaManagedAgentsThreadLimitWorkflowRunErrorObject
    | BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject
    | Unknown,
    Open("type"),
]
"""What went wrong with a workflow run; `type` is the kind of error."""


class BetaManagedAgentsWorkflowRunErrorEvent(APIModel):
    """An event sent when an error occurred in a workflow run or in an attempt to start one."""

    id: str
    error: BetaManagedAgentsWorkflowRunErrorObject
    """What went wrong."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["workflow_run.error"]
    workflow_run_id: str | None = None
    """Identifier of the workflow run; null if the error does not belong to one."""


class BetaManagedAgentsWorkflowRunPhaseEndedEvent(APIModel):
    """An event sent when a phase of a workflow run ended."""

    id: str
    phase_started_id: str
    """Identifier of the `workflow_run.phase_started` event for the same phase."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["workflow_run.phase_ended"]
    workflow_run_id: str
    """Identifier of the workflow run."""
    workflow_run_phase_id: str
    """Identifier of the phase that ended."""


class BetaManagedAgentsWorkflowRunPhaseStartedEvent(APIModel):
    """An event sent when a phase of a workflow run started."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["workflow_run.phase_started"]
    workflow_run_id: str
    """Identifier of the workflow run."""
    workflow_run_phase_id: str
    """Identifier of the phase that started."""


class BetaManagedAgentsWorkflowRunResultCompleted(APIModel):
    """The result of a workflow run that ran to its end."""

    type: Literal["completed"]


class BetaManagedAgentsWorkflowRunResultErrorObject(APIModel):
    """The result of a workflow run that an error ended."""

    error: BetaManagedAgentsWorkflowRunErrorObject
    """The error that ended the workflow run."""
    type: Literal["error"]


class BetaManagedAgentsWorkflowRunResultStopped(APIModel):
    """The result of a workflow run that was stopped before its end."""

    type: Literal["stopped"]


BetaManagedAgentsWorkflowRunResult: TypeAlias = Annotated[
    BetaManagedAgentsWorkflowRunResultCompleted
    | BetaManagedAgentsWorkflowRunResultErrorObject
    | BetaManagedAgentsWorkflowRunResultStopped
    | Unknown,
    Open("type"),
]
"""The way a workflow run ended: it completed, failed with an error, or was stopped; `type` states
which.
"""


class BetaManagedAgentsWorkflowRunStatusEndedEvent(APIModel):
    """An event sent when a workflow run ended."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    result: BetaManagedAgentsWorkflowRunResult
    """How the workflow run ended."""
    type: Literal["workflow_run.status_ended"]
    workflow_run_id: str
    """Identifier of the workflow run."""


class BetaManagedAgentsWorkflowRunStatusIdleEvent(APIModel):
    """An event sent when a workflow run became idle: it is not running, but has not ended."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["workflow_run.status_idle"]
    workflow_run_id: str
    """Identifier of the workflow run."""


class BetaManagedAgentsWorkflowRunStatusRunningEvent(APIModel):
    """An event sent when a workflow run began to run."""

    id: str
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["workflow_run.status_running"]
    workflow_run_id: str
    """Identifier of the workflow run."""
