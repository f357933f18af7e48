"""Recognizes an error of the API in the body of a response with status 200.

Gateways and proxies answer with status 200 before they know whether the request succeeds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.from_response import error_from_json
from api_claude_runtime.http import json_text

from .reply import with_attempts

if TYPE_CHECKING:
    from api_claude_runtime.errors.status import APIStatusError

    from .models import APIModel
    from .reply import Reply


def is_error(fields: Any) -> bool:
    """Return whether parsed JSON is an error: `{"type": "error", ...}` or `{"error": ...}`."""
    if not isinstance(fields, dict):
        return False
    values = cast("dict[str, Any]", fields)
    kind, error = values.get("type"), values.get("error")
    return bool(error) and isinstance(error, (dict, str)) and (kind is None or kind == "error")


def has_error(value: APIModel) -> bool:
    """Return whether a decoded object is an error. Only fields that the spec lacks are checked."""
    extra = value.__pydantic_extra__ or {}
    return "error" in extra and is_error({"type": getattr(value, "type", None), **extra})


def error_in(body: bytes, reply: Reply | None) -> APIStatusError | None:
    """Return the error that the JSON `body` is. `None` if it is something else, or incomplete."""
    try:
        fields = json_text.parse(body)
    except ValueError:
        return None
    return error_for(fields, reply)


def error_for(fields: Any, reply: Reply | None) -> APIStatusError | None:
    """Return the error for parsed JSON. `None` if it is not an error, or there is no response."""
    if reply is None or not is_error(fields):
        return None
    return with_attempts(error_from_json(reply.headers, fields), reply)
