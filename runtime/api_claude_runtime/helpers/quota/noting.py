"""`noting`: notes whether a call sent a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from api_claude_runtime.pipeline.flow import Flow, Send
from api_claude_runtime.pipeline.steps.relay import relay

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Step


class Note(Protocol):
    """What `noting` writes to, such as a reservation."""

    was_sent: bool


def noting(flow: Flow, held: Note) -> Flow:
    """Run `flow` and note whether it sends anything, because an interruption does not tell."""

    def note(step: Step) -> None:
        held.was_sent = held.was_sent or isinstance(step, Send)

    return relay(flow, note)
