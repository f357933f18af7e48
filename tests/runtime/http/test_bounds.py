"""`Bounds` and their numbers for comparisons."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from api_claude import Bounds
from api_claude_runtime.http.bounds import DEFAULT_BOUNDS, given, resolved

FIELDS = Bounds._fields


def test_the_defaults_are_far_above_what_the_api_sends() -> None:
    bounds = Bounds()
    for size in (bounds.body_bytes, bounds.event_bytes, bounds.line_bytes):
        assert size is not None
        assert size >= 64_000_000
    assert bounds == DEFAULT_BOUNDS


@pytest.mark.parametrize("name", FIELDS)
def test_none_is_no_bound(name: str) -> None:
    bounds = Bounds()._replace(**{name: None})
    number = getattr(resolved(bounds), name)
    assert number == (0.0 if name == "min_bytes_per_second" else sys.maxsize)
    assert given(resolved(bounds)) == bounds


def test_bounds_cannot_be_changed() -> None:
    bounds: Any = Bounds()
    with pytest.raises(AttributeError):
        bounds.body_bytes = 1
