"""`Prices`: what usage costs, and what the prompt cache has saved. The prices are the caller's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.replies.fields import number

__all__ = ("Cost", "Prices", "Savings")

MILLION = 1_000_000


class CacheCreation(Protocol):
    """Input tokens written to the cache, by how long they are kept."""

    @property
    def ephemeral_5m_input_tokens(self) -> int: ...
    @property
    def ephemeral_1h_input_tokens(self) -> int: ...


class Usage(Protocol):
    """What a reply says that it used: `message.usage`."""

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
    """Of one model, for a million tokens each, in whatever currency.

    Those of the cache are, if they are not given, the documented multiples of the input's: a write
    that is kept for five minutes 1.25, for an hour 2, a read 0.1.
    """

    input: float
    output: float
    cache_write_5m: float | None = None
    cache_write_1h: float | None = None
    cache_read: float | None = None
    factor: float = 1.0
    """Of all of it: 0.5 in a batch."""

    def __post_init__(self) -> None:
        given = (self.cache_write_5m, self.cache_write_1h, self.cache_read)
        for price in (self.input, self.output, self.factor, *given):
            if price is not None and not 0 <= price < float("inf"):
                raise ConfigurationError(f"a price of {price:g}: not negative, and finite")

    def of_write_5m(self) -> float:
        return 1.25 * self.input if self.cache_write_5m is None else self.cache_write_5m

    def of_write_1h(self) -> float:
        return 2.0 * self.input if self.cache_write_1h is None else self.cache_write_1h

    def of_read(self) -> float:
        return 0.1 * self.input if self.cache_read is None else self.cache_read


@dataclass(frozen=True, slots=True)
class Cost:
    """What one usage, or several, come to. Costs can be added: `sum(costs, Cost())`."""

    input: float = 0.0
    output: float = 0.0
    cache_write: float = 0.0
    cache_read: float = 0.0

    @classmethod
    def of(cls, usage: Usage, prices: Prices) -> Cost:
        """Of one reply; a number that it leaves out is none. Server tools, which are paid for by
        use, are not in it.
        """
        short, long = written(usage)
        each = prices.factor / MILLION
        return cls(
            input=number(usage, "input_tokens") * prices.input * each,
            output=number(usage, "output_tokens") * prices.output * each,
            cache_write=(short * prices.of_write_5m() + long * prices.of_write_1h()) * each,
            cache_read=number(usage, "cache_read_input_tokens") * prices.of_read() * each,
        )

    @property
    def total(self) -> float:
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
    """What the prompt cache has saved of one usage, or of several; they can be added.

    A first call writes and saves less than nothing: what it costs more comes back with the reads.
    """

    cost: float = 0.0
    """As it was."""
    without: float = 0.0
    """As it would have been: all input at the price of input."""

    @classmethod
    def of(cls, usage: Usage, prices: Prices) -> Savings:
        """Of one reply."""
        cached = sum(written(usage)) + number(usage, "cache_read_input_tokens")
        cost = Cost.of(usage, prices)
        plain = cost.input + cost.output + cached * prices.input * prices.factor / MILLION
        return cls(cost.total, plain)

    @property
    def saved(self) -> float:
        """Less than nothing if the cache has cost more than it brought."""
        return self.without - self.cost

    @property
    def share(self) -> float:
        """Of what it would have been, at most 1."""
        return self.saved / self.without if self.without else 0.0

    def __add__(self, other: Savings) -> Savings:
        return Savings(self.cost + other.cost, self.without + other.without)


def written(usage: Usage) -> tuple[int, int]:
    """Tokens kept for five minutes, and for an hour."""
    split: CacheCreation | None = getattr(usage, "cache_creation", None)
    if split is None:
        return number(usage, "cache_creation_input_tokens"), 0
    return number(split, "ephemeral_5m_input_tokens"), number(split, "ephemeral_1h_input_tokens")
