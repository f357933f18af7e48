# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Events of a session about its progress: status, usage, spans."""

from __future__ import annotations

from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import prepare

BetaManagedAgentsSessionThreadStatus: TypeAlias = Literal[
    "running", "idle", "rescheduling", "terminated"
]
"""What a thread is doing: `running` (at work), `idle` (waiting for input), `rescheduling` (about to
be run again) or `terminated` (over for good).
"""


prepare(globals())
