"""Measuring in turn: CPU time, A B B A, medians. Machines are noisy; ratios of neighbours less."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

Work = Callable[[], int]
"""What is timed; returns how many units of work it did."""
Prepare = Callable[[], Work]
"""What is not timed: makes the work of one turn."""
Samples = dict[str, list[float]]


class Plan(NamedTuple):
    """How long to go on: at least so many rounds, then until the seconds are over."""

    seconds: float
    rounds: int

    def times(self, factor: float, rounds: int | None = None) -> "Plan":
        return Plan(self.seconds * factor, rounds or self.rounds)


def again(work: Work) -> Prepare:
    """For work that needs no preparation."""
    return lambda: work


def in_turn(
    sides: Mapping[str, Prepare], plan: Plan, clock: Callable[[], float] = time.process_time
) -> Samples:
    """Seconds of `clock` for a unit of each side, a sample a round."""
    samples: Samples = {name: [] for name in sides}
    order = list(sides)
    # What was imported so far is the other library's too: neither shall walk it.
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


def less(samples: Samples, name: str, base: str) -> list[float]:
    """The samples of `name` without what `base` took in the same round."""
    return [value - other for value, other in zip(samples[name], samples[base], strict=True)]


@dataclass(frozen=True)
class Row:
    """One line of the table; times in seconds, other figures in `unit`."""

    name: str
    ours: float | None
    peer: float | None
    unit: str = "us"
    ratio: float | None = None
    spread: float | None = None
    """Half of the range that the middle half of the ratios is in."""
    target: float | None = None

    @property
    def verdict(self) -> str:
        if self.target is None or self.ratio is None:
            return ""
        if self.ratio <= self.target:
            return "ok"
        return "over" if self.ratio - (self.spread or 0.0) > self.target else "over?"


def compare(
    name: str, ours: list[float], peer: list[float], unit: str = "us", target: float | None = None
) -> Row:
    """The medians, and the median of the ratios of the rounds."""
    ratio, spread = _middle([a / b for a, b in zip(ours, peer, strict=True)])
    return Row(name, statistics.median(ours), statistics.median(peer), unit, ratio, spread, target)


def _middle(values: list[float]) -> tuple[float, float]:
    if len(values) < 3:
        return statistics.median(values), 0.0
    low, middle, high = statistics.quantiles(values, n=4)
    return middle, (high - low) / 2
