"""Errors of calls that got no complete response: the connection failed, timed out or broke."""

from __future__ import annotations

from typing import Any

from .base import ClaudeError

__all__ = ("APIConnectionError", "APITimeoutError", "StreamInterrupted", "StreamTimeout")


class APIConnectionError(ClaudeError):
    """There is no complete reply: no connection, or one that broke.

    `sent` tells whether the request may have reached the API: `False` says that it cannot have, so
    that sending it again cannot bill twice.
    """

    hint = "check the network, the base URL and any proxy"

    def __init__(self, message: str, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class APITimeoutError(APIConnectionError, TimeoutError):
    """One of the waits took too long; `phase` is `connect`, `write`, `read` or `pool`."""

    hint = "raise `timeout=`, or stream the reply"

    def __init__(self, message: str, *, phase: str, sent: bool = True) -> None:
        super().__init__(message, sent=sent)
        self.phase = phase


class StreamInterrupted(APIConnectionError):  # noqa: N818 - says what happened to the stream
    """The stream ended before its end.

    `partial` is the message as far as it came (`None` for a raw stream, which keeps nothing), and
    what was generated is billed: decide whether to use it, to continue from it, or to ask again.
    """

    hint = "`partial` holds what arrived; nothing is retried on its own"

    def __init__(self, message: str, *, partial: Any = None, request_id: str | None = None) -> None:
        super().__init__(message)
        self.partial = partial
        self.request_id = request_id


class StreamTimeout(StreamInterrupted, TimeoutError):  # noqa: N818 - see above
    """Nothing came for longer than the idle timeout, not even a ping."""

    hint = "raise `timeout=`; `partial` holds what arrived"
