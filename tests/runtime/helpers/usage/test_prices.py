"""`Prices`, `Cost` and `Savings`."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude.models import Usage
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.usage.prices import Cost, Prices, Savings
from api_claude_runtime.helpers.usage.totals import Totals

SONNET = Prices(input=3.0, output=15.0)
TOKENS = st.integers(0, 10**7)


def usage(fresh: int = 0, out: int = 0, short: int = 0, long: int = 0, read: int = 0) -> Usage:
    return Usage.model_validate(
        {
            "input_tokens": fresh,
            "output_tokens": out,
            "cache_creation_input_tokens": short + long,
            "cache_read_input_tokens": read,
            "cache_creation": {
                "ephemeral_5m_input_tokens": short,
                "ephemeral_1h_input_tokens": long,
            },
        }
    )


def test_the_cost_of_input_and_output() -> None:
    cost = Cost.of(usage(fresh=1_000_000, out=100_000), SONNET)
    assert (cost.input, cost.output, cost.total) == (3.0, 1.5, 4.5)
    assert Savings.of(usage(fresh=1_000_000), SONNET).saved == 0.0


def test_a_cache_write_costs_more_and_a_read_less() -> None:
    cost = Cost.of(usage(short=1_000_000, long=1_000_000, read=1_000_000), SONNET)
    assert cost.cache_write == pytest.approx(3.75 + 6.0)
    assert cost.cache_read == pytest.approx(0.3)
    write, read = (Savings.of(each, SONNET) for each in (usage(short=10**6), usage(read=10**6)))
    assert write.saved == pytest.approx(-0.75)
    assert read.saved == pytest.approx(2.7)
    assert read.share == pytest.approx(0.9)
    assert (write + read).saved == pytest.approx(1.95)


def test_explicit_cache_prices_and_a_factor() -> None:
    prices = Prices(3.0, 15.0, cache_write_5m=1.0, cache_write_1h=2.0, cache_read=0.0, factor=0.5)
    cost = Cost.of(usage(10**6, 10**6, 10**6, 10**6, 10**6), prices)
    assert cost == Cost(1.5, 7.5, 1.5, 0.0)


def test_a_cache_write_without_lifetimes_counts_as_five_minutes() -> None:
    bare = Usage.model_validate(
        {"input_tokens": 0, "output_tokens": 0, "cache_creation_input_tokens": 10**6}
    )
    assert Cost.of(bare, SONNET).total == pytest.approx(3.75)


def test_no_usage_costs_nothing() -> None:
    assert Cost.of(usage(), SONNET).total == 0.0
    assert Savings.of(usage(), SONNET).share == 0.0
    assert sum([], Cost()) == Cost()


@given(st.lists(st.tuples(TOKENS, TOKENS, TOKENS, TOKENS, TOKENS), max_size=5))
def test_the_cost_of_a_sum_is_the_sum_of_the_costs(
    calls: list[tuple[int, int, int, int, int]],
) -> None:
    whole = usage(*(sum(column) for column in zip(*calls, strict=True))) if calls else usage()
    parts = sum((Cost.of(usage(*each), SONNET) for each in calls), Cost())
    assert parts.total == pytest.approx(Cost.of(whole, SONNET).total)
    saved = sum((Savings.of(usage(*each), SONNET) for each in calls), Savings())
    assert saved.saved == pytest.approx(Savings.of(whole, SONNET).saved, abs=1e-6)
    assert saved.share <= 1.0


@pytest.mark.parametrize("price", [-1.0, float("inf"), float("nan")])
def test_an_invalid_price_is_rejected(price: float) -> None:
    for made in ({"input": price, "output": 1.0}, {"input": 1.0, "output": 1.0, "factor": price}):
        with pytest.raises(
            ConfigurationError, match=r"^(input|factor) must be finite and at least 0"
        ):
            Prices(**made)


def test_a_stored_message_and_its_usage_as_dicts_have_a_cost() -> None:
    counts = usage(fresh=1_000_000, out=100_000, short=10, long=20, read=30)
    stored = counts.model_dump(mode="json")
    for value in (stored, {"usage": stored}):
        assert Cost.of(value, SONNET) == Cost.of(counts, SONNET)
        assert Savings.of(value, SONNET) == Savings.of(counts, SONNET)


@pytest.mark.parametrize("price", ["3", Decimal(3), [3.0]])
def test_a_price_is_a_number(price: Any) -> None:
    for name in ("input", "factor", "cache_read"):
        with pytest.raises(ConfigurationError, match=f"^{name} must be a number, not"):
            Prices(**{"input": 1.0, "output": 1.0, name: price})


@pytest.mark.parametrize("prices", [3.0, None, {"m": SONNET}])
def test_a_cost_needs_prices(prices: Any) -> None:
    for kind in (Cost, Savings):
        with pytest.raises(ConfigurationError, match="prices must be a Prices, not"):
            kind.of(usage(fresh=1), prices)


@pytest.mark.parametrize("prices", [3.0, None, [SONNET]])
def test_totals_need_prices_or_a_mapping(prices: Any) -> None:
    with pytest.raises(ConfigurationError, match="a mapping from model to Prices, not"):
        Totals().cost(prices)


def test_an_invalid_price_is_named() -> None:
    with pytest.raises(ConfigurationError, match=r"^cache_read must be finite and at least 0"):
        Prices(3.0, 15.0, cache_read=-1)
    with pytest.raises(ConfigurationError, match=r"^output must be a number, not None"):
        Prices(3.0, None)  # type: ignore[arg-type]  # tested here


@pytest.mark.parametrize("kind", [Cost, Savings])
def test_only_values_of_one_kind_are_added(kind: type[Any]) -> None:
    with pytest.raises(TypeError, match="unsupported operand type"):
        kind() + 5
