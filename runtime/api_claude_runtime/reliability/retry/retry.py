"""`Retry`: a policy that resends a request after a transient failure."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.arguments import check_numbers, check_optional_numbers
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError, BoundExceeded
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.errors.policies import RetryAfterTooLong
from api_claude_runtime.errors.wording import format_seconds
from api_claude_runtime.http.rate_limits import retry_after
from api_claude_runtime.pipeline.flow import Discard, Flow, Forward, Read, Sleep
from api_claude_runtime.pipeline.resend import check_resend, was_carried_out
from api_claude_runtime.pipeline.statuses import check_statuses, format_statuses
from api_claude_runtime.reliability.configured import Configured

from .backoff import Backoff, Curve, Jitter

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
        deadline: Seconds for all attempts and waits. No attempt starts if its wait would end after
            the deadline. A running attempt is not cut off; use `timeout=` for that.
        resend_unanswered: Whether to resend a request that may have reached the API but got no
            response (a timeout, a broken connection). Such a request can be billed twice. A
            request that cannot have reached the API is always retried.

    Never retried: request and credential errors (unless `x-should-retry` is `true`), an upload from
    a pipe, a response that exceeds a bound of the client (`BoundExceeded`), failures after the
    headers of a successful response, and errors that report that the request was carried out, or
    may have been (`WorkspaceCreatedIncompleteError`, `ChangeOutcomeUnknownError`,
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
        deadline: float | None = None,
        resend_unanswered: bool = False,
        dice: Callable[[], float] = random.random,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not isinstance(attempts, int) or attempts < 1:
            raise ConfigurationError(
                "attempts must be an integer of at least 1 (the first one counts), "
                f"not {attempts!r}"
            )
        check_numbers(max_retry_after=max_retry_after)
        check_optional_numbers(deadline=deadline)
        if not max_retry_after >= 0 or (deadline is not None and not deadline >= 0):
            raise ConfigurationError(
                "max_retry_after and deadline must be at least 0 seconds, "
                f"not max_retry_after={max_retry_after:g}, deadline={deadline}"
            )
        self.attempts = attempts
        self.backoff = Backoff(base, cap, curve, multiplier, jitter).checked()
        self.statuses = check_statuses(statuses)
        self.max_retry_after = max_retry_after
        self.deadline = deadline
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
            "deadline": self.deadline,
            "resend_unanswered": self.resend_unanswered,
            "dice": self._random,
            "clock": self._clock,
        }

    def __repr__(self) -> str:
        return (
            f"Retry(attempts={self.attempts}, base={self.backoff.base}, cap={self.backoff.cap}, "
            f"curve={self.backoff.curve!r}, multiplier={self.backoff.multiplier}, "
            f"jitter={self.backoff.jitter!r}, statuses={format_statuses(self.statuses)}, "
            f"max_retry_after={self.max_retry_after}, deadline={self.deadline}, "
            f"resend_unanswered={self.resend_unanswered})"
        )

    def __call__(self, request: Request, forward: Forward) -> Flow:
        began = self._clock() if self.deadline is not None else 0.0
        for failed in range(1, self.attempts + 1):
            try:
                response = yield from forward(request)
            except APIConnectionError as error:
                wait = self.backoff.seconds(failed, self._random)
                if not self._may_resend(error) or not self._may_retry(request, failed, began, wait):
                    raise
                reason = type(error).__name__
            else:
                if response.status < 300 or not self._is_retryable(response):
                    return response
                asked = retry_after(response.headers)
                if asked is not None and asked > self.max_retry_after and failed < self.attempts:
                    yield from self._raise_too_long(response, asked)
                wait = self.backoff.seconds(failed, self._random) if asked is None else asked
                if not self._may_retry(request, failed, began, wait):
                    return response
                yield from check_resend(request, response)
                yield Discard(response)
                reason = str(response.status)
            yield Sleep(wait, f"retry after {reason}")
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _is_retryable(self, response: AnyResponse) -> bool:
        should_retry = response.headers.first(b"x-should-retry")
        if should_retry in {"true", "false"}:
            return should_retry == "true"
        return response.status in self.statuses

    def _may_resend(self, error: APIConnectionError) -> bool:
        # A response that exceeds a bound would do so again.
        may_arrive_twice = self.resend_unanswered and not isinstance(error, BoundExceeded)
        return may_arrive_twice or not error.sent

    def _may_retry(self, request: Request, failed: int, began: float, wait: float) -> bool:
        if failed >= self.attempts or not request.replayable:
            return False
        return self.deadline is None or self._clock() - began + wait <= self.deadline

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
