"""`noting`: notes whether a call sent a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from api_claude_runtime.pipeline.flow import Flow, Send

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import AnyResponse


class Note(Protocol):
    """What `noting` writes to, such as a reservation."""

    was_sent: bool


def noting(flow: Flow, held: Note) -> Flow:
    """Run `flow` and note whether it sends anything, because an interruption does not tell."""
    try:
        step = next(flow)
        while True:
            held.was_sent = held.was_sent or isinstance(step, Send)
            try:
                answer = yield step
            except BaseException as error:  # noqa: BLE001 - the flow handles or raises it
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        response: AnyResponse = stop.value
        return response
