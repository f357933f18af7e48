"""Print the benchmark table: `python tests/benchmarks/run.py [--quick] [family ...]`.

Run it from the repository root. Families: startup, bodies, batches, streams, calls, policies
and metrics. Two families run only when they are named: "compression" shows time and size of
compressed requests, and "instructions" (instruction counts of valgrind, without noise) takes
minutes. "ours" is this package, and "peer" is the official one. The run does not fail for slow
results. The last column is "ok", "over" (above the target), or "over?" (above the target, but
within the noise of this run).
"""

import argparse
import platform
import resource
import sys
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

if __name__ == "__main__":  # as a script, it cannot import its own package
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import (
    batches,
    bodies,
    calls,
    compression,
    instructions,
    metrics,
    policies,
    startup,
    streams,
)
from benchmarks.measure import Plan, Row
from benchmarks.server import serving

FAMILIES: dict[str, Callable[[str, Plan], Iterator[Row]]] = {
    "startup": startup.rows,
    "batches": batches.rows,
    "bodies": bodies.rows,
    "streams": streams.rows,
    "calls": calls.rows,
    "policies": policies.rows,
    "compression": compression.rows,
    "metrics": metrics.rows,
    "instructions": instructions.rows,
}
DEFAULT_FAMILIES = ("startup", "bodies", "batches", "streams", "calls", "policies", "metrics")
PACKAGES = ("api-claude", "anthropic", "pydantic", "httpcore", "httpx", "httpx2", "h11")
QUICK, FULL = Plan(1.5, 3), Plan(6.0, 7)
_SCALE = {"us": 1e6, "ms": 1e3, "M": 1e-6, "k": 1e-3}


def _figure(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    value *= _SCALE.get(unit, 1)
    digits = 0 if value >= 100 or not unit else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}".strip()


def _line(row: Row) -> str:
    ratio = "" if row.ratio is None else f"{row.ratio:.3f}"
    spread = "" if row.spread is None else f"±{row.spread:.3f}"
    target = "" if row.target is None else f"{row.target:.2f}"
    ours, peer = _figure(row.ours, row.unit), _figure(row.peer, row.unit)
    return f"{row.name:<44}{ours:>12}{peer:>12}{ratio:>8} {spread:<7}{target:>7}  {row.verdict}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="take one minute, with more noise")
    parser.add_argument("families", nargs="*", help=", ".join(FAMILIES))
    options = parser.parse_args()
    if unknown := set(options.families) - FAMILIES.keys():
        parser.error(f"unknown family: {', '.join(sorted(unknown))}")
    warnings.simplefilter("error")  # a warning means that a slow code path was used
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    # Each library opens up to 500 connections.
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

    print(f"Python {platform.python_version()},", ", ".join(f"{p} {version(p)}" for p in PACKAGES))
    head = f"{'CPU time, median':<44}{'ours':>12}{'peer':>12}{'ratio':>8} {'':<7}{'target':>7}"
    print(head, "-" * (len(head) + 7), sep="\n", flush=True)
    with serving() as url:
        for name in options.families or DEFAULT_FAMILIES:
            for row in FAMILIES[name](url, QUICK if options.quick else FULL):
                print(_line(row), flush=True)


if __name__ == "__main__":
    main()
