"""Memory of the messages that a program keeps, and of all that they refer to."""

import gc
import tracemalloc
from collections.abc import Iterator
from typing import Any

from .measure import Plan, Row
from .payloads import SMALL
from .peers import BOTH
from .server import Server


def _weight(client: Any, count: int) -> float:
    """Return the bytes of a kept message."""
    client.messages.create(**SMALL)
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        kept = [client.messages.create(**SMALL) for _ in range(count)]
        gc.collect()
        return (tracemalloc.get_traced_memory()[0] - before) / len(kept)
    finally:
        tracemalloc.stop()


def rows(server: Server, plan: Plan) -> Iterator[Row]:
    count = 2000 if plan.rounds > 3 else 300
    ours, peer = (_weight(lib.client(server.url), count) for lib in BOTH)
    yield Row("kept message", ours, peer, "B", ours / peer, target=1.0)
