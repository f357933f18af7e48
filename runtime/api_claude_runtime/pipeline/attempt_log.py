"""`AttemptLog`: the attempts and waits of one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.http.attempt import Attempt

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

    Sent = tuple[tuple[str, Origin, bytes], int | str, float]
    Waited = tuple[float, str]


class AttemptLog(list["Sent | Waited"]):
    """The log of one call. It stores raw entries, since most logs are never read."""

    __slots__ = ()

    def record_wait(self, seconds: float, reason: str) -> None:
        """Record that a policy begins to wait."""
        self.append((seconds, reason))

    def record_attempt(self, request: Request, seconds: float, outcome: int | str) -> None:
        """Record an attempt. `outcome` is a status, or the name of an error class."""
        # Only the first fields of the request: all of it would keep the body and the key in memory
        # for as long as the response lives.
        self.append((request[:3], outcome, seconds))

    def attempts(self) -> tuple[Attempt, ...]:
        """Return the attempts in order, each with the wait before it."""
        found: list[Attempt] = []
        waited, reason = 0.0, ""
        for entry in self:
            if len(entry) == 2:
                waited, reason = waited + entry[0], entry[1]
                continue
            (method, origin, target), outcome, seconds = entry
            status, error = (outcome, None) if isinstance(outcome, int) else (None, outcome)
            attempt = Attempt(
                method, path(target), str(origin), status, error, seconds, waited, reason
            )
            found.append(attempt)
            waited, reason = 0.0, ""
        return tuple(found)


def path(target: bytes) -> str:
    """Return the path of a request target, without the query."""
    return target.partition(b"?")[0].decode("ascii")
