"""`Reply`: the metadata of a response: status, headers, request id, rate limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, TypeVar

from api_claude_runtime.http.bounds import DEFAULT_BOUNDS, ResolvedBounds
from api_claude_runtime.http.headers import Headers

if TYPE_CHECKING:
    from api_claude_runtime.errors.base import ClaudeError, KeptRequest
    from api_claude_runtime.http.attempt import Attempt, AttemptHistory
    from api_claude_runtime.http.rate_limits import RateLimits
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.http.response import AsyncResponse, Response

__all__ = ("Reply", "reply_of")


E = TypeVar("E", bound="ClaudeError")
V = TypeVar("V")


class Reply:
    """The HTTP metadata of a response. Header names are case-insensitive."""

    __slots__ = ("bounds", "elapsed", "headers", "log", "method", "preview", "status", "url")

    preview: KeptRequest
    """The request, for errors. Only the clients of `keep_requests` set it."""

    def __init__(
        self,
        method: str,
        url: str,
        status: int,
        headers: Headers,
        elapsed: float,
        log: AttemptHistory | None = None,
        bounds: ResolvedBounds = DEFAULT_BOUNDS,
    ) -> None:
        self.method = method
        self.url = url
        self.status = status
        self.headers = headers
        self.elapsed = elapsed
        """Seconds from sending the request to receiving the headers, with retries and waits."""
        self.log = log
        """The log behind `attempts`; `None` if the client has neither policies nor `on_event`."""
        self.bounds = bounds
        """How much of the response is accepted, for the decoders of its body."""

    @classmethod
    def of(
        cls,
        request: Request,
        response: Response | AsyncResponse,
        elapsed: float,
        log: AttemptHistory | None,
    ) -> Self:
        """Return the metadata of `response` to `request`."""
        return cls(
            request.method,
            request.url,
            response.status,
            response.headers,
            elapsed,
            log,
            request.bounds,
        )

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """The attempts of this call; empty if the client has neither policies nor `on_event`."""
        return self.log.attempts() if self.log is not None else ()

    @property
    def path(self) -> str:
        """The path of the URL, without the query."""
        return "/" + self.url.partition("://")[2].partition("/")[2].partition("?")[0]

    @property
    def cached(self) -> bool:
        """Whether a `ReplyCache` returned this response: this call sent nothing and costs nothing.

        Also true for a call that shared the response of an equal call that was under way.
        """
        return bool(getattr(self.log, "cached", False))

    @property
    def request_id(self) -> str | None:
        """The id of the request, which Anthropic's support asks for; `None` if there is none."""
        return self.headers.request_id

    @property
    def rate_limits(self) -> RateLimits:
        """The `anthropic-ratelimit-*` headers; `None` for each limit that has no header."""
        from api_claude_runtime.http.rate_limits import RateLimits

        return RateLimits.from_headers(self.headers)

    def __repr__(self) -> str:
        return f"<Reply {self.status} to {self.method} {self.url}, request id {self.request_id}>"


def attach(value: V, reply: Reply) -> V:
    """Store `reply` on a decoded value for `reply_of`, and return the value."""
    # pydantic's __setattr__ does not support slots.
    object.__setattr__(value, "_reply", reply)
    return value


def with_attempts(error: E, reply: Reply | None) -> E:
    """Store the attempts and the kept request of `reply` on `error`.

    Also store its request id and status if the error lacks one.

    Return the error.
    """
    if reply is not None:
        error.attempts = reply.attempts
        note = getattr(reply.log, "note", None)
        if note is not None and note not in getattr(error, "__notes__", ()):
            error.add_note(note)
        if (preview := getattr(reply, "preview", None)) is not None:
            error.preview = preview
        if vars(error).get("request_id", "") is None:  # only some errors have this attribute
            vars(error)["request_id"] = reply.request_id
        if vars(error).get("status", "") is None:
            vars(error)["status"] = reply.status
    return error


def reply_in(value: object) -> Reply | None:
    """Return the `Reply` that `attach` stored on `value`; `None` if there is none."""
    reply = getattr(value, "_reply", None)
    return reply if isinstance(reply, Reply) else None


def reply_of(value: object) -> Reply:
    """Return the response metadata of a value, such as `reply_of(message).request_id`.

    Args:
        value: A model, page or stream that a method of the client returned.

    Raises:
        LookupError: `value` was not returned by the client: the caller created or copied it, or it
            is a part of another value.
    """
    reply = reply_in(value)
    if reply is None:
        name = type(value).__name__
        raise LookupError(f"this {name} has no Reply: it was not returned by a client method")
    return reply
