"""Measures CPU time of two or more sides in alternation (A B B A) and compares medians.

On a noisy machine, the ratio of two adjacent measurements varies less than the measurements.
"""

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

Work = Callable[[], int]
"""The timed function. It returns how many units of work it did."""
Prepare = Callable[[], Work]
"""The untimed setup. It returns the work for one measurement."""
Samples = dict[str, list[float]]


class Plan(NamedTuple):
    """How long to measure: until `seconds` have passed, but at least `rounds` rounds."""

    seconds: float
    rounds: int

    def scaled(self, factor: float, rounds: int | None = None) -> "Plan":
        """Return a plan with `factor` times the seconds, and with other rounds if given."""
        return Plan(self.seconds * factor, rounds or self.rounds)


def without_setup(work: Work) -> Prepare:
    """Return a `Prepare` for work that needs no setup."""
    return lambda: work


def alternate(
    sides: Mapping[str, Prepare], plan: Plan, clock: Callable[[], float] = time.process_time
) -> Samples:
    """Return the seconds of `clock` per unit of work: one sample per side and round."""
    samples: Samples = {name: [] for name in sides}
    order = list(sides)
    # Keep the objects of both libraries' imports out of the measured garbage collections.
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    end = time.monotonic() + plan.seconds
    while time.monotonic() < end or len(samples[order[0]]) < plan.rounds:
        for name in order:
            work = sides[name]()
            gc.collect()
            began = clock()
            units = work()
            samples[name].append((clock() - began) / units)
        order.reverse()
    return samples


def subtract(samples: Samples, name: str, base: str) -> list[float]:
    """Return the samples of `name`, minus those of `base` in the same rounds."""
    return [value - other for value, other in zip(samples[name], samples[base], strict=True)]


@dataclass(frozen=True)
class Row:
    """A row of the table. Times are in seconds, other figures in `unit`."""

    name: str
    ours: float | None
    peer: float | None
    unit: str = "us"
    ratio: float | None = None
    spread: float | None = None
    """Half of the interquartile range of the ratios."""
    target: float | None = None

    @property
    def verdict(self) -> str:
        """`ok`, `over` (above the target) or `over?` (above it, but within the noise)."""
        if self.target is None or self.ratio is None:
            return ""
        if self.ratio <= self.target:
            return "ok"
        return "over" if self.ratio - (self.spread or 0.0) > self.target else "over?"


def compare(
    name: str, ours: list[float], peer: list[float], unit: str = "us", target: float | None = None
) -> Row:
    """Return a row with both medians, and the median of the per-round ratios."""
    ratio, spread = _middle([a / b for a, b in zip(ours, peer, strict=True)])
    return Row(name, statistics.median(ours), statistics.median(peer), unit, ratio, spread, target)


def compare_sides(
    name: str, samples: Samples, unit: str = "us", target: float | None = None
) -> Row:
    """Return the row of `compare` for the sides "ours" and "peer"."""
    return compare(name, samples["ours"], samples["peer"], unit, target)


def _middle(values: list[float]) -> tuple[float, float]:
    if len(values) < 3:
        return statistics.median(values), 0.0
    low, middle, high = statistics.quantiles(values, n=4)
    return middle, (high - low) / 2
