"""`table_lines`: objects as a table for people. Scripts use `jsonl`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, cast

from api_claude_runtime.errors.printable import one_line

from .plain import compact

_SAMPLE = 100
"""Number of rows that decide about the columns. Later rows are printed as they come."""
_LONGEST = 48
_GAP = "  "


def table_lines(items: Iterable[Any], width: int | None = None) -> Iterator[str]:
    """Yield the lines of a table: a header, and a line for each item.

    Args:
        items: JSON data. The columns are the fields of the first 100 objects.
        width: Columns that do not fit are left out, those with objects and lists first. `None` has
            no limit.
    """
    rest = iter(items)
    sample = [*islice(rest, _SAMPLE)]
    rows = [_row(each) for each in sample]
    if not rows:
        return
    names = list(dict.fromkeys(name for row in rows for name in row))
    names = [name for name in names if any(row.get(name) for row in rows)]
    widths = {
        name: max(_width(name), *(_width(row.get(name, "")) for row in rows)) for name in names
    }
    shown = _fitting(names, widths, width, _nested(sample))
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


def _nested(items: Iterable[Any]) -> frozenset[str]:
    """Return the names of the fields that contain an object or a list, which take much space."""
    objects = [cast("Mapping[str, Any]", each) for each in items if isinstance(each, Mapping)]
    return frozenset(
        one_line(str(name))
        for each in objects
        for name, value in each.items()
        if isinstance(value, Mapping | list)
    )


def _fitting(
    names: list[str], widths: Mapping[str, int], width: int | None, nested: frozenset[str]
) -> list[str]:
    """Return as many of the columns as fit, but at least one; those of simple values first."""
    if width is None:
        return names
    shown = set[str]()
    left = width
    for name in sorted(names, key=nested.__contains__):
        if shown and widths[name] > left:
            continue
        shown.add(name)
        left -= widths[name] + len(_GAP)
    return [name for name in names if name in shown]


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
