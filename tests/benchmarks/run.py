"""Print the benchmark table: `python tests/benchmarks/run.py [--quick] [family ...]`.

Run it from the repository root. Families: startup, bodies, batches, streams, async_streams, calls,
proxies, memory, policies, metrics and instructions (instruction counts of valgrind, which take
minutes, but have no noise). Three families run only when they are named: "compression" shows time
and size of compressed requests, "added" the instructions that options add to a call, and "amazon"
frames and signatures, whose peer is botocore. Two
reports have a format of their own, and run only when they are named, too: "soak" makes 200,000
calls and 20,000 streams to a server with faults, and "growth" shows the cost of a call by the
number of calls, threads, clients and event loops. With
--quick, "instructions" runs only when it is named, too. "ours" is this package, and "peer" is the
official one. The run does not fail for slow results. The last column is "ok", "over" (above the target), or "over?" (above the target, but
within the noise of this run).
"""

import argparse
import platform
import resource
import shutil
import sys
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

if __name__ == "__main__":  # as a script, it cannot import its own package
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import (
    amazon,
    async_streams,
    batches,
    bodies,
    calls,
    compression,
    growth,
    instructions,
    memory,
    metrics,
    policies,
    proxies,
    soak,
    startup,
    streams,
)
from benchmarks.measure import Plan, Row
from benchmarks.server import Server, serving

FAMILIES: dict[str, Callable[[Server, Plan], Iterator[Row]]] = {
    "startup": startup.rows,
    "batches": batches.rows,
    "bodies": bodies.rows,
    "streams": streams.rows,
    "async_streams": async_streams.rows,
    "calls": calls.rows,
    "proxies": proxies.rows,
    "memory": memory.rows,
    "policies": policies.rows,
    "compression": compression.rows,
    "metrics": metrics.rows,
    "instructions": instructions.rows,
    "added": instructions.added_rows,
    "amazon": amazon.rows,
}
REPORTS = {"growth": growth.lines, "soak": soak.lines}
ON_DEMAND = ("compression", "added", "amazon")
PACKAGES = ("api-claude", "anthropic", "pydantic", "httptools", "httpx2", "h11")
MOST_DESCRIPTORS = 65536
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
    parser.add_argument("--quick", action="store_true", help="take some minutes, with more noise")
    parser.add_argument("families", nargs="*", help=", ".join([*FAMILIES, *REPORTS]))
    options = parser.parse_args()
    if unknown := set(options.families) - FAMILIES.keys() - REPORTS.keys():
        parser.error(f"unknown family: {', '.join(sorted(unknown))}")
    warnings.simplefilter("error")  # a warning means that a slow code path was used
    # Each library opens up to 1,000 connections. The server inherits the limit.
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    most = MOST_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, MOST_DESCRIPTORS)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))

    print(f"Python {platform.python_version()},", ", ".join(f"{p} {version(p)}" for p in PACKAGES))
    head = f"{'CPU time, median':<44}{'ours':>12}{'peer':>12}{'ratio':>8} {'':<7}{'target':>7}"
    print(head, "-" * (len(head) + 7), sep="\n", flush=True)
    default = [name for name in FAMILIES if name not in ON_DEMAND]
    if options.quick or shutil.which("valgrind") is None:
        default.remove("instructions")
    with serving() as server:
        for name in options.families or default:
            if name in REPORTS:
                for line in REPORTS[name](server, quick=options.quick):
                    print(line, flush=True)
                continue
            for row in FAMILIES[name](server, QUICK if options.quick else FULL):
                print(_line(row), flush=True)


if __name__ == "__main__":
    main()
