"""`Totals`: counts, sums, cost and the printed table."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import errors
from api_claude_runtime.batches.gather.outcome import Outcome
from api_claude_runtime.batches.results.outcome import missing, outcome_of
from api_claude_runtime.helpers.usage.prices import Cost, Prices, Savings
from api_claude_runtime.helpers.usage.totals import Totals
from support.batches_in_memory import errored, line
from support.servers import bodies

USAGES = st.fixed_dictionaries(
    {
        "input_tokens": st.integers(0, 10_000),
        "output_tokens": st.integers(0, 10_000),
        "cache_read_input_tokens": st.none() | st.integers(0, 10_000),
        "cache_creation_input_tokens": st.none() | st.integers(0, 10_000),
        "cache_creation": st.none()
        | st.fixed_dictionaries(
            {
                "ephemeral_5m_input_tokens": st.integers(0, 10_000),
                "ephemeral_1h_input_tokens": st.integers(0, 10_000),
            }
        ),
    }
)
PRICES = {"a": Prices(3, 15, factor=0.5), "b": Prices(1, 5, cache_read=0.3)}


def outcome(model: str, usage: object) -> Outcome[object]:
    message = {**bodies.MESSAGE, "model": model, "usage": usage}
    made = outcome_of(line("x", {"type": "succeeded", "message": message}))
    return Outcome(0, made.unwrap(), None, 0.0)


@given(st.lists(st.tuples(st.sampled_from(["a", "b"]), USAGES), max_size=8))
def test_the_total_cost_is_the_sum_of_the_costs(replies: list[tuple[str, object]]) -> None:
    outcomes = [outcome(model, usage) for model, usage in replies]
    totals = Totals.of(iter(outcomes))
    each = [
        Cost.of(made.unwrap().usage, PRICES[model])  # type: ignore[attr-defined]
        for made, (model, _) in zip(outcomes, replies, strict=True)
    ]
    whole, parts = totals.cost(PRICES), sum(each, Cost())
    assert whole.total == pytest.approx(parts.total)
    assert whole.cache_write == pytest.approx(parts.cache_write)
    assert totals.counts["succeeded"] == len(replies)


def test_outcomes_are_counted_by_kind() -> None:
    totals = Totals()
    for result in ({"type": "expired"}, {"type": "expired"}, {"type": "x"}, errored("api_error")):
        totals.add(outcome_of(line("a", result)))
    totals.add(missing("a", 1, "msgbatch_1"))
    totals.add(Outcome(0, None, errors.APIConnectionError("no"), 0.1))
    assert dict(totals.counts) == {"expired": 2, "unknown": 1, "errored": 2, "missing": 1}
    assert totals.counts["succeeded"] == 0
    assert totals.cost(PRICES) == Cost()


def test_a_model_without_a_price_is_rejected() -> None:
    totals = Totals.of([outcome("c", bodies.USAGE)])
    with pytest.raises(errors.ConfigurationError, match=r"no entry for 'c', only for 'a', 'b'"):
        totals.cost(PRICES)
    assert totals.cost(PRICES["a"]).total > 0


def test_str_is_a_table() -> None:
    totals = Totals.of(
        [
            outcome("model-a", bodies.USAGE),
            outcome("b", {**bodies.USAGE, "input_tokens": 1_234_567}),
        ]
    )
    totals.add(outcome_of(line("a", {"type": "expired"})))
    assert str(totals).splitlines() == [
        "2 succeeded, 1 expired",
        "         replies      input  output  cache write  cache read",
        "model-a        1         12       9            0           0",
        "b              1  1,234,567       9            0           0",
    ]
    assert str(Totals()) == "nothing"


def test_missing_numbers_count_as_zero() -> None:
    with pytest.warns(errors.ReplyShapeWarning):
        made = outcome("a", {"input_tokens": 5})
    totals = Totals.of([made])
    assert (totals.usage["a"].input_tokens, totals.usage["a"].output_tokens) == (5, 0)


@pytest.mark.parametrize(
    "usage, tokens",
    [
        ({"output_tokens": 5}, 5),
        ({"input_tokens": "many", "output_tokens": 5}, 5),
        ({"input_tokens": 1, "output_tokens": 4, "cache_read_input_tokens": []}, 5),
        ({"output_tokens": 5, "cache_creation": {"ephemeral_5m_input_tokens": 3}}, 8),
        ({"output_tokens": 5, "cache_creation": {"ephemeral_1h_input_tokens": None}}, 5),
        ({"output_tokens": 5, "cache_creation": "some"}, 5),
    ],
    ids=str,
)
def test_malformed_usage_does_not_affect_the_rest(usage: object, tokens: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", errors.ReplyShapeWarning)
        made = outcome("a", usage)
    totals = Totals.of([made, outcome("a", bodies.USAGE)])
    whole = totals.usage["a"]
    plain = bodies.USAGE["input_tokens"] + bodies.USAGE["output_tokens"]
    counted = whole.input_tokens + whole.output_tokens + whole.cache_creation_input_tokens
    assert counted == tokens + plain
    assert totals.cost(PRICES).total > 0
    malformed = made.unwrap().usage  # type: ignore[attr-defined]
    one_each = Prices(1_000_000, 1_000_000, 1_000_000, 1_000_000)
    assert Cost.of(malformed, one_each).total == Savings.of(malformed, one_each).without == tokens
    assert "2 succeeded" in str(totals)
