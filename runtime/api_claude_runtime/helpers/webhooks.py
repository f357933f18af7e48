"""Webhooks: what the API sends by itself, believed only with a good signature."""

from __future__ import annotations

import base64
import contextlib
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from api_claude_runtime.auth.credentials import as_secret
from api_claude_runtime.auth.secret import MaskedBytes, Secret
from api_claude_runtime.errors.base import ConfigurationError, RequestError, WebhookSignatureError
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import APIModel

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
    secret = as_secret(secret)  # a traceback with locals shows no key
    if not isinstance(payload, (str, bytes)):
        raise RequestError(f"the payload is {type(payload).__name__}, not the body as it came")
    webhook = _verifier(as_secret(secret))
    body = payload.encode("utf-8", "surrogatepass") if isinstance(payload, str) else payload
    if reason := _refusal(webhook, body, headers):
        raise WebhookSignatureError(f"the webhook is not accepted: {reason.lower()}")
    return decode.model(cls, body)


def _refusal(webhook: Webhook, body: bytes, headers: Mapping[str, str]) -> str | None:
    from standardwebhooks import WebhookVerificationError

    try:
        webhook.verify(body, dict(headers), json_parse=False)
    except WebhookVerificationError as error:
        return str(error)
    except ValueError:  # a header that is not written as it should be, a body that is no text
        return "malformed"
    return None


def _verifier(secret: Secret | None) -> Webhook:
    try:
        from standardwebhooks import Webhook
    except ImportError:
        raise ConfigurationError(
            "checking a signature needs a library: pip install 'api-claude[webhooks]'"
        ) from None
    if secret is None:
        secret = as_secret(os.environ.get(VARIABLE))
    if not secret:
        raise ConfigurationError(f"no signing secret: give secret=, or set {VARIABLE}")
    key = _key(secret)
    if not key:
        raise ConfigurationError("the signing secret is none: it is base64, as a rule after whsec_")
    return Webhook(key)


def _key(secret: Secret) -> bytes:
    """The bytes that it stands for; none if it is not strictly base64."""
    with contextlib.suppress(ValueError):
        padding = "=" * (-len(secret.reveal().removeprefix("whsec_")) % 4)
        return MaskedBytes(
            base64.b64decode(secret.reveal().removeprefix("whsec_") + padding, validate=True)
        )
    return b""
