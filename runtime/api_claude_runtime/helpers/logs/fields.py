"""`fields_of`: the values of an event as fields of a log record."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.http.attempt import Attempt
from api_claude_runtime.pipeline.events import BodyDone, CallDone, Event, Wait

PREFIX = "claude_"
NAMES: dict[type[Event], str] = {
    Attempt: "attempt",
    Wait: "wait",
    CallDone: "call",
    BodyDone: "body",
}
"""The values of the field `claude_event`."""
FIELDS = (
    "method",
    "path",
    "endpoint",
    "model",
    "status",
    "error",
    "request_id",
    "seconds",
    "first_byte",
    "waited",
    "reason",
    "attempts",
    "call",
)
"""The fields of events that log records have, with the prefix. No other field is logged."""


def fields_of(event: Event) -> dict[str, Any]:
    """Return the fields for `extra=`, such as `claude_status`. Those without a value are absent."""
    found: dict[str, Any] = {f"{PREFIX}event": NAMES[type(event)]}
    for name in FIELDS:
        value = getattr(event, name, None)
        if value is not None and value != "":
            found[PREFIX + name] = value
    return found


def subject(event: Event) -> str:
    """Return the method, the path and the model, in printable characters and on one line."""
    text = f"{event.method} {event.path}"
    return text if event.model is None else f"{text} {printable(event.model)}"


def printable(text: str) -> str:
    """Return `text`, with escapes for characters that could forge or break a log line."""
    return text if text.isprintable() else repr(text)
