"""`cost_of` and `check_prices`: costs by the prices of the caller, and no others."""

from __future__ import annotations

import dataclasses
import logging
from types import SimpleNamespace
from typing import Any

import pytest

from api_claude import Cost, Metrics, Prices, Used, errors
from api_claude_runtime.reliability.metrics.pricing import cost_of

PRICES = Prices(3, 15)
USAGE = SimpleNamespace(
    input_tokens=1_000_000, output_tokens=100_000, cache_read_input_tokens=1_000_000
)
USED = Used("POST", "/v1/messages", "m", USAGE, "standard", "r", 1, 1, partial=False)


def test_cost_of_a_message() -> None:
    assert cost_of(USED, {"m": PRICES}) == Cost.of(USAGE, PRICES).total == 3 + 1.5 + 0.3


def test_usage_as_parsed_json() -> None:
    used = dataclasses.replace(USED, usage=vars(USAGE))
    assert cost_of(used, {"m": PRICES}) == cost_of(USED, {"m": PRICES})


def test_a_message_of_a_batch_costs_half() -> None:
    used = dataclasses.replace(USED, service_tier="batch")
    assert cost_of(used, {"m": PRICES}) == PRICES.cost(USAGE) / 2


@pytest.mark.parametrize(
    "used",
    [
        dataclasses.replace(USED, model="m-2"),
        dataclasses.replace(USED, model=None),
        dataclasses.replace(USED, usage=None),
    ],
    ids=["other model", "no model", "no usage"],
)
def test_unknown_costs(used: Used) -> None:
    assert cost_of(used, {"m": PRICES}) is None


class Own:
    """Prices of a caller."""

    def __init__(self, result: Any) -> None:
        self.result = result

    def cost(self, _: Any, /) -> float:
        if isinstance(self.result, Exception):
            raise self.result
        found: float = self.result
        return found


def test_any_object_with_the_method() -> None:
    assert cost_of(USED, {"m": Own(0.25)}) == 0.25


@pytest.mark.parametrize("result", [-1.0, float("nan"), float("inf")])
def test_an_impossible_cost_is_unknown(result: float) -> None:
    assert cost_of(USED, {"m": Own(result)}) is None


@pytest.mark.parametrize("result", [LookupError("no such tier"), "free"])
def test_an_exception_of_the_prices_is_logged(
    result: Any, caplog: pytest.LogCaptureFixture
) -> None:
    metrics = Metrics(prices={"m": Own(result)})
    with caplog.at_level(logging.ERROR, "api_claude"):
        metrics(USED)
    assert "counts as unpriced" in caplog.text
    numbers = metrics.snapshot()
    assert numbers['api_claude_unpriced_messages_total{model="m"}'] == 1
    assert numbers['api_claude_tokens_total{model="m",kind="input"}'] == 1_000_000


def test_usage_without_tokens_is_unknown() -> None:
    used = dataclasses.replace(USED, usage=SimpleNamespace(service_tier="standard"))
    assert cost_of(used, {"m": PRICES}) is None


@pytest.mark.parametrize("prices", [PRICES, [PRICES], {"m": 3.0}, {1: PRICES}, {"m": None}])
def test_invalid_prices(prices: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="prices must be a mapping from model to"):
        Metrics(prices=prices)
