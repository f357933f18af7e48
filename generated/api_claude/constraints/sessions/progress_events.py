# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Events of a session about its progress: status, usage,
spans.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaManagedAgentsSessionThreadStatus": {
        "enum": ["running", "idle", "rescheduling", "terminated"]
    }
}
