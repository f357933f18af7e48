"""`Histogram`: the distribution of many values in constant memory.

It keeps two counts. Those of the fixed buckets are exact and serve Prometheus. Those of the bins
serve percentiles: the bounds of the bins are powers of a base, as in the DDSketch of Masson, Rim
and Lee (VLDB 2019), so that the relative error of every percentile has one bound.
"""

from __future__ import annotations

import math
from bisect import bisect_left

ERROR = 0.01
"""Largest relative error of a percentile."""
LEAST, MOST = 1e-9, 1e12
"""The range in which `ERROR` holds. Values outside of it count in the first or the last bin."""

_BASE = (1 + ERROR) / (1 - ERROR)
_LOG = math.log(_BASE)
MOST_BINS = math.ceil(math.log(MOST / LEAST) / _LOG) + 1


class Histogram:
    """Counts, sum and percentiles of the values that it observed. It is not thread-safe.

    Args:
        bounds: The upper bounds of the buckets, in ascending order. A bound belongs to its bucket.
    """

    __slots__ = ("_bins", "_buckets", "bounds", "count", "largest", "smallest", "sum")

    def __init__(self, bounds: tuple[float, ...]) -> None:
        self.bounds = bounds
        self.count = 0
        self.sum = 0.0
        self.smallest = math.inf
        self.largest = -math.inf
        self._buckets = [0] * (len(bounds) + 1)
        self._bins: dict[int, int] = {}

    def observe(self, value: float) -> None:
        """Add `value`."""
        clamped = LEAST if value < LEAST else min(value, MOST)
        position = math.ceil(math.log(clamped) / _LOG)
        self._bins[position] = self._bins.get(position, 0) + 1
        self._buckets[bisect_left(self.bounds, value)] += 1
        self.count += 1
        self.sum += value
        if value < self.smallest:  # noqa: PLR1730 - three times faster than `min`
            self.smallest = value
        if value > self.largest:  # noqa: PLR1730 - three times faster than `max`
            self.largest = value

    def cumulative(self) -> list[tuple[float, int]]:
        """Return (bound, number of values up to it) for each bucket. The last bound is infinite."""
        found: list[tuple[float, int]] = []
        seen = 0
        for bound, count in zip((*self.bounds, math.inf), self._buckets, strict=True):
            seen += count
            found.append((bound, seen))
        return found

    def percentile(self, percent: int) -> float:
        """Return a percentile by nearest rank, with a relative error of at most `ERROR`.

        It stands for the smallest value that at least `percent` % of the values do not exceed. At
        least one value must have been observed.
        """
        rank = max(1, -(-percent * self.count // 100))
        for position in sorted(self._bins):
            rank -= self._bins[position]
            if rank <= 0:
                # The value of the bin with the same relative distance to both of its bounds.
                middle = 2 * _BASE**position / (_BASE + 1)
                return min(max(middle, self.smallest), self.largest)
        return self.largest

    def copy(self) -> Histogram:
        """Return a histogram with the same counts, which later values do not change."""
        other = Histogram(self.bounds)
        other.count, other.sum = self.count, self.sum
        other.smallest, other.largest = self.smallest, self.largest
        other._buckets = [*self._buckets]
        other._bins = dict(self._bins)
        return other
