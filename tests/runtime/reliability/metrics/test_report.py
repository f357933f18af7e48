"""`MetricsReport`: numbers, table and JSON."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from api_claude import Attempt, BodyDone, CallDone, Metrics, Prices, Used, Wait

USAGE = SimpleNamespace(input_tokens=1000, output_tokens=200, cache_read_input_tokens=0)


def filled(metrics: Metrics) -> Metrics:
    """A hundred calls of 0.1 s to 10 s that succeed, and three that do not."""
    for number in range(1, 101):
        metrics(CallDone("POST", "/", 200, None, number / 10, 1 + (number == 7), "r", "m"))
    metrics(CallDone("POST", "/", 529, None, 20.0, 3, "r", "m"))
    metrics(CallDone("POST", "/", None, "CircuitOpen", 0.0, 0, None, "m"))
    metrics(CallDone("GET", "/", 302, None, 1.0, 1))
    metrics(Attempt("POST", "/", "http://a", 200, None, 1.0, 0.0, ""))
    metrics(Wait("POST", "/", 1.0, "rate limit"))
    metrics(BodyDone("POST", "/", 200, None, 2.0, "r", "m"))
    metrics(BodyDone("POST", "/", 200, "StreamInterrupted", 3.0, "r", "m"))
    metrics(Used("POST", "/", "m", USAGE, None, "r", 1, 1, partial=False))
    metrics(Used("POST", "/", "new", USAGE, None, "r", 2, 1, partial=False))
    metrics(Used("POST", "/", "m", USAGE, None, "r", 3, 1, partial=False, cached=True))
    return metrics


def test_totals() -> None:
    report = filled(Metrics(prices={"m": Prices(3, 15)})).report()
    assert (report.calls, report.failed, report.retried) == (103, 3, 2)
    assert (report.messages, report.unpriced) == (2, 1)
    assert report.tokens == {"input": 2000, "output": 400}
    assert report.cost == pytest.approx(0.003 + 0.003)
    assert report.seconds > 0
    assert report.calls_per_second == pytest.approx(103 / report.seconds)


def test_percentiles_of_calls_that_succeeded() -> None:
    report = filled(Metrics()).report()
    (calls,) = [
        each
        for each in report.distributions
        if each.name == "call_duration_seconds"
        and each.labels == {"method": "POST", "model": "m", "result": "ok"}
    ]
    assert (calls.count, calls.min, calls.max) == (100, 0.1, 10.0)
    assert calls.sum == pytest.approx(505.0)
    assert calls.p50 == pytest.approx(5.0, rel=0.01)
    assert calls.p95 == pytest.approx(9.5, rel=0.01)
    assert calls.p99 == pytest.approx(9.9, rel=0.01)


def test_the_first_byte_of_headers_and_of_bodies() -> None:
    metrics = Metrics()
    for number in range(1, 101):
        metrics(Attempt("POST", "/", "http://a", 200, None, number / 100, 0.0, "", "r", "m"))
        metrics(BodyDone("POST", "/", 200, None, 9.0, "r", "m", 1, number / 10))
    metrics(Attempt("POST", "/", "http://a", 529, None, 5.0, 0.0, "", "r", "m"))
    metrics(Attempt("POST", "/", "http://a", None, "APITimeoutError", 60.0, 0.0, "", None, "m"))
    metrics(BodyDone("POST", "/", 200, None, 9.0, "r", "m"))  # read in one piece
    report = metrics.report()
    found = {
        (each.labels["part"], each.labels["result"]): each
        for each in report.distributions
        if each.name == "first_byte_seconds"
    }
    assert {key: each.count for key, each in found.items()} == {
        ("headers", "ok"): 100,
        ("headers", "error"): 1,
        ("body", "ok"): 100,
    }
    body = found["body", "ok"]
    assert (body.p50, body.p95, body.p99) == pytest.approx((5.0, 9.5, 9.9), rel=0.01)
    assert "first_byte_seconds m body ok" in str(report)
    assert any(each["name"] == "first_byte_seconds" for each in report.to_dict()["distributions"])
    text = metrics.prometheus()
    assert "# TYPE api_claude_first_byte_seconds histogram" in text
    series = 'api_claude_first_byte_seconds_count{model="m",part="body",result="ok"} 100'
    assert series in text.splitlines()


def test_failures_have_distributions_of_their_own() -> None:
    report = filled(Metrics()).report()
    found = {(each.name, tuple(each.labels.values())): each.count for each in report.distributions}
    assert found["call_duration_seconds", ("POST", "m", "error")] == 2
    assert found["call_duration_seconds", ("GET", "unknown", "error")] == 1
    assert found["body_duration_seconds", ("m", "ok")] == 1
    assert found["body_duration_seconds", ("m", "error")] == 1
    assert found["message_tokens", ("m", "input")] == 1


def test_without_prices_there_is_no_cost() -> None:
    report = filled(Metrics()).report()
    assert (report.cost, report.unpriced) == (None, 0)
    assert "cost" not in str(report)
    assert "api_claude_unpriced_messages_total" not in filled(Metrics()).prometheus()


def test_json() -> None:
    report = filled(Metrics(prices={"m": Prices(3, 15)})).report()
    found = json.loads(json.dumps(report.to_dict(), allow_nan=False))
    assert (found["calls"], found["cost"]) == (103, report.cost)
    assert {each["name"] for each in found["distributions"]} == {
        "call_duration_seconds",
        "attempt_duration_seconds",
        "first_byte_seconds",
        "body_duration_seconds",
        "message_tokens",
        "message_cost",
    }
    assert found["distributions"][0]["labels"]["model"] == "m"
    assert found["distributions"][0]["p99"] == pytest.approx(9.9, rel=0.01)


def test_table() -> None:
    text = str(filled(Metrics(prices={"m": Prices(3, 15)})).report())
    first, second, third, fourth, head, *rows = text.splitlines()
    assert first.startswith("calls: 103 in ")
    assert second == "failed: 3; retried: 2"
    assert third == "messages: 2; tokens: 2,000 input, 400 output"
    assert fourth == "cost: 0.006; messages of unknown cost: 1"
    assert head.split() == ["count", "min", "p50", "p95", "p99", "max", "sum"]
    assert len({len(line) for line in (head, *rows)}) == 1
    assert rows[0].startswith("call_duration_seconds POST m ok ")
    count, *numbers = rows[0].split()[4:]
    assert count == "100"
    expected = [0.1, 5.0, 9.5, 9.9, 10.0, 505.0]
    assert [float(number) for number in numbers] == pytest.approx(expected, rel=0.01)


def test_nothing_happened() -> None:
    report = Metrics().report()
    assert (report.calls, report.calls_per_second, report.distributions) == (0, 0.0, ())
    assert str(report).splitlines()[1:] == ["failed: 0; retried: 0", "messages: 0; tokens: 0"]


def test_a_report_does_not_change() -> None:
    metrics = filled(Metrics())
    report = metrics.report()
    before = report.to_dict()
    filled(metrics)
    assert report.to_dict() == before
