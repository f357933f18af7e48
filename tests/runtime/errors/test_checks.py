"""Tests of the shared argument checks and of the number format in messages."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from api_claude_runtime.errors.arguments import check_positive_int, is_list_like
from api_claude_runtime.errors.awaitables import require_awaitable, require_value
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import format_seconds, shown_unless_key


def test_only_integers_of_at_least_1_are_accepted() -> None:
    assert check_positive_int("n", 3) == 3
    for value in (0, -1, 1.5, "2", None):
        with pytest.raises(ConfigurationError, match=r"^n must be an integer of at least 1, not"):
            check_positive_int("n", value)


@pytest.mark.parametrize(
    "value, expected",
    [([], True), ((1,), True), (iter(()), True), ("ab", False), (b"ab", False), ({}, False)],
)
def test_strings_bytes_and_mappings_are_not_list_like(value: Any, expected: bool) -> None:
    assert is_list_like(value) is expected


async def call() -> int:
    return 7


def test_a_call_of_the_wrong_client_is_refused() -> None:
    assert require_value(7, "agather") == 7
    with pytest.raises(ConfigurationError, match="use agather"):
        require_value(call(), "agather")  # a coroutine left open is a RuntimeWarning
    with pytest.raises(ConfigurationError, match="int, which cannot be awaited: use gather"):
        require_awaitable(7, "gather")  # type: ignore[arg-type]  # tested here
    assert asyncio.run(_awaited()) == 7


async def _awaited() -> int:
    return await require_awaitable(call(), "gather")


@pytest.mark.parametrize(
    "value, text", [(0.03, "0.03"), (59.999, "59.999"), (4e6, "4,000,000"), (2.0, "2"), (0.0, "0")]
)
def test_seconds_have_at_most_three_decimals_and_no_exponent(value: float, text: str) -> None:
    assert format_seconds(value) == text


@pytest.mark.parametrize(
    "value, expected",
    [
        ("us-east", "'us-east'"),
        (5, "5"),
        (None, "None"),
        ("k" * 39, f"'{'k' * 39}'"),
        ("k" * 40, "a text of 40 characters"),
        ("sk-ant-x", "a text of 8 characters"),
        ("Bearer eyJ0.eyJ1.s", "a text of 18 characters"),
        ("https://gateway.example.com/a/very/long/path", None),
        ("12345678-1234-1234-1234-123456789abc", None),
    ],
)
def test_a_value_that_may_be_a_key_is_shown_by_its_length(value: Any, expected: str | None) -> None:
    assert shown_unless_key(value) == (repr(value) if expected is None else expected)
