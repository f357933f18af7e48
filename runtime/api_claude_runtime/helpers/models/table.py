"""`table`: a catalog of models as text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from .capabilities import date_of, limit_of

_HEADERS = ("model", "line", "lifecycle", "input", "max_tokens", "released", "retires")


def table(models: Iterable[Any]) -> str:
    """Return a table of models, one a line. A dash is a value that the API does not report."""
    rows = [_HEADERS, *(_row(model) for model in models)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def _row(model: Any) -> tuple[str, ...]:
    texts = (model.id, model.line, model.lifecycle)
    sizes = (limit_of(model, "max_input_tokens"), limit_of(model, "max_tokens"))
    dates = (date_of(model, "created_at"), date_of(model, "retires_at"))
    return (
        *("-" if text is None else str(text) for text in texts),
        *("-" if size is None else f"{size:,}" for size in sizes),
        *(_day(date) for date in dates),
    )


def _day(date: datetime | None) -> str:
    return "-" if date is None else f"{date:%Y-%m-%d}"
