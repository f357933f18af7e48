"""Errors of calls without a complete response: the connection failed, broke or timed out."""

from __future__ import annotations

from typing import Any

from .base import ClaudeError

__all__ = (
    "APIConnectionError",
    "APITimeoutError",
    "BoundExceeded",
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


class APIConnectionError(ClaudeError):
    """No complete response was received: the connection could not be opened, or it broke.

    `sent` is whether the request may have reached the API. If it is `False`, the request cannot
    have arrived, and sending it again cannot cause a second charge.
    """

    hint = "check the network, the base URL and any proxy"

    def __init__(self, message: str, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class APITimeoutError(APIConnectionError, TimeoutError):
    """A timeout expired. `phase` is `connect`, `write`, `read` or `pool`."""

    hint = "increase `timeout=`, or stream the response"

    def __init__(self, message: str, *, phase: str, sent: bool = True) -> None:
        super().__init__(message, sent=sent)
        self.phase = phase
        self.hint = _TIMEOUT_HINTS.get(phase, self.hint)


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
    """No data arrived in a stream or download within the read timeout, not even a ping."""

    hint = "increase `timeout=`; what was read before is all that arrived"
    _hint_with_partial = "increase `timeout=`; `partial` holds what arrived"


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
