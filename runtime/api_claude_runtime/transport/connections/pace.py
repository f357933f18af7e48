"""`Pace`: the time in which a head, or a body that is read as a whole, must arrive."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.http.timeout import earlier, has_passed
from api_claude_runtime.transport.http1.failures import ReadTimeout

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

GRACE = 2
"""How many read timeouts are granted. With one, a server that sends nothing would be too slow."""


class Pace:
    """The time in which something must arrive. It becomes longer with each byte.

    A read timeout alone does not end a response of which a byte arrives now and then.

    Args:
        request: The request. Without a read timeout, only its deadline applies.
        is_whole: Whether what arrives is read as a whole. Otherwise, only the deadline applies.
    """

    __slots__ = ("_bounds", "_deadline", "_end", "_rate")

    def __init__(self, request: Request, *, is_whole: bool = True) -> None:
        self._bounds = request.bounds
        self._deadline = request.deadline
        self._rate = request.bounds.min_bytes_per_second
        seconds = request.timeout["read"]
        self._end: float | None = None
        if is_whole and seconds is not None and self._rate:
            self._end = monotonic() + GRACE * seconds

    def add(self, size: int) -> None:
        """Extend the time for bytes that have arrived."""
        if self._end is not None:
            self._end += size / self._rate

    @property
    def until(self) -> float | None:
        """When the wait for the next bytes must end, on the monotonic clock."""
        return earlier(self._end, self._deadline)

    @property
    def is_over(self) -> bool:
        """Whether the time has passed, or the deadline of the request."""
        return has_passed(self.until)

    def failure(self) -> Exception:
        """Return the exception for a wait that took too long."""
        if has_passed(self._end) and not has_passed(self._deadline):
            return exceeded(self._bounds, "min_bytes_per_second")
        return ReadTimeout()
