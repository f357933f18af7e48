"""Webhooks: what the API sends by itself, believed only with a good signature."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from . import decode
from .errors import ConfigurationError, WebhookSignatureError
from .models import APIModel
from .secret import Secret

if TYPE_CHECKING:
    from standardwebhooks import Webhook

M = TypeVar("M", bound=APIModel)

VARIABLE = "ANTHROPIC_WEBHOOK_SIGNING_KEY"


def unwrap(
    cls: type[M], payload: str | bytes, headers: Mapping[str, str], secret: str | Secret | None
) -> M:
    """The event of a webhook's request, once its signature has been found good. The scheme is that
    of Standard Webhooks: HMAC-SHA256 over id, timestamp and body, five minutes of tolerance.
    """
    webhook = _verifier(secret)
    body = payload.encode() if isinstance(payload, str) else bytes(payload)
    try:
        webhook.verify(body, dict(headers), json_parse=False)
    except Exception as error:  # noqa: BLE001 - whatever trips it, the request is not to be believed
        reason = str(error) if type(error).__name__ == "WebhookVerificationError" else "malformed"
        raise WebhookSignatureError(f"the webhook is not accepted: {reason.lower()}") from None
    return decode.model(cls, body)


def _verifier(secret: str | Secret | None) -> Webhook:
    try:
        from standardwebhooks import Webhook
    except ImportError:
        raise ConfigurationError(
            "checking a signature needs a library: pip install 'api-claude[webhooks]'"
        ) from None
    given = secret if secret is not None else os.environ.get(VARIABLE)
    text = given.reveal() if isinstance(given, Secret) else given
    if not text:
        raise ConfigurationError(f"no signing secret: give secret=, or set {VARIABLE}")
    try:
        return Webhook(text)
    except Exception:  # noqa: BLE001 - its text may hold the secret
        raise ConfigurationError(
            "the signing secret is none: it is base64, as a rule after whsec_"
        ) from None
