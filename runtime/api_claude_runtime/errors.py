"""Every error that this package raises.

    ClaudeError
    ├── ConfigurationError (ValueError)     an option of the client makes no sense
    │   └── CredentialsError                no key, or one that cannot be a key
    ├── RequestError (ValueError)           the call cannot be sent as it is; nothing was sent
    ├── APIConnectionError                  no complete reply
    │   ├── APITimeoutError (TimeoutError)  one of the waits took too long
    │   └── StreamInterrupted               a stream ended before its end; carries what came
    │       └── StreamTimeout               ... because nothing came for too long
    ├── WebhookSignatureError (ValueError)  a webhook that is not to be believed
    ├── CircuitOpen                         a policy refused the call: its endpoint fails
    ├── RateLimitReached                    a policy did not let the call through
    ├── RetryAfterTooLong                   a policy may not wait for as long as the API asks
    ├── Cancelled                           somebody cancelled it: a stream, a run of tools
    ├── DecodeError (ValueError)            a reply that is not what the API sends
    └── APIStatusError                      the API answered with an error
        ├── BadRequestError 400, AuthenticationError 401, PaymentRequiredError 402,
        │   PermissionDeniedError 403, NotFoundError 404, RequestTimeoutError 408,
        │   ConflictError 409, PreconditionFailedError 412, ContentTooLargeError 413,
        │   UnprocessableEntityError 422, RateLimitError 429,
        │   RequestHeaderFieldsTooLargeError 431, ClientClosedRequestError 499
        └── InternalServerError 5xx
            └── HTTPNotImplementedError 501, ServiceUnavailableError 503,
                GatewayTimeoutError 504, OverloadedError 529

Those of the helpers stand beside them, below `ClaudeError` too: `output_errors` (`OutputError`),
`tools/errors` (`ToolInputError`, ...) and `batch_errors` (`BatchTimeout`, ...). All are in
`api_claude.errors`.

An error inside a stream (`event: error`) has the class of its HTTP twin. Every class pickles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .texts import seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .headers import Headers, RateLimits
    from .reliability.events import Attempt


class ClaudeError(Exception):
    """Base of every error of this package. `hint` says what to try next."""

    hint: ClassVar[str] = ""
    attempts: tuple[Attempt, ...] = ()
    """What happened on the way, if the client has policies; empty without any."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[ClaudeError], args: tuple[Any, ...], state: dict[str, Any]) -> ClaudeError:
    """Unpickle without calling `__init__`, whose arguments differ from class to class."""
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(ClaudeError, ValueError):
    """An option of the client makes no sense: a bad base URL, a negative timeout."""


class CredentialsError(ConfigurationError):
    """No credentials were found, or what was found cannot be a key. The text is never shown."""


class RequestError(ClaudeError, ValueError):
    """The call cannot be sent as it is, for example an argument that JSON cannot say. Nothing was
    sent, or, of a file that changed or could not be read on its way, half a form that the API
    cannot take for a whole one.
    """


class DecodeError(ClaudeError, ValueError):
    """The reply is not what the API sends: not JSON, cut off, or a page of HTML with status 200."""

    hint = (
        "something between here and the API may have answered; look at `body` and at the base URL"
    )

    def __init__(self, message: str, *, body: bytes = b"", request_id: str | None = None) -> None:
        super().__init__(message)
        self.body = body
        self.request_id = request_id


class WebhookSignatureError(ClaudeError, ValueError):
    """A webhook's request is not from the API, was changed on its way, or is older than five
    minutes. Answer with a 4xx and do nothing that it says.
    """

    hint = "pass the body as it came, byte for byte; look at the secret and at this clock"


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


class APIStatusError(ClaudeError):
    """The API answered with an error.

    `status` is the HTTP status (200 for an error inside a stream), `type` and `code` are
    `error.type` and `error.details.error_code`, `body` the decoded reply (text if it is no JSON),
    `retry_after` seconds to wait if the reply says so.
    """

    status_code: ClassVar[int] = 0
    error_code: ClassVar[str] = ""
    """Of the classes in `api_claude.errors`: the `error_code` that they stand for."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        type: str | None = None,  # noqa: A002 - the API's name
        details: Mapping[str, Any] | None = None,
        body: Any = None,
        headers: Headers,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.type = type
        self.details = dict(details or {})
        self.body = body
        self.headers = headers
        self.request_id = request_id
        self.partial: Any = None

    @property
    def code(self) -> str | None:
        """`error.details.error_code`, where the API gives one."""
        code = self.details.get("error_code")
        return code if isinstance(code, str) else None

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, from `retry-after-ms` or `retry-after` (seconds or an HTTP date)."""
        from .headers import retry_after

        return retry_after(self.headers)

    @property
    def rate_limits(self) -> RateLimits:
        """The `anthropic-ratelimit-*` headers of the reply."""
        from .headers import RateLimits

        return RateLimits.from_headers(self.headers)

    def __str__(self) -> str:
        kind = ", ".join(part for part in (self.type, self.code) if part)
        text = f"{self.status}{f' {kind}' if kind else ''}: {self.message}"
        if self.request_id:
            text += f" [request id {self.request_id}]"
        wait = self.retry_after
        if wait is not None:
            text += f" (the API asks to wait {seconds(wait)} s)"
        return f"{text} ({self.hint})" if self.hint else text


class CircuitOpen(ClaudeError):  # noqa: N818 - says what is the matter
    """A `CircuitBreaker` refused the call: its endpoint has failed too often. Nothing was sent."""

    hint = "the endpoint has been failing; use another, or come back later"

    def __init__(self, message: str, *, endpoint: str = "", wait: float = 0.0) -> None:
        super().__init__(message)
        self.endpoint = endpoint
        self.wait = wait
        """Seconds until it is looked again; none while calls look whether it is back."""


class RateLimitReached(ClaudeError):  # noqa: N818 - says what is the matter
    """A `RateLimit` policy of the caller's own did not let the call through. Nothing was sent.

    `wait` is how many seconds it would have had to wait; infinite if it never could.
    """

    hint = "send less, or raise the limit, its `burst` or `max_wait`"

    def __init__(self, message: str, *, wait: float = 0.0) -> None:
        super().__init__(message)
        self.wait = wait


class RetryAfterTooLong(ClaudeError):  # noqa: N818 - says what is the matter
    """The API asks to wait longer than a `Retry` policy may; nothing was waited for.

    `retry_after` is what it asks for, in seconds; `status` is that of its reply, whose own error is
    the cause.
    """

    hint = "come back then, or raise `max_retry_after`"

    def __init__(
        self,
        message: str,
        *,
        retry_after: float = 0.0,
        status: int = 429,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        self.status = status
        self.request_id = request_id


class Cancelled(ClaudeError):  # noqa: N818 - says what happened
    """The caller's own program cancelled it, from elsewhere: `cancel()` of a stream or of a run of
    tools. `partial` is what had come by then: the message so far, or `None`.
    """

    def __init__(self, message: str, *, partial: Any = None) -> None:
        super().__init__(message)
        self.partial = partial


class BadRequestError(APIStatusError):
    """400: the request is malformed or asks for something that cannot be."""

    status_code = 400


class AuthenticationError(APIStatusError):
    """401: the key is missing, unknown or revoked."""

    status_code = 401
    hint = "check the key and which header it is sent in"


class PaymentRequiredError(APIStatusError):
    """402: billing stands in the way."""

    status_code = 402


class PermissionDeniedError(APIStatusError):
    """403: the key is known and may not do this."""

    status_code = 403


class NotFoundError(APIStatusError):
    """404: no such object or path, or not for this key."""

    status_code = 404
    hint = "check the id, the model's name and the base URL"


class RequestTimeoutError(APIStatusError):
    """408: the server gave up waiting for the request."""

    status_code = 408


class ConflictError(APIStatusError):
    """409: the object is in a state that forbids this."""

    status_code = 409


class PreconditionFailedError(APIStatusError):
    """412: a condition of the request does not hold any more."""

    status_code = 412


class ContentTooLargeError(APIStatusError):
    """413: the body is over the limit of the endpoint."""

    status_code = 413


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, and not to be processed."""

    status_code = 422


class RateLimitError(APIStatusError):
    """429: a limit of requests, tokens or spend is reached; see `retry_after` and `rate_limits`."""

    status_code = 429


class RequestHeaderFieldsTooLargeError(APIStatusError):
    """431: the headers are too long."""

    status_code = 431


class ClientClosedRequestError(APIStatusError):
    """499: the connection was closed before the reply was ready."""

    status_code = 499


class InternalServerError(APIStatusError):
    """500 and above: the API failed."""

    status_code = 500


class HTTPNotImplementedError(InternalServerError):
    """501: the server does not know this method."""

    status_code = 501


class ServiceUnavailableError(InternalServerError):
    """503: out of service for a while."""

    status_code = 503


class GatewayTimeoutError(InternalServerError):
    """504: the request took longer than the API allows."""

    status_code = 504


class OverloadedError(InternalServerError):
    """529: the API is overloaded; the request was not processed."""

    status_code = 529
