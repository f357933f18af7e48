"""Tests of rate limits and retry delays that the API states in headers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.rate_limits import Limit, RateLimits, retry_after

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def limits(**headers: str) -> RateLimits:
    named = {
        f"Anthropic-RateLimit-{name.replace('_', '-')}": value for name, value in headers.items()
    }
    return RateLimits.from_headers(Headers([(n.encode(), v.encode()) for n, v in named.items()]))


def test_rate_limits_are_typed() -> None:
    found = limits(
        requests_limit="50",
        requests_remaining="49",
        requests_reset="2026-01-02T03:04:05Z",
        input_tokens_remaining="7",
        output_tokens_limit="8",
        tokens_reset="2026-01-02T04:04:05+01:00",
    )
    assert found.requests == Limit(50, 49, NOW)
    assert found.input_tokens == Limit(None, 7, None)
    assert found.output_tokens == Limit(8, None, None)
    assert found.tokens == Limit(None, None, NOW)


def test_reset_times_are_in_utc() -> None:
    for text in ("2026-01-02T03:04:05Z", "2026-01-02T04:04:05+01:00", "2026-01-02T03:04:05"):
        found = limits(requests_reset=text).requests
        assert found is not None
        assert found.reset == NOW
        assert found.reset.utcoffset() == timedelta(0)


def test_a_missing_limit_is_none() -> None:
    assert limits() == RateLimits(None, None, None, None)


@pytest.mark.parametrize("text", ["", "many", "1.5", "½", "9" * 5000])
def test_malformed_limits_are_none_and_raise_no_error(text: str) -> None:
    assert limits(tokens_limit=text, tokens_reset=text).tokens == Limit(None, None, None)


@pytest.mark.parametrize(
    "headers,seconds",
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"Retry-After": "1.5"}, 1.5),
        ({"retry-after": " 2 "}, 2.0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "7"}, 7.0),
        ({"retry-after-ms": "-1", "retry-after": "7"}, 7.0),
        ({"retry-after-ms": "nan", "retry-after": "7"}, 7.0),
        ({"retry-after-ms": "inf"}, None),
        ({"retry-after": "Fri, 02 Jan 2026 03:04:35 GMT"}, 30.0),
        ({"retry-after": "Friday, 02-Jan-26 03:04:35 GMT"}, 30.0),
        ({"retry-after": "Fri, 02 Jan 2026 03:04:35 -0000"}, 30.0),
        ({"retry-after": "Fri, 02 Jan 2026 04:04:35 +0100"}, 30.0),
        ({"retry-after": "Fri, 02 Jan 2026 03:04:00 GMT"}, None),
        ({"retry-after": "Fri, 02 Jan 99999999999999999999 03:04:35 GMT"}, None),
        ({"retry-after": "Fri, 32 Jan 2026 03:04:35 GMT"}, None),
        ({"retry-after": "0"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1e999"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    raw = Headers([(name.encode(), value.encode()) for name, value in headers.items()])
    assert retry_after(raw, NOW) == seconds


WORDS = st.sampled_from(
    ["Fri,", "Jan", "2026", "03:04:35", "GMT", "+9999", "0", "-1", "99999999999", ":"]
)


@given(st.text() | st.lists(WORDS).map(" ".join))
def test_arbitrary_text_raises_no_error(text: str) -> None:
    wait = retry_after({"retry-after": text, "retry-after-ms": text}, NOW)
    assert wait is None or 0 < wait < float("inf")
    RateLimits.from_headers({"anthropic-ratelimit-tokens-reset": text})


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+14:00"])
def test_a_reset_time_outside_of_the_calendar_is_none(text: str) -> None:
    assert limits(tokens_reset=text).tokens == Limit(None, None, None)


@pytest.mark.parametrize("text", ["1_0", "-1", "+1", "1.0", "9" * 5000, "x", ""])
def test_a_limit_is_plain_digits(text: str) -> None:
    assert limits(tokens_remaining=text, tokens_limit=" 7 ").tokens == Limit(7, None, None)
