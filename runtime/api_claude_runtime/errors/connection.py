"""Errors of calls without a complete response: the connection failed, broke or timed out."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.http.timeout import Deadline

from .base import ClaudeError

__all__ = (
    "APIConnectionError",
    "APITimeoutError",
    "BoundExceeded",
    "CertificateError",
    "StreamInterrupted",
    "StreamTimeout",
)


_TIMEOUT_HINTS = {
    "connect": "check the network, the base URL and any proxy; "
    "`timeout=Timeout(connect=...)` sets the time to connect",
    "pool": "close streams that are no longer read, or increase "
    "`limits=Limits(connections=...)` or `timeout=Timeout(pool=...)`",
    "write": "check the network, or increase `timeout=Timeout(write=...)`",
}


_DOING = {
    "connect": "connecting to",
    "pool": "waiting for a free connection to",
    "write": "sending the request to",
    "read": "receiving the response of",
}


class APIConnectionError(ClaudeError):
    """No complete response was received: the connection could not be opened, or it broke.

    `sent` is whether the request may have reached the API. If it is `False`, the request cannot
    have arrived, and sending it again cannot cause a second charge.
    """

    hint = "check the network, the base URL and any proxy"

    def __init__(self, message: str, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class CertificateError(APIConnectionError):
    """The certificate of the server could not be verified. Nothing was sent.

    The certificate has expired, is for another host, or was issued by an authority that is not
    trusted, such as that of a proxy that reads encrypted traffic.
    """

    hint = (
        "check the host in the base URL and the clock of this machine; to trust another authority,"
        " set SSL_CERT_FILE or pass `ssl_context=`"
    )


class APITimeoutError(APIConnectionError, TimeoutError):
    """A timeout expired, or the deadline of the call.

    `phase` is `connect`, `write`, `read` or `pool`, or `wait` for the wait of a policy that would
    end after the deadline. `deadline` is the seconds of the deadline; `None` for a timeout.
    """

    hint = "increase `timeout=`, or stream the response"
    deadline: float | None = None

    def __init__(self, message: str, *, phase: str, sent: bool = True) -> None:
        super().__init__(message, sent=sent)
        self.phase = phase
        self.hint = _TIMEOUT_HINTS.get(phase, self.hint)

    @classmethod
    def of_deadline(
        cls, deadline: float, phase: str, origin: str, *, sent: bool
    ) -> APITimeoutError:
        """Return the error for a request that was cut off when its deadline passed."""
        made = cls(f"{_named(deadline)} passed while {_DOING[phase]} {origin}", phase=phase)
        made.sent = sent
        return made._set(deadline)

    @classmethod
    def of_wait(cls, deadline: float, reason: str, seconds: float | None) -> APITimeoutError:
        """Return the error for a wait that does not end before the deadline.

        Args:
            deadline: The deadline.
            reason: The reason for the wait.
            seconds: The length of the wait; `None` if it is not known and the deadline has passed.
        """
        wait = f"would pass during a wait of {seconds:.3g} s" if seconds else "passed during a wait"
        made = cls(f"{_named(deadline)} {wait} ({reason})", phase="wait", sent=False)
        return made._set(deadline)

    def _set(self, deadline: float) -> APITimeoutError:
        self.deadline, self.hint = 0.0, "increase `deadline=`"
        if isinstance(deadline, Deadline):  # not one of a policy of the caller
            self.deadline = deadline.seconds
            self.hint = f"increase `{deadline.name}`" if deadline.name else "try again later"
        return self

    def __str__(self) -> str:
        return _with_attempts(super().__str__(), self)


class StreamInterrupted(APIConnectionError):  # noqa: N818 - the name states what happened
    """A stream or a download broke off before it was complete.

    The API charges for what it generated: decide whether to use that text, continue from it, or
    send the request again.
    """

    hint = "what was read before is all that arrived; nothing is retried automatically"
    _hint_with_partial = "`partial` holds what arrived; nothing is retried automatically"

    def __init__(self, message: str, *, partial: Any = None, request_id: str | None = None) -> None:
        super().__init__(message)
        self.partial = partial
        self.request_id = request_id

    @property
    def partial(self) -> Any:
        """The message as received so far. `None` for a raw stream, which keeps nothing."""
        return self.__dict__.get("partial")

    @partial.setter
    def partial(self, message: Any) -> None:
        self.__dict__["partial"] = message
        if message is not None:
            self.hint = self._hint_with_partial


class StreamTimeout(StreamInterrupted, TimeoutError):  # noqa: N818 - see above
    """A stream or a download took too long.

    No data arrived within the read timeout, not even a ping, or the deadline of the stream passed.
    `deadline` is the seconds of the deadline; `None` for a timeout.
    """

    hint = "increase `timeout=`; what was read before is all that arrived"
    _hint_with_partial = "increase `timeout=`; `partial` holds what arrived"
    deadline: float | None = None

    @classmethod
    def of(cls, error: APITimeoutError, request_id: str | None) -> StreamTimeout:
        """Return the error of a stream whose body was cut off by a timeout or by its deadline."""
        made = cls(error.message, request_id=request_id)
        if error.deadline is not None:
            made.deadline = error.deadline
            made.hint = made.hint.replace("timeout", "deadline")
            made._hint_with_partial = made._hint_with_partial.replace("timeout", "deadline")
        return made

    def __str__(self) -> str:
        return _with_attempts(super().__str__(), self)


class BoundExceeded(APIConnectionError):  # noqa: N818 - see above
    """The server sent more than the `Bounds` of the client allow, or sent it too slowly.

    The rest of the response was not read, and its connection was closed. `Retry` does not send the
    request again, because the response would be the same.

    Attributes:
        bound: The name of the bound: a field of `Bounds`, or the argument `max_bytes` of a
            download.
        limit: Its value.
        status: The status of the response; `None` if its head was not accepted.
        request_id: The request id, if the response has one.
        partial: The message as received so far, for an error inside a message stream; otherwise
            `None`.
    """

    hint = "the server may be faulty, or not the API; check the base URL and any proxy"

    def __init__(
        self,
        message: str,
        *,
        bound: str,
        limit: float,
        status: int | None = None,
        request_id: str | None = None,
        partial: Any = None,
    ) -> None:
        super().__init__(message)
        self.bound = bound
        self.limit = limit
        self.status = status
        self.request_id = request_id
        self.partial = partial
        more = "less" if bound == "min_bytes_per_second" else "more"
        setting = f"bounds=Bounds({bound}=...)" if bound != "max_bytes" else "max_bytes=..."
        self.hint = f"to allow {more}, pass `{setting}`; check the base URL and any proxy"


def _named(deadline: float) -> str:
    if not isinstance(deadline, Deadline):
        return "the deadline"
    return f"the deadline of {deadline.seconds:g} s"


def _with_attempts(text: str, error: APITimeoutError | StreamTimeout) -> str:
    """Return the text of an error, with the number of attempts if a deadline has passed."""
    if error.deadline is None:
        return text
    made = len(error.attempts)
    if getattr(error, "phase", "") == "wait":
        count = f"{made} attempts before" if made else "before the first attempt"
    else:
        count = f"in attempt {made or 1}"
    return text.replace(error.message, f"{error.message}, {count}", 1)
