"""Sets of HTTP statuses as plain data: `[408, 429, "500-599"]`."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, cast

from api_claude_runtime.pipeline.statuses import format_statuses

from .setting_error import Keys, SettingError, shown

_RANGE = re.compile(r"(\d{3})-(\d{3})")


def read_statuses(value: Any, keys: Keys) -> frozenset[int]:
    """Return the statuses in a list of integers and of ranges such as `"500-599"`.

    Raises:
        SettingError: It is not such a list. The policy checks the statuses themselves.
    """
    if not isinstance(value, list | tuple):
        raise SettingError(keys, f"must be a list of HTTP statuses, not {shown(value)}")
    found: set[int] = set()
    for index, each in enumerate(cast("list[Any]", value)):
        span = _RANGE.fullmatch(each) if isinstance(each, str) else None
        if span is not None and span[1] <= span[2]:
            found |= {*range(int(span[1]), int(span[2]) + 1)}
        elif isinstance(each, int) and not isinstance(each, bool):
            found.add(each)
        else:
            problem = f'must be an HTTP status or a range such as "500-599", not {shown(each)}'
            raise SettingError((*keys, index), problem)
    return frozenset(found)


def write_statuses(statuses: Collection[int]) -> list[int | str]:
    """Return statuses as plain data. Three or more in a row form a range."""
    parts = format_statuses(statuses).strip("{}").split(", ")
    return [int(part) if part.isdecimal() else part for part in parts if part]
