"""`MetricsReport`: the numbers of `Metrics` at one moment, as a table and for JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from .families import HISTOGRAMS, Key
from .histogram import Histogram

__all__ = ("MetricsReport",)


@dataclass(frozen=True, slots=True)
class Distribution:
    """The distribution of one series, such as the duration of calls of one model.

    `name` contains the unit. Percentiles are by nearest rank, with a relative error of at most 1 %.
    """

    name: str
    """Name of the series, such as `call_duration_seconds`."""
    labels: dict[str, str]
    """Labels of the series, such as `{"method": "POST", "model": ..., "result": "ok"}`."""
    count: int
    """Number of values."""
    sum: float
    """Sum of the values."""
    min: float
    """Smallest value."""
    p50: float
    """Median."""
    p95: float
    """95th percentile."""
    p99: float
    """99th percentile."""
    max: float
    """Largest value."""


@dataclass(frozen=True, slots=True)
class MetricsReport:
    """Summary of all events since the `Metrics` was created. `str(report)` is a table."""

    seconds: float
    """Seconds since the `Metrics` was created."""
    calls: int
    """Number of calls that received a response or failed."""
    failed: int
    """Number of these calls without a response, or with a status outside of 200 to 299."""
    retried: int
    """Number of these calls with more than one attempt."""
    calls_per_second: float
    """`calls` divided by `seconds`."""
    messages: int
    """Number of messages; not those from a cache."""
    tokens: dict[str, int]
    """Tokens of these messages by kind, such as `input` and `output`."""
    cost: float | None
    """Cost of the messages whose cost is known; `None` without prices."""
    unpriced: int
    """Number of messages whose cost is unknown; 0 without prices."""
    distributions: tuple[Distribution, ...]
    """Distributions of durations, tokens and costs, by their labels."""

    def to_dict(self) -> dict[str, Any]:
        """Return the report as a dict of values that `json.dumps` accepts."""
        return {**asdict(self), "distributions": [asdict(each) for each in self.distributions]}

    def __str__(self) -> str:
        tokens = ", ".join(f"{count:,} {kind}" for kind, count in self.tokens.items())
        rate = f"{self.calls_per_second:.3g} a second"
        lines = [
            f"calls: {self.calls:,} in {self.seconds:,.1f} s ({rate})",
            f"failed: {self.failed:,}; retried: {self.retried:,}",
            f"messages: {self.messages:,}; tokens: {tokens or '0'}",
        ]
        if self.cost is not None:
            lines.append(f"cost: {self.cost:,.6g}; messages of unknown cost: {self.unpriced:,}")
        rows = [_HEAD, *map(_row, self.distributions)]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        if self.distributions:
            lines += [
                row[0].ljust(widths[0])
                + "".join(
                    f"  {cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True)
                )
                for row in rows
            ]
        return "\n".join(lines)


_HEAD = ("", "count", "min", "p50", "p95", "p99", "max", "sum")


def _row(each: Distribution) -> tuple[str, ...]:
    values = (each.min, each.p50, each.p95, each.p99, each.max, each.sum)
    # The name of a model is the caller's text, which may contain a line break.
    title = " ".join(" ".join((each.name, *each.labels.values())).split())
    return (title, f"{each.count:,}", *(f"{value:,.4g}" for value in values))


def build_report(
    values: Mapping[Key, float],
    histograms: Mapping[Key, Histogram],
    *,
    seconds: float,
    priced: bool,
) -> MetricsReport:
    """Return the report of all series."""

    def total(name: str) -> float:
        return sum(value for (key, _), value in values.items() if key == name)

    succeeded = sum(
        value
        for (name, labels), value in values.items()
        if name == "calls_total" and _is_success(dict(labels)["outcome"])
    )
    tokens: dict[str, int] = {}
    for (name, labels), value in values.items():
        if name == "tokens_total":
            kind = dict(labels)["kind"]
            tokens[kind] = tokens.get(kind, 0) + int(value)
    calls = int(total("calls_total"))
    return MetricsReport(
        seconds=seconds,
        calls=calls,
        failed=calls - int(succeeded),
        retried=int(total("retried_calls_total")),
        calls_per_second=calls / seconds if seconds > 0 else 0.0,
        messages=int(total("messages_total")),
        tokens=tokens,
        cost=total("cost_total") if priced else None,
        unpriced=int(total("unpriced_messages_total")),
        distributions=tuple(
            _distribution(name, dict(labels), histogram)
            for family in HISTOGRAMS
            for (name, labels), histogram in histograms.items()
            if name == family
        ),
    )


def _is_success(outcome: str) -> bool:
    return outcome.isdigit() and 200 <= int(outcome) < 300


def _distribution(name: str, labels: dict[str, str], histogram: Histogram) -> Distribution:
    return Distribution(
        name=name,
        labels=labels,
        count=histogram.count,
        sum=histogram.sum,
        min=histogram.smallest,
        p50=histogram.percentile(50),
        p95=histogram.percentile(95),
        p99=histogram.percentile(99),
        max=histogram.largest,
    )
