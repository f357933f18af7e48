# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Reply types. Error codes: every documented `error.details.error_code`, its HTTP status and its
class.
"""

from typing import Literal, TypeAlias

from api_claude_runtime.models import APIModel

ThreadUnsupportedFeatureName: TypeAlias = (
    Literal[
        "cache_control", "context_management", "fallbacks", "hipaa", "inference_hooks", "thinking"
    ]
    | str
)


WorkspacePolicyField: TypeAlias = Literal["external_key_id"] | str


class BetaWorkLeaseState(APIModel):
    """BetaWorkLeaseState"""

    last_heartbeat: str | None = None
    lease_extended: bool
    state: Literal["queued", "starting", "active", "stopping", "stopped"] | str
    ttl_seconds: int
