# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Error codes: every documented `error.details.error_code`, its HTTP status and its
class.
"""

from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel

ThreadUnsupportedFeatureName: TypeAlias = (
    Literal[
        "cache_control", "context_management", "fallbacks", "hipaa", "inference_hooks", "thinking"
    ]
    | str
)
"""A feature that a request in a message thread cannot use."""


WorkspacePolicyField: TypeAlias = Literal["external_key_id"] | str
"""A field of a workspace's policy."""


class BetaWorkLeaseState(APIModel):
    """State of the lease that a worker holds on a piece of work."""

    last_heartbeat: str | None = None
    """Time of the heartbeat that was recorded last; null when there was none."""
    lease_extended: bool
    """Whether the heartbeat extended the lease."""
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    """Stage of the work."""
    ttl_seconds: int
    """Seconds until the lease ends without another heartbeat."""
