"""`Metrics`: counters and histograms of the events of `on_event`."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.arguments import check_positive_int, is_list_like
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http import fork
from api_claude_runtime.pipeline.events import CallDone, Event
from api_claude_runtime.pipeline.listeners import call_listener
from api_claude_runtime.pipeline.usage.used import Used
from api_claude_runtime.reliability.breaker.circuit import CircuitState

from .families import HISTOGRAMS, Key
from .histogram import Histogram
from .measurements import measure, measure_cost
from .model_names import ModelNames
from .pricing import check_prices, cost_of
from .prometheus import exposition, series_name
from .report import MetricsReport, build_report

if TYPE_CHECKING:
    from api_claude_runtime.reliability.breaker.breaker import CircuitBreaker

    from .measurements import Measurements
    from .pricing import Pricing

__all__ = ("Metrics",)

_STATES = {CircuitState.CLOSED: 0.0, CircuitState.HALF_OPEN: 1.0, CircuitState.OPEN: 2.0}


class Metrics:
    """An event listener that counts calls, attempts, waits, bodies and tokens.

    Pass it as `on_event` to one client or to several: `Client(on_event=metrics)`. Labels are
    methods, endpoints, models, statuses, error classes and the reasons of waits. Paths are not used
    as labels, so that the number of series stays bounded.

    Args:
        breakers: Circuit breakers to report as the gauge `circuit_state`. The state is read when
            the metrics are. If several breakers know an endpoint, the worst state is reported.
        prices: The `Prices` of each model, with the names of models in responses. A message of
            another model counts as `unpriced_messages_total` and has no cost. A message of a batch
            costs half. An object with a method `cost(usage)` may take the place of a `Prices`.
        on_slow: Called with the `CallDone` of each call that was slower than `slow_after`, in the
            thread or task of the call. An exception that it raises is logged.
        slow_after: Seconds from the call to the response headers, with all attempts and waits.
        max_models: How many models without prices have series of their own. The later ones are
            counted together, as `other`.

    Raises:
        ConfigurationError: An argument is invalid, or only one of `on_slow` and `slow_after` is
            given.
    """

    def __init__(
        self,
        breakers: Sequence[CircuitBreaker] = (),
        *,
        prices: Mapping[str, Pricing] | None = None,
        on_slow: Callable[[CallDone], object] | None = None,
        slow_after: float | None = None,
        max_models: int = 50,
    ) -> None:
        if not is_list_like(breakers) or not all(hasattr(each, "states") for each in breakers):
            raise ConfigurationError(
                f"breakers must be a list of CircuitBreakers, not {shown(breakers)}"
            )
        self._breakers = tuple(breakers)
        self._prices = None if prices is None else check_prices(prices)
        self._on_slow, self._slow_after = _check_slow(on_slow, slow_after)
        self._models = ModelNames(prices or (), check_positive_int("max_models", max_models))
        self._since = time.monotonic()
        # Reentrant: the garbage collector may end a dropped task, and so report an event, in a
        # thread that holds this lock.
        self._lock = fork.new_rlock()
        self._values: defaultdict[Key, float] = defaultdict(float)
        self._histograms: dict[Key, Histogram] = {}

    def __call__(self, event: Event) -> None:
        """Count `event`."""
        cost = None
        priced = False
        if isinstance(event, Used):
            if event.cached:
                return  # The API charges nothing for it.
            if self._prices is not None:
                priced = True
                cost = cost_of(event, self._prices)  # not in the lock: it calls the caller's code
        with self._lock:
            model = self._models.label(event.model)
            self._add(measure(event, model))
            if priced:
                self._add(measure_cost(model, cost))
        on_slow = self._on_slow
        if on_slow is not None and isinstance(event, CallDone) and event.seconds > self._slow_after:
            call_listener(on_slow, event)

    def snapshot(self) -> dict[str, float]:
        """Return a dict from series to value, without histograms.

        A key looks like `api_claude_calls_total{method="POST",outcome="200"}`.
        """
        values, _ = self._all()
        return {series_name(name, labels): value for (name, labels), value in values.items()}

    def prometheus(self) -> str:
        """Return all series in Prometheus' text exposition format 0.0.4 (`text/plain`)."""
        return exposition(*self._all())

    def report(self) -> MetricsReport:
        """Return a summary with percentiles. `print` shows a table; `to_dict()` is for JSON."""
        seconds = time.monotonic() - self._since
        return build_report(*self._all(), seconds=seconds, priced=self._prices is not None)

    def _add(self, measurements: Measurements) -> None:
        counts, values = measurements
        for name, value, labels in counts:
            self._values[name, labels] += value
        for name, value, labels in values:
            key = (name, labels)
            histogram = self._histograms.get(key)
            if histogram is None:
                histogram = self._histograms[key] = Histogram(HISTOGRAMS[name].bounds)
            histogram.observe(value)

    def _all(self) -> tuple[dict[Key, float], dict[Key, Histogram]]:
        with self._lock:
            values = dict(self._values)
            histograms = {key: each.copy() for key, each in self._histograms.items()}
        for breaker in self._breakers:
            for endpoint, state in breaker.states.items():
                series = "circuit_state", (("endpoint", endpoint),)
                values[series] = max(values.get(series, 0.0), _STATES[state])
        return values, histograms


def _check_slow(on_slow: Any, slow_after: Any) -> tuple[Callable[[CallDone], object] | None, float]:
    if on_slow is None and slow_after is None:
        return None, 0.0
    if on_slow is None or slow_after is None:
        raise ConfigurationError("on_slow and slow_after must be given together")
    if not callable(on_slow) or iscoroutinefunction(on_slow):
        raise ConfigurationError(
            f"on_slow must be a function that is not async, not {shown(on_slow)}: it is not awaited"
        )
    if not isinstance(slow_after, (int, float)) or not 0 < slow_after < float("inf"):
        raise ConfigurationError(
            f"slow_after must be a positive finite number of seconds, not {shown(slow_after)}"
        )
    return on_slow, float(slow_after)
