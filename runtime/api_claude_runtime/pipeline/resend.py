"""`check_resend`: raises the error of a response after which the request must not be sent again."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.from_response import error_from_response

from .flow import Read, Step

if TYPE_CHECKING:
    from api_claude_runtime.errors.status import APIStatusError
    from api_claude_runtime.http.request import Request

    from .flow import AnyResponse

# Errors of requests that the API has carried out, or may have: the same request again would do it
# twice. Everything else that these statuses mean is transient.
_CARRIED_OUT = frozenset(
    {
        (503, "change_outcome_unknown"),
        (503, "registration_pending"),
        (503, "workspace_created_incomplete"),
    }
)
_STATUSES = frozenset(status for status, _ in _CARRIED_OUT)
_SAFE = frozenset({"GET", "HEAD"})


def was_carried_out(error: APIStatusError) -> bool:
    """Whether the API has, or may have, done what the failed request asks for."""
    code = error.details.get("error_code")
    return isinstance(code, str) and (error.status, code) in _CARRIED_OUT


def check_resend(request: Request, response: AnyResponse) -> Generator[Step, Any, None]:
    """Return if a policy may send the request again after this response, which it then discards.

    It reads the body of a response with a status and content that such an error can have, and of a
    request that changes something.

    Raises:
        APIStatusError: The request was carried out, or may have been.
    """
    if response.status not in _STATUSES or request.method in _SAFE:
        return
    if "json" not in (response.headers.first(b"content-type") or ""):
        return
    try:
        body: bytes = yield Read(response)
    except ClaudeError:
        return  # a body that breaks off has no code
    error = error_from_response(response.status, response.headers, body)
    if was_carried_out(error):
        raise error
