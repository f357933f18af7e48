# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands, as data for the command line. Webhook endpoints of the organization."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "organization.webhooks.list": {
        "parameters": [
            ("after_id", "string", "", "Cursor for the next page"),
            ("before_id", "string", "", "Cursor for the previous page"),
            ("limit", "integer", "", "Largest number of items on a page"),
            ("order", "string", "", "Direction in which the endpoints are sorted", "asc", "desc"),
        ],
        "text": "Lists the webhook endpoints of the organization. Their signing secrets are not included.",
        "reply": "page",
    },
    "organization.webhooks.create": {
        "parameters": [
            (
                "enabled_events",
                "string[]",
                "!",
                "Types of the events that the endpoint is sent",
                "external_key.failed",
                "external_key.recovered",
                "external_storage.failed",
                "external_storage.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ),
            ("url", "string", "!", "URL to which to send the events"),
            ("description", "string", "", "Free text about the endpoint"),
            ("name", "string", "", "Name for the endpoint"),
        ],
        "text": "Registers a URL to which events of the organization are sent. The response holds the signing secret of the endpoint, which later reads do not show: store it.",
    },
    "organization.webhooks.delete": {
        "parameters": [
            ("webhook_endpoint_id", "string", "!/", "Identifier of the webhook endpoint")
        ],
        "text": "Deletes a webhook endpoint, so that no more events are sent to it.",
    },
    "organization.webhooks.retrieve": {
        "parameters": [
            ("webhook_endpoint_id", "string", "!/", "Identifier of the webhook endpoint")
        ],
        "text": "Retrieves one webhook endpoint of the organization, without its signing secret.",
    },
    "organization.webhooks.update": {
        "parameters": [
            ("webhook_endpoint_id", "string", "!/", "Identifier of the webhook endpoint"),
            ("description", "string", "", "New free text about the endpoint"),
            (
                "enabled_events",
                "string[]",
                "",
                "New list of the types of events that the endpoint is sent",
                "external_key.failed",
                "external_key.recovered",
                "external_storage.failed",
                "external_storage.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ),
            ("name", "string", "", "New name for the endpoint"),
            (
                "state",
                "string",
                "",
                "`enabled` to have events sent to the endpoint, `disabled` to stop them",
                "disabled",
                "enabled",
            ),
            ("url", "string", "", "New URL to which to send the events"),
        ],
        "text": "Changes a webhook endpoint, or enables or disables it. Fields that are left out stay as they are.",
    },
    "organization.webhooks.regenerate_signing_secret": {
        "parameters": [
            ("webhook_endpoint_id", "string", "!/", "Identifier of the webhook endpoint")
        ],
        "text": "Makes a new signing secret for a webhook endpoint in place of the old one. Later reads of the endpoint do not show it: store it.",
    },
}
