"""`Comparison`: the answers of several models to one request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, cast

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.helpers.usage.prices import Cost
from api_claude_runtime.helpers.usage.prompt import prompt_tokens
from api_claude_runtime.replies.fields import number

__all__ = ("Comparison", "ModelRun")


class Answer(Protocol):
    """The attributes that a comparison reads from a message."""

    @property
    def content(self) -> Any: ...
    @property
    def stop_reason(self) -> Any: ...
    @property
    def usage(self) -> Any: ...


M = TypeVar("M", bound=Answer)

_HEADERS = ("model", "seconds", "input", "output", "cost", "ended")
_MAX_WIDTHS = (40, 12, 12, 12, 14, 60)
"""Maximum number of characters in a cell of each column."""


@dataclass(frozen=True, slots=True)
class ModelRun(Generic[M]):
    """The result of one call: either a message or an error."""

    label: str
    """The caller's label for the call. Without one, the name of the model."""
    model: str
    message: M | None
    error: ClaudeError | None
    seconds: float
    """Duration of the call in seconds, including all attempts and waits of policies."""
    cost: Cost | None
    """Cost of the call; `None` if there are no prices for the model, or no message."""

    @property
    def ok(self) -> bool:
        """Whether the call returned a message."""
        return self.error is None

    @property
    def usage(self) -> Any:
        """`message.usage`, or `None` if there is no message."""
        return getattr(self.message, "usage", None)

    @property
    def text(self) -> str:
        """Text of the message; empty if there is no message."""
        content = getattr(self.message, "content", None)
        # A response that differs from the spec is kept as received, so any value is possible.
        blocks = cast("Any", content) if isinstance(content, list) else ()
        texts = (
            getattr(block, "text", None)
            for block in blocks
            if getattr(block, "type", None) == "text"
        )
        return "".join(text for text in texts if isinstance(text, str))

    @property
    def ended(self) -> str:
        """Stop reason of the message, or the name and message of the error."""
        if self.error is not None:
            return f"{type(self.error).__name__}: {self.error.message}"
        return str(getattr(self.message, "stop_reason", ""))


@dataclass(frozen=True, slots=True, repr=False)
class Comparison(Generic[M]):
    """The results of `compare_models`, one run for each model in the given order.

    `print` shows a table. Its columns `input` and `output` are tokens. The input includes the
    tokens written to and read from the prompt cache.
    """

    runs: tuple[ModelRun[M], ...]

    def __getitem__(self, label: str) -> ModelRun[M]:
        for run in self.runs:
            if run.label == label:
                return run
        labels = ", ".join(run.label for run in self.runs)
        raise KeyError(f"no run has the label {label!r}; the labels are {labels}")

    def __iter__(self) -> Iterator[ModelRun[M]]:
        return iter(self.runs)

    def __len__(self) -> int:
        return len(self.runs)

    @property
    def failed(self) -> list[ModelRun[M]]:
        """Runs that ended with an error."""
        return [run for run in self.runs if not run.ok]

    @property
    def fastest(self) -> ModelRun[M] | None:
        """Run with a message and the shortest duration; `None` if no run has a message."""
        return min((run for run in self.runs if run.ok), key=_seconds, default=None)

    @property
    def cheapest(self) -> ModelRun[M] | None:
        """Run with the lowest cost; `None` if no run has a cost."""
        return min((run for run in self.runs if run.cost is not None), key=_total, default=None)

    @property
    def texts(self) -> dict[str, str]:
        """Text of each message by label, without the runs that failed."""
        return {run.label: run.text for run in self.runs if run.ok}

    def __repr__(self) -> str:
        return f"Comparison({len(self.runs)} runs, {len(self.failed)} failed)"

    def __str__(self) -> str:
        rows = [_HEADERS, *(_row(run) for run in self.runs)]
        cells = [
            [_one_line(cell, width) for cell, width in zip(row, _MAX_WIDTHS, strict=True)]
            for row in rows
        ]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        lines = ["  ".join(map(_aligned, row, widths, range(len(row)))).rstrip() for row in cells]
        return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def _row(run: ModelRun[Any]) -> tuple[str, ...]:
    usage, cost = run.usage, run.cost
    return (
        run.label,
        f"{run.seconds:,.2f}",
        "-" if usage is None else f"{prompt_tokens(usage):,}",
        "-" if usage is None else f"{number(usage, 'output_tokens'):,}",
        "-" if cost is None else f"{cost.total:,.6f}",
        run.ended,
    )


def _one_line(text: str, width: int) -> str:
    """Return `text` on one line of at most `width` characters, without control characters."""
    line = "".join(char if char.isprintable() else " " for char in text)
    line = " ".join(line.split())
    return line if len(line) <= width else f"{line[: width - 3]}..."


def _aligned(cell: str, width: int, column: int) -> str:
    return cell.ljust(width) if column in {0, len(_HEADERS) - 1} else cell.rjust(width)


def _seconds(run: ModelRun[Any]) -> float:
    return run.seconds


def _total(run: ModelRun[Any]) -> float:
    return float("inf") if run.cost is None else run.cost.total
