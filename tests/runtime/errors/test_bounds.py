"""`BoundExceeded` for each bound, and the check of the option `bounds`."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import Bounds, Client, errors
from api_claude_runtime.errors.bounds import bound_exceeded, checked, exceeded
from api_claude_runtime.http.bounds import DEFAULT_BOUNDS, resolved


@pytest.mark.parametrize("bound", Bounds._fields)
def test_an_error_names_its_bound_and_how_to_raise_it(bound: str) -> None:
    if bound in {"error_bytes", "drain_bytes"}:
        with pytest.raises(KeyError):  # these raise no error
            exceeded(DEFAULT_BOUNDS, bound)
        return
    error = exceeded(DEFAULT_BOUNDS, bound)
    assert (error.bound, error.limit) == (bound, getattr(DEFAULT_BOUNDS, bound))
    assert f"pass `bounds=Bounds({bound}=...)`" in str(error)
    assert ("allow less" if bound == "min_bytes_per_second" else "allow more") in str(error)
    assert f"{int(error.limit):,}" in str(error)
    assert error.sent
    assert error.partial is error.status is error.request_id is None


def test_the_error_of_a_download_names_its_argument() -> None:
    error = bound_exceeded("max_bytes", 1000)
    assert "the download has more than 1,000 bytes" in str(error)
    assert "pass `max_bytes=...`" in str(error)


HALF: Any = 1.5
TEXT: Any = "9"
INVALID: list[tuple[Any, str]] = [
    (5, "bounds must be an api_claude.Bounds.*, not a builtins.int"),
    ((1,) * 10, "bounds must be an api_claude.Bounds"),
    (Bounds(body_bytes=-1), "bounds.body_bytes must be an integer of at least 0, or None, not -1"),
    (Bounds(event_bytes=HALF), "bounds.event_bytes must be an integer"),
    (Bounds(line_bytes=True), "bounds.line_bytes must be an integer"),
    (Bounds(header_count=TEXT), "bounds.header_count must be an integer"),
    (Bounds(min_bytes_per_second=0), "bounds.min_bytes_per_second must be a number above 0"),
    (Bounds(min_bytes_per_second=float("nan")), "must be a number above 0"),
    (Bounds(min_bytes_per_second=float("inf")), "must be a number above 0"),
]


@pytest.mark.parametrize("bounds, text", INVALID)
def test_invalid_bounds_are_refused(bounds: Any, text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text):
        checked(bounds)
    with pytest.raises(errors.ConfigurationError, match=text):
        Client(api_key="sk-ant-k", bounds=bounds)
    with pytest.raises(errors.ConfigurationError, match=text):
        Client(api_key="sk-ant-k").with_options(bounds=bounds)


def test_valid_bounds_are_accepted() -> None:
    assert checked(None) == DEFAULT_BOUNDS
    bounds = Bounds(0, 0, 1, 1, 1, 1, 0, 0, 0, 0.5)
    assert checked(bounds) == resolved(bounds)
