"""`Totals`: counts of outcomes and sums of usage over many requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self, cast

from api_claude_runtime.batches.results.outcome import Kind, kind_of
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, RequestError
from api_claude_runtime.replies.fields import number

from .charge import charge_of
from .counts import Usage
from .prices import Cost, Prices
from .prompt import cache_writes

__all__ = ("Totals",)


@dataclass(slots=True)
class UsageSum:
    """Sum of the tokens of many responses, with the same attributes as the usage of one."""

    input_tokens: int = 0
    output_tokens: int = 0
    cache_read_input_tokens: int = 0
    ephemeral_5m_input_tokens: int = 0
    ephemeral_1h_input_tokens: int = 0
    replies: int = 0
    """Number of responses in the sum."""

    @property
    def cache_creation_input_tokens(self) -> int:
        return self.ephemeral_5m_input_tokens + self.ephemeral_1h_input_tokens

    @property
    def cache_creation(self) -> Self:
        return self

    def add(self, usage: Usage) -> None:
        """Add the usage of a response. A missing number counts as 0."""
        self.replies += 1
        self.input_tokens += number(usage, "input_tokens")
        self.output_tokens += number(usage, "output_tokens")
        self.cache_read_input_tokens += number(usage, "cache_read_input_tokens")
        short, long = cache_writes(usage)
        self.ephemeral_5m_input_tokens += short
        self.ephemeral_1h_input_tokens += long


class Totals:
    """Totals of many calls, such as the outcomes of a batch or of `gather`:

        totals = Totals.of(job.results())
        totals.cost(Prices(input=3, output=15, factor=0.5)).total

    An error counts with the message that it carries, because the API charges for it: the `reply` of
    an `OutputError`, and the `partial` of an interrupted stream. `print` shows a table.
    """

    def __init__(self) -> None:
        self.counts: Counter[Kind] = Counter()
        """Number of outcomes of each kind: `succeeded`, `errored`, `expired` and so on. The number
        of a kind that did not occur is 0.
        """
        self.usage: dict[str, UsageSum] = {}
        """Sum of the tokens by model, with the names from the responses."""
        self.without_usage = 0
        """Number of values and errors whose usage is unknown, although the API may have charged for
        them. Their cost is missing in `cost`.
        """
        self.interrupted = 0
        """Number of messages that broke off. Their usage counts, but the API may have charged for
        more output tokens.
        """

    @classmethod
    def of(cls, outcomes: Iterable[object]) -> Self:
        """Return the totals of all outcomes. The outcomes are not stored."""
        if not isinstance(cast("object", outcomes), Iterable):
            raise RequestError(f"outcomes must be an iterable, not {type(outcomes).__name__}")
        totals = cls()
        for outcome in outcomes:
            totals.add(outcome)
        return totals

    def add(self, outcome: object) -> None:
        """Add one outcome, message, result of `parse`, stream of a message, turn or error.

        A message may be a dict, for example one that was stored. Add each of them once. The turns
        of a tool run are one message each.
        """
        error = outcome if isinstance(outcome, ClaudeError) else getattr(outcome, "error", None)
        self.counts[kind_of(error if isinstance(error, ClaudeError) else None)] += 1
        charge = charge_of(outcome)
        if charge.usage is not None:
            self.usage.setdefault(charge.model, UsageSum()).add(charge.usage)
            self.interrupted += charge.interrupted
        else:
            self.without_usage += charge.possible

    def cost(self, prices: Prices | Mapping[str, Prices]) -> Cost:
        """Return the total cost. Use `Prices(..., factor=0.5)` for a batch.

        It does not contain what is unknown: see `without_usage` and `interrupted`.

        Args:
            prices: Prices for all models, or a mapping from model to prices. The keys are the names
                in `usage`.

        Raises:
            ConfigurationError: The mapping has no prices for a model that was used, or `prices` is
                neither a `Prices` nor a mapping.
        """
        if not isinstance(prices, (Prices, Mapping)):
            raise ConfigurationError(
                "prices must be a Prices, or a mapping from model to Prices, not "
                f"{type(prices).__name__}"
            )
        total = Cost()
        for model, usage in self.usage.items():
            if isinstance(prices, Prices):
                own = prices
            elif model in prices:
                own = prices[model]
            else:
                known = f", only for {', '.join(map(repr, prices))}" if prices else ""
                raise ConfigurationError(f"prices has no entry for {model!r}{known}")
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
        unknown = [
            f"{count:,} {text}"
            for count, text in (
                (self.interrupted, "interrupted: more output tokens may be charged"),
                (self.without_usage, "without usage: not in the cost"),
            )
            if count
        ]
        return "\n".join([counts or "nothing", *(lines if self.usage else ()), *unknown])

    def __repr__(self) -> str:
        unknown = f"{self.interrupted} interrupted, {self.without_usage} without usage"
        return f"<Totals: {dict(self.counts)}, {self.usage}, {unknown}>"


def _numbers(usage: UsageSum) -> tuple[str, ...]:
    numbers = (
        usage.replies,
        usage.input_tokens,
        usage.output_tokens,
        usage.cache_creation_input_tokens,
        usage.cache_read_input_tokens,
    )
    return tuple(f"{number:,}" for number in numbers)
