"""Histograms, costs and alerts of `Metrics`, with calls on real sockets."""

from __future__ import annotations

import contextlib
import json
import threading
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from api_claude import (
    CallDone,
    CircuitBreaker,
    Client,
    Event,
    Metrics,
    Prices,
    RateLimit,
    Retry,
    errors,
)
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer

PRICES = {bodies.MODEL: Prices(3, 15)}


def counts(metrics: Metrics) -> dict[tuple[str, ...], int]:
    """The number of values of each distribution, by name and labels."""
    return {
        (each.name, *each.labels.values()): each.count for each in metrics.report().distributions
    }


@pytest.mark.parametrize("call", CALLS)
def test_distributions_of_a_call(faults: FaultServer, connect: Connector, call: str) -> None:
    metrics = Metrics(prices=PRICES)
    good = "json-ok" if call == "create" else "sse-ok"
    client = connect(faults.url("json-529", good), policies=[Retry(2, base=0.01)], on_event=metrics)
    CALLS[call](client)
    streamed = {("first_byte_seconds", bodies.MODEL, "body", "ok"): 1} if call != "create" else {}
    assert counts(metrics) == {
        ("call_duration_seconds", "POST", bodies.MODEL, "ok"): 1,
        ("attempt_duration_seconds", faults.base_url, "error"): 1,
        ("attempt_duration_seconds", faults.base_url, "ok"): 1,
        ("first_byte_seconds", bodies.MODEL, "headers", "error"): 1,
        ("first_byte_seconds", bodies.MODEL, "headers", "ok"): 1,
        **streamed,
        ("body_duration_seconds", bodies.MODEL, "ok"): 1,
        ("message_tokens", bodies.MODEL, "input"): 1,
        ("message_tokens", bodies.MODEL, "output"): 1,
        ("message_cost", bodies.MODEL): 1,
    }
    report = metrics.report()
    assert (report.calls, report.failed, report.retried, report.unpriced) == (1, 0, 1, 0)
    expected = (report.tokens["input"] * 3 + report.tokens["output"] * 15) / 1e6
    assert report.cost == pytest.approx(expected)
    families = {each.name: each for each in text_string_to_metric_families(metrics.prometheus())}
    cost = families["api_claude_message_cost"]
    (total,) = [each.value for each in cost.samples if each.name.endswith("_sum")]
    assert total == report.cost


@pytest.mark.parametrize("call", ["raw", "stream"])
def test_a_broken_stream(faults: FaultServer, connect: Connector, call: str) -> None:
    metrics = Metrics(prices=PRICES)
    client = connect(faults.url("sse-reset", "sse-reset-at-once"), on_event=metrics)
    for _ in range(2):
        with pytest.raises(errors.StreamInterrupted):
            CALLS[call](client)
    found = counts(metrics)
    assert found["call_duration_seconds", "POST", bodies.MODEL, "ok"] == 2
    assert found["body_duration_seconds", bodies.MODEL, "error"] == 2
    assert found["first_byte_seconds", bodies.MODEL, "headers", "ok"] == 2
    assert found["first_byte_seconds", bodies.MODEL, "body", "error"] == 1  # one broke before
    report = metrics.report()
    assert (report.messages, report.unpriced) == (2, 1)  # one of them had no usage yet
    assert report.cost
    assert report.tokens["input"] == 12


def test_refused_calls_do_not_count_as_fast_ones(faults: FaultServer, connect: Connector) -> None:
    metrics = Metrics()
    client = connect(faults.url("json-500"), policies=[CircuitBreaker(1)], on_event=metrics)
    for _ in range(5):
        with contextlib.suppress(errors.ClaudeError):
            client.messages.create(**ARGUMENTS)
    labels = ("POST", bodies.MODEL, "error")
    assert counts(metrics)["call_duration_seconds", *labels] == 5
    assert ("call_duration_seconds", "POST", bodies.MODEL, "ok") not in counts(metrics)


def test_waits_and_refusals_of_a_rate_limit_are_counted(
    faults: FaultServer, connect: Connector
) -> None:
    metrics = Metrics()
    # The clock stands still, so each call waits until the one before it has its time.
    waiting = RateLimit(requests_per_minute=6000, burst=1 / 6000, clock=lambda: 0.0)
    client = connect(faults.url("json-ok"), policies=[waiting], on_event=metrics)
    for _ in range(3):
        CALLS["create"](client)
    full = RateLimit(requests_per_minute=1, burst=1, when_full="fail")
    client = client.with_options(policies=[full])
    CALLS["create"](client)
    with pytest.raises(errors.RateLimitReached):
        CALLS["create"](client)
    numbers = metrics.snapshot()
    assert numbers['api_claude_calls_total{method="POST",outcome="200"}'] == 4
    assert numbers['api_claude_calls_total{method="POST",outcome="RateLimitReached"}'] == 1
    assert numbers['api_claude_waits_total{reason="rate limit"}'] == 2
    seconds = numbers['api_claude_wait_seconds_total{reason="rate limit"}']
    assert seconds == pytest.approx(0.01 + 0.02)


def test_a_message_without_prices(faults: FaultServer, connect: Connector) -> None:
    metrics = Metrics(prices={"another-model": Prices(3, 15)})
    client = connect(faults.url("json-ok"), on_event=metrics)
    client.messages.create(**ARGUMENTS)
    name = f'api_claude_unpriced_messages_total{{model="{bodies.MODEL}"}}'
    assert metrics.snapshot()[name] == 1
    assert metrics.report().cost == 0


def test_a_call_by_path_with_a_dict_as_result(faults: FaultServer, connect: Connector) -> None:
    metrics = Metrics(prices=PRICES)
    client = connect(faults.url("json-ok"), on_event=metrics)
    client.request("POST", "/v1/messages", cast_to=dict, body=ARGUMENTS)
    report = metrics.report()
    assert report.tokens["input"] == 12
    assert report.cost
    assert report.unpriced == 0


@pytest.mark.parametrize("tier, factor", [("standard", 1.0), ("batch", 0.5)])
def test_results_of_a_batch_cost_half(connect: Connector, tier: str, factor: float) -> None:
    metrics = Metrics(prices=PRICES)
    message: Any = {**bodies.MESSAGE, "usage": {**bodies.MESSAGE["usage"], "service_tier": tier}}
    line = {"custom_id": "a", "result": {"type": "succeeded", "message": message}}
    pages = {
        "/v1/messages/batches/b/results": Canned(json.dumps(line).encode(), "application/x-jsonl")
    }
    with CannedServer(pages) as server:
        client = connect(server.base_url, on_event=metrics)
        assert len(list(client.messages.batches.results("b"))) == 1
    usage = message["usage"]
    whole = (usage["input_tokens"] * 3 + usage["output_tokens"] * 15) / 1e6
    assert metrics.report().cost == pytest.approx(whole * factor)


def test_on_slow(faults: FaultServer, connect: Connector) -> None:
    slow: list[CallDone] = []
    never: list[CallDone] = []
    eager = Metrics(on_slow=slow.append, slow_after=1e-9)
    patient = Metrics(on_slow=never.append, slow_after=3600)

    def both(event: Event) -> None:
        eager(event)
        patient(event)

    client = connect(faults.url("json-ok", "sse-ok", "json-400"), on_event=both)
    CALLS["create"](client)
    CALLS["stream"](client)
    with pytest.raises(errors.BadRequestError):
        CALLS["create"](client)
    assert [event.status for event in slow] == [200, 200, 400]
    assert {event.model for event in slow} == {bodies.MODEL}
    assert len({event.call for event in slow}) == 3
    assert never == []


def test_an_exception_of_on_slow_does_not_affect_the_call(
    faults: FaultServer, connect: Connector, caplog: pytest.LogCaptureFixture
) -> None:
    def on_slow(_: CallDone) -> None:
        raise LookupError("of the alert")

    metrics = Metrics(on_slow=on_slow, slow_after=1e-9)
    client = connect(faults.url("json-ok"), on_event=metrics)
    assert CALLS["create"](client) == bodies.TEXT
    assert caplog.text.count("LookupError: of the alert") == 1


def test_threads_and_several_clients_share_one() -> None:
    metrics = Metrics(prices=PRICES)
    answer = Canned(json.dumps(bodies.MESSAGE).encode())
    with CannedServer({"/v1/messages": answer}) as server:

        def work() -> None:
            with Client(api_key="k", base_url=server.base_url, on_event=metrics) as client:
                for _ in range(25):
                    client.messages.create(**ARGUMENTS)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    report = metrics.report()
    assert (report.calls, report.failed, report.messages) == (100, 0, 100)
    assert {*counts(metrics).values()} == {100}
    usage: Any = bodies.MESSAGE["usage"]
    assert report.tokens["input"] == 100 * usage["input_tokens"]
