"""`Metrics`: counters of the events of `on_event`, as numbers and in Prometheus text format."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from api_claude_runtime.http import fork
from api_claude_runtime.http.attempt import Attempt
from api_claude_runtime.pipeline.events import BodyDone, CallDone, Event, Wait
from api_claude_runtime.pipeline.usage.used import Used
from api_claude_runtime.reliability.breaker.circuit import CircuitState

if TYPE_CHECKING:
    from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker

__all__ = ("Metrics",)

Labels: TypeAlias = "tuple[tuple[str, str], ...]"


class _Family(NamedTuple):
    kind: str
    description: str


_FAMILIES = {
    "calls_total": _Family("counter", "Calls that received a response or failed."),
    "call_seconds_total": _Family("counter", "Seconds from the call to the response headers."),
    "attempts_total": _Family("counter", "Requests, including those that could not be sent."),
    "attempt_seconds_total": _Family("counter", "Seconds from sending to headers or failure."),
    "retried_calls_total": _Family("counter", "Calls that took more than one attempt."),
    "waits_total": _Family("counter", "Waits that policies started."),
    "wait_seconds_total": _Family("counter", "Seconds of the waits that policies started."),
    "bodies_total": _Family("counter", "Response bodies read, closed early or cut off."),
    "body_seconds_total": _Family("counter", "Seconds from headers to the end of the body."),
    "messages_total": _Family("counter", "Messages with a usage, and streams that broke off."),
    "tokens_total": _Family("counter", "Tokens in the usage of messages."),
    "circuit_state": _Family("gauge", "Circuit of an endpoint: 0 closed, 1 half-open, 2 open."),
}
_STATES = {CircuitState.CLOSED: 0.0, CircuitState.HALF_OPEN: 1.0, CircuitState.OPEN: 2.0}
_PREFIX = "api_claude_"
_TOKENS = (
    "input_tokens",
    "output_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
)


class Metrics:
    """An event listener that counts calls, attempts, waits and response bodies.

    Pass it as `on_event` to one client or to several: `Client(on_event=metrics)`. Labels are
    methods, endpoints, statuses, error classes and the reasons of waits. Paths are not used as
    labels, so that the number of series stays bounded.

    Args:
        breakers: Circuit breakers to report as the gauge `circuit_state`. The state is read when
            the metrics are. If several breakers know an endpoint, the worst state is reported.
    """

    def __init__(self, breakers: Sequence[CircuitBreaker] = ()) -> None:
        self._breakers = tuple(breakers)
        # Reentrant: the garbage collector may end a dropped task, and so report an event, in a
        # thread that holds this lock.
        self._lock = fork.new_rlock()
        self._values: defaultdict[tuple[str, Labels], float] = defaultdict(float)

    def __call__(self, event: Event) -> None:
        """Count `event`."""
        increments = [*_increments(event)]
        with self._lock:
            for name, value, labels in increments:
                self._values[name, tuple(labels.items())] += value

    def snapshot(self) -> dict[str, float]:
        """Return a dict from series to value.

        A key looks like `api_claude_calls_total{method="POST",outcome="200"}`.
        """
        return {
            f"{_PREFIX}{name}{_label_text(labels)}": value
            for (name, labels), value in self._all().items()
        }

    def prometheus(self) -> str:
        """Return all series in Prometheus' text exposition format 0.0.4 (`text/plain`)."""
        lines: list[str] = []
        series = self._all()
        for name, family in _FAMILIES.items():
            members = [(labels, value) for (key, labels), value in series.items() if key == name]
            if not members:
                continue
            lines.append(f"# HELP {_PREFIX}{name} {family.description}")
            lines.append(f"# TYPE {_PREFIX}{name} {family.kind}")
            lines += [
                f"{_PREFIX}{name}{_label_text(labels)} {value!r}" for labels, value in members
            ]
        return "".join(f"{line}\n" for line in lines)

    def _all(self) -> dict[tuple[str, Labels], float]:
        with self._lock:
            values = dict(self._values)
        for breaker in self._breakers:
            for endpoint, state in breaker.states.items():
                series = "circuit_state", (("endpoint", endpoint),)
                values[series] = max(values.get(series, 0.0), _STATES[state])
        return values


def _increments(event: Event) -> Iterator[tuple[str, float, dict[str, str]]]:
    """Yield (series name, value to add, labels) for each counter that `event` increments."""
    if isinstance(event, Wait):
        yield "waits_total", 1.0, {"reason": event.reason}
        yield "wait_seconds_total", event.seconds, {"reason": event.reason}
        return
    if isinstance(event, Used):
        yield from _tokens(event)
        return
    outcome = {"outcome": event.error or str(event.status)}
    if isinstance(event, Attempt):
        yield "attempts_total", 1.0, {"endpoint": event.endpoint, **outcome}
        yield "attempt_seconds_total", event.seconds, {"endpoint": event.endpoint}
    elif isinstance(event, CallDone):
        yield "calls_total", 1.0, {"method": event.method, **outcome}
        yield "call_seconds_total", event.seconds, {"method": event.method}
        if event.attempts > 1:
            yield "retried_calls_total", 1.0, outcome
    elif isinstance(event, BodyDone):
        yield "bodies_total", 1.0, {"outcome": event.error or "done"}
        yield "body_seconds_total", event.seconds, {}


def _tokens(used: Used) -> Iterator[tuple[str, float, dict[str, str]]]:
    """Yield the counters of a message. An answer from a cache is none that the API charges for."""
    if used.cached:
        return
    model = {"model": used.model or "unknown"}
    yield "messages_total", 1.0, {**model, "partial": str(used.partial).lower()}
    for name in _TOKENS:
        count = getattr(used.usage, name, None)
        if isinstance(count, int) and count:
            yield "tokens_total", float(count), {**model, "kind": name.removesuffix("_tokens")}


def _label_text(labels: Labels) -> str:
    inside = ",".join(f'{name}="{_escaped(value)}"' for name, value in labels)
    return f"{{{inside}}}" if inside else ""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
