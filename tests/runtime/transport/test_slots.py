"""`Slots`: a semaphore whose `release` can be called at any point."""

from __future__ import annotations

import gc
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.transport.slots import Lease, Slots


@given(st.integers(0, 5), st.lists(st.booleans(), max_size=40))
def test_it_never_gives_more_slots_than_the_limit(limit: int, acquire: list[bool]) -> None:
    slots, leases = Slots(limit), []
    for wanted in acquire:
        if wanted:
            lease = Lease()
            assert slots.acquire(lease, 0) == (len(leases) < limit)
            if lease in slots.leases():
                leases.append(lease)
        elif leases:
            lease = leases.pop()
            slots.release(lease)
            slots.release(lease)  # has no effect


def test_a_waiting_thread_gets_a_released_slot() -> None:
    slots, lease = Slots(1), Lease()
    assert slots.acquire(lease, None)
    threading.Timer(0.05, slots.release, [lease]).start()
    began = time.monotonic()
    assert slots.acquire(Lease(), 5)
    assert time.monotonic() - began < 4


def test_waiting_ends_after_the_timeout() -> None:
    slots, held = Slots(1), Lease()
    assert slots.acquire(held, 0.01)
    assert not slots.acquire(Lease(), 0.01)


@pytest.mark.parametrize("threads", [2, 8])
def test_threads_share_the_limit(threads: int) -> None:
    slots, inside, most, lock = Slots(3), [0], [0], threading.Lock()

    def use() -> None:
        for _ in range(200):
            lease = Lease()
            assert slots.acquire(lease, 5)
            with lock:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
            with lock:
                inside[0] -= 1
            slots.release(lease)

    workers = [threading.Thread(target=use) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert inside == [0]
    assert 1 <= most[0] <= 3


def test_the_garbage_collector_may_release_while_a_slot_is_acquired() -> None:
    """A finalizer runs in the thread that allocates, also within `acquire`."""
    slots = Slots(1)

    class Dropped:
        def __init__(self, lease: Lease) -> None:
            self.cycle, self.lease = self, lease

        def __del__(self) -> None:
            slots.release(self.lease)

    before = gc.get_threshold()
    gc.set_threshold(1)
    try:
        for _ in range(2000):
            lease = Lease()
            if not slots.acquire(lease, 0):
                gc.collect()  # the collector runs when it chooses to
                assert slots.acquire(lease, 5)
            Dropped(lease)
    finally:
        gc.set_threshold(*before)


def test_threads_that_release_one_lease_return_one_slot() -> None:
    slots = Slots(1)
    for _ in range(200):
        lease = Lease()
        assert slots.acquire(lease, 0)
        workers = [threading.Thread(target=slots.release, args=[lease]) for _ in range(3)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert slots.acquire(lease, 0)
        assert not slots.acquire(Lease(), 0)
        slots.release(lease)


@pytest.mark.parametrize("in_a_cycle", [False, True])
def test_a_lease_that_is_dropped_returns_its_slot_once(in_a_cycle: bool) -> None:
    slots = Slots(2)

    class Owner:
        def __init__(self, lease: Lease) -> None:
            self.cycle, self.lease = self if in_a_cycle else None, lease

        def __del__(self) -> None:
            if in_a_cycle:
                slots.release(self.lease)

    for _ in range(5):
        leases = [Lease(), Lease()]
        assert all(slots.acquire(lease, 0) for lease in leases)
        assert not slots.acquire(Lease(), 0)
        Owner(leases.pop())
        gc.collect()
        assert slots.leases() == leases
        third = Lease()
        assert slots.acquire(third, 0)
        assert not slots.acquire(Lease(), 0)
        slots.release(third)
        slots.release(leases.pop())
        del third


def test_a_dropped_lease_wakes_a_waiting_thread() -> None:
    slots, leases = Slots(1), [Lease()]
    assert slots.acquire(leases[0], None)
    timer = threading.Timer(0.05, leases.clear)
    timer.start()
    assert slots.acquire(Lease(), 5)
    timer.join()


def test_a_lease_that_never_got_a_slot_returns_none() -> None:
    slots, held = Slots(1), Lease()
    assert slots.acquire(held, 0)
    for _ in range(3):
        slots.acquire(Lease(), 0)
        slots.release(Lease())
    assert not slots.acquire(Lease(), 0)
