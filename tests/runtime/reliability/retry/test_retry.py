"""`Retry`, run step by step: every branch, without sleeping and without sockets."""

from __future__ import annotations

import io
import os
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.errors.policies import RetryAfterTooLong
from api_claude_runtime.errors.status import AuthenticationError, RateLimitError
from api_claude_runtime.pipeline.flow import Discard, Read, Send, Sleep
from api_claude_runtime.reliability.retry.backoff import Backoff
from api_claude_runtime.reliability.retry.retry import Retry
from api_claude_runtime.requests.uploads.multipart import form
from support.flows_by_hand import REQUEST, Answer, Clock, returned, start

REFUSED = APIConnectionError("refused", sent=False)
BROKEN = APIConnectionError("broken")
SILENT = APITimeoutError("nothing came", phase="read")


def retry(**options: Any) -> Retry:
    return Retry(**{"attempts": 3, "base": 2.0, "jitter": "none", **options})


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_transient_statuses_are_retried(status: int) -> None:
    flow = start(retry())
    busy, good = Answer(status), Answer()
    assert next(flow) == Send(REQUEST)
    assert flow.send(busy) == Discard(busy)
    assert flow.send(None) == Sleep(2.0, f"retry after {status}")
    assert flow.send(None) == Send(REQUEST)
    assert returned(flow, good) is good


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 413, 422, 301])
def test_other_statuses_are_not_retried(status: int) -> None:
    flow = start(retry())
    next(flow)
    answer = Answer(status)
    assert returned(flow, answer) is answer


def test_the_last_response_is_returned() -> None:
    flow = start(retry(attempts=2))
    next(flow)
    flow.send(Answer(500))
    flow.send(None)
    flow.send(None)
    last = Answer(503)
    assert returned(flow, last) is last


def test_one_attempt_means_no_retry() -> None:
    flow = start(retry(attempts=1))
    next(flow)
    answer = Answer(500)
    assert returned(flow, answer) is answer


def test_a_request_that_was_not_sent_is_retried() -> None:
    flow = start(retry())
    next(flow)
    assert flow.throw(REFUSED) == Sleep(2.0, "retry after APIConnectionError")
    assert flow.send(None) == Send(REQUEST)


@pytest.mark.parametrize("error", [BROKEN, SILENT])
def test_an_unanswered_request_is_not_resent(error: APIConnectionError) -> None:
    flow = start(retry())
    next(flow)
    with pytest.raises(type(error)):
        flow.throw(error)


@pytest.mark.parametrize("error", [BROKEN, SILENT])
def test_resend_unanswered(error: APIConnectionError) -> None:
    flow = start(retry(resend_unanswered=True))
    next(flow)
    assert isinstance(flow.throw(error), Sleep)


def test_the_last_error_is_raised() -> None:
    flow = start(retry(attempts=2))
    next(flow)
    flow.throw(REFUSED)
    flow.send(None)
    with pytest.raises(APIConnectionError) as caught:
        flow.throw(APIConnectionError("again", sent=False))
    assert caught.value.message == "again"


@pytest.mark.parametrize("error", [KeyboardInterrupt(), GeneratorExit(), ValueError()])
def test_other_exceptions_are_raised(error: BaseException) -> None:
    flow = start(retry())
    next(flow)
    with pytest.raises(type(error)):
        flow.throw(error)


def test_x_should_retry_takes_precedence_over_statuses() -> None:
    flow = start(retry())
    next(flow)
    assert isinstance(flow.send(Answer(400, x_should_retry="true")), Discard)
    flow = start(retry())
    next(flow)
    answer = Answer(500, x_should_retry="false")
    assert returned(flow, answer) is answer


@pytest.mark.parametrize(
    "headers, seconds",
    [
        ({"retry_after": "7"}, 7.0),
        ({"retry_after_ms": "250"}, 0.25),
        ({"retry_after": "soon"}, 2.0),
        ({"retry_after": "-1"}, 2.0),
        ({"retry_after": "nan"}, 2.0),
        ({}, 2.0),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float) -> None:
    flow = start(retry())
    next(flow)
    flow.send(Answer(429, **headers))
    assert flow.send(None) == Sleep(seconds, "retry after 429")


def test_retry_after_too_long_fails_at_once() -> None:
    flow = start(retry(max_retry_after=60.0))
    next(flow)
    limited = Answer(429, retry_after="4000000", request_id="req_1")
    assert flow.send(limited) == Read(limited)
    with pytest.raises(
        RetryAfterTooLong, match="4,000,000 s, longer than max_retry_after=60"
    ) as caught:
        flow.send(b'{"type": "error", "error": {"type": "rate_limit_error", "message": "No."}}')
    assert caught.value.retry_after == 4e6
    assert caught.value.request_id == "req_1"
    assert isinstance(caught.value.__cause__, RateLimitError)


def test_retry_after_too_long_at_the_last_attempt_is_returned() -> None:
    flow = start(retry(attempts=1))
    next(flow)
    limited = Answer(429, retry_after="4000000")
    assert returned(flow, limited) is limited


def test_deadline() -> None:
    clock = Clock()
    flow = start(retry(deadline=5.0, attempts=9, curve="fixed", clock=clock))
    next(flow)
    flow.send(Answer(500))
    assert flow.send(None) == Sleep(2.0, "retry after 500")
    clock.now += 3.5  # another wait would end after the deadline
    flow.send(None)
    last = Answer(500)
    assert returned(flow, last) is last


def test_a_replayable_form_is_retried() -> None:
    request = REQUEST._replace(body=form({}, {"file": io.BytesIO(b"x")}))
    flow = start(retry(), request)
    next(flow)
    assert isinstance(flow.send(Answer(500)), Discard)


def test_a_form_from_a_pipe_is_not_retried() -> None:
    reading, writing = os.pipe()
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        request = REQUEST._replace(body=form({}, {"file": pipe}))
        flow = start(retry(), request)
        next(flow)
        answer = Answer(500)
        assert returned(flow, answer) is answer


@given(
    st.integers(1, 60),
    st.floats(0, 5),
    st.floats(5, 50),
    st.sampled_from(["exponential", "linear", "fixed"]),
    st.sampled_from(["full", "equal", "none"]),
    st.floats(1, 10),
    st.floats(0, 1, exclude_max=True),
)
def test_backoff_stays_within_its_bounds(
    failures: int, base: float, cap: float, curve: Any, jitter: Any, multiplier: float, dice: float
) -> None:
    backoff = Backoff(base, cap, curve, multiplier, jitter).checked()
    wait = backoff.seconds(failures, lambda: dice)
    most = backoff._replace(jitter="none").seconds(failures, lambda: dice)
    assert 0 <= wait <= most <= cap
    if jitter == "equal":
        assert wait >= most / 2
    later = backoff._replace(jitter="none").seconds(failures + 1, lambda: dice)
    assert later >= most


def test_curves() -> None:
    def waits(curve: Any) -> list[float]:
        backoff = Backoff(1.0, 8.0, curve, jitter="none")
        return [backoff.seconds(n, lambda: 0.5) for n in range(1, 7)]

    assert waits("exponential") == [1, 2, 4, 8, 8, 8]
    assert waits("linear") == [1, 2, 3, 4, 5, 6]
    assert waits("fixed") == [1] * 6


@pytest.mark.parametrize(
    "options",
    [
        {"attempts": 0},
        {"attempts": 2.5},
        {"attempts": "3"},
        {"deadline": float("nan")},
        {"max_retry_after": float("nan")},
        {"statuses": 429},
        {"statuses": "429"},
        {"statuses": [1000]},
        {"statuses": [[429]]},
        {"base": -1.0},
        {"base": 9.0, "cap": 8.0},
        {"multiplier": 0.5},
        {"curve": "steep"},
        {"jitter": "some"},
        {"max_retry_after": -1.0},
        {"deadline": -1.0},
        {"cap": float("inf")},
        {"base": float("nan")},
    ],
    ids=str,
)
def test_invalid_settings(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        retry(**options)


def test_repr_shows_the_settings() -> None:
    shown = repr(Retry())
    for name in ("attempts=3", "base=0.5", "cap=8.0", "jitter='full'", "max_retry_after=60.0"):
        assert name in shown
    assert "resend_unanswered=False" in shown


def test_authentication_errors_are_not_retried() -> None:
    assert AuthenticationError.status_code not in Retry().statuses
