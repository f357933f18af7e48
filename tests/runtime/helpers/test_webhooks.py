"""Webhooks: signed by the library that the scheme comes with, and everything that is not good."""

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


def test_a_signed_event(body: str) -> None:
    event = unwrap(body, signed(body))
    assert event.created_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert isinstance(event.data, BetaWebhookSessionCreatedEventData)
    assert event.data.id == "session_01"
    assert unwrap(body.encode(), signed(body)) == event


def test_both_clients_have_it(body: str) -> None:
    headers = signed(body)
    with Client(auth_token="test") as client:
        event = client.beta.webhooks.unwrap(body, headers=headers, secret=SECRET)
    twin = AsyncClient(auth_token="test").beta.webhooks.unwrap(body, headers=headers, secret=SECRET)
    assert event == twin == AsyncBetaWebhooks.unwrap(body, headers=headers, secret=SECRET)


def test_a_kind_of_event_that_is_newer_than_this_version() -> None:
    body = json.dumps({**EVENT, "data": {"type": "moon.risen", "phase": 3}})
    event = unwrap(body, signed(body))
    assert isinstance(event.data, Unknown)
    assert (event.data.type_name, event.data.phase) == ("moon.risen", 3)


def test_the_secret_may_come_from_the_environment(
    body: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", SECRET)
    assert unwrap(body, signed(body), None).id == "event_01"


def test_the_secret_may_be_a_secret(body: str) -> None:
    assert unwrap(body, signed(body), Secret(SECRET)).id == "event_01"


def test_one_good_signature_of_several_is_enough(body: str) -> None:
    """While a secret is being replaced, both sign."""
    headers = signed(body)
    headers["webhook-signature"] = "v1,b3RoZXI= v2,unheard-of " + headers["webhook-signature"]
    assert unwrap(body, headers).id == "event_01"


def refused(body: str | bytes, headers: dict[str, str], secret: Any = SECRET) -> str:
    with pytest.raises(errors.WebhookSignatureError) as caught:
        unwrap(body, headers, secret)
    assert isinstance(caught.value, ValueError)
    assert "test" not in repr(pickle.dumps(caught.value))  # nothing of the secret's text
    return str(caught.value)


def test_another_body(body: str) -> None:
    assert "no matching signature" in refused(body + " ", signed(body))


def test_another_secret(body: str) -> None:
    other = "whsec_b3RoZXI="
    assert "no matching signature" in refused(body, signed(body, secret=other))


@pytest.mark.parametrize("age, text", [(400.0, "too old"), (-400.0, "too new")])
def test_a_timestamp_that_is_off(body: str, age: float, text: str) -> None:
    assert text in refused(body, signed(body, age=age))


@pytest.mark.parametrize("name", ["Webhook-Id", "webhook-timestamp", "webhook-signature"])
def test_a_header_that_is_missing(body: str, name: str) -> None:
    headers = signed(body)
    del headers[name]
    assert "missing" in refused(body, headers)


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
def test_a_header_that_is_malformed(body: str, name: str, value: str) -> None:
    assert "not accepted" in refused(body, {**signed(body), name: value})


def test_a_body_that_is_no_text(body: str) -> None:
    assert "not accepted" in refused(b"\xff\xfe", signed(body))


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_%", "whsec_a", Secret("\u2603")])
def test_a_secret_that_is_none(body: str, secret: Any) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        unwrap(body, signed(body), secret)
    assert caught.value.__cause__ is None
    assert "whsec_%" not in str(caught.value)


def test_no_secret_in_a_traceback(body: str) -> None:
    """Anybody may send a forged request."""
    with pytest.raises(errors.WebhookSignatureError) as caught:
        unwrap(body, {})
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    # But for this test's own, that call it with a plain string.
    shown = [f"{frame.locals}" for frame in frames.stack if "api_claude" in frame.filename]
    assert shown
    assert "c2VjcmV0" not in "".join(shown)
    assert "secret of the tests" not in "".join(shown)


@pytest.mark.parametrize("payload", [None, {"id": "event_01"}, 5])
def test_a_payload_that_was_parsed(payload: Any, body: str) -> None:
    with pytest.raises(errors.RequestError, match="not the body as it came"):
        unwrap(payload, signed(body))


def test_a_payload_that_is_no_unicode(body: str) -> None:
    assert "not accepted" in refused("\ud800", signed(body))


@pytest.mark.parametrize("secret", ["not a secret at all!", "sk-ant-api03-key", " whsec_YQ=="])
def test_a_secret_that_is_loosely_base64(body: str, secret: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="is none"):
        unwrap(body, signed(body), secret)


def test_no_secret_anywhere(body: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="ANTHROPIC_WEBHOOK_SIGNING_KEY"):
        unwrap(body, signed(body), None)


def test_a_signed_body_that_is_no_event() -> None:
    with pytest.raises(errors.DecodeError):
        unwrap("not JSON", signed("not JSON"))


def test_without_the_library(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "standardwebhooks", None)
    with pytest.raises(errors.ConfigurationError, match=r"api-claude\[webhooks\]"):
        unwrap(body, signed(body))
