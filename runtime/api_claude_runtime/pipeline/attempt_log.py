"""`AttemptLog`: what happens on the way to one reply, kept for those who ask later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from api_claude_runtime.http.attempt import Attempt

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Origin, Request

    Sent = tuple[tuple[str, Origin, bytes], int | str, float]
    Waited = tuple[float, str]


class AttemptLog(list["Sent | Waited"]):
    """Of one call. A list of notes of what is at hand, since most calls are never asked for it."""

    __slots__ = ()

    def sleeps(self, seconds: float, reason: str) -> None:
        """A policy begins to wait."""
        self.append((seconds, reason))

    def sent(self, request: Request, seconds: float, outcome: int | str) -> None:
        """Or not: `outcome` is a status, or the class of an error."""
        # Not the request: it would keep its body, and the key, for as long as the reply lives.
        self.append((request[:3], outcome, seconds))

    def attempts(self) -> tuple[Attempt, ...]:
        """In order."""
        found: list[Attempt] = []
        waited, reason = 0.0, ""
        for note in self:
            if len(note) == 2:
                waited, reason = waited + note[0], note[1]
                continue
            (method, origin, target), outcome, seconds = note
            status, error = (outcome, None) if isinstance(outcome, int) else (None, outcome)
            attempt = Attempt(
                method, path(target), str(origin), status, error, seconds, waited, reason
            )
            found.append(attempt)
            waited, reason = 0.0, ""
        return tuple(found)


def path(target: bytes) -> str:
    """Without the query."""
    return target.partition(b"?")[0].decode("ascii")
