"""`check_each`, which many test cases use, reports every item that fails."""

from __future__ import annotations

import pytest

from support.each import by_prefix, check_each


def check_even(number: int) -> None:
    if number == 4:
        pytest.fail("four")
    assert number % 2 == 0, "odd"


def test_every_failure_is_reported_with_its_item() -> None:
    with pytest.raises(AssertionError, match="3 of 5 failed") as caught:
        check_each([1, 2, 3, 4, 6], check_even, lambda number: f"number {number}")
    lines = str(caught.value).splitlines()
    assert [line for line in lines if line.startswith("number")] == [
        "number 1: AssertionError: odd",
        "number 3: AssertionError: odd",
        "number 4: Failed: four",
    ]
    assert str(caught.value.__cause__).startswith("odd")


def test_no_items_is_a_failure() -> None:
    with pytest.raises(AssertionError, match="there are no items"):
        check_each([], check_even)


def test_items_that_pass() -> None:
    check_each([2, 6], check_even)


def test_items_by_prefix() -> None:
    assert by_prefix(["a.b", "a.c", "a.b.c"]) == {"a": ["a.b", "a.c"], "a.b": ["a.b.c"]}
