"""`official_errors`: gives errors the attributes that the official package has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from api_claude_runtime.errors.policies import RetryAfterTooLong
from api_claude_runtime.errors.status import APIStatusError

if TYPE_CHECKING:
    from api_claude_runtime.http.headers import Headers


class ErrorResponse:
    """`error.response`: the status, the headers and the body of the response of an error."""

    def __init__(self, error: APIStatusError) -> None:
        self.status_code = error.status
        self.headers: Headers = error.headers
        self._body = error.body

    def json(self) -> Any:
        """Return the body as parsed JSON."""
        return self._body

    @property
    def text(self) -> str:
        """The body as text. It is serialized again if it was JSON."""
        return self._body if isinstance(self._body, str) else to_json(self._body).decode()

    def __repr__(self) -> str:
        return f"<ErrorResponse {self.status_code}>"


class official_errors:  # noqa: N801 - a context manager that is used like a function
    """Context manager that adds `response` to status errors.

    The error of a response replaces `RetryAfterTooLong`, so that `except RateLimitError` catches
    it.
    """

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        found = error.__cause__ if isinstance(error, RetryAfterTooLong) else error
        if isinstance(found, APIStatusError):
            vars(found)["response"] = ErrorResponse(found)
            if found is not error:
                found.attempts = getattr(error, "attempts", ())
                raise found from None
