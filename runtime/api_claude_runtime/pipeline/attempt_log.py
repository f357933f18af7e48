"""`AttemptLog`: the attempts and waits of one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.http.attempt import Attempt

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.http.request import Origin, Request

    Sent = tuple[tuple[str, Origin, bytes], int | str, float, Headers | str | None, str | None, int]
    Waited = tuple[float, str]


class AttemptLog(list["Sent | Waited"]):
    """The log of one call. It stores raw entries, since most logs are never read."""

    # Not initialized, because nearly all logs have no value; `Reply.cached` reads the first, and
    # `with_attempts` the second.
    __slots__ = ("cached", "note")
    cached: bool
    note: str
    """Why a policy did not send the request again."""

    call = 0
    """The number of the call in this process; 0 without a listener."""

    def record_wait(self, seconds: float, reason: str) -> None:
        """Record that a policy begins to wait."""
        self.append((seconds, reason))

    def record_attempt(
        self, request: Request, seconds: float, outcome: int | str, headers: Headers | None = None
    ) -> None:
        """Record an attempt. `outcome` is a status, or the name of an error class."""
        # Only the first fields of the request: all of it would keep the body and the key in memory
        # for as long as the response lives.
        self.append((request[:3], outcome, seconds, headers, request.model, self.call))

    def record_first_chunk(self) -> None:
        """Record that the reader got the first chunk of the body. Only a listener is told."""

    def attempts(self) -> tuple[Attempt, ...]:
        """Return the attempts in order, each with the wait before it."""
        found: list[Attempt] = []
        waited, reason = 0.0, ""
        for entry in self:
            if len(entry) == 2:
                waited, reason = waited + entry[0], entry[1]
                continue
            (method, origin, target), outcome, seconds, headers, model, call = entry
            status, error = (outcome, None) if isinstance(outcome, int) else (None, outcome)
            attempt = Attempt(
                method,
                path(target),
                str(origin),
                status,
                error,
                seconds,
                waited,
                reason,
                _request_id(headers),
                model,
                call,
            )
            found.append(attempt)
            waited, reason = 0.0, ""
        return tuple(found)

    @property
    def request_id(self) -> str | None:
        """The request id of the last attempt."""
        sent = [entry for entry in self if len(entry) != 2]
        return _request_id(sent[-1][3]) if sent else None

    @property
    def model(self) -> str | None:
        """The model in the request; `None` if it has none."""
        return next((entry[4] for entry in self if len(entry) != 2), None)

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle the log without its listener and without headers, which may be secret."""
        plain = [
            entry if len(entry) == 2 else (*entry[:3], _request_id(entry[3]), *entry[4:])
            for entry in self
        ]
        state = (None, {"cached": True}) if getattr(self, "cached", False) else None
        return AttemptLog, (), state, iter(plain)


def path(target: bytes) -> str:
    """Return the path of a request target, without the query."""
    return target.partition(b"?")[0].decode("ascii")


def _request_id(headers: Headers | str | None) -> str | None:
    """Return the request id in the headers of a response. A copied log has only the id."""
    if headers is None or isinstance(headers, str):
        return headers
    return headers.request_id
