"""Checks of arguments that several rooms share, and numbers in messages."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude_runtime.errors.arguments import check_positive_int, is_list
from api_claude_runtime.errors.awaitables import require_awaitable, require_value
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import seconds


def test_positive_integers() -> None:
    assert check_positive_int("n", 3) == 3
    for value in (0, -1, 1.5, "2", None):
        with pytest.raises(ConfigurationError, match=r"^n must be an integer of at least 1, not"):
            check_positive_int("n", value)


@pytest.mark.parametrize(
    "value, expected",
    [([], True), ((1,), True), (iter(()), True), ("ab", False), (b"ab", False), ({}, False)],
)
def test_lists(value: Any, expected: bool) -> None:
    assert is_list(value) is expected


async def call() -> int:
    return 7


def test_a_call_of_the_wrong_client_is_refused() -> None:
    assert require_value(7, "agather") == 7
    with pytest.raises(ConfigurationError, match="use agather"):
        require_value(call(), "agather")  # closed, or Python warns of it
    with pytest.raises(ConfigurationError, match="int, which cannot be awaited: use gather"):
        require_awaitable(7, "gather")  # type: ignore[arg-type]  # what is refused
    assert asyncio.run(_awaited()) == 7


async def _awaited() -> int:
    return await require_awaitable(call(), "gather")


@pytest.mark.parametrize(
    "value, text", [(0.03, "0.03"), (59.999, "59.999"), (4e6, "4,000,000"), (2.0, "2"), (0.0, "0")]
)
def test_seconds(value: float, text: str) -> None:
    assert seconds(value) == text
