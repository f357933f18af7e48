"""Errors that a reliability policy raises instead of sending a request."""

from __future__ import annotations

from .base import ClaudeError

__all__ = ("CircuitOpen", "RateLimitReached", "RetryAfterTooLong")


class CircuitOpen(ClaudeError):  # noqa: N818 - says what is the matter
    """A `CircuitBreaker` refused the call: its endpoint has failed too often. Nothing was sent."""

    hint = "the endpoint has been failing; use another, or come back later"

    def __init__(self, message: str, *, endpoint: str = "", wait: float = 0.0) -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.wait = wait
        """Seconds until it is looked again; none while calls look whether it is back."""


class RateLimitReached(ClaudeError):  # noqa: N818 - says what is the matter
    """A `RateLimit` policy of the caller's own did not let the call through. Nothing was sent.

    `wait` is how many seconds it would have had to wait; infinite if it never could.
    """

    hint = "send less, or raise the limit, its `burst` or `max_wait`"

    def __init__(self, message: str, *, wait: float = 0.0) -> None:
        super().__init__(message)
        self.wait = wait


class RetryAfterTooLong(ClaudeError):  # noqa: N818 - says what is the matter
    """The API asks to wait longer than a `Retry` policy may; nothing was waited for.

    `retry_after` is what it asks for, in seconds; `status` is that of its reply, whose own error is
    the cause.
    """

    hint = "come back then, or raise `max_retry_after`"

    def __init__(
        self,
        message: str,
        *,
        retry_after: float = 0.0,
        status: int = 429,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        self.status = status
        self.request_id = request_id
