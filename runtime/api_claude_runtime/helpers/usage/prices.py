"""`Prices`, `Cost` and `Savings`: what usage costs, and what the prompt cache saves."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from api_claude_runtime.errors.arguments import check_numbers, is_one_of
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.replies.fields import is_usage, number

from .charge import as_object, charge_of
from .counts import Counted, token_count
from .prompt import cache_writes

__all__ = ("Cost", "CostBounds", "Prices", "Savings")

CacheUse: TypeAlias = Literal["any", "none", "5m", "1h"]

MILLION = 1_000_000
_USES = ("any", "none", "5m", "1h")


@dataclass(frozen=True, slots=True)
class Prices:
    """Prices of one model for a million tokens, in any currency.

    No price is built in: the spec that this package is made from has none. A price of the cache
    that is not given is a multiple of `input`, by the API's guide to prompt caching: 1.25 for a
    write that is kept for five minutes, 2 for a write that is kept for an hour, and 0.1 for a read.
    On some models a read costs less, so that the cost comes out too high: pass `cache_read`.

    Raises:
        ConfigurationError: A price is negative, not finite or not a number.
    """

    input: float
    output: float
    cache_write_5m: float | None = None
    cache_write_1h: float | None = None
    cache_read: float | None = None
    factor: float = 1.0
    """Factor for all prices, for example 0.5 for a batch."""

    def __post_init__(self) -> None:
        for name in ("input", "output", "factor"):
            _check_price(name, getattr(self, name))
        for name in ("cache_write_5m", "cache_write_1h", "cache_read"):
            if getattr(self, name) is not None:
                _check_price(name, getattr(self, name))

    def of_write_5m(self) -> float:
        """Return the price of a cache write that is kept for five minutes, without `factor`."""
        return 1.25 * self.input if self.cache_write_5m is None else self.cache_write_5m

    def of_write_1h(self) -> float:
        """Return the price of a cache write that is kept for an hour, without `factor`."""
        return 2.0 * self.input if self.cache_write_1h is None else self.cache_write_1h

    def of_read(self) -> float:
        """Return the price of a cache read, without `factor`."""
        return 0.1 * self.input if self.cache_read is None else self.cache_read

    def cost(self, usage: object) -> float:
        """Return the total cost of one response. See `Cost.of` for the argument and the errors."""
        return Cost.of(usage, self).total


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of one or several requests. Costs can be added: `sum(costs, Cost())`."""

    input: float = 0.0
    output: float = 0.0
    cache_write: float = 0.0
    cache_read: float = 0.0

    @classmethod
    def of(cls, usage: object, prices: Prices) -> Cost:
        """Return the cost of one response.

        A number that is missing in the usage counts as 0. The price of server tools, which the API
        charges by use, is not included.

        Args:
            usage: `message.usage`, or a value that has a message: a message, also as a dict, the
                result of `parse`, an `OutputError`, the error of an interrupted stream, or an
                outcome.
            prices: The prices of the model.

        Raises:
            RequestError: `usage` has no number of tokens, so the cost is unknown and not 0.
            ConfigurationError: `prices` is not a `Prices`.
        """
        _check_prices(prices)
        counts = _usage_of(usage)
        short, long = cache_writes(counts)
        each = prices.factor / MILLION
        return cls(
            input=number(counts, "input_tokens") * prices.input * each,
            output=number(counts, "output_tokens") * prices.output * each,
            cache_write=(short * prices.of_write_5m() + long * prices.of_write_1h()) * each,
            cache_read=number(counts, "cache_read_input_tokens") * prices.of_read() * each,
        )

    @staticmethod
    def before(
        counted: Counted | int, max_tokens: int, prices: Prices, *, cache: CacheUse = "any"
    ) -> CostBounds:
        """Return the least and the most that a request can cost, before it is sent.

            counted = client.messages.count_tokens(...)
            least, most = Cost.before(counted, 1024, prices)

        The most assumes that the model writes all of `max_tokens`, and the least that it writes
        nothing. Input is charged at the input price, as a cache write or as a cache read; `cache`
        states what is possible. Not included are server tools and what they add to the prompt, and
        further model calls, such as those of fallback models. The count of the API is an estimate.

        Args:
            counted: The result of `count_tokens`, or a number of input tokens.
            max_tokens: The `max_tokens` of the request. Thinking counts toward it.
            prices: The prices of the model.
            cache: What can happen to the input. `any` holds for all requests: a read of everything
                is the least, the most expensive write the most. `none`: the request has no
                breakpoint. `5m`, `1h`: all its breakpoints have this lifetime.

        Raises:
            RequestError: `counted` or `max_tokens` is not an integer of at least 0.
            ConfigurationError: `prices` is not a `Prices`, or `cache` is not one of the values.
        """
        _check_prices(prices)
        if not is_one_of(cache, _USES):
            names = ", ".join(map(repr, _USES))
            raise ConfigurationError(f"cache must be one of {names}, not {shown(cache)}")
        each = prices.factor / MILLION
        tokens = token_count("counted", getattr(counted, "input_tokens", counted))
        output = token_count("max_tokens", max_tokens) * prices.output * each
        low, high = (choose(_ways(prices, cache), key=itemgetter(1)) for choose in (min, max))
        least, most = (Cost(**{name: tokens * price * each}) for name, price in (low, high))
        return CostBounds(least, most + Cost(output=output))

    @property
    def total(self) -> float:
        """Sum of all four costs."""
        return self.input + self.output + self.cache_write + self.cache_read

    def __add__(self, other: Cost) -> Cost:
        if not isinstance(cast("object", other), Cost):
            return NotImplemented
        return Cost(
            self.input + other.input,
            self.output + other.output,
            self.cache_write + other.cache_write,
            self.cache_read + other.cache_read,
        )


class CostBounds(NamedTuple):
    """The cost of a request before it is sent: `least, most = Cost.before(...)`."""

    least: Cost
    """No output, with the cheapest treatment of the input."""
    most: Cost
    """All of `max_tokens`, with the most expensive treatment of the input."""


@dataclass(frozen=True, slots=True)
class Savings:
    """What the prompt cache saved in one or several requests. Savings can be added.

    The first request only writes to the cache, which costs more than plain input. Its savings are
    negative. Later requests that read from the cache make up for it.
    """

    cost: float = 0.0
    """Actual cost."""
    without: float = 0.0
    """Cost without the cache, with all input tokens at the input price."""

    @classmethod
    def of(cls, usage: object, prices: Prices) -> Savings:
        """Return the savings of one response. See `Cost.of` for the arguments."""
        counts = _usage_of(usage)
        cached = sum(cache_writes(counts)) + number(counts, "cache_read_input_tokens")
        cost = Cost.of(counts, prices)
        plain = cost.input + cost.output + cached * prices.input * prices.factor / MILLION
        return cls(cost.total, plain)

    @property
    def saved(self) -> float:
        """Cost that was saved; negative if the cache cost more than it saved."""
        return self.without - self.cost

    @property
    def share(self) -> float:
        """Saved share of the cost without the cache, at most 1; 0 if there was no cost."""
        return self.saved / self.without if self.without else 0.0

    def __add__(self, other: Savings) -> Savings:
        if not isinstance(cast("object", other), Savings):
            return NotImplemented
        return Savings(self.cost + other.cost, self.without + other.without)


def _check_price(name: str, price: Any) -> None:
    check_numbers(**{name: price})
    if not 0 <= float(price) < float("inf"):
        raise ConfigurationError(f"{name} must be finite and at least 0, not {price:g}")


def _check_prices(prices: object) -> None:
    if not isinstance(prices, Prices):
        raise ConfigurationError(f"prices must be a Prices, not {type(prices).__name__}")


def _ways(prices: Prices, cache: CacheUse) -> list[tuple[str, float]]:
    """Return each way in which input can be charged: the field of `Cost`, and the price."""
    ways = [("input", prices.input)]
    if cache != "none":
        ways.append(("cache_read", prices.of_read()))
    if cache in {"any", "5m"}:
        ways.append(("cache_write", prices.of_write_5m()))
    if cache in {"any", "1h"}:
        ways.append(("cache_write", prices.of_write_1h()))
    return ways


def _usage_of(value: object) -> Any:
    plain = as_object(value)
    usage: Any = plain if is_usage(plain) else charge_of(plain).usage
    if usage is None:
        name = type(value).__name__
        raise RequestError(f"the cost of this {name} is unknown: it has no usage")
    return usage
