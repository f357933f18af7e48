"""`Retry`: a policy that resends a request after a transient failure."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.arguments import check_numbers, check_optional_numbers
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    BoundExceeded,
    CertificateError,
)
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.errors.policies import RetryAfterTooLong
from api_claude_runtime.errors.wording import format_seconds, shown
from api_claude_runtime.http.rate_limits import retry_after
from api_claude_runtime.http.timeout import Deadline, earlier, limited
from api_claude_runtime.pipeline.flow import Discard, Flow, Forward, Read, Sleep
from api_claude_runtime.pipeline.resend import check_resend, was_carried_out
from api_claude_runtime.pipeline.statuses import check_statuses, format_statuses
from api_claude_runtime.reliability.configured import Configured

from .backoff import Backoff, Curve, Jitter
from .budget import RetryBudget

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse

__all__ = ("Retry",)

STATUSES = frozenset({408, 409, 429, *range(500, 600)})
"""The default `statuses`: timeout, conflict, rate limit and server errors (529: overloaded)."""


class Retry(Configured):
    """A policy that resends a request after a transient failure.

    Args:
        attempts: How often to send a request in total; 1 disables retries.
        base: Seconds before the second attempt, before jitter.
        cap: The longest backoff, in seconds.
        curve: The backoff before retry n, counted from 0: `exponential` (`base * multiplier**n`),
            `linear` (`base * (n + 1)`) or `fixed` (`base`).
        multiplier: Growth factor of the exponential curve.
        jitter: Random part of the backoff: `full` (from 0 to the backoff), `equal` (from half of it
            to all of it) or `none`.
        statuses: Response statuses to retry. The response header `x-should-retry` takes precedence.
        max_retry_after: The longest `retry-after` to wait for, in seconds. If the API asks for a
            longer wait, the call fails at once with `RetryAfterTooLong`, which has the wait.
        retry_after_jitter: The random part that is added to `retry-after`, as a share of it, and at
            most `cap`. Otherwise, all clients that were told the same wait would come back at the
            same time. A retry never starts before `retry-after` has passed. None is added with
            `jitter="none"`.
        deadline: Seconds for all attempts and waits, until the headers of the response. A running
            attempt is cut off then, and an attempt whose wait would end later does not start. For a
            limit on the body too, use the option `deadline=` of the client or the call.
        start_within: Seconds within which the last attempt must start. A running attempt is not cut
            off.
        budget: A limit on the retries of all calls together. Default: no limit.
        resend_unanswered: Whether to resend a request that may have reached the API but got no
            response (a timeout, a broken connection). Such a request can be billed twice. A
            request that cannot have reached the API is always retried.

    Never retried: request and credential errors (unless `x-should-retry` is `true`), certificates
    that cannot be verified, calls whose deadline has passed, an upload from a pipe, a response that
    exceeds a bound of the client (`BoundExceeded`), failures after the headers of a successful
    response, and errors that report that the request was carried out, or may have been
    (`WorkspaceCreatedIncompleteError`, `ChangeOutcomeUnknownError`,
    `BetaRegistrationPendingError`).
    """

    def __init__(
        self,
        attempts: int = 3,
        *,
        base: float = 0.5,
        cap: float = 8.0,
        curve: Curve = "exponential",
        multiplier: float = 2.0,
        jitter: Jitter = "full",
        statuses: Collection[int] = STATUSES,
        max_retry_after: float = 60.0,
        retry_after_jitter: float = 0.5,
        deadline: float | None = None,
        start_within: float | None = None,
        budget: RetryBudget | None = None,
        resend_unanswered: bool = False,
        dice: Callable[[], float] = random.random,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not isinstance(attempts, int) or attempts < 1:
            raise ConfigurationError(
                "attempts must be an integer of at least 1 (the first one counts), "
                f"not {shown(attempts)}"
            )
        check_numbers(max_retry_after=max_retry_after, retry_after_jitter=retry_after_jitter)
        check_optional_numbers(deadline=deadline, start_within=start_within)
        if not max_retry_after >= 0 or any(
            each is not None and not each >= 0 for each in (deadline, start_within)
        ):
            raise ConfigurationError(
                "max_retry_after, deadline and start_within must be at least 0 seconds, not"
                f" max_retry_after={max_retry_after:g}, deadline={deadline},"
                f" start_within={start_within}"
            )
        if not 0 <= retry_after_jitter < float("inf"):
            raise ConfigurationError(
                f"retry_after_jitter must be at least 0 and finite, not {retry_after_jitter:g}"
            )
        if not isinstance(budget, RetryBudget | None):
            raise ConfigurationError(f"budget must be a RetryBudget or None, not {budget!r}")
        self.attempts = attempts
        self.backoff = Backoff(base, cap, curve, multiplier, jitter).checked()
        self.statuses = check_statuses(statuses)
        self.max_retry_after = max_retry_after
        self.retry_after_jitter = retry_after_jitter
        self.deadline = deadline
        self.start_within = start_within
        self.budget = budget
        self._is_limited = any(each is not None for each in (deadline, start_within, budget))
        self.resend_unanswered = resend_unanswered
        self._random = dice
        self._clock = clock

    def _settings(self) -> dict[str, Any]:
        """Return the arguments of the constructor, by name."""
        return {
            "attempts": self.attempts,
            **self.backoff._asdict(),
            "statuses": self.statuses,
            "max_retry_after": self.max_retry_after,
            "retry_after_jitter": self.retry_after_jitter,
            "deadline": self.deadline,
            "start_within": self.start_within,
            "budget": self.budget,
            "resend_unanswered": self.resend_unanswered,
            "dice": self._random,
            "clock": self._clock,
        }

    def __repr__(self) -> str:
        return (
            f"Retry(attempts={self.attempts}, base={self.backoff.base}, cap={self.backoff.cap}, "
            f"curve={self.backoff.curve!r}, multiplier={self.backoff.multiplier}, "
            f"jitter={self.backoff.jitter!r}, statuses={format_statuses(self.statuses)}, "
            f"max_retry_after={self.max_retry_after}, "
            f"retry_after_jitter={self.retry_after_jitter}, deadline={self.deadline}, "
            f"start_within={self.start_within}, budget={self.budget}, "
            f"resend_unanswered={self.resend_unanswered})"
        )

    def __call__(self, request: Request, forward: Forward) -> Flow:
        began = 0.0
        if self._is_limited:
            request, began = self._begin(request)
        for failed in range(1, self.attempts + 1):
            may_repeat = failed < self.attempts and request.replayable
            try:
                response = yield from forward(request)
            except APIConnectionError as error:
                if not may_repeat or not self._may_resend(error):
                    raise
                wait = self.backoff.seconds(failed, self._random)
                if refusal := self._refusal(wait, self._seconds_left(request, began)):
                    error.add_note(refusal)
                    raise
                reason = type(error).__name__
            else:
                if response.status < 300 or not self._is_retryable(response):
                    return response
                asked = retry_after(response.headers)
                if asked is not None and asked > self.max_retry_after and failed < self.attempts:
                    yield from self._raise_too_long(response, asked)
                if not may_repeat:
                    return response
                left = self._seconds_left(request, began)
                if asked is None:
                    wait = self.backoff.seconds(failed, self._random)
                else:
                    wait = self.backoff.spread(asked, self.retry_after_jitter, left, self._random)
                if refusal := self._refusal(wait, left):
                    response.note(refusal)
                    return response
                yield from check_resend(request, response)
                yield Discard(response)
                reason = str(response.status)
            yield Sleep(wait, f"retry after {reason}", request.deadline)
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _begin(self, request: Request) -> tuple[Request, float]:
        """Return the request of a call with the deadline of this policy, and the time."""
        if self.budget is not None:
            self.budget.deposit()
        if self.deadline is not None:
            before = request.deadline
            own = Deadline.for_head(self.deadline, "Retry(deadline=...)", before)
            request = request._replace(deadline=earlier(own, before))
        return request, self._clock()

    def _is_retryable(self, response: AnyResponse) -> bool:
        should_retry = response.headers.first(b"x-should-retry")
        if should_retry in {"true", "false"}:
            return should_retry == "true"
        return response.status in self.statuses

    def _may_resend(self, error: APIConnectionError) -> bool:
        if isinstance(error, BoundExceeded | CertificateError):
            return False  # the next attempt would fail in the same way
        if isinstance(error, APITimeoutError) and error.deadline is not None:
            return False
        return self.resend_unanswered or not error.sent

    def _seconds_left(self, request: Request, began: float) -> float | None:
        """Return the time until an attempt must have started; `None` for no limit."""
        limits = [each for each in (self.deadline, self.start_within) if each is not None]
        left = began + min(limits) - self._clock() if limits else None
        return limited(left, request.deadline)

    def _refusal(self, wait: float, left: float | None) -> str | None:
        """Return why no further attempt is made; `None` if it is made."""
        if left is not None and wait > left:
            return (
                f"Retry made no further attempt: a wait of {format_seconds(wait)} s would end after"
                " the deadline"
            )
        if self.budget is not None and not self.budget.withdraw():
            return f"Retry made no further attempt: {self.budget!r} is used up"
        return None

    def _raise_too_long(self, response: AnyResponse, asked: float) -> Flow:
        body = b""
        with contextlib.suppress(ClaudeError):  # a body that breaks off must not hide the status
            body = yield Read(response)
        cause = error_from_response(response.status, response.headers, body)
        if was_carried_out(cause):
            raise cause
        text = (
            f"the API asks to wait {format_seconds(asked)} s, "
            f"longer than max_retry_after={format_seconds(self.max_retry_after)}: {cause}"
        )
        raise RetryAfterTooLong(
            text, retry_after=asked, status=cause.status, request_id=cause.request_id
        ) from cause
