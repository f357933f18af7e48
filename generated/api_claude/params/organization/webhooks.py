# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Webhook endpoints of the organization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class OrganizationWebhookCreateParams(TypedDict):
    """Body of `organization.webhooks.create`."""

    enabled_events: Sequence[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "external_storage.failed",
            "external_storage.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
    ]
    """Types of the events that the endpoint is sent: failure (`external_key.failed`) or recovery
    (`external_key.recovered`) of an external key, failure (`external_storage.failed`) or recovery
    (`external_storage.recovered`) of external storage, and, for user profiles, the opening or
    resolution of an enforcement action or a change of program status.
    """
    url: str
    """URL to which to send the events."""
    description: NotRequired[str]
    """Free text about the endpoint."""
    name: NotRequired[str]
    """Name for the endpoint."""


class OrganizationWebhookUpdateParams(TypedDict):
    """Body of `organization.webhooks.update`."""

    description: NotRequired[str]
    """New free text about the endpoint."""
    enabled_events: NotRequired[
        Sequence[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "external_storage.failed",
                "external_storage.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
        ]
    ]
    """New list of the types of events that the endpoint is sent: failure (`external_key.failed`) or
    recovery (`external_key.recovered`) of an external key, failure (`external_storage.failed`) or
    recovery (`external_storage.recovered`) of external storage, and, for user profiles, the opening
    or resolution of an enforcement action or a change of program status.
    """
    name: NotRequired[str]
    """New name for the endpoint."""
    state: NotRequired[Literal["disabled", "enabled"]]
    """`enabled` to have events sent to the endpoint, `disabled` to stop them."""
    url: NotRequired[str]
    """New URL to which to send the events."""


prepare(globals())
