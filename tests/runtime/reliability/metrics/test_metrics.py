"""`Metrics`, without a socket."""

from __future__ import annotations

import threading
from collections import Counter
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from api_claude import (
    Attempt,
    BodyDone,
    CallDone,
    CircuitBreaker,
    Metrics,
    Prices,
    Used,
    Wait,
    errors,
)
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


def test_models_are_bounded_as_labels() -> None:
    metrics = Metrics(prices={"priced": Prices(1, 1)}, max_models=3)
    usage = SimpleNamespace(input_tokens=1)
    for number in range(100):
        for model in (f"m{number}", "priced"):
            metrics(CallDone("POST", "/", 200, None, 1.0, 1, None, model))
            metrics(Used("POST", "/", model, usage, None, None, 1, 1, partial=False))
    messages = {
        name: value for name, value in metrics.snapshot().items() if "messages_total" in name
    }
    assert {name.partition('model="')[2].partition('"')[0] for name in messages} == {
        *("m0", "m1", "m2", "other", "priced")
    }
    assert messages['api_claude_messages_total{model="other",partial="false"}'] == 97
    assert messages['api_claude_messages_total{model="priced",partial="false"}'] == 100
    assert messages['api_claude_unpriced_messages_total{model="other"}'] == 97


def test_a_cached_message_counts_nothing() -> None:
    metrics = Metrics(prices={"m": Prices(3, 15)})
    usage = SimpleNamespace(input_tokens=1_000_000)
    metrics(Used("POST", "/", "m", usage, None, None, 1, 1, partial=False, cached=True))
    assert metrics.snapshot() == {}
    assert metrics.prometheus() == ""
    assert metrics.report().cost == 0


def test_usage_as_parsed_json_is_counted() -> None:
    metrics = Metrics(prices={"m": Prices(3, 15)})
    usage = {"input_tokens": 1_000_000, "output_tokens": 0, "cache_read_input_tokens": None}
    metrics(Used("POST", "/", "m", usage, None, None, 1, 1, partial=False))
    numbers = metrics.snapshot()
    assert numbers['api_claude_tokens_total{model="m",kind="input"}'] == 1_000_000
    assert numbers['api_claude_cost_total{model="m"}'] == 3


def test_on_slow_gets_calls_that_were_slower() -> None:
    slow: list[CallDone] = []
    metrics = Metrics(on_slow=slow.append, slow_after=1.0)
    events = [
        CallDone("POST", "/", status, error, seconds, 1)
        for seconds in (0.5, 1.0, 1.001, 9.0)
        for status, error in ((200, None), (None, "APITimeoutError"))
    ]
    for event in events:
        metrics(event)
    metrics(BodyDone("POST", "/", 200, None, 100.0))
    metrics(Attempt("POST", "/", "http://a", 200, None, 100.0, 0.0, ""))
    assert slow == events[4:]


def test_an_exception_of_on_slow_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def on_slow(_: CallDone) -> None:
        raise LookupError("of the alert")

    metrics = Metrics(on_slow=on_slow, slow_after=0.1)
    metrics(CallDone("GET", "/", 200, None, 1.0, 1))
    assert "LookupError: of the alert" in caplog.text
    assert metrics.report().calls == 1


def test_on_slow_may_read_the_metrics() -> None:
    seen: list[int] = []
    metrics = Metrics(on_slow=lambda _: seen.append(metrics.report().calls), slow_after=0.1)
    metrics(CallDone("GET", "/", 200, None, 1.0, 1))
    assert seen == [1]


async def _coroutine(_: CallDone) -> None: ...


@pytest.mark.parametrize(
    "settings, text",
    [
        ({"on_slow": print}, "must be given together"),
        ({"slow_after": 1.0}, "must be given together"),
        ({"on_slow": print, "slow_after": 0}, "slow_after must be a positive finite number"),
        ({"on_slow": print, "slow_after": float("inf")}, "slow_after must be a positive finite"),
        ({"on_slow": print, "slow_after": float("nan")}, "slow_after must be a positive finite"),
        ({"on_slow": print, "slow_after": "1"}, "slow_after must be a positive finite number"),
        ({"on_slow": 1, "slow_after": 1.0}, "on_slow must be a function"),
        ({"on_slow": _coroutine, "slow_after": 1.0}, "on_slow must be a function"),
        ({"max_models": 0}, "max_models must be an integer of at least 1"),
    ],
)
def test_invalid_settings(settings: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        Metrics(**settings)


@given(st.lists(st.sampled_from(["ok", "error"]), max_size=30))
def test_histograms_agree_with_counters(results: list[str]) -> None:
    metrics = Metrics()
    for result in results:
        metrics(CallDone("POST", "/", 200 if result == "ok" else 500, None, 0.25, 1))
    found = {each.labels["result"]: each.count for each in metrics.report().distributions}
    assert found == Counter(results)
    assert sum(found.values()) == sum(
        value for name, value in metrics.snapshot().items() if "calls_total" in name
    )
