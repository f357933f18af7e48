"""`prices_of`: prices from genai-prices, and an error for each one that it does not have."""

from __future__ import annotations

import socket
import sys
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from api_claude import Cost, errors, prices_of

genai = pytest.importorskip("genai_prices")

# A day for which the table of the package does not change.
AT = datetime(2026, 11, 1, tzinfo=UTC)
FIELDS = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")


def test_the_prices_of_a_model() -> None:
    prices = prices_of("claude-haiku-4-5", at=AT)
    assert (prices.input, prices.output, prices.factor) == (1.0, 5.0, 1.0)
    assert prices.cache_write_5m == 1.25
    assert prices.cache_write_1h == 2.0
    assert prices.cache_read == 0.1


def test_cache_reads_are_not_always_a_tenth() -> None:
    prices = prices_of("claude-opus-5-5", at=AT)
    assert prices.cache_read == 0.05 * prices.input


@pytest.mark.parametrize("tokens, price", [(0, 0.1), (100_000, 0.1), (100_001, 0.5)])
def test_prices_that_depend_on_the_size_of_the_prompt(tokens: int, price: float) -> None:
    prices = prices_of("claude-haiku-5-5", input_tokens=tokens, at=AT)
    assert prices.input == price
    assert prices.output == 5 * price
    with pytest.raises(errors.ConfigurationError, match="pass input_tokens"):
        prices_of("claude-haiku-5-5", at=AT)


@pytest.mark.parametrize("tokens", [0, 1, 99_999, 100_000, 100_001, 900_000])
@pytest.mark.parametrize("model", ["claude-haiku-5-5", "claude-sonnet-4-5", "claude-opus-5"])
def test_the_cost_is_that_of_genai_prices(model: str, tokens: int) -> None:
    counts: Any = {"input_tokens": tokens, "output_tokens": 500}
    ours = Cost.of(counts, prices_of(model, input_tokens=tokens, at=AT)).total
    theirs = genai.calc_price(
        genai.Usage(**counts), model, provider_id="anthropic", genai_request_timestamp=AT
    )
    assert Decimal(str(round(ours, 9))) == round(theirs.total_price, 9)


@pytest.mark.parametrize("model", ["claude-none-9", "gpt-4o", "sonnet"])
def test_an_unknown_model_is_an_error(model: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"does not know the model '{model}'"):
        prices_of(model)


def test_a_missing_price_is_an_error() -> None:
    with pytest.raises(errors.ConfigurationError, match="has no cache_write_5m price"):
        prices_of("claude-2", at=AT)


def test_arguments_are_checked() -> None:
    wrong: Any = None
    with pytest.raises(errors.ConfigurationError, match="model must be the id of a model"):
        prices_of(wrong)
    with pytest.raises(errors.ConfigurationError, match="at must have a time zone"):
        prices_of("claude-opus-5", at=datetime(2026, 1, 1))  # noqa: DTZ001 - what is tested


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "genai_prices", None)
    with pytest.raises(errors.ConfigurationError, match=r'pip install "api-claude\[prices\]"'):
        prices_of("claude-opus-5")


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert prices_of("claude-opus-5").input


def test_arguments_of_another_type_are_refused() -> None:
    wrong: Any = "5"
    with pytest.raises(errors.ConfigurationError, match="at must be a datetime, not '5'"):
        prices_of("claude-haiku-4-5", at=wrong)
    for tokens in (wrong, -5):
        with pytest.raises(
            errors.RequestError, match="input_tokens must be an integer of at least"
        ):
            prices_of("claude-haiku-5-5", input_tokens=tokens, at=AT)
