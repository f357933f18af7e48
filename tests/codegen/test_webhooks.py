"""Webhooks: static methods that verify the signature of an event and parse it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest
from standardwebhooks import Webhook

from api_claude_runtime.errors.base import WebhookSignatureError
from api_claude_runtime.replies.models import Unknown

Load = Callable[[str], ModuleType]
SECRET = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cw=="
OTHER = "whsec_YW5vdGhlciBzZWNyZXQgb2YgdGhlbQ=="


def _signed(body: str, secret: str = SECRET) -> dict[str, str]:
    now = datetime.now(UTC)
    return {
        "webhook-id": "msg",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign("msg", now, body),
    }


def _event(kind: str) -> str:
    return json.dumps({"id": "e", "data": {"type": kind}})


@pytest.fixture(params=["Hooks", "AsyncHooks"])
def hooks(load: Load, request: pytest.FixtureRequest) -> Any:
    """The resource class: parsing an event needs no client."""
    load("webhooks")
    import api_claude.resources.hooks as resources  # type: ignore[import-not-found]

    return getattr(resources, request.param)


def test_each_accessor_has_the_method(load: Load) -> None:
    package: Any = load("webhooks")
    client = package.Client(auth_token="test")
    body = _event("door")
    for group in (client.hooks, client.beta.hooks):
        assert group.unwrap(body, headers=_signed(body), secret=SECRET).id == "e"


@pytest.mark.parametrize("kind, name", [("door", "DoorData"), ("room", "RoomData")])
@pytest.mark.parametrize("form", [str, str.encode], ids=["text", "bytes"])
def test_signed_event(hooks: Any, kind: str, name: str, form: Callable[[str], Any]) -> None:
    body = _event(kind)
    event = hooks.unwrap(form(body), headers=_signed(body), secret=SECRET)
    assert (type(event).__name__, event.id) == ("HookEvent", "e")
    assert type(event.data).__name__ == name


def test_unknown_event_type(hooks: Any) -> None:
    body = _event("roof")
    event = hooks.unwrap(body, headers=_signed(body), secret=SECRET)
    assert isinstance(event.data, Unknown)
    assert event.data.type_name == "roof"


def test_wrong_signature_is_an_error(hooks: Any) -> None:
    body = _event("door")
    with pytest.raises(WebhookSignatureError):
        hooks.unwrap(body, headers=_signed(body, OTHER), secret=SECRET)
    with pytest.raises(WebhookSignatureError):
        hooks.unwrap(_event("room"), headers=_signed(body), secret=SECRET)


def test_secret_from_the_environment(hooks: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", SECRET)
    body = _event("door")
    assert hooks.unwrap(body, headers=_signed(body)).id == "e"


@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_method_is_not_async_on_either_client(load: Load, name: str) -> None:
    client = getattr(load("webhooks"), name)(auth_token="test")
    body = _event("door")
    assert client.hooks.unwrap(body, headers=_signed(body), secret=SECRET).id == "e"


def test_group_has_webhooks_and_operations(scripted: Callable[..., Any], server: Any) -> None:
    client = scripted("webhooks", (200, "application/json", b'{"url": "u"}'))
    assert client.hooks.retrieve().url == "u"
    assert server.requests[-1].rest == "/v1/hooks"


def test_group_with_only_a_webhook(load: Load) -> None:
    client = load("webhooks").Client(auth_token="test")
    body = '{"reason": "smoke"}'
    alarm = client.beta.alarms.read(body, headers=_signed(body), secret=SECRET)
    assert (type(alarm).__name__, alarm.reason) == ("Alarm", "smoke")


def test_preload_builds_event_types(load: Load) -> None:
    package: Any = load("webhooks")
    package.preload("alarms")
    assert package.models.Alarm.__pydantic_complete__
    assert not package.models.HookEvent.__pydantic_complete__
    package.preload("hooks")
    assert package.models.HookEvent.__pydantic_complete__


def test_documentation(hooks: Any) -> None:
    lines = [line.strip() for line in hooks.unwrap.__doc__.splitlines()]
    assert lines[:3] == [
        *("Read an event.", "", "Checks the signature, and only then reads the body."),
    ]
