"""Equal calls share one request: hand-over, cancellation, blocked threads, and random orders."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.reliability.reply_cache.flights import Flights, Ticket


def is_set(ticket: Ticket[str]) -> bool:
    return ticket.signal._is_set


def test_the_first_call_leads_and_shares_its_result() -> None:
    flights: Flights[str] = Flights()
    leader, *waiting = [flights.join(b"k") for _ in range(3)]
    assert leader.leads
    assert not any(each.leads for each in waiting)
    assert flights.waiting(b"k") == 2
    flights.land(leader, "value")
    assert all(is_set(each) and each.result == "value" for each in waiting)
    assert len(flights) == 0
    assert flights.waiting(b"k") == 0


def test_keys_are_separate() -> None:
    flights: Flights[str] = Flights()
    assert flights.join(b"a").leads
    assert flights.join(b"b").leads


def test_the_next_call_leads_when_the_leader_leaves() -> None:
    flights: Flights[str] = Flights()
    first, second, third = [flights.join(b"k") for _ in range(3)]
    flights.leave(first)
    flights.leave(first)  # no effect
    assert second.leads
    assert is_set(second)
    assert not is_set(third)
    flights.leave(third)
    flights.leave(second)
    assert len(flights) == 0


def test_a_call_that_stops_waiting_is_passed_over() -> None:
    flights: Flights[str] = Flights()
    first, second, third = [flights.join(b"k") for _ in range(3)]
    flights.leave(second)
    flights.leave(first)
    assert third.leads
    assert not second.leads


def test_leave_during_a_step_that_holds_the_lock_takes_effect_afterwards() -> None:
    """The garbage collector may call `leave` at any time, also in the thread with the lock."""
    flights: Flights[str] = Flights()
    first, second = flights.join(b"k"), flights.join(b"k")
    with flights._lock:
        flights.leave(first)
        assert not second.leads
    flights.join(b"other")
    assert second.leads


def test_a_thread_does_not_wait_for_a_leader_in_the_same_thread() -> None:
    flights: Flights[str] = Flights()
    flights.join(b"k")
    waiting = flights.join(b"k")
    assert waiting.signal.wait() is False


def test_a_blocked_thread_leads_before_a_task_of_that_thread() -> None:
    flights: Flights[str] = Flights()
    leader = []
    thread = threading.Thread(target=lambda: leader.append(flights.join(b"k")))
    thread.start()
    thread.join()
    leader[0].thread = -1  # a thread that still exists, unlike the one above, has another id
    task, blocked = flights.join(b"k"), flights.join(b"k")
    timer = threading.Timer(0.02, flights.leave, leader)
    timer.start()
    assert blocked.signal.wait()
    timer.join()
    assert blocked.leads
    assert not task.leads


def test_a_waiter_in_a_closed_event_loop_is_passed_over() -> None:
    flights: Flights[str] = Flights()
    leader = flights.join(b"k")
    gone: list[Any] = []

    async def main() -> None:
        gone.append(flights.join(b"k"))
        task = asyncio.ensure_future(gone[0].signal.async_wait())
        await asyncio.sleep(0.01)
        task.cancel()

    asyncio.run(main())
    last = flights.join(b"k")
    flights.leave(leader)
    assert last.leads
    assert is_set(last)


def test_a_child_process_does_not_wait_for_threads_of_its_parent() -> None:
    flights: Flights[str] = Flights()
    flights.join(b"k")
    flights.after_fork()
    assert flights.join(b"k").leads


@given(st.lists(st.tuples(st.sampled_from(["join", "leave", "land"]), st.integers(0, 9))))
def test_any_order_keeps_one_leader_that_can_continue(steps: list[tuple[str, int]]) -> None:
    flights: Flights[int] = Flights()
    active: list[Ticket[int]] = []
    for step, number in steps:
        if step == "join" or not active:
            active.append(flights.join(b"k"))
        elif step == "leave":
            flights.leave(active.pop(number % len(active)))
        elif (leader := next((each for each in active if each.leads), None)) is not None:
            flights.land(leader, number)
            active.remove(leader)
            assert all(each.result == number and is_set(each) for each in active)
            active.clear()
        assert [each.leads for each in active].count(True) == (1 if active else 0)
        assert len(flights) == (1 if active else 0)
        assert all(is_set(each) for each in active[1:] if each.leads)
