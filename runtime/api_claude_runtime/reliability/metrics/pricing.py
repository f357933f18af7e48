"""`Pricing`: what `Metrics` needs to know about the prices of a model.

It is a protocol and not `Prices`, because `Prices` is a helper, which this room cannot import.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from typing import Any, Protocol

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.pipeline.usage.used import Used

BATCH = 0.5
"""Factor of the API's prices for messages of a batch."""


class Pricing(Protocol):
    """The prices of a model: `Prices`, or any object with such a method."""

    def cost(self, usage: Any, /) -> float:
        """Return the cost of the `usage` of one message at the standard service tier."""
        ...


def check_prices(prices: Any) -> dict[str, Pricing]:
    """Return the prices by model.

    Raises:
        ConfigurationError: `prices` is not a mapping from models to objects with a method `cost`.
    """
    given = prices  # `isinstance` narrows `prices` to a type that pyright knows only in part
    if not isinstance(prices, Mapping):
        raise ConfigurationError(
            f"prices must be a mapping from model to Prices, not {type(prices).__name__}"
        )
    found: dict[Any, Any] = dict(given)
    for model, each in found.items():
        if not isinstance(model, str) or not callable(getattr(each, "cost", None)):
            raise ConfigurationError(
                "prices must be a mapping from model to Prices (or objects with a method cost), "
                f"not {type(each).__name__} for {model!r}"
            )
    return found


def cost_of(used: Used, prices: Mapping[str, Pricing]) -> float | None:
    """Return the cost of a message; `None` if it is unknown.

    It is unknown without prices for its model and without a usage. An exception of the prices is
    logged.
    """
    pricing = prices.get(used.model or "")
    if pricing is None or used.usage is None:
        return None
    try:
        cost = pricing.cost(used.usage)
        known = math.isfinite(cost) and cost >= 0
    except Exception:
        logging.getLogger("api_claude").exception(
            "the prices of a model raised an exception; its message counts as unpriced"
        )
        return None
    return cost * (BATCH if used.service_tier == "batch" else 1.0) if known else None
