"""`Prices`, `Cost` and `Savings`: what usage costs, and what the prompt cache saves."""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Real
from typing import Any, Protocol

from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.replies.fields import number

from .charge import as_object, charge_of, is_usage

__all__ = ("Cost", "Prices", "Savings")

MILLION = 1_000_000


class CacheCreation(Protocol):
    """Number of input tokens written to the cache, by lifetime."""

    @property
    def ephemeral_5m_input_tokens(self) -> int: ...
    @property
    def ephemeral_1h_input_tokens(self) -> int: ...


class Usage(Protocol):
    """The usage of a response: `message.usage`."""

    @property
    def input_tokens(self) -> int: ...
    @property
    def output_tokens(self) -> int: ...
    @property
    def cache_creation_input_tokens(self) -> int | None: ...
    @property
    def cache_read_input_tokens(self) -> int | None: ...
    @property
    def cache_creation(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class Prices:
    """Prices of one model for a million tokens, in any currency.

    The default prices of the cache are the documented multiples of the input price: 1.25 for a
    write that is kept for five minutes, 2 for a write that is kept for an hour, and 0.1 for a read.

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
        given = (self.cache_write_5m, self.cache_write_1h, self.cache_read)
        for price in (self.input, self.output, self.factor, *given):
            if price is not None:
                _check_price(price)

    def of_write_5m(self) -> float:
        """Return the price of a cache write that is kept for five minutes, without `factor`."""
        return 1.25 * self.input if self.cache_write_5m is None else self.cache_write_5m

    def of_write_1h(self) -> float:
        """Return the price of a cache write that is kept for an hour, without `factor`."""
        return 2.0 * self.input if self.cache_write_1h is None else self.cache_write_1h

    def of_read(self) -> float:
        """Return the price of a cache read, without `factor`."""
        return 0.1 * self.input if self.cache_read is None else self.cache_read


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
        if not isinstance(prices, Prices):
            raise ConfigurationError(f"prices must be a Prices, not {type(prices).__name__}")
        counts = _usage_of(usage)
        short, long = cache_writes(counts)
        each = prices.factor / MILLION
        return cls(
            input=number(counts, "input_tokens") * prices.input * each,
            output=number(counts, "output_tokens") * prices.output * each,
            cache_write=(short * prices.of_write_5m() + long * prices.of_write_1h()) * each,
            cache_read=number(counts, "cache_read_input_tokens") * prices.of_read() * each,
        )

    @property
    def total(self) -> float:
        """Sum of all four costs."""
        return self.input + self.output + self.cache_write + self.cache_read

    def __add__(self, other: Cost) -> Cost:
        return Cost(
            self.input + other.input,
            self.output + other.output,
            self.cache_write + other.cache_write,
            self.cache_read + other.cache_read,
        )


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
        return Savings(self.cost + other.cost, self.without + other.without)


def _check_price(price: Any) -> None:
    if not isinstance(price, Real):
        raise ConfigurationError(f"a price must be a number, not {price!r}")
    if not 0 <= float(price) < float("inf"):
        raise ConfigurationError(f"a price must be finite and at least 0, not {price:g}")


def _usage_of(value: object) -> Any:
    plain = as_object(value)
    usage: Any = plain if is_usage(plain) else charge_of(plain).usage
    if usage is None:
        name = type(value).__name__
        raise RequestError(f"the cost of this {name} is unknown: it has no usage")
    return usage


def cache_writes(usage: Usage) -> tuple[int, int]:
    """Return the tokens that were written to the cache for five minutes and for an hour.

    Tokens without a lifetime in the usage count as written for five minutes, the default.
    """
    split: CacheCreation | None = getattr(usage, "cache_creation", None)
    long = number(split, "ephemeral_1h_input_tokens")
    total = number(usage, "cache_creation_input_tokens")
    return max(number(split, "ephemeral_5m_input_tokens"), total - long), long
