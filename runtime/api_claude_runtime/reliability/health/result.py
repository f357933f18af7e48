"""`HealthResult` and `HealthMetrics`: the outcomes of health checks.

The functions do no I/O and read no clock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import fmean
from typing import Literal, NamedTuple, TypeAlias, TypedDict

from api_claude_runtime.errors.arguments import check_numbers, check_optional_numbers, is_one_of
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http import fork

__all__ = ("HealthMetrics", "HealthResult")

HealthStrategy = Literal["ping", "api", "tcp"]
HealthStatus = Literal["healthy", "degraded", "unhealthy"]

HISTORY_SIZE = 100
"""The number of latest results that are kept for each endpoint."""


class CheckOptions(TypedDict, total=False):
    """The options of a health check; see `Health.check`."""

    strategy: HealthStrategy
    timeout: float
    degraded_ms: float | None
    unhealthy_ms: float | None


class CheckRules(NamedTuple):
    """The options of a health check; see `Health.check`."""

    strategy: HealthStrategy = "ping"
    timeout: float = 5.0
    degraded_ms: float | None = None
    unhealthy_ms: float | None = None

    @property
    def too_slow(self) -> float:
        """Milliseconds from which a response is unhealthy; by default the timeout."""
        return self.timeout * 1000 if self.unhealthy_ms is None else self.unhealthy_ms

    @property
    def slow(self) -> float:
        """Milliseconds from which a response is degraded; by default 1000, at most `too_slow`."""
        return min(1000.0, self.too_slow) if self.degraded_ms is None else self.degraded_ms

    def checked(self) -> CheckRules:
        """Return this object.

        Raises:
            ConfigurationError: An option is invalid.
        """
        if not is_one_of(self.strategy, ("ping", "api", "tcp")):
            raise ConfigurationError(
                f"strategy must be one of ping, api, tcp, not {shown(self.strategy)}"
            )
        check_numbers(timeout=self.timeout)
        check_optional_numbers(degraded_ms=self.degraded_ms, unhealthy_ms=self.unhealthy_ms)
        # Compared in seconds: timeout * 1000 can be rounded to slightly less than unhealthy_ms.
        if not 0 < self.slow <= self.too_slow or not (
            self.too_slow / 1000 <= self.timeout < float("inf")
        ):
            raise ConfigurationError(
                "the options must satisfy 0 < degraded_ms <= unhealthy_ms <= timeout, not "
                f"degraded_ms={self.slow:g}, unhealthy_ms={self.too_slow:g}, "
                f"timeout={self.timeout:g} s"
            )
        return self


@dataclass(frozen=True, slots=True)
class HealthResult:
    """The result of one health check of one endpoint."""

    endpoint: str
    """The base URL of the endpoint."""
    status: HealthStatus
    """`degraded`: the endpoint is slow, or it refuses calls at the moment (a rate limit)."""
    ms: float
    """Duration in milliseconds, including connecting if there was no idle connection."""
    http_status: int | None
    """Status of the response; `None` without a complete response, and for `tcp`."""
    error: str | None
    """The problem, unless it is the duration. Contains no server text, which may contain a key."""
    at: datetime
    """When the check ended (aware, UTC)."""

    @property
    def answered(self) -> bool:
        """Whether a response was received, with any status, or the connection was established."""
        return self.http_status is not None or self.error is None


HealthReport: TypeAlias = "tuple[HealthResult, ...]"


def evaluate(
    rules: CheckRules, ms: float, http_status: int | None, failure: str | None
) -> tuple[HealthStatus, str | None]:
    """Return the health status and the error of a check.

    The status is the worse of the one by response and the one by duration. `failure` is the reason
    why no complete response was received.
    """
    if failure is not None:
        return "unhealthy", failure
    by_response, error = _evaluate_response(rules.strategy, http_status)
    if by_response == "unhealthy" or ms >= rules.too_slow:
        return "unhealthy", error
    return ("degraded" if ms >= rules.slow else by_response), error


def _evaluate_response(
    strategy: HealthStrategy, http_status: int | None
) -> tuple[HealthStatus, str | None]:
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
    """Metrics of the latest health checks of one endpoint.

    Durations are in milliseconds. They cover only checks that were answered, and are `None` if
    there are none.
    """

    count: int
    """The number of checks."""
    healthy: float
    """The share of healthy results, 0 to 1."""
    available: float
    """The share of healthy or degraded results, 0 to 1."""
    min_ms: float | None
    """The shortest duration."""
    mean_ms: float | None
    """The mean duration."""
    max_ms: float | None
    """The longest duration."""
    p95_ms: float | None
    """The 95th percentile by nearest rank: the shortest duration that at least 95 % of the checks
    do not exceed.
    """


def summarize(results: Sequence[HealthResult]) -> HealthMetrics:
    """Return the metrics of at least one result."""
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
    """The latest results of each endpoint, in memory. It is thread-safe."""

    def __init__(self) -> None:
        self._results: dict[str, deque[HealthResult]] = {}
        self._lock = fork.new_rlock()

    def add(self, report: HealthReport) -> None:
        """Add the results of one round of checks."""
        with self._lock:
            for each in report:
                self._results.setdefault(each.endpoint, deque(maxlen=HISTORY_SIZE)).append(each)

    def metrics(self) -> dict[str, HealthMetrics]:
        """Return the metrics of each endpoint, by base URL."""
        with self._lock:
            kept = {endpoint: [*results] for endpoint, results in [*self._results.items()]}
        return {endpoint: summarize(results) for endpoint, results in kept.items()}
