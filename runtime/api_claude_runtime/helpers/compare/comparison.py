"""`Comparison`: what several models made of the same request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, cast

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.helpers.usage.prices import Cost
from api_claude_runtime.replies.fields import number

__all__ = ("Comparison", "ModelRun")


class Answer(Protocol):
    """What is asked of a message; those of the API have it."""

    @property
    def content(self) -> Any: ...
    @property
    def stop_reason(self) -> Any: ...
    @property
    def usage(self) -> Any: ...


M = TypeVar("M", bound=Answer)

_HEADS = ("model", "seconds", "input", "output", "cost", "ended")
_WIDEST = (40, 12, 12, 12, 14, 60)
"""Characters of each cell at most."""


@dataclass(frozen=True, slots=True)
class ModelRun(Generic[M]):
    """What one of them did: either a message, or an error."""

    label: str
    """What the caller calls it: the model's name, if it has no other."""
    model: str
    message: M | None
    error: ClaudeError | None
    seconds: float
    """From its beginning to its end, attempts and waits of policies in it."""
    cost: Cost | None
    """`None` without prices for the model, and without a message."""

    @property
    def ok(self) -> bool:
        """Whether there is a message."""
        return self.error is None

    @property
    def usage(self) -> Any:
        """`message.usage`, or `None`."""
        return getattr(self.message, "usage", None)

    @property
    def text(self) -> str:
        """The text of the message; empty without one."""
        content = getattr(self.message, "content", None)
        # A reply that is not as the spec says is kept as it came, with anything in it.
        blocks = cast("Any", content) if isinstance(content, list) else ()
        texts = (
            getattr(block, "text", None)
            for block in blocks
            if getattr(block, "type", None) == "text"
        )
        return "".join(text for text in texts if isinstance(text, str))

    @property
    def ended(self) -> str:
        """The stop reason, or the error in short."""
        if self.error is not None:
            return f"{type(self.error).__name__}: {self.error.message}"
        return str(getattr(self.message, "stop_reason", ""))


@dataclass(frozen=True, slots=True, repr=False)
class Comparison(Generic[M]):
    """A run for each model, in the order of the models. `print` makes a table of it: `input` and
    `output` are tokens, those of the prompt cache among the input.
    """

    runs: tuple[ModelRun[M], ...]

    def __getitem__(self, label: str) -> ModelRun[M]:
        for run in self.runs:
            if run.label == label:
                return run
        raise KeyError(f"{label!r} is none of {', '.join(run.label for run in self.runs)}")

    def __iter__(self) -> Iterator[ModelRun[M]]:
        return iter(self.runs)

    def __len__(self) -> int:
        return len(self.runs)

    @property
    def failed(self) -> list[ModelRun[M]]:
        """Those with an error."""
        return [run for run in self.runs if not run.ok]

    @property
    def fastest(self) -> ModelRun[M] | None:
        """Of those with a message; `None` if there are none."""
        return min((run for run in self.runs if run.ok), key=_seconds, default=None)

    @property
    def cheapest(self) -> ModelRun[M] | None:
        """Of those with a cost; `None` if there are none."""
        return min((run for run in self.runs if run.cost is not None), key=_total, default=None)

    @property
    def texts(self) -> dict[str, str]:
        """The text of each message by label, to read side by side; without those that failed."""
        return {run.label: run.text for run in self.runs if run.ok}

    def __repr__(self) -> str:
        return f"Comparison({len(self.runs)} runs, {len(self.failed)} failed)"

    def __str__(self) -> str:
        rows = [_HEADS, *(_row(run) for run in self.runs)]
        cut = [[_cut(cell, most) for cell, most in zip(row, _WIDEST, strict=True)] for row in rows]
        widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
        lines = ["  ".join(map(_aligned, row, widths, range(len(row)))).rstrip() for row in cut]
        return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def _row(run: ModelRun[Any]) -> tuple[str, ...]:
    usage, cost = run.usage, run.cost
    return (
        run.label,
        f"{run.seconds:,.2f}",
        "-" if usage is None else f"{_input(usage):,}",
        "-" if usage is None else f"{number(usage, 'output_tokens'):,}",
        "-" if cost is None else f"{cost.total:,.6f}",
        run.ended,
    )


def _input(usage: Any) -> int:
    names = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return sum(number(usage, name) for name in names)


def _cut(text: str, most: int) -> str:
    """On one line, and without what a terminal would obey."""
    line = "".join(char if char.isprintable() else " " for char in text)
    line = " ".join(line.split())
    return line if len(line) <= most else f"{line[: most - 3]}..."


def _aligned(cell: str, width: int, column: int) -> str:
    return cell.ljust(width) if column in {0, len(_HEADS) - 1} else cell.rjust(width)


def _seconds(run: ModelRun[Any]) -> float:
    return run.seconds


def _total(run: ModelRun[Any]) -> float:
    return float("inf") if run.cost is None else run.cost.total
