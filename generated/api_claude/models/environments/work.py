# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The work queue of a self-hosted environment."""

from typing import Literal

from api_claude_runtime.replies.models import APIModel


class BetaSessionWorkData(APIModel):
    """The session that a piece of work is for."""

    id: str
    """Identifier of the session."""
    type: Literal["session"]


class BetaSelfHostedWork(APIModel):
    """A piece of work in the queue of a self-hosted environment, for a worker to claim and carry
    out.
    """

    id: str
    acknowledged_at: str | None = None
    """When a worker acknowledged the work; null when none has yet."""
    created_at: str
    """When the work was put in the queue."""
    data: BetaSessionWorkData
    """What is to be done: the session that needs a worker."""
    environment_id: str
    """Identifier of the self-hosted environment whose queue the work is in."""
    latest_heartbeat_at: str | None = None
    """When a worker last sent a heartbeat for the work; null when none has yet."""
    metadata: dict[str, str]
    """Key-value pairs that the caller keeps with the work."""
    secret: str | None = None
    """Secret that the worker needs to carry out the work; null if this response does not contain
    it.
    """
    started_at: str | None = None
    """When the work was started; null when it has not been yet."""
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    """Where the work stands: `queued` (waiting for a worker), `starting` (claimed, not yet under
    way), `active` (under way), `stopping` (asked to stop) or `stopped` (over).
    """
    stop_requested_at: str | None = None
    """When the work was requested to stop; null if it was not."""
    stopped_at: str | None = None
    """When the work was stopped; null when it has not been."""
    type: Literal["work"]


class BetaSelfHostedWorkHeartbeatResponse(APIModel):
    """The state of a piece of work and of the worker's lease on it after a heartbeat."""

    last_heartbeat: str
    """The heartbeat that is now the latest one on record; send it as `expected_last_heartbeat` next
    time.
    """
    lease_extended: bool
    """Whether the heartbeat extended the lease on the work."""
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    """Where the work stands: `queued` (waiting for a worker), `starting` (claimed, not yet under
    way), `active` (under way), `stopping` (asked to stop) or `stopped` (over). On `stopping`, the
    worker should wind the work down.
    """
    ttl_seconds: int
    """Seconds for which the lease holds; send the next heartbeat before they are over."""
    type: Literal["work_heartbeat"]


class BetaSelfHostedWorkQueueStats(APIModel):
    """How busy the work queue of a self-hosted environment is."""

    depth: int
    """Number of pieces of work that wait in the queue to be claimed."""
    oldest_queued_at: str | None = None
    """When the oldest work that is not acknowledged yet was put in the queue; null when there is
    none.
    """
    pending: int
    """Number of pieces of work that were claimed but not yet acknowledged."""
    type: Literal["work_queue_stats"]
    workers_polling: int | None = None
    """Number of workers, distinguished by their identifiers, that have polled the queue lately;
    null if that is not known.
    """
