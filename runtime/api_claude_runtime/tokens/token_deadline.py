"""`within`: ends the requests for a token at the deadline of the call that needs it."""

from __future__ import annotations

from collections.abc import Generator
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from api_claude_runtime.http.timeout import earlier
from api_claude_runtime.pipeline.flow import Exchange, Send
from api_claude_runtime.pipeline.steps.late import PATIENCE
from api_claude_runtime.pipeline.steps.relay import relay

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Step

T = TypeVar("T")


def within(deadline: float | None, flow: Generator[Step, Any, T]) -> Generator[Step, Any, T]:
    """Run a flow that gets a token. No request of it ends after the deadline.

    One whose response must not be lost has a few seconds in any case.

    Args:
        deadline: A time on the monotonic clock; `None` for none.
        flow: The flow.
    """
    return flow if deadline is None else relay(flow, lambda step: _limited(step, deadline))


def _limited(step: Step, deadline: float) -> Generator[Step, Any, Any] | None:
    if isinstance(step, Exchange):
        deadline = max(deadline, monotonic() + PATIENCE)
    elif not isinstance(step, Send):
        return None
    request = step.request
    request = request._replace(deadline=earlier(request.deadline, deadline))
    return _one(type(step)(request))


def _one(step: Step) -> Generator[Step, Any, Any]:
    return (yield step)
