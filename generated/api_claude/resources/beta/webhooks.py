# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.webhooks`. Webhooks: events that the API sends to an endpoint of yours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.auth.credentials import as_secret
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.helpers.webhooks import unwrap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from api_claude_runtime.auth.secret import Secret

    from ...models.webhooks import BetaWebhookEvent


class BetaWebhooks(Resource):
    """Webhooks: events that the API sends to an endpoint of yours."""

    @staticmethod
    def unwrap(
        payload: str | bytes,
        *,
        headers: Mapping[str, str],
        secret: str | Secret | None = None,
    ) -> BetaWebhookEvent:
        """Read the event of a webhook.

        Checks the signature of a request that a webhook endpoint received, and only then reads its
        body. Nothing is sent.

        Args:
            payload: The body of the webhook's request, as it came: not parsed and dumped again.
            headers: The headers of that request; names are found whatever their case.
            secret: The signing key (`whsec_...`); default `ANTHROPIC_WEBHOOK_SIGNING_KEY`.

        Returns:
            The event. What is newer in it than this version is `Unknown`.

        Raises:
            WebhookSignatureError: the signature is wrong, or the timestamp off by more than five
                minutes.
            ConfigurationError: no secret, one that is none, or the extra `webhooks` is missing.
            DecodeError: the payload is signed, and yet no JSON.
        """
        secret = as_secret(secret)  # a traceback with locals shows no key
        from ...models.webhooks import BetaWebhookEvent

        return unwrap(BetaWebhookEvent, payload, headers, secret)


class AsyncBetaWebhooks(AsyncResource):
    """Webhooks: events that the API sends to an endpoint of yours."""

    @staticmethod
    def unwrap(
        payload: str | bytes,
        *,
        headers: Mapping[str, str],
        secret: str | Secret | None = None,
    ) -> BetaWebhookEvent:
        """Read the event of a webhook.

        Checks the signature of a request that a webhook endpoint received, and only then reads its
        body. Nothing is sent.

        Args:
            payload: The body of the webhook's request, as it came: not parsed and dumped again.
            headers: The headers of that request; names are found whatever their case.
            secret: The signing key (`whsec_...`); default `ANTHROPIC_WEBHOOK_SIGNING_KEY`.

        Returns:
            The event. What is newer in it than this version is `Unknown`.

        Raises:
            WebhookSignatureError: the signature is wrong, or the timestamp off by more than five
                minutes.
            ConfigurationError: no secret, one that is none, or the extra `webhooks` is missing.
            DecodeError: the payload is signed, and yet no JSON.
        """
        secret = as_secret(secret)  # a traceback with locals shows no key
        from ...models.webhooks import BetaWebhookEvent

        return unwrap(BetaWebhookEvent, payload, headers, secret)
