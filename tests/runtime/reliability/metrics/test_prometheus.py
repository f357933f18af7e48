"""The text of histograms, read by the parser of `prometheus_client`."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client.parser import text_string_to_metric_families

from api_claude import Attempt, BodyDone, CallDone, Metrics, Prices, Used
from api_claude_runtime.reliability.metrics.families import HISTOGRAMS, PREFIX

SECONDS = HISTOGRAMS["call_duration_seconds"].bounds


@given(
    st.lists(st.floats(0, 1000) | st.sampled_from(SECONDS), min_size=1, max_size=50),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
)
def test_a_histogram(seconds: list[float], model: str) -> None:
    metrics = Metrics()
    for each in seconds:
        metrics(CallDone("POST", "/", 200, None, each, 1, None, model))
    families = {each.name: each for each in text_string_to_metric_families(metrics.prometheus())}
    found = families["api_claude_call_duration_seconds"]
    assert found.type == "histogram"
    samples = {(each.name, each.labels.get("le")): each.value for each in found.samples}
    for bound in SECONDS:
        below = sum(each <= bound for each in seconds)
        assert samples["api_claude_call_duration_seconds_bucket", str(bound)] == below
    assert samples["api_claude_call_duration_seconds_bucket", "+Inf"] == len(seconds)
    assert samples["api_claude_call_duration_seconds_count", None] == len(seconds)
    assert samples["api_claude_call_duration_seconds_sum", None] == pytest.approx(sum(seconds))
    assert {each.labels["model"] for each in found.samples} == {model}


def test_every_family_once() -> None:
    metrics = Metrics(prices={"m": Prices(3, 15)})
    for number in range(2):  # two series of each family
        metrics(Attempt("POST", "/", f"http://{number}", 200, None, 1.0, 0.0, ""))
        metrics(CallDone("POST", "/", 200 + 300 * number, None, 1.0, 1))
        metrics(BodyDone("POST", "/", 200 + 300 * number, None, 1.0))
        usage = SimpleNamespace(input_tokens=5, output_tokens=7)
        metrics(Used("POST", "/", "m", usage, None, None, 1, 1, partial=False))
    text = metrics.prometheus()
    names = [each.name for each in text_string_to_metric_families(text)]
    assert len(names) == len(set(names))
    assert {f"{PREFIX}{name}" for name in HISTOGRAMS} <= {*names}
    assert text.count("# HELP") == text.count("# TYPE") == len(names)
