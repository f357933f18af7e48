"""The tokens of a prompt: by its usage, and estimated from its size."""

from __future__ import annotations

import pytest

from api_claude.models import Usage
from api_claude_runtime.helpers.usage.prompt import cache_writes, estimated_tokens, prompt_tokens


@pytest.mark.parametrize("known", [0, 400_000])
@pytest.mark.parametrize("name", ["ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens"])
def test_cache_writes_that_the_lifetimes_leave_out_count_as_five_minutes(
    name: str, known: int
) -> None:
    split = {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0, name: known}
    counts = {"input_tokens": 0, "output_tokens": 0, "cache_creation_input_tokens": 10**6}
    found = Usage.model_validate({**counts, "cache_creation": split})
    long = known if name.startswith("ephemeral_1h") else 0
    assert cache_writes(found) == (10**6 - long, long)


def test_a_prompt_contains_what_the_cache_has() -> None:
    counts = {"input_tokens": 1, "output_tokens": 1000, "cache_read_input_tokens": 10}
    split = {"ephemeral_5m_input_tokens": 100, "ephemeral_1h_input_tokens": 0}
    found = Usage.model_validate({**counts, "cache_creation": split})
    assert prompt_tokens(found) == 111  # the API may report the lifetimes without their sum


def test_an_estimate_is_at_least_one_token() -> None:
    assert [estimated_tokens(size) for size in (0, 3, 4, 400)] == [1, 1, 2, 101]
