"""Token counts as the conventions define them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from api_claude_runtime.helpers.telemetry.token_usage import Tokens, tokens_of

NONE = Tokens(None, None, None, None, None)


@pytest.mark.parametrize(
    "given, expected",
    [
        ({"input_tokens": 5, "output_tokens": 2}, NONE._replace(input=5, output=2)),
        (
            {"input_tokens": 5, "cache_read_input_tokens": 10, "cache_creation_input_tokens": 1},
            NONE._replace(input=16, cache_read=10, cache_write=1),
        ),
        (
            {"output_tokens": 9, "output_tokens_details": SimpleNamespace(thinking_tokens=4)},
            NONE._replace(output=9, thinking=4),
        ),
        ({"input_tokens": "5", "output_tokens": -1}, NONE),
        ({}, NONE),
    ],
)
def test_tokens_of(given: dict[str, Any], expected: Tokens) -> None:
    assert tokens_of(SimpleNamespace(**given)) == expected


def test_without_a_usage() -> None:
    assert tokens_of(None) == NONE


def test_a_usage_that_was_not_decoded() -> None:
    assert tokens_of({"input_tokens": 5, "output_tokens": 2}) == NONE._replace(input=5, output=2)
