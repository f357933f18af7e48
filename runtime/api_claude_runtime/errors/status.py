"""`APIStatusError`: an error that the API returned. It has one subclass for each HTTP status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .base import ClaudeError
from .wording import format_seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from api_claude_runtime.http.headers import Headers
    from api_claude_runtime.http.rate_limits import RateLimits

__all__ = (
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedRequestError",
    "ConflictError",
    "ContentTooLargeError",
    "GatewayTimeoutError",
    "HTTPNotImplementedError",
    "InternalServerError",
    "NotFoundError",
    "OverloadedError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RequestHeaderFieldsTooLargeError",
    "RequestTimeoutError",
    "ServiceUnavailableError",
    "UnprocessableEntityError",
)


_MOST_OF_A_MESSAGE = 4000
"""Characters of the message of a server in the text of an error."""
_MOST_OF_A_NAME = 200


class APIStatusError(ClaudeError):
    """The API returned an error.

    `str(error)` is one line: control characters are escaped, and long texts are cut. The attributes
    hold what the server sent, as it came.

    Attributes:
        status: The HTTP status; 200 for an error inside a stream.
        type: `error.type` of the response, if any; from Amazon, the name of its exception, such as
            `ThrottlingException`.
        details: `error.details` of the response; empty if there are none.
        body: The decoded JSON body, or its text if it is not JSON.
        headers: The response headers, without cookies.
        request_id: The request id, from the body or else from the headers.
        partial: The message as received so far, for an error inside a stream; otherwise `None`.
    """

    status_code: int = 0
    """On the class: the status that it represents. On an error: the same as `status`."""
    error_code: str = ""
    """On the class: the code that it represents, or empty. On an error: its `code`, or empty."""

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
        self.status = self.status_code = status
        self.type = type
        self.details = dict(details or {})
        self.body = body
        self.headers = headers
        self.request_id = request_id
        self.error_code = self.code or ""
        self.partial: Any = None

    @property
    def code(self) -> str | None:
        """`error.details.error_code` of the response; `None` if there is none."""
        code = self.details.get("error_code")
        return code if isinstance(code, str) else None

    @property
    def retry_after(self) -> float | None:
        """Seconds that the API asks to wait before a retry; `None` if it does not ask.

        From the header `retry-after-ms` or `retry-after` (seconds or an HTTP date).
        """
        from api_claude_runtime.http.rate_limits import retry_after

        return retry_after(self.headers)

    @property
    def rate_limits(self) -> RateLimits:
        """The rate limits in the `anthropic-ratelimit-*` headers of the response."""
        from api_claude_runtime.http.rate_limits import RateLimits

        return RateLimits.from_headers(self.headers)

    def __str__(self) -> str:
        from .printable import bounded_line  # only for errors that are shown

        names = (bounded_line(part, _MOST_OF_A_NAME) for part in (self.type, self.code) if part)
        kind = ", ".join(names)
        message = bounded_line(self.message, _MOST_OF_A_MESSAGE)
        text = f"{self.status}{f' {kind}' if kind else ''}: {message}"
        if self.request_id:
            text += f" [request id {bounded_line(self.request_id, _MOST_OF_A_NAME)}]"
        wait = self.retry_after
        if wait is not None:
            text += f" (the API asks to wait {format_seconds(wait)} s)"
        return f"{text} ({self.hint})" if self.hint else text


class BadRequestError(APIStatusError):
    """400: the request is malformed, or asks for something impossible."""

    status_code = 400


class AuthenticationError(APIStatusError):
    """401: the key is missing, unknown or revoked."""

    status_code = 401
    hint = "check the key, and the header that it is sent in (`auth_header=`)"


class PaymentRequiredError(APIStatusError):
    """402: a billing problem blocks the request."""

    status_code = 402


class PermissionDeniedError(APIStatusError):
    """403: the key is valid but lacks the permission."""

    status_code = 403


class NotFoundError(APIStatusError):
    """404: the object or path does not exist, or this key has no access to it."""

    status_code = 404
    hint = "check the id, the model name and the base URL"


class RequestTimeoutError(APIStatusError):
    """408: the server timed out while waiting for the request."""

    status_code = 408


class ConflictError(APIStatusError):
    """409: the state of the object does not allow the operation."""

    status_code = 409


class PreconditionFailedError(APIStatusError):
    """412: a precondition of the request is no longer met."""

    status_code = 412


class ContentTooLargeError(APIStatusError):
    """413: the body exceeds the size limit of the endpoint."""

    status_code = 413


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed but cannot be processed."""

    status_code = 422


class RateLimitError(APIStatusError):
    """429: a limit on requests, tokens or spend was hit. See `retry_after` and `rate_limits`."""

    status_code = 429


class RequestHeaderFieldsTooLargeError(APIStatusError):
    """431: the headers are too long."""

    status_code = 431


class ClientClosedRequestError(APIStatusError):
    """499: the connection was closed before the response was ready."""

    status_code = 499


class InternalServerError(APIStatusError):
    """500 and above: the API failed."""

    status_code = 500


class HTTPNotImplementedError(InternalServerError):
    """501: the server does not support this method."""

    status_code = 501


class ServiceUnavailableError(InternalServerError):
    """503: the service is temporarily unavailable."""

    status_code = 503


class GatewayTimeoutError(InternalServerError):
    """504: the request took longer than the API allows."""

    status_code = 504


class OverloadedError(InternalServerError):
    """529: the API is overloaded; the request was not processed."""

    status_code = 529
