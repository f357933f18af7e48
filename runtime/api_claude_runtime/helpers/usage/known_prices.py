"""`prices_of`: the prices of a model, from the optional package `genai-prices`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown

from .counts import token_count
from .prices import Prices

__all__ = ("prices_of",)

# Field of `Prices` -> name of the price in genai-prices, which is for a million tokens
_NAMES = {
    "input": "input_mtok",
    "output": "output_mtok",
    "cache_write_5m": "cache_write_mtok",
    "cache_write_1h": "cache_write_1h_mtok",
    "cache_read": "cache_read_mtok",
}


def prices_of(model: str, *, input_tokens: int | None = None, at: datetime | None = None) -> Prices:
    """Return the prices of a model in US dollars, from the package `genai-prices`.

    The package has a table of prices and fetches nothing when it is used in this way. Its prices
    are collected by its authors and may be out of date. They are standard prices: without discounts
    for batches, priority capacity or fast mode.

    Args:
        model: Id of a model.
        input_tokens: Size of the prompt with cached tokens, from `count_tokens`. It is required for
            models whose prices depend on it.
        at: Time of the request, with a time zone; by default now.

    Raises:
        ConfigurationError: `genai-prices` is not installed (`pip install "api-claude[prices]"`), it
            does not know the model or one of its prices, or the price depends on `input_tokens`.
    """
    if not isinstance(model, str) or not model:
        raise ConfigurationError(f"model must be the id of a model, not {shown(model)}")
    given: object = at
    if given is not None and not isinstance(given, datetime):
        raise ConfigurationError(f"at must be a datetime, not {shown(given)}")
    if at is not None and at.tzinfo is None:
        raise ConfigurationError("at must have a time zone, such as datetime.now(UTC)")
    if input_tokens is not None:
        token_count("input_tokens", input_tokens)
    table = _table(model, at or datetime.now(UTC))
    found = {field: _price(model, field, table, input_tokens) for field in _NAMES}
    return Prices(**found)


def _table(model: str, at: datetime) -> Any:
    try:
        import genai_prices
    except ImportError:
        raise ConfigurationError(
            "prices_of requires the package genai-prices: pip install"
            ' "api-claude[prices]", or pass Prices(...)'
        ) from None
    nothing = genai_prices.Usage(input_tokens=0, output_tokens=0)
    try:
        found = genai_prices.calc_price(
            nothing, model, provider_id="anthropic", genai_request_timestamp=at
        )
    except LookupError:
        raise ConfigurationError(
            f"genai-prices {genai_prices.__version__} does not know the model {model!r}: pass"
            " Prices(...), or update genai-prices"
        ) from None
    return found.model_price


def _price(model: str, field: str, table: Any, input_tokens: int | None) -> float:
    price: Any = getattr(table, _NAMES[field], None)
    if price is None:
        raise ConfigurationError(
            f"genai-prices has no {field} price of {model!r}: pass Prices(...) with all prices"
        )
    tiers: Any = getattr(price, "tiers", None)
    if tiers is None:
        return float(price)
    if input_tokens is None:
        raise ConfigurationError(
            f"the prices of {model!r} depend on the size of the prompt: pass input_tokens"
        )
    reached = [tier.price for tier in tiers if input_tokens > tier.start]
    return float(reached[-1] if reached else price.base)
