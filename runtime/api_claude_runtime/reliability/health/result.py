"""Health: what the answer of an endpoint is worth, and what many are. Pure: no I/O, no clock."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean
from typing import Literal, NamedTuple, TypeAlias, TypedDict

from api_claude_runtime.errors.base import ConfigurationError

__all__ = ("HealthMetrics", "HealthResult")

HealthStrategy = Literal["ping", "api", "tcp"]
HealthStatus = Literal["healthy", "degraded", "unhealthy"]

KEPT = 100
"""Results of each endpoint that are remembered, the latest."""


class CheckOptions(TypedDict, total=False):
    """How to check; see `CheckRules`."""

    strategy: HealthStrategy
    timeout: float
    degraded_ms: float | None
    unhealthy_ms: float | None


class CheckRules(NamedTuple):
    """How to check, seconds that it may take, and milliseconds from which on an answer is slow (by
    default 1000), and too slow (by default all that it may take).
    """

    strategy: HealthStrategy = "ping"
    timeout: float = 5.0
    degraded_ms: float | None = None
    unhealthy_ms: float | None = None

    @property
    def too_slow(self) -> float:
        return self.timeout * 1000 if self.unhealthy_ms is None else self.unhealthy_ms

    @property
    def slow(self) -> float:
        return min(1000.0, self.too_slow) if self.degraded_ms is None else self.degraded_ms

    def checked(self) -> CheckRules:
        """Themselves.

        Raises:
            ConfigurationError: a value that makes no sense.
        """
        if self.strategy not in {"ping", "api", "tcp"}:
            raise ConfigurationError(f"strategy={self.strategy!r} is none of ping, api, tcp")
        # Divided, for timeout * 1000 may come out a hair below what the caller wrote.
        if not 0 < self.slow <= self.too_slow or not (
            self.too_slow / 1000 <= self.timeout < float("inf")
        ):
            raise ConfigurationError(
                f"degraded_ms={self.slow:g}, unhealthy_ms={self.too_slow:g} and "
                f"timeout={self.timeout:g} s: 0 < degraded_ms <= unhealthy_ms <= timeout"
            )
        return self


@dataclass(frozen=True, slots=True)
class HealthResult:
    """What one check of one endpoint has found."""

    endpoint: str
    """Its base URL."""
    status: HealthStatus
    """`degraded` serves, but slowly or not for now (a rate limit, say)."""
    ms: float
    """Milliseconds that it took, with connecting if no idle connection was there."""
    http_status: int | None
    """Of the reply; `None` if none came, or not all of it, and for `tcp`."""
    error: str | None
    """What is wrong, other than its time; never the server's own words, which may hold a key."""
    at: datetime
    """When the check ended; aware, UTC."""

    @property
    def answered(self) -> bool:
        """Whether a reply came, be it an error, or the connection was there."""
        return self.http_status is not None or self.error is None


HealthReport: TypeAlias = "tuple[HealthResult, ...]"


def judged(
    rules: CheckRules, ms: float, http_status: int | None, failure: str | None
) -> tuple[HealthStatus, str | None]:
    """The status, and what is wrong: the worse of what the answer says and what its time says."""
    if failure is not None:
        return "unhealthy", failure
    said, error = _said(rules.strategy, http_status)
    if said == "unhealthy" or ms >= rules.too_slow:
        return "unhealthy", error
    return ("degraded" if ms >= rules.slow else said), error


def _said(strategy: HealthStrategy, http_status: int | None) -> tuple[HealthStatus, str | None]:
    if http_status is None:
        return "healthy", None
    if http_status >= 500:
        return "unhealthy", f"status {http_status}"
    if strategy == "ping" or 200 <= http_status < 300:
        return "healthy", None
    if http_status in {401, 403}:
        return "unhealthy", f"status {http_status}: calls with these credentials would fail"
    return "degraded", f"status {http_status}"


@dataclass(frozen=True, slots=True)
class HealthMetrics:
    """Of the latest checks of one endpoint. The times are of those that were answered, in
    milliseconds; `None` without any.
    """

    count: int
    healthy: float
    """The share of the checks that found it healthy, 0 to 1."""
    available: float
    """The share that found it healthy or degraded."""
    min_ms: float | None
    mean_ms: float | None
    max_ms: float | None
    p95_ms: float | None
    """By nearest rank: the smallest of the times that at least 95 % of them do not exceed."""


def measured(results: Sequence[HealthResult]) -> HealthMetrics:
    """Of one result or more."""
    times = sorted(each.ms for each in results if each.answered)
    statuses = [each.status for each in results]
    count = len(results)
    return HealthMetrics(
        count=count,
        healthy=statuses.count("healthy") / count,
        available=(count - statuses.count("unhealthy")) / count,
        min_ms=times[0] if times else None,
        mean_ms=fmean(times) if times else None,
        max_ms=times[-1] if times else None,
        p95_ms=times[-(-95 * len(times) // 100) - 1] if times else None,
    )


class History:
    """The latest results of each endpoint, in memory. Its lock guards no wait."""

    def __init__(self) -> None:
        self._results: dict[str, deque[HealthResult]] = {}
        self._lock = threading.Lock()

    def add(self, report: HealthReport) -> None:
        with self._lock:
            for each in report:
                self._results.setdefault(each.endpoint, deque(maxlen=KEPT)).append(each)

    def metrics(self) -> dict[str, HealthMetrics]:
        with self._lock:
            kept = {endpoint: [*results] for endpoint, results in self._results.items()}
        return {endpoint: measured(results) for endpoint, results in kept.items()}
