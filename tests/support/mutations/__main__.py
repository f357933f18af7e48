"""Runs many mutations: `python -m support.mutations replies 100000 [first seed]`.

`quick` in place of `replies` prefers what takes little time, and `compat` uses only the clients of
`api_claude.compat`, `frames` only the event streams of Amazon, and `jobs` only batches. `arguments` calls the public functions with odd values, and `accesses` only
platforms, profiles and federations.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from random import Random

from .arguments import Arguments
from .escapes import Escapes
from .replies import Replies


def _replies(
    escapes: Escapes, count: int, first: int, *, quick: bool = False, only: str = ""
) -> int:
    with Replies(escapes, quick=quick, only=only).running() as replies:
        for seed in range(first, first + count):
            replies.run(seed)
    return count


def _arguments(escapes: Escapes, count: int, first: int, *, only: str = "") -> int:
    calls = Arguments(escapes)
    spots = calls.accesses if only else [*calls.spots, *calls.methods, *calls.accesses]
    pairs = [*calls.pairs(spots)]
    Random(first).shuffle(pairs)
    with calls.running():
        for spot, number in pairs[:count]:
            calls.run(spot, number)
    return len(pairs[:count])


def main(kind: str, count: int, first: int = 0) -> int:
    escapes = Escapes()
    began = time.perf_counter()
    runs: dict[str, Callable[[Escapes, int, int], int]] = {
        "accesses": partial(_arguments, only="accesses"),
        "arguments": _arguments,
        "compat": partial(_replies, only="official_client"),
        "frames": partial(_replies, only="event_frames"),
        "jobs": partial(_replies, only="job"),
        "quick": partial(_replies, quick=True),
        "replies": _replies,
    }
    count = runs[kind](escapes, count, first)
    seconds = time.perf_counter() - began
    print(escapes.report())
    typed = ", ".join(f"{number} {name}" for name, number in escapes.typed.most_common())
    print(
        f"{kind}: {count} mutations from seed {first}, {escapes.steps} steps, {seconds:.0f} s;"
        f" typed errors: {typed}; escapes: {sum(escapes.counts.values())} of {len(escapes.counts)} kinds"
    )
    return 1 if escapes.found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:])))
