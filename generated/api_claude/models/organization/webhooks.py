# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Webhook endpoints of the organization."""

from datetime import datetime
from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel


class BetaDeletedOrganizationWebhookEndpoint(APIModel):
    """Confirmation that a webhook endpoint was deleted."""

    id: str
    """Identifier of the deleted webhook endpoint."""
    type: Literal["webhook_endpoint_deleted"]


BetaOrganizationWebhookEndpointState: TypeAlias = Literal["disabled", "enabled"] | str
"""Whether events are sent to a webhook endpoint: `enabled` if they are, `disabled` if not."""


class BetaNewOrganizationWebhookEndpoint(APIModel):
    """A webhook endpoint that was just created, together with its signing secret."""

    id: str
    created_at: datetime
    description: str
    """Free text about the endpoint."""
    disabled_reason: str
    """Why the endpoint is disabled."""
    enabled_events: list[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "external_storage.failed",
            "external_storage.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    """Types of the events that the endpoint is sent: failure (`external_key.failed`) or recovery
    (`external_key.recovered`) of an external key, failure (`external_storage.failed`) or recovery
    (`external_storage.recovered`) of external storage, and, for user profiles, the opening or
    resolution of an enforcement action or a change of program status.
    """
    name: str
    signing_secret: str
    """Secret with which to verify that deliveries to the endpoint are genuine. Store it, as later
    reads of the endpoint do not show it.
    """
    state: BetaOrganizationWebhookEndpointState
    """Whether events are sent to the endpoint."""
    updated_at: datetime
    url: str
    """URL to which the events are sent."""


class BetaOrganizationWebhookEndpoint(APIModel):
    """A URL of the organization to which events are sent as they happen."""

    id: str
    created_at: datetime
    description: str
    """Free text about the endpoint."""
    disabled_reason: str
    """Why the endpoint is disabled."""
    enabled_events: list[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "external_storage.failed",
            "external_storage.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
        | str
    ]
    """Types of the events that the endpoint is sent: failure (`external_key.failed`) or recovery
    (`external_key.recovered`) of an external key, failure (`external_storage.failed`) or recovery
    (`external_storage.recovered`) of external storage, and, for user profiles, the opening or
    resolution of an enforcement action or a change of program status.
    """
    name: str
    state: BetaOrganizationWebhookEndpointState
    """Whether events are sent to the endpoint."""
    updated_at: datetime
    url: str
    """URL to which the events are sent."""


class BetaOrganizationWebhookEndpointSigningSecret(APIModel):
    """The new signing secret of a webhook endpoint."""

    signing_secret: str
    """Secret with which to verify that deliveries to the endpoint are genuine. Store it, as later
    reads of the endpoint do not show it.
    """
