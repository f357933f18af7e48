"""Webhooks: requests signed by the reference library, and requests that are rejected."""

from __future__ import annotations

import json
import pickle
import sys
import traceback
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from standardwebhooks import Webhook

from api_claude import AsyncClient, Client, Secret, Unknown, errors
from api_claude.models import BetaWebhookEvent, BetaWebhookSessionCreatedEventData
from api_claude.resources.beta.webhooks import AsyncBetaWebhooks, BetaWebhooks

SECRET = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cw=="  # base64 of "secret of the tests"
EVENT = {
    "id": "event_01",
    "type": "event",
    "created_at": "2026-01-02T03:04:05Z",
    "data": {
        "type": "session.created",
        "id": "session_01",
        "organization_id": "org_01",
        "workspace_id": "wrkspc_01",
    },
}


def signed(body: str, *, age: float = 0.0, secret: str = SECRET) -> dict[str, str]:
    when = datetime.now(UTC) - timedelta(seconds=age)
    return {
        "Webhook-Id": "msg_01",
        "webhook-timestamp": str(int(when.timestamp())),
        "webhook-signature": Webhook(secret).sign("msg_01", when, body),
        "content-type": "application/json",
    }


def unwrap(body: str | bytes, headers: dict[str, str], secret: Any = SECRET) -> BetaWebhookEvent:
    return BetaWebhooks.unwrap(body, headers=headers, secret=secret)


@pytest.fixture
def body() -> str:
    return json.dumps(EVENT)


def test_a_signed_event_is_decoded(body: str) -> None:
    event = unwrap(body, signed(body))
    assert event.created_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert isinstance(event.data, BetaWebhookSessionCreatedEventData)
    assert event.data.id == "session_01"
    assert unwrap(body.encode(), signed(body)) == event


def test_both_clients_have_unwrap(body: str) -> None:
    headers = signed(body)
    with Client(auth_token="test") as client:
        event = client.beta.webhooks.unwrap(body, headers=headers, secret=SECRET)
    async_client = AsyncClient(auth_token="test")
    other = async_client.beta.webhooks.unwrap(body, headers=headers, secret=SECRET)
    assert event == other == AsyncBetaWebhooks.unwrap(body, headers=headers, secret=SECRET)


def test_an_unknown_event_type_is_decoded_as_unknown() -> None:
    body = json.dumps({**EVENT, "data": {"type": "moon.risen", "phase": 3}})
    event = unwrap(body, signed(body))
    assert isinstance(event.data, Unknown)
    assert (event.data.type_name, event.data.phase) == ("moon.risen", 3)


def test_the_secret_may_come_from_the_environment(
    body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", SECRET)
    assert unwrap(body, signed(body), None).id == "event_01"


def test_the_secret_may_be_a_secret_object(body: str) -> None:
    assert unwrap(body, signed(body), Secret(SECRET)).id == "event_01"


def test_one_valid_signature_of_several_is_enough(body: str) -> None:
    """While a secret is replaced, the API signs with both the old and the new one."""
    headers = signed(body)
    headers["webhook-signature"] = "v1,b3RoZXI= v2,unknown-version " + headers["webhook-signature"]
    assert unwrap(body, headers).id == "event_01"


def rejected(body: str | bytes, headers: dict[str, str], secret: Any = SECRET) -> str:
    with pytest.raises(errors.WebhookSignatureError) as caught:
        unwrap(body, headers, secret)
    assert isinstance(caught.value, ValueError)
    assert "test" not in repr(pickle.dumps(caught.value))  # no part of the text of the secret
    return str(caught.value)


def test_a_changed_body_is_rejected(body: str) -> None:
    assert "no matching signature" in rejected(body + " ", signed(body))


def test_another_secret_is_rejected(body: str) -> None:
    other = "whsec_b3RoZXI="
    assert "no matching signature" in rejected(body, signed(body, secret=other))


@pytest.mark.parametrize("age, text", [(400.0, "too old"), (-400.0, "too new")])
def test_an_old_or_future_timestamp_is_rejected(body: str, age: float, text: str) -> None:
    assert text in rejected(body, signed(body, age=age))


@pytest.mark.parametrize("name", ["Webhook-Id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_header_is_rejected(body: str, name: str) -> None:
    headers = signed(body)
    del headers[name]
    assert "missing" in rejected(body, headers)


@pytest.mark.parametrize(
    "name, value",
    [
        ("webhook-timestamp", "yesterday"),
        ("webhook-timestamp", "nan"),
        ("webhook-signature", "v1"),
        ("webhook-signature", "v1,%%%"),
        ("webhook-signature", "v1,a,b"),
        ("webhook-signature", "\u2603"),
    ],
)
def test_a_malformed_header_is_rejected(body: str, name: str, value: str) -> None:
    assert "not accepted" in rejected(body, {**signed(body), name: value})


def test_a_binary_body_is_rejected(body: str) -> None:
    assert "not accepted" in rejected(b"\xff\xfe", signed(body))


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_%", "whsec_a", Secret("\u2603")])
def test_an_invalid_secret_is_rejected(body: str, secret: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        unwrap(body, signed(body), secret)
    assert caught.value.__cause__ is None
    assert "whsec_%" not in str(caught.value)


def test_a_traceback_does_not_show_the_secret(body: str) -> None:
    """A forged request can come from any sender, so its traceback may be logged."""
    with pytest.raises(errors.WebhookSignatureError) as caught:
        unwrap(body, {})
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    # The frames of this test itself have the secret as a plain string.
    shown = [f"{frame.locals}" for frame in frames.stack if "api_claude" in frame.filename]
    assert shown
    assert "c2VjcmV0" not in "".join(shown)
    assert "secret of the tests" not in "".join(shown)


@pytest.mark.parametrize("payload", [None, {"id": "event_01"}, 5])
def test_a_parsed_payload_is_rejected(payload: Any, body: str) -> None:
    with pytest.raises(
        errors.RequestError, match="payload must be the request body as str or bytes"
    ):
        unwrap(payload, signed(body))


def test_a_payload_with_a_lone_surrogate_is_rejected(body: str) -> None:
    assert "not accepted" in rejected("\ud800", signed(body))


@pytest.mark.parametrize("secret", ["not a secret at all!", "sk-ant-api03-key", " whsec_YQ=="])
def test_a_secret_that_is_not_strict_base64_is_rejected(body: str, secret: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="the signing secret must be base64"):
        unwrap(body, signed(body), secret)


def test_a_missing_secret_is_rejected(body: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="ANTHROPIC_WEBHOOK_SIGNING_KEY"):
        unwrap(body, signed(body), None)


def test_a_signed_body_that_is_not_json_raises_decode_error() -> None:
    with pytest.raises(errors.DecodeError):
        unwrap("not JSON", signed("not JSON"))


def test_a_missing_library_is_reported(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "standardwebhooks", None)
    with pytest.raises(errors.ConfigurationError, match=r"api-claude\[webhooks\]"):
        unwrap(body, signed(body))


@pytest.mark.parametrize("secret", [5, b"whsec_AAAA", ["whsec_AAAA"]])
def test_a_secret_of_another_type_is_named_by_its_type(body: str, secret: Any) -> None:
    expected = f"secret must be a string, not {type(secret).__name__}"
    with pytest.raises(errors.ConfigurationError, match=expected):
        unwrap(body, signed(body), secret)


@pytest.mark.parametrize("text", ["x.{now}.7", ".{now}.", ".{now}.{{}}"])
def test_other_borders_of_a_signed_text_give_no_event(text: str) -> None:
    """The signature covers `id.timestamp.body`, and a body may contain such a text."""
    now = int(datetime.now(UTC).timestamp())
    body = json.dumps({**EVENT, "data": {"type": text.format(now=now)}})
    headers = signed(body, age=86_400.0)
    signed_text = f"msg_01.{headers['webhook-timestamp']}.{body}"
    head, _, rest = signed_text.partition(f".{now}.")
    headers |= {"Webhook-Id": head, "webhook-timestamp": str(now)}
    with pytest.raises((errors.DecodeError, errors.WebhookSignatureError)):
        unwrap(rest, headers)
