"""`nearest`: similar names, names in another style, and texts that are no names."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.hints.nearest import nearest

NAMES = ["max_tokens", "model", "messages", "Retry", "claude-sonnet-4-6", "claude-opus-4-5"]


@pytest.mark.parametrize(
    "name, found",
    [
        ("max_token", "max_tokens"),
        ("Max-Tokens", "max_tokens"),
        ("maxTokens", "max_tokens"),
        ("MODEL", "model"),
        ("mesages", "messages"),
        ("retry", "Retry"),
        ("claude-sonnet-4.6", "claude-sonnet-4-6"),
        ("temperature", ""),
        ("", ""),
        ("m" * 10_000_000, ""),
        (5, ""),
        (None, ""),
        (["model"], ""),
    ],
)
def test_nearest(name: Any, found: str) -> None:
    assert nearest(name, NAMES) == found
    assert nearest(name, iter(NAMES)) == found
    assert nearest(name, []) == ""


@given(st.lists(st.text("abAB_-", min_size=1, max_size=6), unique=True))
def test_a_known_name_is_found_or_one_that_differs_in_style_only(names: list[str]) -> None:
    for name in names:
        found = nearest(name, names)
        plain = name.lower().replace("_", "").replace("-", "")
        assert found.lower().replace("_", "").replace("-", "") == plain or not plain


@given(st.text(), st.lists(st.text()))
def test_any_text(name: str, names: list[str]) -> None:
    assert nearest(name, names) in {"", *names}
