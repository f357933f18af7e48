"""`check_each`: one test case for many items. It reports every item that fails.

A case of its own for each item costs more than most checks of one item: each worker of pytest-xdist
collects all cases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

import pytest

T = TypeVar("T")


def check_each(
    items: Iterable[T], check: Callable[[T], object], name: Callable[[T], str] = str
) -> None:
    """Call `check` with each item.

    Raises:
        AssertionError: Checks failed. The message has the name of each item and its error, and the
            cause is the first error.
    """
    count, failures = 0, list[str]()
    first: BaseException | None = None
    for item in items:
        count += 1
        try:
            check(item)
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - reported below
            failures.append(f"{name(item)}: {type(error).__name__}: {error}")
            first = first or error
    assert count, "there are no items"
    if failures:
        raise AssertionError(
            "\n".join([f"{len(failures)} of {count} failed:", *failures])
        ) from first


def by_prefix(items: Iterable[T]) -> dict[str, list[T]]:
    """Return the items by the text of each before its last dot: `beta.models.list` -> `beta.models`."""
    found = defaultdict[str, list[T]](list)
    for item in items:
        found[str(item).rpartition(".")[0]].append(item)
    return dict(found)
