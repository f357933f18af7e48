# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Webhook endpoints of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/webhooks": {
        "query": {
            "after_id": {"type": "string", "null": True},
            "before_id": {"type": "string", "null": True},
            "limit": {"type": "integer", "null": True},
            "order": {"enum": ["asc", "desc"], "null": True},
        }
    },
    "POST /v1/organizations/webhooks": {
        "body": "organization.webhooks.OrganizationWebhookCreateParams"
    },
    "DELETE /v1/organizations/webhooks/{webhook_endpoint_id}": {},
    "GET /v1/organizations/webhooks/{webhook_endpoint_id}": {},
    "POST /v1/organizations/webhooks/{webhook_endpoint_id}": {
        "body": "organization.webhooks.OrganizationWebhookUpdateParams"
    },
    "POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret": {},
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "OrganizationWebhookCreateParams": {
        "type": "object",
        "properties": {
            "enabled_events": {
                "type": "array",
                "items": {
                    "enum": [
                        "external_key.failed",
                        "external_key.recovered",
                        "external_storage.failed",
                        "external_storage.recovered",
                        "user_profile.enforcement_action_opened",
                        "user_profile.enforcement_action_resolved",
                        "user_profile.program_status_updated",
                    ]
                },
            },
            "url": {"type": "string"},
            "description": {"type": "string"},
            "name": {"type": "string"},
        },
        "required": ["enabled_events", "url"],
    },
    "OrganizationWebhookUpdateParams": {
        "type": "object",
        "properties": {
            "description": {"type": "string"},
            "enabled_events": {
                "type": "array",
                "items": {
                    "enum": [
                        "external_key.failed",
                        "external_key.recovered",
                        "external_storage.failed",
                        "external_storage.recovered",
                        "user_profile.enforcement_action_opened",
                        "user_profile.enforcement_action_resolved",
                        "user_profile.program_status_updated",
                    ]
                },
            },
            "name": {"type": "string"},
            "state": {"enum": ["disabled", "enabled"]},
            "url": {"type": "string"},
        },
    },
}
