"""What one event adds to the series of `Metrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from api_claude_runtime.http.attempt import Attempt
from api_claude_runtime.pipeline.events import BodyDone, CallDone, Event, Wait
from api_claude_runtime.pipeline.usage.used import Used

from .families import Labels

Measurement: TypeAlias = "tuple[str, float, Labels]"
"""Name of the series, number and labels."""
Measurements: TypeAlias = "tuple[list[Measurement], list[Measurement]]"
"""What to add to counters, and what to observe in histograms."""

_TOKENS = (
    ("input_tokens", "input"),
    ("output_tokens", "output"),
    ("cache_creation_input_tokens", "cache_creation_input"),
    ("cache_read_input_tokens", "cache_read_input"),
)


def measure(event: Event, model: str) -> Measurements:
    """Return the measurements of an event. `model` is the label of its model."""
    if isinstance(event, Used):
        return _of_usage(event, ("model", model))
    if isinstance(event, Wait):
        reason = (("reason", event.reason),)
        return [("waits_total", 1.0, reason), ("wait_seconds_total", event.seconds, reason)], []
    seconds = event.seconds
    outcome = ("outcome", event.error or str(event.status))
    result = _result(event)
    if isinstance(event, Attempt):
        endpoint = ("endpoint", event.endpoint)
        times: list[Measurement] = [("attempt_duration_seconds", seconds, (endpoint, result))]
        if event.status is not None:
            times.append(_first_byte(seconds, "headers", model, result))
        return [
            ("attempts_total", 1.0, (endpoint, outcome)),
            ("attempt_seconds_total", seconds, (endpoint,)),
        ], times
    if isinstance(event, CallDone):
        method = ("method", event.method)
        counts: list[Measurement] = [
            ("calls_total", 1.0, (method, outcome)),
            ("call_seconds_total", seconds, (method,)),
        ]
        if event.attempts > 1:
            counts.append(("retried_calls_total", 1.0, (outcome,)))
        return counts, [("call_duration_seconds", seconds, (method, ("model", model), result))]
    times = [("body_duration_seconds", seconds, (("model", model), result))]
    if event.first_byte is not None:
        times.append(_first_byte(event.first_byte, "body", model, result))
    return [
        ("bodies_total", 1.0, (("outcome", event.error or "done"),)),
        ("body_seconds_total", seconds, ()),
    ], times


def _first_byte(seconds: float, part: str, model: str, result: tuple[str, str]) -> Measurement:
    return "first_byte_seconds", seconds, (("model", model), ("part", part), result)


def measure_cost(model: str, cost: float | None) -> Measurements:
    """Return the measurements of the cost of a message; `None` is an unknown cost."""
    named = (("model", model),)
    if cost is None:
        return [("unpriced_messages_total", 1.0, named)], []
    return [("cost_total", cost, named)], [("message_cost", cost, named)]


def _result(event: Attempt | CallDone | BodyDone) -> tuple[str, str]:
    """Failures are apart: a call that was refused at once would make the others look fast."""
    status = event.status
    success = event.error is None and status is not None and 200 <= status < 300
    return "result", "ok" if success else "error"


def _of_usage(used: Used, named: tuple[str, str]) -> Measurements:
    """Measure the tokens of a message. The usage may be parsed JSON, and may lack fields."""
    counts: list[Measurement] = [
        ("messages_total", 1.0, (named, ("partial", "true" if used.partial else "false")))
    ]
    values: list[Measurement] = []
    is_dict = isinstance(used.usage, Mapping)
    usage: Any = used.usage
    for name, kind in _TOKENS:
        count = usage.get(name) if is_dict else getattr(usage, name, None)
        if isinstance(count, int) and count:
            labels = (named, ("kind", kind))
            counts.append(("tokens_total", float(count), labels))
            values.append(("message_tokens", float(count), labels))
    return counts, values
