"""`unwrap`: verify the signature of a webhook request and decode its event."""

from __future__ import annotations

import base64
import contextlib
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from api_claude_runtime.auth.hiding import hidden, revealed
from api_claude_runtime.auth.secret import MaskedBytes, Secret, as_secret, type_name
from api_claude_runtime.errors.base import (
    ConfigurationError,
    DecodeError,
    RequestError,
    WebhookSignatureError,
)
from api_claude_runtime.replies import decode
from api_claude_runtime.replies.models import APIModel

if TYPE_CHECKING:
    from standardwebhooks import Webhook

M = TypeVar("M", bound=APIModel)

ENVIRONMENT_VARIABLE = "ANTHROPIC_WEBHOOK_SIGNING_KEY"


def unwrap(
    cls: type[M],
    payload: str | bytes,
    *,
    headers: Mapping[str, str],
    secret: str | Secret | None = None,
) -> M:
    """Verify the signature of a webhook request and return its event.

    The scheme is Standard Webhooks: HMAC-SHA256 over id, timestamp and body. The timestamp may
    differ from the current time by five minutes.

    Args:
        cls: Type of the event.
        payload: Body of the webhook request, exactly as received. JSON that was parsed and
            serialized again does not match the signature.
        headers: Headers of the webhook request. The case of their names does not matter.
        secret: Signing key (`whsec_...`). The default is the environment variable
            `ANTHROPIC_WEBHOOK_SIGNING_KEY`.

    Returns:
        The event. Data of a type that this version does not know is `Unknown`.

    Raises:
        WebhookSignatureError: The signature is wrong, or the timestamp is more than five minutes
            off.
        ConfigurationError: No signing key is given, it is not valid base64, or the extra `webhooks`
            is not installed.
        DecodeError: The signature is correct, but the payload is not JSON.
        RequestError: `payload` is not a string or bytes.
    """
    secret = as_secret(secret)  # so that a traceback with locals does not show the key
    if not isinstance(payload, (str, bytes)):
        raise RequestError(
            f"payload must be the request body as str or bytes, not {type(payload).__name__}"
        )
    if not isinstance(cast("object", headers), Mapping):
        raise RequestError(
            f"headers must be a mapping of names to values, not {type(headers).__name__}"
        )
    headers = hidden(headers)
    webhook = _verifier(as_secret(secret))
    body = payload.encode("utf-8", "surrogatepass") if isinstance(payload, str) else payload
    if reason := _rejection_reason(webhook, body, headers):
        raise WebhookSignatureError(f"the webhook is not accepted: {reason.lower()}")
    try:
        return decode.model(cls, body, what="the payload")
    except DecodeError as error:
        error.hint = "its signature is valid, so it is as the API sent it: see `body`"
        raise


def _rejection_reason(webhook: Webhook, body: bytes, headers: Mapping[str, str]) -> str | None:
    from standardwebhooks import WebhookVerificationError

    try:
        webhook.verify(body, _texts_of(headers), json_parse=False)
    except WebhookVerificationError as error:
        return str(error)
    except ValueError:  # a header has the wrong form, or the body is not text
        return "a header or the body is malformed"
    return None


def _texts_of(headers: Mapping[Any, Any]) -> dict[str, str]:
    """Return the headers whose values are text. Some frameworks have bytes, or lists."""
    found: dict[str, str] = {}
    for name, given in headers.items():
        value = revealed(given)
        if isinstance(name, (str, bytes)) and isinstance(value, (str, bytes)):
            key = name if isinstance(name, str) else name.decode("latin-1")
            found[key] = value if isinstance(value, str) else value.decode("latin-1")
    return found


def _verifier(secret: Secret | None) -> Webhook:
    try:
        from standardwebhooks import Webhook
    except ImportError:
        raise ConfigurationError(
            "webhook signatures require the package standardwebhooks: pip install"
            ' "api-claude[webhooks]"'
        ) from None
    if secret is None:
        secret = as_secret(os.environ.get(ENVIRONMENT_VARIABLE))
    if secret is not None and not isinstance(cast("object", secret), Secret):
        raise ConfigurationError(f"secret must be a string, not {type_name(secret)}")
    if not secret:
        raise ConfigurationError(
            f"no signing secret was given: pass secret=, or set {ENVIRONMENT_VARIABLE}"
        )
    key = _key(secret)
    if not key:
        raise ConfigurationError(
            "the signing secret must be base64, usually with the prefix whsec_: copy it from the"
            " settings of the webhook endpoint"
        )
    return Webhook(key)


def _key(secret: Secret) -> bytes:
    """Return the decoded key, or empty bytes if it is not strict base64."""
    with contextlib.suppress(ValueError):
        padding = "=" * (-len(secret.reveal().removeprefix("whsec_")) % 4)
        return MaskedBytes(
            base64.b64decode(secret.reveal().removeprefix("whsec_") + padding, validate=True)
        )
    return b""
