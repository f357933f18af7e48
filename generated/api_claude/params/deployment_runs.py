# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Deployment runs: each time that a deployment started a session, or failed to."""

from __future__ import annotations

from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import prepare

BetaManagedAgentsTriggerType: TypeAlias = Literal["schedule", "manual"]
"""The kind of start of a deployment run: `schedule` for the deployment's schedule, `manual` for a
caller.
"""


prepare(globals())
