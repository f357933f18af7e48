# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. The organization, and the roles of its members."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {"GET /v1/organizations/me": {}}

SCHEMAS: dict[str, dict[str, Any]] = {
    "NoBillingWorkspaceRole": {
        "enum": [
            "workspace_admin",
            "workspace_developer",
            "workspace_restricted_developer",
            "workspace_user",
        ]
    },
    "WorkspaceRole": {
        "enum": [
            "workspace_admin",
            "workspace_billing",
            "workspace_developer",
            "workspace_restricted_developer",
            "workspace_user",
        ]
    },
}
