"""`Retry`: the same request again, after a failure that may pass."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.errors.from_response import error_from_response
from api_claude_runtime.errors.policies import RetryAfterTooLong
from api_claude_runtime.errors.wording import seconds
from api_claude_runtime.http.rate_limits import retry_after
from api_claude_runtime.pipeline.flow import Discard, Flow, Forward, Policy, Read, Sleep
from api_claude_runtime.pipeline.statuses import checked, shown

from .backoff import Backoff, Curve, Jitter

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import AnyResponse

__all__ = ("Retry",)

STATUSES = frozenset({408, 409, 429, *range(500, 600)})
"""Timeout, conflict, rate limit, and whatever is the server's own fault, 529 (overloaded) too."""


class Retry(Policy):
    """Send a request again after a failure that may pass.

    Args:
        attempts: How often to send in all; 1 is never again.
        base: Seconds before the second attempt, as `Backoff` says.
        cap: The most seconds that backoff asks for.
        curve: `exponential`, `linear` or `fixed`.
        multiplier: Of the exponential curve.
        jitter: `full`, `equal` or `none`.
        statuses: Replies to try again after. `x-should-retry` in a reply overrules it.
        max_retry_after: Seconds of `retry-after` that are obeyed. A longer wait is not taken: the
            call fails at once with `RetryAfterTooLong`, which tells the wait.
        deadline: Seconds for all attempts and waits; the next attempt is not begun when its wait
            would end after it. It does not cut off an attempt: that is what `timeout=` is for.
        resend_unanswered: Whether to send again what may have reached the API, when its reply did
            not come (a timeout, a broken connection). It can be billed twice. Off by default; a
            request that cannot have been sent is always tried again.

    Never tried again: errors of the request or of the credentials (unless `x-should-retry` says
    so), a form from a pipe, and anything after the headers of a good reply.
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
                f"attempts={attempts!r}: a whole number, which counts the first one, too"
            )
        if not max_retry_after >= 0 or (deadline is not None and not deadline >= 0):
            raise ConfigurationError("max_retry_after and deadline are seconds, and not negative")
        self.attempts = attempts
        self.backoff = Backoff(base, cap, curve, multiplier, jitter).checked()
        self.statuses = checked(statuses)
        self.max_retry_after = max_retry_after
        self.deadline = deadline
        self.resend_unanswered = resend_unanswered
        self._dice = dice
        self._clock = clock

    def __repr__(self) -> str:
        return (
            f"Retry(attempts={self.attempts}, base={self.backoff.base}, cap={self.backoff.cap}, "
            f"curve={self.backoff.curve!r}, multiplier={self.backoff.multiplier}, "
            f"jitter={self.backoff.jitter!r}, statuses={shown(self.statuses)}, "
            f"max_retry_after={self.max_retry_after}, deadline={self.deadline}, "
            f"resend_unanswered={self.resend_unanswered})"
        )

    def __call__(self, request: Request, forward: Forward) -> Flow:
        began = self._clock() if self.deadline is not None else 0.0
        for failed in range(1, self.attempts + 1):
            try:
                response = yield from forward(request)
            except APIConnectionError as error:
                wait = self.backoff.seconds(failed, self._dice)
                if not self._may_resend(error) or not self._goes_on(request, failed, began, wait):
                    raise
                reason = type(error).__name__
            else:
                if response.status < 300 or not self._is_failure(response):
                    return response
                asked = retry_after(response.headers)
                if asked is not None and asked > self.max_retry_after and failed < self.attempts:
                    yield from self._too_long(response, asked)
                wait = self.backoff.seconds(failed, self._dice) if asked is None else asked
                if not self._goes_on(request, failed, began, wait):
                    return response
                yield Discard(response)
                reason = str(response.status)
            yield Sleep(wait, f"retry after {reason}")
        raise AssertionError("the last attempt returns or raises")

    def _is_failure(self, response: AnyResponse) -> bool:
        told = response.headers.first(b"x-should-retry")
        if told in {"true", "false"}:
            return told == "true"
        return response.status in self.statuses

    def _may_resend(self, error: APIConnectionError) -> bool:
        return self.resend_unanswered or not error.sent

    def _goes_on(self, request: Request, failed: int, began: float, wait: float) -> bool:
        if failed >= self.attempts or not request.replayable:
            return False
        return self.deadline is None or self._clock() - began + wait <= self.deadline

    def _too_long(self, response: AnyResponse, asked: float) -> Flow:
        body = b""
        with contextlib.suppress(ClaudeError):  # the status says more than the break in its text
            body = yield Read(response)
        cause = error_from_response(response.status, response.headers, body)
        text = (
            f"the API asks to wait {seconds(asked)} s, more than {seconds(self.max_retry_after)}: "
            f"{cause}"
        )
        raise RetryAfterTooLong(
            text, retry_after=asked, status=cause.status, request_id=cause.request_id
        ) from cause
