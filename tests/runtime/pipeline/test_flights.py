"""Equal calls share one request: hand-over, cancellation, blocked threads, and random orders."""

from __future__ import annotations

import asyncio
import sys
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.pipeline.steps import flights as flights_module
from api_claude_runtime.pipeline.steps.flights import Flights, Place, Ticket


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
        flights._is_busy = True
        flights.leave(first)
        assert not second.leads
        flights._is_busy = False
    flights.join(b"other")
    assert second.leads


def test_a_signal_handler_that_interrupts_a_step_sends_its_own_request() -> None:
    flights: Flights[str] = Flights()
    waiting = [flights.join(b"k"), flights.join(b"k")]
    with flights._lock:
        flights._is_busy = True
        inner = flights.join(b"k")
        assert inner.leads
        flights.land(inner, "a")
        flights.leave(inner)
        flights._is_busy = False
    flights.land(waiting[0], "b")
    assert waiting[1].result == "b"
    assert len(flights) == 0


@pytest.mark.parametrize("leads", [True, False])
def test_a_place_that_is_dropped_leaves(leads: bool) -> None:
    flights: Flights[str] = Flights()
    places = [Place(flights, b"k"), Place(flights, b"k")]
    first, second = [place.join() for place in places]
    assert (first.leads, second.leads) == (True, False)
    del places[0 if leads else 1]
    assert flights.waiting(b"k") == 0
    assert second.leads is leads
    places.clear()
    assert len(flights) == 0


class Interrupts:
    """Raises `KeyboardInterrupt` at one of the points at which Python runs signal handlers."""

    def __init__(self, point: int) -> None:
        self.left = point

    def __call__(self, frame: Any, event: str, arg: object) -> None:
        if event in ("call", "c_return") and frame.f_code.co_filename == flights_module.__file__:
            self.left -= 1
            if self.left == 0:
                sys.setprofile(None)
                raise KeyboardInterrupt


# An interrupt in a finalizer is printed.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(sys.gettrace() is not None, reason="another tool traces the test")
@pytest.mark.parametrize("lands", [True, False])
def test_an_interrupt_at_any_point_lets_the_waiting_calls_continue(lands: bool) -> None:
    def lead(flights: Flights[str], others: list[Place[str]]) -> None:
        place = Place(flights, b"k")
        try:
            ticket = place.join()
            for each in others:
                each.join()
            if lands:
                flights.land(ticket, "a")
        finally:
            place.leave()

    point, is_interrupted = 0, True
    while is_interrupted:
        point += 1
        flights: Flights[str] = Flights()
        places = [Place(flights, b"k"), Place(flights, b"k")]
        interrupts = Interrupts(point)
        sys.setprofile(interrupts)
        try:
            lead(flights, places)
        except KeyboardInterrupt:
            pass
        finally:
            sys.setprofile(None)
        is_interrupted = interrupts.left == 0
        joined = [each for each in places if each.ticket in flights._flights.get(b"k", [])]
        for _ in range(2):  # a call that leads or has a result ends
            for place in [each for each in joined if each.ticket.leads or each.ticket.result]:
                joined.remove(place)
                place.leave()
        assert joined == []
        assert flights.join(b"k").leads
    assert point > 30


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
