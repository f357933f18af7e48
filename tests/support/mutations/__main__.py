"""Runs many mutations: `python -m support.mutations replies 100000 [first seed]`."""

from __future__ import annotations

import sys
import time

from .escapes import Escapes
from .replies import Replies


def main(kind: str, count: int, first: int = 0) -> int:
    escapes = Escapes()
    began = time.perf_counter()
    with Replies(escapes).running() as runner:
        for seed in range(first, first + count):
            runner.run(seed)
            if seed % 1000 == 999 and sys.stdout.isatty():
                print(seed, len(escapes.found), flush=True)
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
