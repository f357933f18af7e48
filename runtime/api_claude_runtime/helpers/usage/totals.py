"""`Totals`: how many requests ended how, and what they used, by model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from api_claude_runtime.batches.gather.outcome import Result
from api_claude_runtime.batches.results.outcome import Kind, kind_of
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.replies.fields import number

from .prices import Cost, Prices, Usage, written

__all__ = ("Totals",)


@dataclass(slots=True)
class UsageSum:
    """Tokens of many replies, as one reply's `usage` says them."""

    input_tokens: int = 0
    output_tokens: int = 0
    cache_read_input_tokens: int = 0
    ephemeral_5m_input_tokens: int = 0
    ephemeral_1h_input_tokens: int = 0
    replies: int = 0

    @property
    def cache_creation_input_tokens(self) -> int:
        return self.ephemeral_5m_input_tokens + self.ephemeral_1h_input_tokens

    @property
    def cache_creation(self) -> Self:
        return self

    def add(self, usage: Usage) -> None:
        """One more reply; a number that it leaves out is none."""
        self.replies += 1
        self.input_tokens += number(usage, "input_tokens")
        self.output_tokens += number(usage, "output_tokens")
        self.cache_read_input_tokens += number(usage, "cache_read_input_tokens")
        short, long = written(usage)
        self.ephemeral_5m_input_tokens += short
        self.ephemeral_1h_input_tokens += long


class Totals:
    """Of outcomes of a batch, or of `gather`:

        totals = Totals.of(job.results())
        totals.cost(Prices(input=3, output=15, factor=0.5)).total

    Printing it shows a table.
    """

    def __init__(self) -> None:
        self.counts: Counter[Kind] = Counter()
        """How many `succeeded`, `errored`, `expired` ...; 0 for a kind that there is none of."""
        self.usage: dict[str, UsageSum] = {}
        """By model, as the replies name it."""

    @classmethod
    def of(cls, outcomes: Iterable[Result[Any]]) -> Self:
        """Of all of them; none is kept."""
        totals = cls()
        for outcome in outcomes:
            totals.add(outcome)
        return totals

    def add(self, outcome: Result[Any]) -> None:
        """One more."""
        self.counts[kind_of(outcome)] += 1
        usage: Usage | None = getattr(outcome.value, "usage", None)
        if usage is not None:
            model = str(getattr(outcome.value, "model", ""))
            self.usage.setdefault(model, UsageSum()).add(usage)

    def cost(self, prices: Prices | Mapping[str, Prices]) -> Cost:
        """What it comes to; `Prices(..., factor=0.5)` are those of a batch.

        Args:
            prices: Of every model, or by the names that `usage` has.

        Raises:
            ConfigurationError: there is no price of a model that was used.
        """
        total = Cost()
        for model, usage in self.usage.items():
            if isinstance(prices, Prices):
                own = prices
            elif model in prices:
                own = prices[model]
            else:
                known = ", ".join(map(repr, prices)) or "none"
                raise ConfigurationError(f"prices: none of {model!r}; there are those of {known}")
            total += Cost.of(usage, own)
        return total

    def __str__(self) -> str:
        head = ("", "replies", "input", "output", "cache write", "cache read")
        rows = [head, *((model, *_numbers(usage)) for model, usage in self.usage.items())]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = [
            row[0].ljust(widths[0])
            + "".join(f"  {cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True))
            for row in rows
        ]
        counts = ", ".join(f"{count:,} {kind}" for kind, count in self.counts.items() if count)
        return "\n".join([counts or "nothing", *(lines if self.usage else ())])

    def __repr__(self) -> str:
        return f"<Totals: {dict(self.counts)}, {self.usage}>"


def _numbers(usage: UsageSum) -> tuple[str, ...]:
    numbers = (
        usage.replies,
        usage.input_tokens,
        usage.output_tokens,
        usage.cache_creation_input_tokens,
        usage.cache_read_input_tokens,
    )
    return tuple(f"{number:,}" for number in numbers)
