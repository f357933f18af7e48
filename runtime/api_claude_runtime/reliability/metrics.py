"""`Metrics`: counters of what `on_event` hears, as numbers and in Prometheus' text format."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from api_claude_runtime.http.attempt import Attempt
from api_claude_runtime.pipeline.events import BodyDone, CallDone, Event, Wait
from api_claude_runtime.reliability.breaker.circuit import CircuitState

if TYPE_CHECKING:
    from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker

__all__ = ("Metrics",)

Labels: TypeAlias = "tuple[tuple[str, str], ...]"


class _Family(NamedTuple):
    kind: str
    text: str


_FAMILIES = {
    "calls_total": _Family("counter", "Calls that have their reply, or have failed."),
    "call_seconds_total": _Family("counter", "Seconds from calls to their replies' headers."),
    "attempts_total": _Family("counter", "Requests that were sent, or could not be."),
    "attempt_seconds_total": _Family("counter", "Seconds from sending to headers or failure."),
    "retried_calls_total": _Family("counter", "Calls that took more than one attempt."),
    "waits_total": _Family("counter", "Waits of policies."),
    "wait_seconds_total": _Family("counter", "Seconds of waits that policies began."),
    "bodies_total": _Family("counter", "Replies' bodies that were read, left or cut off."),
    "body_seconds_total": _Family("counter", "Seconds from headers to the end of bodies."),
    "circuit_state": _Family("gauge", "Of an endpoint: 0 closed, 1 half-open, 2 open."),
}
_STATES = {CircuitState.CLOSED: 0.0, CircuitState.HALF_OPEN: 1.0, CircuitState.OPEN: 2.0}
_PREFIX = "api_claude_"


class Metrics:
    """Give it as `on_event` to one client or to several: `Client(on_event=metrics)`.

    Labels are few and bounded: methods, endpoints, statuses and classes of errors; no paths.

    Args:
        breakers: Circuit breakers whose states are shown, too, as they are when asked; of an
            endpoint that several have, the worst.
    """

    def __init__(self, breakers: Sequence[CircuitBreaker] = ()) -> None:
        self._breakers = tuple(breakers)
        # A dropped task tells its end from the garbage collector, which may run in a thread that
        # is at work here.
        self._lock = threading.RLock()
        self._values: defaultdict[tuple[str, Labels], float] = defaultdict(float)

    def __call__(self, event: Event) -> None:
        """Count it."""
        counted = [(name, tuple(labels.items()), value) for name, value, labels in _counted(event)]
        with self._lock:
            for name, series, value in counted:
                self._values[name, series] += value

    def snapshot(self) -> dict[str, float]:
        """Series -> value, such as `api_claude_calls_total{method="POST",outcome="200"}` -> 3.0."""
        return {
            f"{_PREFIX}{name}{_braced(labels)}": value
            for (name, labels), value in self._all().items()
        }

    def prometheus(self) -> str:
        """The same in the text exposition format 0.0.4, for a scraper (`text/plain`)."""
        lines: list[str] = []
        series = self._all()
        for name, family in _FAMILIES.items():
            mine = [(labels, value) for (each, labels), value in series.items() if each == name]
            if not mine:
                continue
            lines.append(f"# HELP {_PREFIX}{name} {family.text}")
            lines.append(f"# TYPE {_PREFIX}{name} {family.kind}")
            lines += [f"{_PREFIX}{name}{_braced(labels)} {value!r}" for labels, value in mine]
        return "".join(f"{line}\n" for line in lines)

    def _all(self) -> dict[tuple[str, Labels], float]:
        with self._lock:
            values = dict(self._values)
        for breaker in self._breakers:
            for endpoint, state in breaker.states.items():
                series = "circuit_state", (("endpoint", endpoint),)
                values[series] = max(values.get(series, 0.0), _STATES[state])
        return values


def _counted(event: Event) -> Iterator[tuple[str, float, dict[str, str]]]:
    """What to add to what."""
    if isinstance(event, Wait):
        yield "waits_total", 1.0, {"reason": event.reason}
        yield "wait_seconds_total", event.seconds, {"reason": event.reason}
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


def _braced(labels: Labels) -> str:
    inside = ",".join(f'{name}="{_escaped(value)}"' for name, value in labels)
    return f"{{{inside}}}" if inside else ""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
