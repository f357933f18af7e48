"""What one event adds to the series of `Metrics`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, cast

from api_claude_runtime.http.attempt import Attempt
from api_claude_runtime.pipeline.events import BodyDone, CallDone, Event, Wait
from api_claude_runtime.pipeline.usage.used import Used

from .families import Labels

Measurement: TypeAlias = "tuple[str, float, Labels]"
"""Name of the series, number and labels."""

_TOKENS = (
    ("input_tokens", "input"),
    ("output_tokens", "output"),
    ("cache_creation_input_tokens", "cache_creation_input"),
    ("cache_read_input_tokens", "cache_read_input"),
)


def increments(event: Event, model: str, cost: float | None) -> Iterator[Measurement]:
    """Yield the numbers that an event adds to counters.

    Args:
        event: The event.
        model: The label of its model.
        cost: The cost of a `Used`; `None` if it is unknown.
    """
    if isinstance(event, Wait):
        reason = (("reason", event.reason),)
        yield "waits_total", 1.0, reason
        yield "wait_seconds_total", event.seconds, reason
        return
    if isinstance(event, Used):
        named = ("model", model)
        yield "messages_total", 1.0, (named, ("partial", str(event.partial).lower()))
        for kind, count in _tokens(event):
            yield "tokens_total", count, (named, ("kind", kind))
        if cost is not None:
            yield "cost_total", cost, (named,)
        return
    outcome = ("outcome", event.error or str(event.status))
    if isinstance(event, Attempt):
        endpoint = ("endpoint", event.endpoint)
        yield "attempts_total", 1.0, (endpoint, outcome)
        yield "attempt_seconds_total", event.seconds, (endpoint,)
    elif isinstance(event, CallDone):
        method = ("method", event.method)
        yield "calls_total", 1.0, (method, outcome)
        yield "call_seconds_total", event.seconds, (method,)
        if event.attempts > 1:
            yield "retried_calls_total", 1.0, (outcome,)
    elif isinstance(event, BodyDone):
        yield "bodies_total", 1.0, (("outcome", event.error or "done"),)
        yield "body_seconds_total", event.seconds, ()


def observations(event: Event, model: str, cost: float | None) -> Iterator[Measurement]:
    """Yield the values that an event adds to histograms. See `increments` for the parameters."""
    if isinstance(event, Wait):
        return
    named = ("model", model)
    if isinstance(event, Used):
        for kind, count in _tokens(event):
            yield "message_tokens", count, (named, ("kind", kind))
        if cost is not None:
            yield "message_cost", cost, (named,)
        return
    result = ("result", _result(event))
    if isinstance(event, Attempt):
        yield "attempt_duration_seconds", event.seconds, (("endpoint", event.endpoint), result)
    elif isinstance(event, CallDone):
        labels = (("method", event.method), named, result)
        yield "call_duration_seconds", event.seconds, labels
    elif isinstance(event, BodyDone):
        yield "body_duration_seconds", event.seconds, (named, result)


def _result(event: Attempt | CallDone | BodyDone) -> str:
    """Failures are apart: a call that was refused at once would make the others look fast."""
    status = event.status
    success = event.error is None and status is not None and 200 <= status < 300
    return "ok" if success else "error"


def _tokens(used: Used) -> Iterator[tuple[str, float]]:
    """Yield (kind, number) for each kind of tokens that the usage has, also as parsed JSON."""
    usage: Any = used.usage
    if isinstance(usage, Mapping):
        get = cast("Mapping[str, Any]", usage).get
        counts = [(kind, get(name)) for name, kind in _TOKENS]
    else:
        counts = [(kind, getattr(usage, name, None)) for name, kind in _TOKENS]
    for kind, count in counts:
        if isinstance(count, int) and count:
            yield kind, float(count)
