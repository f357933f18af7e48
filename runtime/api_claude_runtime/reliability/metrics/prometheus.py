"""Series as names and lines of Prometheus' text exposition format 0.0.4."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

from .families import COUNTERS, HISTOGRAMS, PREFIX, Family, Key, Labels
from .histogram import Histogram


def series_name(name: str, labels: Labels) -> str:
    """Return a series as text, such as `api_claude_calls_total{method="POST",outcome="200"}`."""
    inside = ",".join(f'{label}="{_escaped(value)}"' for label, value in labels)
    return f"{PREFIX}{name}{{{inside}}}" if inside else f"{PREFIX}{name}"


def exposition(values: Mapping[Key, float], histograms: Mapping[Key, Histogram]) -> str:
    """Return all series in the text format, one family after the other."""
    lines: list[str] = []
    for name, family in COUNTERS.items():
        members = [(labels, value) for (key, labels), value in values.items() if key == name]
        lines += _family(
            name, family, (f"{series_name(name, each)} {value!r}" for each, value in members)
        )
    for name, family in HISTOGRAMS.items():
        found = [(labels, each) for (key, labels), each in histograms.items() if key == name]
        lines += _family(
            name, family, (line for labels, each in found for line in _samples(name, labels, each))
        )
    return "".join(f"{line}\n" for line in lines)


def _family(name: str, family: Family, samples: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a family; none if it has no samples."""
    for number, sample in enumerate(samples):
        if not number:
            yield f"# HELP {PREFIX}{name} {family.description}"
            yield f"# TYPE {PREFIX}{name} {family.kind}"
        yield sample


def _samples(name: str, labels: Labels, histogram: Histogram) -> Iterator[str]:
    for bound, count in histogram.cumulative():
        text = "+Inf" if math.isinf(bound) else repr(bound)
        yield f"{series_name(f'{name}_bucket', (*labels, ('le', text)))} {count}"
    yield f"{series_name(f'{name}_sum', labels)} {histogram.sum!r}"
    yield f"{series_name(f'{name}_count', labels)} {histogram.count}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
