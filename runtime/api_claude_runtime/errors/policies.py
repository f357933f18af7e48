"""Errors that a reliability policy raises instead of sending a request."""

from __future__ import annotations

from datetime import datetime

from .base import ClaudeError
from .wording import format_amount

__all__ = ("CircuitOpen", "QuotaExceeded", "RateLimitReached", "RetryAfterTooLong")


class CircuitOpen(ClaudeError):  # noqa: N818 - the name states what happened
    """A `CircuitBreaker` refused the call: its endpoint has failed too often. Nothing was sent."""

    hint = "the endpoint has been failing; use another endpoint, or try again later"

    def __init__(self, message: str, *, endpoint: str = "", wait: float = 0.0) -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.wait = wait
        """Seconds until the next trial call is allowed; 0 while trial calls are in progress."""


class RateLimitReached(ClaudeError):  # noqa: N818 - the name states what happened
    """A `RateLimit` policy of this client refused the call. Nothing was sent.

    `wait` is the seconds that the call would have had to wait; infinite if it can never be sent.
    """

    hint = "send less, or increase the limits, `burst` or `max_wait` of the `RateLimit`"

    def __init__(self, message: str, *, wait: float = 0.0) -> None:
        super().__init__(message)
        self.wait = wait


class RetryAfterTooLong(ClaudeError):  # noqa: N818 - the name states what happened
    """The API asks for a longer wait than a `Retry` policy allows. The policy did not wait.

    `retry_after` is the requested wait in seconds, and `status` is the status of the response. The
    error of that response is the `__cause__`.
    """

    hint = "try again after that time, or increase `max_retry_after`"

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


class QuotaExceeded(ClaudeError):  # noqa: N818 - the name states what happened
    """A `Quota` refused the call: too little of a budget is left. Nothing was sent."""

    hint = "wait until the budget resets, ask for fewer tokens, or increase the budget"

    def __init__(
        self,
        message: str = "",
        *,
        period: str = "day",
        name: str = "requests",
        key: str = "",
        limit: float = 0,
        used: float = 0,
        asked: float = 0,
        resets_at: datetime | None = None,
    ) -> None:
        whose = f" of {key!r}" if key else ""
        super().__init__(
            message
            or f"Quota refused the call: the {period}'s budget{whose} is"
            f" {_with_unit(limit, name)}, of which {format_amount(used)} are used or reserved, and"
            f" the call may use {format_amount(asked)}"
            + (f"; the budget resets at {resets_at.isoformat()}" if resets_at else "")
        )
        if name == "requests":
            self.hint = "wait until the budget resets, or increase the budget"
        if asked > limit:
            self.hint = (
                "the call exceeds the whole budget: lower max_tokens, or increase the budget"
            )
        self.period = period
        """`day` or `month`."""
        self.name = name
        """The limit: `requests`, `tokens` or `cost`."""
        self.key = key
        self.limit = limit
        self.used = used
        """What is used, and what calls under way have reserved."""
        self.asked = asked
        self.resets_at = resets_at


def _with_unit(limit: float, name: str) -> str:
    text = format_amount(limit)
    if name == "cost":
        return f"a cost of {text}"
    return f"{text} {name.removesuffix('s') if limit == 1 else name}"
