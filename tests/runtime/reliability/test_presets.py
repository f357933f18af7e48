"""The presets of `Reliability` and their reprs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from api_claude import CircuitBreaker, Policy, Reliability, Retry

PRESETS = [Reliability.conservative, Reliability.balanced, Reliability.aggressive]


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.__name__)
def test_preset_policies_and_their_repr(preset: Callable[[], list[Policy]]) -> None:
    retry, breaker = preset()
    assert isinstance(retry, Retry)
    assert isinstance(breaker, CircuitBreaker)
    assert not retry.resend_unanswered  # no preset may cause a request to be billed twice
    text = repr([retry, breaker])
    for policy in (retry, breaker):
        for name, value in vars(policy).items():
            if not name.startswith("_") and isinstance(value, int | float):
                assert f"{name}={value}" in text


def test_each_call_creates_new_policies() -> None:
    assert Reliability.balanced()[1] is not Reliability.balanced()[1]


def test_attempts_grow_from_conservative_to_aggressive() -> None:
    attempts = [preset()[0].attempts for preset in PRESETS]  # type: ignore[attr-defined]
    assert attempts == sorted(set(attempts))


def test_statuses_are_printed_as_ranges() -> None:
    assert "statuses={408, 409, 429, 500-599}" in repr(Retry())
    assert "statuses={503}" in repr(Retry(statuses=[503]))
    assert "statuses={500-502, 504}" in repr(Retry(statuses=[500, 501, 502, 504]))
    assert "statuses={}" in repr(Retry(statuses=[]))
