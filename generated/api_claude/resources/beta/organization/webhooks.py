# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.webhooks`. Webhook endpoints of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....models.organization.webhooks import (
        BetaDeletedOrganizationWebhookEndpoint,
        BetaNewOrganizationWebhookEndpoint,
        BetaOrganizationWebhookEndpoint,
        BetaOrganizationWebhookEndpointSigningSecret,
    )
    from ....params.shared.shared import AnthropicBetaParam


class BetaOrganizationWebhooks(Resource):
    """Webhook endpoints of the organization.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.webhooks"

    def list(
        self,
        *,
        after_id: str | Omit | None = OMIT,
        before_id: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        order: Literal["asc", "desc"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[BetaOrganizationWebhookEndpoint]:
        """List the webhook endpoints.

        `GET /v1/organizations/webhooks`. Options and errors: see `BetaOrganizationWebhooks`.

        Lists the webhook endpoints of the organization. Their signing secrets are not included.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            limit: Largest number of items on a page.
            order: Direction in which the endpoints are sorted: `asc` or `desc`; the default is
                `desc`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of webhook endpoints. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/webhooks",
            query={"after_id": after_id, "before_id": before_id, "limit": limit, "order": order},
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            options=options,
        )
        return self._fetch_page(Page[_models.BetaOrganizationWebhookEndpoint], call)

    def create(
        self,
        *,
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
        ],
        url: str,
        description: str | Omit = OMIT,
        name: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaNewOrganizationWebhookEndpoint:
        """Create a webhook endpoint.

        `POST /v1/organizations/webhooks`. Options and errors: see `BetaOrganizationWebhooks`.

        Registers a URL to which events of the organization are sent. The response holds the signing
        secret of the endpoint, which later reads do not show: store it.

        Args:
            enabled_events: Types of the events that the endpoint is sent: failure
                (`external_key.failed`) or recovery (`external_key.recovered`) of an external key,
                failure (`external_storage.failed`) or recovery (`external_storage.recovered`) of
                external storage, and, for user profiles, the opening or resolution of an
                enforcement action or a change of program status.
            url: URL to which to send the events.
            description: Free text about the endpoint.
            name: Name for the endpoint.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new webhook endpoint with its signing secret.
        """
        call = Call(
            "POST",
            "/v1/organizations/webhooks",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            body={
                "enabled_events": enabled_events,
                "url": url,
                "description": description,
                "name": name,
            },
            options=options,
        )
        return self._fetch(_models.BetaNewOrganizationWebhookEndpoint, call)

    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedOrganizationWebhookEndpoint:
        """Delete a webhook endpoint.

        `DELETE /v1/organizations/webhooks/{webhook_endpoint_id}`.
        Options and errors: see `BetaOrganizationWebhooks`.

        Deletes a webhook endpoint, so that no more events are sent to it.

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The identifier of the deleted webhook endpoint.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/webhooks/{segment('webhook_endpoint_id', webhook_endpoint_id)}",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            options=options,
        )
        return self._fetch(_models.BetaDeletedOrganizationWebhookEndpoint, call)

    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaOrganizationWebhookEndpoint:
        """Get a webhook endpoint.

        `GET /v1/organizations/webhooks/{webhook_endpoint_id}`.
        Options and errors: see `BetaOrganizationWebhooks`.

        Retrieves one webhook endpoint of the organization, without its signing secret.

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The webhook endpoint.
        """
        call = Call(
            "GET",
            f"/v1/organizations/webhooks/{segment('webhook_endpoint_id', webhook_endpoint_id)}",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            options=options,
        )
        return self._fetch(_models.BetaOrganizationWebhookEndpoint, call)

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        description: str | Omit = OMIT,
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
        | Omit = OMIT,
        name: str | Omit = OMIT,
        state: Literal["disabled", "enabled"] | Omit = OMIT,
        url: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaOrganizationWebhookEndpoint:
        """Update a webhook endpoint.

        `POST /v1/organizations/webhooks/{webhook_endpoint_id}`.
        Options and errors: see `BetaOrganizationWebhooks`.

        Changes a webhook endpoint, or enables or disables it. Fields that are left out stay as they
        are.

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            description: New free text about the endpoint.
            enabled_events: New list of the types of events that the endpoint is sent: failure
                (`external_key.failed`) or recovery (`external_key.recovered`) of an external key,
                failure (`external_storage.failed`) or recovery (`external_storage.recovered`) of
                external storage, and, for user profiles, the opening or resolution of an
                enforcement action or a change of program status.
            name: New name for the endpoint.
            state: `enabled` to have events sent to the endpoint, `disabled` to stop them.
            url: New URL to which to send the events.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated webhook endpoint.
        """
        call = Call(
            "POST",
            f"/v1/organizations/webhooks/{segment('webhook_endpoint_id', webhook_endpoint_id)}",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            body={
                "description": description,
                "enabled_events": enabled_events,
                "name": name,
                "state": state,
                "url": url,
            },
            options=options,
        )
        return self._fetch(_models.BetaOrganizationWebhookEndpoint, call)

    def regenerate_signing_secret(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaOrganizationWebhookEndpointSigningSecret:
        """Replace a webhook endpoint's signing secret.

        `POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret`.
        Options and errors: see `BetaOrganizationWebhooks`.

        Makes a new signing secret for a webhook endpoint in place of the old one. Later reads of
        the endpoint do not show it: store it.

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new signing secret.
        """
        call = Call(
            "POST",
            f"/v1/organizations/webhooks/{segment('webhook_endpoint_id', webhook_endpoint_id)}"
            "/regenerate_signing_secret",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            options=options,
        )
        return self._fetch(_models.BetaOrganizationWebhookEndpointSigningSecret, call)


class AsyncBetaOrganizationWebhooks(AsyncResource):
    """Asynchronous version of `BetaOrganizationWebhooks`."""

    _path = "client.beta.organization.webhooks"

    @list_call
    async def list(
        self,
        *,
        after_id: str | Omit | None = OMIT,
        before_id: str | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        order: Literal["asc", "desc"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[BetaOrganizationWebhookEndpoint]:
        """List the webhook endpoints.

        `GET /v1/organizations/webhooks`. Options and errors: see `BetaOrganizationWebhooks`.

        Lists the webhook endpoints of the organization. Their signing secrets are not included.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            limit: Largest number of items on a page.
            order: Direction in which the endpoints are sorted: `asc` or `desc`; the default is
                `desc`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of webhook endpoints. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/webhooks",
            query={"after_id": after_id, "before_id": before_id, "limit": limit, "order": order},
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            options=options,
        )
        return await self._fetch_page(AsyncPage[_models.BetaOrganizationWebhookEndpoint], call)

    async def create(
        self,
        *,
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
        ],
        url: str,
        description: str | Omit = OMIT,
        name: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaNewOrganizationWebhookEndpoint:
        """Create a webhook endpoint.

        `POST /v1/organizations/webhooks`. Options and errors: see `BetaOrganizationWebhooks`.

        Registers a URL to which events of the organization are sent. The response holds the signing
        secret of the endpoint, which later reads do not show: store it.

        Args:
            enabled_events: Types of the events that the endpoint is sent: failure
                (`external_key.failed`) or recovery (`external_key.recovered`) of an external key,
                failure (`external_storage.failed`) or recovery (`external_storage.recovered`) of
                external storage, and, for user profiles, the opening or resolution of an
                enforcement action or a change of program status.
            url: URL to which to send the events.
            description: Free text about the endpoint.
            name: Name for the endpoint.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new webhook endpoint with its signing secret.
        """
        call = Call(
            "POST",
            "/v1/organizations/webhooks",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            body={
                "enabled_events": enabled_events,
                "url": url,
                "description": description,
                "name": name,
            },
            options=options,
        )
        return await self._fetch(_models.BetaNewOrganizationWebhookEndpoint, call)

    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedOrganizationWebhookEndpoint:
        """Delete a webhook endpoint.

        `DELETE /v1/organizations/webhooks/{webhook_endpoint_id}`.
        Options and errors: see `BetaOrganizationWebhooks`.

        Deletes a webhook endpoint, so that no more events are sent to it.

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The identifier of the deleted webhook endpoint.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/webhooks/{segment('webhook_endpoint_id', webhook_endpoint_id)}",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            options=options,
        )
        return await self._fetch(_models.BetaDeletedOrganizationWebhookEndpoint, call)

    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaOrganizationWebhookEndpoint:
        """Get a webhook endpoint.

        `GET /v1/organizations/webhooks/{webhook_endpoint_id}`.
        Options and errors: see `BetaOrganizationWebhooks`.

        Retrieves one webhook endpoint of the organization, without its signing secret.

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The webhook endpoint.
        """
        call = Call(
            "GET",
            f"/v1/organizations/webhooks/{segment('webhook_endpoint_id', webhook_endpoint_id)}",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            options=options,
        )
        return await self._fetch(_models.BetaOrganizationWebhookEndpoint, call)

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        description: str | Omit = OMIT,
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
        | Omit = OMIT,
        name: str | Omit = OMIT,
        state: Literal["disabled", "enabled"] | Omit = OMIT,
        url: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaOrganizationWebhookEndpoint:
        """Update a webhook endpoint.

        `POST /v1/organizations/webhooks/{webhook_endpoint_id}`.
        Options and errors: see `BetaOrganizationWebhooks`.

        Changes a webhook endpoint, or enables or disables it. Fields that are left out stay as they
        are.

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            description: New free text about the endpoint.
            enabled_events: New list of the types of events that the endpoint is sent: failure
                (`external_key.failed`) or recovery (`external_key.recovered`) of an external key,
                failure (`external_storage.failed`) or recovery (`external_storage.recovered`) of
                external storage, and, for user profiles, the opening or resolution of an
                enforcement action or a change of program status.
            name: New name for the endpoint.
            state: `enabled` to have events sent to the endpoint, `disabled` to stop them.
            url: New URL to which to send the events.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated webhook endpoint.
        """
        call = Call(
            "POST",
            f"/v1/organizations/webhooks/{segment('webhook_endpoint_id', webhook_endpoint_id)}",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            body={
                "description": description,
                "enabled_events": enabled_events,
                "name": name,
                "state": state,
                "url": url,
            },
            options=options,
        )
        return await self._fetch(_models.BetaOrganizationWebhookEndpoint, call)

    async def regenerate_signing_secret(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaOrganizationWebhookEndpointSigningSecret:
        """Replace a webhook endpoint's signing secret.

        `POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret`.
        Options and errors: see `BetaOrganizationWebhooks`.

        Makes a new signing secret for a webhook endpoint in place of the old one. Later reads of
        the endpoint do not show it: store it.

        Args:
            webhook_endpoint_id: Identifier of the webhook endpoint.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new signing secret.
        """
        call = Call(
            "POST",
            f"/v1/organizations/webhooks/{segment('webhook_endpoint_id', webhook_endpoint_id)}"
            "/regenerate_signing_secret",
            headers={"anthropic-beta": joined(betas, "webhooks-2026-10-07")},
            options=options,
        )
        return await self._fetch(_models.BetaOrganizationWebhookEndpointSigningSecret, call)
