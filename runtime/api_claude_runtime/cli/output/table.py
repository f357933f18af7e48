"""`table_lines`: objects as a table for people. Scripts use `jsonl`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, cast

from .escape import one_line
from .plain import compact

_SAMPLE = 100
"""Number of rows that decide about the columns. Later rows are printed as they come."""
_LONGEST = 48
_GAP = "  "


def table_lines(items: Iterable[Any], width: int | None = None) -> Iterator[str]:
    """Yield the lines of a table: a header, and a line for each item.

    Args:
        items: JSON data. The columns are the fields of the first 100 objects.
        width: Columns beyond this width are left out. `None` has no limit.
    """
    rest = iter(items)
    rows = [_row(each) for each in islice(rest, _SAMPLE)]
    if not rows:
        return
    names = list(dict.fromkeys(name for row in rows for name in row))
    names = [name for name in names if any(row.get(name) for row in rows)]
    widths = {
        name: max(_width(name), *(_width(row.get(name, "")) for row in rows)) for name in names
    }
    shown = _fitting(names, widths, width)
    yield _line([(name.upper(), widths[name]) for name in shown])
    for row in rows:
        yield _line([(row.get(name, ""), widths[name]) for name in shown])
    for item in rest:
        row = _row(item)
        yield _line([(row.get(name, ""), widths[name]) for name in shown])


def record_lines(data: Mapping[str, Any]) -> Iterator[str]:
    """Yield the lines of one object: the name and the value of each field."""
    width = max((_width(one_line(str(name))) for name in data), default=0)
    for name, value in data.items():
        yield _line([(one_line(str(name)), width), (_cell(value), 0)])


def _row(item: Any) -> dict[str, str]:
    if not isinstance(item, Mapping):
        return {"value": _shortened(_cell(item))}
    fields = cast("Mapping[str, Any]", item)
    return {one_line(str(name)): _shortened(_cell(value)) for name, value in fields.items()}


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return one_line(value) if isinstance(value, str) else compact(value)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _fitting(names: list[str], widths: Mapping[str, int], width: int | None) -> list[str]:
    """Return as many of the columns as fit, but at least the first one."""
    if width is None:
        return names
    shown: list[str] = []
    taken = 0
    for name in names:
        taken += widths[name] + len(_GAP)
        if shown and taken - len(_GAP) > width:
            break
        shown.append(name)
    return shown


def _line(cells: list[tuple[str, int]]) -> str:
    return _GAP.join(text + " " * (width - _width(text)) for text, width in cells).rstrip()


def _width(text: str) -> int:
    """Return the number of columns that text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Cf", "Me", "Mn"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
