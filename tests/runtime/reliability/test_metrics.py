"""`Metrics`, without a socket."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from api_claude import BodyDone, CallDone, CircuitBreaker, Metrics, Wait
from support.flows_by_hand import REQUEST, Answer, send


def test_no_events() -> None:
    assert Metrics().snapshot() == {}
    assert Metrics().prometheus() == ""


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_label_values_are_escaped(reason: str) -> None:
    metrics = Metrics()
    metrics(Wait("POST", "/v1/messages", 1.5, reason))
    (waits, seconds) = text_string_to_metric_families(metrics.prometheus())
    assert waits.samples[0].labels == seconds.samples[0].labels == {"reason": reason}
    assert (waits.samples[0].value, seconds.samples[0].value) == (1.0, 1.5)


def test_paths_are_not_labels() -> None:
    metrics = Metrics()
    for number in range(100):
        metrics(CallDone("GET", f"/v1/models/{number}", 200, None, 0.1, 1))
        metrics(BodyDone("GET", f"/v1/models/{number}", 200, None, 0.1))
    assert len(metrics.snapshot()) == 4


def test_threads_count_every_event() -> None:
    metrics = Metrics()

    def count() -> None:
        for _ in range(500):
            metrics(CallDone("GET", "/", 200, None, 0.0, 2))

    threads = [threading.Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert metrics.snapshot()['api_claude_calls_total{method="GET",outcome="200"}'] == 4000.0


def test_an_event_while_the_lock_is_held() -> None:
    """The garbage collector may end a dropped task in a thread that holds the lock."""
    metrics = Metrics()

    def count() -> None:
        with metrics._lock:
            metrics(CallDone("GET", "/", None, "GeneratorExit", 0.0, 0))

    thread = threading.Thread(target=count, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()


def test_the_worst_circuit_state_of_an_endpoint_is_reported() -> None:
    closed, opened = CircuitBreaker(), CircuitBreaker(1)
    for breaker in (closed, opened):
        flow = breaker(REQUEST, send)
        next(flow)
        with pytest.raises(StopIteration):
            flow.send(Answer(500))  # type: ignore[arg-type]
    for breakers in ([closed, opened], [opened, closed]):
        assert [*Metrics(breakers).snapshot().values()] == [2.0]
