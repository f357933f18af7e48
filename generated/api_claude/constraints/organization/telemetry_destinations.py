# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Telemetry destinations: where traces of requests are
exported to.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/telemetry_destinations": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
            "workspace_ids[]": {"type": "array", "items": {"type": "string"}, "maxItems": 100},
        }
    },
    "POST /v1/organizations/telemetry_destinations": {
        "body": "organization.telemetry_destinations.OrganizationTelemetryDestinationCreateParams"
    },
    "DELETE /v1/organizations/telemetry_destinations/{destination_id}": {},
    "GET /v1/organizations/telemetry_destinations/{destination_id}": {},
    "POST /v1/organizations/telemetry_destinations/{destination_id}": {
        "body": "organization.telemetry_destinations.OrganizationTelemetryDestinationUpdateParams"
    },
    "POST /v1/organizations/telemetry_destinations/{destination_id}/test": {},
    "GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces": {
        "query": {
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        }
    },
    "DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}": {},
    "POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "BetaTelemetryDestinationContentMode": {"enum": ["metadata_only", "content"]},
    "BetaTelemetryDestinationStateDisabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["disabled"]}},
        "required": ["type"],
    },
    "BetaTelemetryDestinationStateEnabledParams": {
        "type": "object",
        "properties": {"type": {"enum": ["enabled"]}},
        "required": ["type"],
    },
    "BetaTelemetryDestinationStateParams": {
        "tag": "type",
        "members": {
            "enabled": "organization.telemetry_destinations.BetaTelemetryDestinationStateEnabledParams",
            "disabled": "organization.telemetry_destinations.BetaTelemetryDestinationStateDisabledParams",
        },
    },
    "BetaTelemetryDestinationTracesParams": {
        "type": "object",
        "properties": {
            "content_mode": {
                "ref": "organization.telemetry_destinations.BetaTelemetryDestinationContentMode",
                "null": True,
            },
            "enabled": {"type": "boolean"},
            "endpoint_url": {"type": "string", "null": True, "maxLength": 2048},
            "max_content_bytes": {"type": "integer", "null": True},
        },
    },
    "BetaTelemetryDestinationWorkspacesAllParams": {
        "type": "object",
        "properties": {"type": {"enum": ["all"]}},
        "required": ["type"],
    },
    "BetaTelemetryDestinationWorkspacesExcludeParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["exclude"]},
            "workspace_ids": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["type"],
    },
    "BetaTelemetryDestinationWorkspacesIncludeParams": {
        "type": "object",
        "properties": {
            "type": {"enum": ["include"]},
            "workspace_ids": {"type": "array", "items": {"type": "string"}},
        },
        "required": ["type"],
    },
    "BetaTelemetryDestinationWorkspacesParams": {
        "tag": "type",
        "members": {
            "all": "organization.telemetry_destinations.BetaTelemetryDestinationWorkspacesAllParams",
            "include": "organization.telemetry_destinations.BetaTelemetryDestinationWorkspacesIncludeParams",
            "exclude": "organization.telemetry_destinations.BetaTelemetryDestinationWorkspacesExcludeParams",
        },
    },
    "OrganizationTelemetryDestinationCreateParams": {
        "type": "object",
        "properties": {
            "endpoint_url": {"type": "string", "maxLength": 2048},
            "workspaces": {
                "ref": "organization.telemetry_destinations.BetaTelemetryDestinationWorkspacesParams"
            },
            "display_name": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "headers": {"type": "object", "others": {"type": "string"}},
            "traces": {
                "ref": "organization.telemetry_destinations.BetaTelemetryDestinationTracesParams"
            },
        },
        "required": ["endpoint_url", "workspaces"],
    },
    "OrganizationTelemetryDestinationUpdateParams": {
        "type": "object",
        "properties": {
            "display_name": {"type": "string", "null": True, "minLength": 1, "maxLength": 255},
            "endpoint_url": {"type": "string"},
            "headers": {"type": "object", "null": True, "others": {"type": "string", "null": True}},
            "state": {
                "ref": "organization.telemetry_destinations.BetaTelemetryDestinationStateParams"
            },
            "traces": {
                "ref": "organization.telemetry_destinations.BetaTelemetryDestinationTracesParams",
                "null": True,
            },
            "workspaces": {
                "ref": "organization.telemetry_destinations.BetaTelemetryDestinationWorkspacesParams"
            },
        },
    },
}
