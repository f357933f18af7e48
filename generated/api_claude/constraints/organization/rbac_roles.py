# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Roles of role-based access control, and their
permissions.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/rbac_roles": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "GET /v1/organizations/rbac_roles/{rbac_role_id}": {},
    "GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {}
