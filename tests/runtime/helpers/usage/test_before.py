"""`Cost.before`: bounds that hold for each way in which a request can be charged."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Cost, CostBounds, Prices, errors
from api_claude.models import MessageTokensCount, Usage

SONNET = Prices(input=3.0, output=15.0)
TOKENS = st.integers(0, 10**7)
PRICE = st.floats(0, 1000)


def usage(fresh: int, short: int, long: int, read: int, out: int) -> Usage:
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


@pytest.mark.parametrize(
    "cache, least, most",
    [
        ("any", 0.3, 6.0 + 1.5),
        ("none", 3.0, 3.0 + 1.5),
        ("5m", 0.3, 3.75 + 1.5),
        ("1h", 0.3, 6.0 + 1.5),
    ],
)
def test_a_million_tokens(cache: Any, least: float, most: float) -> None:
    bounds = Cost.before(1_000_000, 100_000, SONNET, cache=cache)
    assert bounds.least.total == pytest.approx(least)
    assert bounds.most.total == pytest.approx(most)
    assert bounds.most.output == 1.5


def test_the_result_of_count_tokens() -> None:
    counted = MessageTokensCount.model_validate({"input_tokens": 1000})
    least, most = Cost.before(counted, 0, SONNET)
    assert CostBounds(least, most) == Cost.before(1000, 0, SONNET)
    assert least.total == least.cache_read == pytest.approx(0.0003)
    assert most == Cost(cache_write=0.006)
    assert Cost.before(0, 0, SONNET) == CostBounds(Cost(), Cost())


def test_the_factor_of_a_batch() -> None:
    whole = Cost.before(1000, 100, SONNET)
    half = Cost.before(1000, 100, Prices(input=3.0, output=15.0, factor=0.5))
    assert half.most.total == pytest.approx(whole.most.total / 2)
    assert half.least.total == pytest.approx(whole.least.total / 2)


def test_prices_with_a_dear_read() -> None:
    odd = Prices(input=1, output=1, cache_write_5m=0.1, cache_write_1h=0.2, cache_read=9)
    least, most = Cost.before(1_000_000, 0, odd)
    assert least.total == least.cache_write == pytest.approx(0.1)
    assert most.total == most.cache_read == pytest.approx(9)


@given(
    st.builds(
        Prices,
        input=PRICE,
        output=PRICE,
        cache_write_5m=st.none() | PRICE,
        cache_write_1h=st.none() | PRICE,
        cache_read=st.none() | PRICE,
        factor=st.floats(0, 2),
    ),
    st.tuples(TOKENS, TOKENS, TOKENS, TOKENS),
    TOKENS,
    TOKENS,
)
def test_each_cost_is_within_the_bounds(
    prices: Prices, parts: tuple[int, int, int, int], out: int, more: int
) -> None:
    cost = Cost.of(usage(*parts, out), prices).total
    least, most = Cost.before(sum(parts), out + more, prices)
    assert least.total <= cost * (1 + 1e-9) + 1e-12
    assert cost <= most.total * (1 + 1e-9) + 1e-12
    _fresh, short, long, read = parts
    for cache, possible in (
        ("none", not short and not long and not read),
        ("5m", not long),
        ("1h", not short),
    ):
        low, high = Cost.before(sum(parts), out, prices, cache=cache)  # type: ignore[arg-type] # one of the values
        if possible:
            assert low.total <= cost * (1 + 1e-9) + 1e-12
            assert cost <= high.total * (1 + 1e-9) + 1e-12


@pytest.mark.parametrize("wrong", [-1, 1.5, True, None, "10", [1]])
def test_numbers_of_tokens_are_checked(wrong: Any) -> None:
    with pytest.raises(errors.RequestError, match="counted must be an integer of at least 0"):
        Cost.before(wrong, 1, SONNET)
    with pytest.raises(errors.RequestError, match="max_tokens must be an integer of at least 0"):
        Cost.before(1, wrong, SONNET)


def test_prices_and_cache_are_checked() -> None:
    wrong: Any = 3.0
    with pytest.raises(errors.ConfigurationError, match="prices must be a Prices, not float"):
        Cost.before(1, 1, wrong)
    wrong = "10m"
    with pytest.raises(errors.ConfigurationError, match="cache must be one of 'any', 'none', "):
        Cost.before(1, 1, SONNET, cache=wrong)
