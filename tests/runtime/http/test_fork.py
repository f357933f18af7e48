"""What a child process of `os.fork` renews: locks that a thread held, and state of the parent."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from api_claude_runtime.http import fork
from api_claude_runtime.reliability.breaker.circuit import HALF_OPEN, OPEN, Circuit
from api_claude_runtime.reliability.breaker.circuit_rules import CircuitRules
from api_claude_runtime.reliability.failover.ranking import Ranking
from api_claude_runtime.reliability.health.result import History
from api_claude_runtime.reliability.metrics.metrics import Metrics
from api_claude_runtime.reliability.ratelimit.limiter import Limiter
from api_claude_runtime.requests.spooled_array import Spool

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no fork"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]


def status_in_child(check: Callable[[], Any]) -> int:
    """Return 0 if `check` returns a true value in a child process within 20 seconds."""
    pid = os.fork()
    if not pid:
        signal.alarm(20)
        try:
            os._exit(0 if check() else 1)
        finally:
            os._exit(2)
    return os.waitpid(pid, 0)[1]


@contextmanager
def held_by_a_thread(lock: Any) -> Iterator[None]:
    holds, stop = threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            holds.set()
            stop.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    holds.wait()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def ranking() -> Ranking:
    return Ranking((), "priority", 1.0, None, lambda: 0.0)


LOCKED: dict[str, Callable[[], Any]] = {
    "circuit": lambda: Circuit(CircuitRules()),
    "history": History,
    "limiter": lambda: Limiter({"requests": 60.0}, 1.0, None, lambda: 0.0),
    "metrics": Metrics,
    "ranking": ranking,
    "spool": Spool,
}


@pytest.mark.parametrize("kind", LOCKED)
def test_a_lock_that_a_thread_holds_is_free_in_a_child(kind: str) -> None:
    owner = LOCKED[kind]()
    with held_by_a_thread(owner._lock):
        assert status_in_child(lambda: owner._lock.acquire(timeout=10)) == 0
        assert not owner._lock.acquire(blocking=False)
    assert owner._lock.acquire(blocking=False)


def test_a_trial_call_of_the_parent_does_not_block_the_circuit_of_a_child() -> None:
    circuit = Circuit(CircuitRules(failures=1, open_for=1.0, half_open_calls=1))
    circuit.leave(circuit.epoch, 0.0, failed=True)
    assert circuit.state is OPEN
    trial = circuit.enter(2.0)[0]
    assert trial is not None
    assert circuit.state is HALF_OPEN
    assert circuit.enter(2.0)[0] is None  # one trial call at a time
    assert status_in_child(lambda: circuit.enter(2.0)[0] is not None) == 0
    assert circuit.enter(2.0)[0] is None


def test_processes_read_a_spool_independently() -> None:
    spool = Spool()
    for number in range(20_000):
        spool.append({"n": number, "text": "x" * 40})
    whole = b"".join(spool.pieces())
    pids = []
    for _ in range(4):
        pid = os.fork()
        if not pid:
            os._exit(0 if all(b"".join(spool.pieces()) == whole for _ in range(10)) else 1)
        pids.append(pid)
    same = [b"".join(spool.pieces()) == whole for _ in range(10)]
    assert [os.waitpid(pid, 0)[1] for pid in pids] == [0] * 4
    assert all(same)
    spool.close()


def test_an_object_that_was_dropped_is_not_renewed() -> None:
    class Counter:
        calls = 0

        def after_fork(self) -> None:
            self.calls += 1

    kept, dropped = Counter(), Counter()
    fork.renew_in_child(kept)
    fork.renew_in_child(dropped)
    count = len(fork._OBJECTS)
    del dropped
    assert len(fork._OBJECTS) == count - 1
    assert status_in_child(lambda: kept.calls == 1) == 0
    assert kept.calls == 0
