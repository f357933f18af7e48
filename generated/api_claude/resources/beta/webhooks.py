# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.webhooks`. Webhooks: events that the API sends to an endpoint of yours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.auth.hiding import hidden
from api_claude_runtime.auth.secret import as_secret
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.helpers.webhooks import unwrap

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from api_claude_runtime.auth.secret import Secret

    from ...models.webhooks import BetaWebhookEvent


class BetaWebhooks(Resource):
    """Webhooks: events that the API sends to an endpoint of yours."""

    _path = "client.beta.webhooks"

    @staticmethod
    def unwrap(
        payload: str | bytes, *, headers: Mapping[str, str], secret: str | Secret | None = None
    ) -> BetaWebhookEvent:
        """Read the event of a webhook.

        Checks the signature of a request that a webhook endpoint received, and only then reads its
        body. Nothing is sent.

        Args:
            payload: Body of the webhook request, exactly as received. JSON that was parsed and
                serialized again does not match the signature.
            headers: Headers of the webhook request. The case of their names does not matter.
            secret: Signing key (`whsec_...`). The default is the environment variable
                `ANTHROPIC_WEBHOOK_SIGNING_KEY`.

        Returns:
            The event. Data of a type that this version does not know is `Unknown`.

        Raises:
            WebhookSignatureError: The signature is wrong, or the timestamp is more than five
                minutes off.
            ConfigurationError: No signing key is given, it is not valid base64, or the extra
                `webhooks` is not installed.
            DecodeError: The signature is correct, but the payload is not JSON.
            RequestError: `payload` is not a string or bytes.
        """
        # Keeps credentials out of tracebacks that show local variables.
        secret, headers = as_secret(secret), hidden(headers)
        return unwrap(_models.BetaWebhookEvent, payload, headers=headers, secret=secret)


class AsyncBetaWebhooks(AsyncResource):
    """Asynchronous version of `BetaWebhooks`."""

    _path = "client.beta.webhooks"

    @staticmethod
    def unwrap(
        payload: str | bytes, *, headers: Mapping[str, str], secret: str | Secret | None = None
    ) -> BetaWebhookEvent:
        """Read the event of a webhook.

        Checks the signature of a request that a webhook endpoint received, and only then reads its
        body. Nothing is sent.

        Args:
            payload: Body of the webhook request, exactly as received. JSON that was parsed and
                serialized again does not match the signature.
            headers: Headers of the webhook request. The case of their names does not matter.
            secret: Signing key (`whsec_...`). The default is the environment variable
                `ANTHROPIC_WEBHOOK_SIGNING_KEY`.

        Returns:
            The event. Data of a type that this version does not know is `Unknown`.

        Raises:
            WebhookSignatureError: The signature is wrong, or the timestamp is more than five
                minutes off.
            ConfigurationError: No signing key is given, it is not valid base64, or the extra
                `webhooks` is not installed.
            DecodeError: The signature is correct, but the payload is not JSON.
            RequestError: `payload` is not a string or bytes.
        """
        # Keeps credentials out of tracebacks that show local variables.
        secret, headers = as_secret(secret), hidden(headers)
        return unwrap(_models.BetaWebhookEvent, payload, headers=headers, secret=secret)
