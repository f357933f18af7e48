"""`Reply`: what came with a value: status, headers, request id, rate limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .headers import Headers, RateLimits

if TYPE_CHECKING:
    from .errors import ClaudeError
    from .models import APIModel
    from .reliability.events import Attempt
    from .reliability.record import Record

E = TypeVar("E", bound="ClaudeError")


class Reply:
    """The HTTP side of a reply. Header names are looked up whatever their case."""

    __slots__ = ("_record", "elapsed", "headers", "method", "status", "url")

    def __init__(
        self,
        method: str,
        url: str,
        status: int,
        headers: Headers,
        elapsed: float,
        record: Record | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.status = status
        self.headers = headers
        self.elapsed = elapsed
        """Seconds from sending the request to the reply's headers, all attempts and waits in it."""
        self._record = record

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """What happened on the way, if the client has policies; empty without any."""
        return self._record.attempts() if self._record is not None else ()

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


def marked(error: E, reply: Reply | None) -> E:
    """The error, with what happened on the way to the reply that it is about."""
    if reply is not None:
        error.attempts = reply.attempts
    return error


def reply_of(value: APIModel | Any) -> Reply:
    """The reply that a value came in: `reply_of(message).request_id`.

    Takes what a method of the client returned: a model, a page, a stream.

    Raises:
        LookupError: a value that came in no reply of its own: made by hand, copied, or a part of
            another one.
    """
    reply = getattr(value, "_reply", None)
    if not isinstance(reply, Reply):
        name = type(value).__name__
        raise LookupError(f"this {name} did not come straight from the client")  # noqa: TRY004 - no type is wrong
    return reply
