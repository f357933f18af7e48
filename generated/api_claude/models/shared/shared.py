# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Types that two or more groups use, the parameters every operation accepts, and
the error envelope.
"""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class APIErrorObject(APIModel):
    """An unexpected error inside the API."""

    message: str
    """Readable explanation of the error."""
    type: Literal["api_error"]


class AuthenticationErrorObject(APIModel):
    """The credentials are missing or not valid."""

    message: str
    """Readable explanation of the error."""
    type: Literal["authentication_error"]


class BillingErrorObject(APIModel):
    """The request cannot be served because of a billing or payment problem."""

    message: str
    """Readable explanation of the error."""
    type: Literal["billing_error"]


class GatewayTimeoutErrorObject(APIModel):
    """The request took too long to complete."""

    message: str
    """Readable explanation of the error."""
    type: Literal["timeout_error"]


class InvalidRequestErrorObject(APIModel):
    """The request is malformed or has values that are not allowed."""

    message: str
    """Readable explanation of the error."""
    type: Literal["invalid_request_error"]


class NotFoundErrorObject(APIModel):
    """The requested resource does not exist or is not visible to the caller."""

    message: str
    """Readable explanation of the error."""
    type: Literal["not_found_error"]


class OverloadedErrorObject(APIModel):
    """The API is temporarily overloaded."""

    message: str
    """Readable explanation of the error."""
    type: Literal["overloaded_error"]


class PermissionErrorObject(APIModel):
    """The credentials do not allow the requested action."""

    message: str
    """Readable explanation of the error."""
    type: Literal["permission_error"]


class RateLimitErrorObject(APIModel):
    """A rate limit was exceeded."""

    message: str
    """Readable explanation of the error."""
    type: Literal["rate_limit_error"]


ErrorObject: TypeAlias = Annotated[
    InvalidRequestErrorObject
    | AuthenticationErrorObject
    | BillingErrorObject
    | PermissionErrorObject
    | NotFoundErrorObject
    | RateLimitErrorObject
    | GatewayTimeoutErrorObject
    | APIErrorObject
    | OverloadedErrorObject
    | Unknown,
    Open("type"),
]
"""Any error that the API can report, distinguished by its type."""


class ErrorResponse(APIModel):
    """Body of a failed request."""

    error: ErrorObject
    """What went wrong."""
    request_id: str | None = None
    """Identifier of the failed request, useful when contacting support; null when not available."""
    type: Literal["error"]


Model: TypeAlias = (
    Literal[
        "claude-fable-5-2",
        "claude-mythos-5-2",
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        "claude-fable-5-1",
        "claude-opus-5-5",
        "claude-mythos-5-1",
        "claude-sonnet-5",
        "claude-fable-5",
        "claude-mythos-5",
        "claude-opus-5",
        "claude-opus-4-8",
        "claude-opus-4-7",
        "claude-mythos-preview",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
    ]
    | str
)
"""Identifier of a model; names beyond the known ones can occur. Deprecated: `claude-mythos-preview`
(retires on 2026-06-30), `claude-opus-4-5` (retires on 2027-01-22), `claude-opus-4-5-20251101`
(retires on 2027-01-22), `claude-sonnet-4-5` (retires on 2026-11-30), `claude-sonnet-4-5-20250929`
(retires on 2026-11-30).
"""
