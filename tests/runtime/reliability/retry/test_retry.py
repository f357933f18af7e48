"""`Retry`, run step by step: every branch, without sleeping and without sockets."""

from __future__ import annotations

import contextlib
import io
import os
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    CertificateError,
)
from api_claude_runtime.errors.policies import RetryAfterTooLong
from api_claude_runtime.errors.status import AuthenticationError, RateLimitError
from api_claude_runtime.http.timeout import Deadline
from api_claude_runtime.pipeline.flow import Discard, Read, Send, Sleep
from api_claude_runtime.reliability.retry.backoff import Backoff
from api_claude_runtime.reliability.retry.budget import RetryBudget
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
    assert flow.send(None)[:2] == (2.0, "retry after 500")
    clock.now += 3.5  # another wait would end after the deadline
    flow.send(None)
    last = Answer(500)
    assert returned(flow, last) is last
    assert last.notes == [
        "Retry made no further attempt: a wait of 2 s would end after the deadline"
    ]


def test_start_within_limits_the_starts_only() -> None:
    clock = Clock()
    flow = start(retry(start_within=5.0, attempts=9, curve="fixed", clock=clock))
    assert next(flow) == Send(REQUEST)
    flow.send(Answer(500))
    assert flow.send(None) == Sleep(2.0, "retry after 500")
    clock.now += 3.5
    assert flow.send(None) == Send(REQUEST)
    last = Answer(500)
    assert returned(flow, last) is last


def test_a_running_attempt_has_the_deadline_of_the_policy() -> None:
    step = next(start(retry(deadline=5.0)))
    deadline = step.request.deadline
    assert deadline.seconds == 5.0
    assert 0 < deadline - time.monotonic() <= 5.0
    assert step.request.for_body().deadline is None


def test_the_earlier_deadline_applies() -> None:
    own = Deadline.after(1000.0)
    request = REQUEST._replace(deadline=own)
    step = next(start(retry(deadline=5.0), request))
    assert step.request.deadline.seconds == 5.0
    assert step.request.for_body().deadline is own
    step = next(start(retry(deadline=5000.0), request))
    assert step.request.deadline is own


@pytest.mark.parametrize("deadline", [1.0, 1000.0])
def test_no_wait_ends_after_the_deadline_of_the_call(deadline: float) -> None:
    request = REQUEST._replace(deadline=Deadline.after(deadline))
    flow = start(retry(base=5.0, cap=5.0), request)
    next(flow)
    if deadline > 5:
        assert flow.throw(REFUSED) == Sleep(5.0, "retry after APIConnectionError", request.deadline)
        return
    with pytest.raises(APIConnectionError, match="refused") as caught:
        flow.throw(APIConnectionError("refused", sent=False))
    assert caught.value.__notes__ == [
        "Retry made no further attempt: a wait of 5 s would end after the deadline"
    ]


@pytest.mark.parametrize("phase", ["connect", "wait"])
def test_a_call_whose_deadline_has_passed_is_not_retried(phase: str) -> None:
    if phase == "wait":
        error = APITimeoutError.of_wait(Deadline.after(1.0), "rate limit", 9.0)
    else:
        error = APITimeoutError.of_deadline(Deadline.after(1.0), phase, "http://a", sent=False)
    flow = start(retry())
    next(flow)
    with pytest.raises(APITimeoutError):
        flow.throw(error)


def test_a_certificate_that_fails_is_not_retried() -> None:
    flow = start(retry(resend_unanswered=True))
    next(flow)
    with pytest.raises(CertificateError):
        flow.throw(CertificateError("expired", sent=False))


def asked(policy: Retry, **headers: str) -> float:
    flow = start(policy)
    next(flow)
    flow.send(Answer(429, **headers))
    seconds: float = flow.send(None).seconds
    return seconds


@given(st.floats(0.001, 60), st.floats(0, 4), st.floats(0, 20), st.floats(0, 1, exclude_max=True))
def test_a_random_part_is_added_to_retry_after(
    seconds: float, share: float, cap: float, roll: float
) -> None:
    policy = retry(jitter="full", base=0.0, cap=cap, retry_after_jitter=share, dice=lambda: roll)
    wait = asked(policy, retry_after=repr(seconds))
    assert seconds <= wait <= seconds + min(share * seconds, cap)


def test_calls_that_were_told_the_same_wait_come_back_at_different_times() -> None:
    policy = Retry()
    waits = sorted(asked(policy, retry_after="1") for _ in range(200))
    assert waits[0] >= 1.0
    assert waits[-1] <= 1.5
    # With equal chances, the chance that 200 waits are within 0.4 of 0.5 s is below 1e-17.
    assert waits[-1] - waits[0] > 0.4


def test_no_random_part_is_added_without_jitter() -> None:
    assert asked(Retry(jitter="none"), retry_after="7") == 7.0
    assert asked(Retry(retry_after_jitter=0), retry_after="7") == 7.0


@pytest.mark.parametrize("deadline, most", [(7.5, 7.5), (7.0, 7.0)])
def test_the_random_part_does_not_pass_the_deadline(deadline: float, most: float) -> None:
    policy = retry(jitter="full", start_within=deadline, dice=lambda: 0.999, clock=Clock())
    assert 7.0 <= asked(policy, retry_after="7") <= most


def test_a_budget_limits_the_retries_of_all_calls() -> None:
    budget = RetryBudget(ratio=0.5, reserve=2.0)
    policies = [retry(attempts=2, budget=budget), retry(attempts=2, budget=budget)]
    answers: list[Any] = [Answer(529) for _ in range(10)]
    for n, answer in enumerate(answers):
        flow = start(policies[n % 2])
        next(flow)
        with contextlib.suppress(StopIteration):
            flow.send(answer)
    refused = [answer for answer in answers if answer.notes]
    assert {note for answer in refused for note in answer.notes} == {
        "Retry made no further attempt: RetryBudget(ratio=0.5, reserve=2.0) is used up"
    }
    # The reserve, and the share of each call after the first, which finds the bucket full.
    assert len(answers) - len(refused) == 2 + 4
    flow = start(retry(budget=RetryBudget(0.0, 0.0)))
    next(flow)
    with pytest.raises(APIConnectionError) as caught:
        flow.throw(APIConnectionError("refused", sent=False))
    assert "is used up" in caught.value.__notes__[0]


def test_calls_that_are_not_retried_take_nothing_from_the_budget() -> None:
    budget = RetryBudget()
    for answer in (Answer(), Answer(400)):
        flow = start(retry(budget=budget))
        next(flow)
        assert returned(flow, answer) is answer
    assert budget.tokens == 10.0


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
        {"start_within": -1.0},
        {"start_within": "5"},
        {"retry_after_jitter": -0.1},
        {"retry_after_jitter": float("inf")},
        {"retry_after_jitter": None},
        {"budget": 0.1},
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
