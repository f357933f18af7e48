"""Names of the module `anthropic` that are other names, or have other defaults, in this package."""

from __future__ import annotations

from api_claude_runtime import __version__
from api_claude_runtime.errors.base import (
    ClaudeError,
    DecodeError,
    WebhookSignatureError,
)
from api_claude_runtime.errors.status import ContentTooLargeError, GatewayTimeoutError
from api_claude_runtime.helpers.output.output import Output
from api_claude_runtime.replies.models import APIModel
from api_claude_runtime.requests.call import OMIT, Omit
from api_claude_runtime.requests.timeouts import DEFAULT_TIMEOUT

from .results.raw_response import APIResponse

__all__ = (
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIWebhookValidationError",
    "AnthropicError",
    "BaseModel",
    "DeadlineExceededError",
    "NoneType",
    "NotGiven",
    "RequestTooLargeError",
    "__version__",
    "not_given",
    "omit",
    "transform_schema",
)

DEFAULT_MAX_RETRIES = 2
NOT_GIVEN = not_given = omit = OMIT
NotGiven = Omit
NoneType = type(None)
BaseModel = APIModel
AnthropicError = APIError = ClaudeError
APIResponseValidationError = DecodeError
APIWebhookValidationError = WebhookSignatureError
RequestTooLargeError = ContentTooLargeError
DeadlineExceededError = GatewayTimeoutError


def transform_schema(kind: type[object]) -> dict[str, object]:
    """Return the JSON schema of a type as the API takes it."""
    found: dict[str, object] = dict(Output(kind).format)["schema"]  # type: ignore[assignment]
    return found
