"""`Reply`: what came with a value: status, headers, request id, rate limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

from api_claude_runtime.http.headers import Headers
from api_claude_runtime.http.rate_limits import RateLimits

if TYPE_CHECKING:
    from api_claude_runtime.errors.base import ClaudeError
    from api_claude_runtime.http.attempt import Attempt, AttemptHistory
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.http.response import AsyncResponse, Response

__all__ = ("Reply", "reply_of")


E = TypeVar("E", bound="ClaudeError")
V = TypeVar("V")


class Reply:
    """The HTTP side of a reply. Header names are looked up whatever their case."""

    __slots__ = ("_log", "elapsed", "headers", "method", "status", "url")

    def __init__(
        self,
        method: str,
        url: str,
        status: int,
        headers: Headers,
        elapsed: float,
        log: AttemptHistory | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.status = status
        self.headers = headers
        self.elapsed = elapsed
        """Seconds from sending the request to the reply's headers, all attempts and waits in it."""
        self._log = log

    @classmethod
    def of(
        cls,
        request: Request,
        response: Response | AsyncResponse,
        elapsed: float,
        log: AttemptHistory | None,
    ) -> Self:
        """The metadata of `response`, which answers `request`."""
        return cls(request.method, request.url, response.status, response.headers, elapsed, log)

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """What happened on the way, if the client has policies; empty without any."""
        return self._log.attempts() if self._log is not None else ()

    @property
    def request_id(self) -> str | None:
        """What to quote to Anthropic's support."""
        return self.headers.get("request-id")

    @property
    def rate_limits(self) -> RateLimits:
        """The `anthropic-ratelimit-*` headers; `None` for what the reply does not name."""
        return RateLimits.from_headers(self.headers)

    def __repr__(self) -> str:
        return f"<Reply {self.status} to {self.method} {self.url}, request id {self.request_id}>"


def attach(value: V, reply: Reply) -> V:
    """Store `reply` on a decoded value, where `reply_of` finds it. Returns the value."""
    # Past pydantic's __setattr__, which knows fields and not slots.
    object.__setattr__(value, "_reply", reply)
    return value


def marked(error: E, reply: Reply | None) -> E:
    """The error, with what happened on the way to the reply that it is about."""
    if reply is not None:
        error.attempts = reply.attempts
    return error


def reply_in(value: object) -> Reply | None:
    """The `Reply` that `attach` stored on `value`; `None` if there is none."""
    reply = getattr(value, "_reply", None)
    return reply if isinstance(reply, Reply) else None


def reply_of(value: object) -> Reply:
    """The reply that a value came in: `reply_of(message).request_id`.

    Takes what a method of the client returned: a model, a page, a stream.

    Raises:
        LookupError: a value that came in no reply of its own: made by hand, copied, or a part of
            another one.
    """
    reply = reply_in(value)
    if reply is None:
        name = type(value).__name__
        raise LookupError(f"this {name} did not come straight from the client")
    return reply
