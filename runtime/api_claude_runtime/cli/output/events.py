"""`show_event`: one line on stderr for each attempt and each wait of a call, for `--verbose`."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.wording import format_seconds
from api_claude_runtime.http.attempt import Attempt
from api_claude_runtime.pipeline.events import BodyDone, Wait

from .printer import note


def show_event(event: Any) -> None:
    """Print a line about an event of a client. No line has a header or a body."""
    if isinstance(event, Attempt):
        result = event.status or event.error
        note(
            f"{event.method} {event.path} {result} in {format_seconds(event.seconds)} s{_id(event)}"
        )
    elif isinstance(event, Wait):
        note(f"wait {format_seconds(event.seconds)} s: {event.reason}{_id(event)}")
    elif isinstance(event, BodyDone) and event.error:
        note(f"{event.method} {event.path} broke off: {event.error}{_id(event)}")


def _id(event: Any) -> str:
    return f" [request id {event.request_id}]" if event.request_id else ""
