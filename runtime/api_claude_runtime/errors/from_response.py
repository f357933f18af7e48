"""Selection of the error class for a failed response: by error code, status or `error.type`."""

from __future__ import annotations

import importlib
import re
from typing import Any, cast

from api_claude_runtime.http import json_text
from api_claude_runtime.http.headers import Headers

from . import status as errors
from .status import APIStatusError
from .wording import excerpt

_BY_STATUS: dict[int, type[APIStatusError]] = {
    cls.status_code: cls
    for cls in vars(errors).values()
    if isinstance(cls, type) and issubclass(cls, APIStatusError) and cls.status_code
}

# For errors inside a stream, which have HTTP status 200.
_BY_TYPE: dict[str, type[APIStatusError]] = {
    "invalid_request_error": errors.BadRequestError,
    "authentication_error": errors.AuthenticationError,
    "billing_error": errors.PaymentRequiredError,
    "permission_error": errors.PermissionDeniedError,
    "not_found_error": errors.NotFoundError,
    "conflict_error": errors.ConflictError,
    "memory_path_conflict_error": errors.ConflictError,
    "memory_precondition_failed_error": errors.PreconditionFailedError,
    "request_too_large": errors.ContentTooLargeError,
    "rate_limit_error": errors.RateLimitError,
    "timeout_error": errors.GatewayTimeoutError,
    "api_error": errors.InternalServerError,
    "overloaded_error": errors.OverloadedError,
    # Amazon's names. They are not translated, so that `type` is what its documents describe.
    "AccessDeniedException": errors.PermissionDeniedError,
    "ExpiredTokenException": errors.PermissionDeniedError,
    "InternalServerException": errors.InternalServerError,
    "ModelNotReadyException": errors.RateLimitError,
    "ModelStreamErrorException": errors.InternalServerError,
    "ModelTimeoutException": errors.RequestTimeoutError,
    "ResourceNotFoundException": errors.NotFoundError,
    "ServiceQuotaExceededException": errors.BadRequestError,
    "ServiceUnavailableException": errors.ServiceUnavailableError,
    "ThrottlingException": errors.RateLimitError,
    "ValidationException": errors.BadRequestError,
}

# (status, error code) -> class, from the spec's table. Filled at the first error with a code.
_BY_CODE: dict[tuple[int, str], type[APIStatusError]] = {}
_TABLES: list[str] = []
_AMAZON_NAME = re.compile(r"(?:[\w.]*#)?([A-Za-z]\w{0,99})(?::.*)?")
_REFUSALS = (errors.AuthenticationError, errors.BadRequestError, errors.PermissionDeniedError)
"""The errors that can be about credentials."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def register_error_codes(module: str) -> None:
    """Register a module by name. Its classes with an `error_code` are the errors for that code."""
    if module not in _TABLES:
        _TABLES.append(module)
        _BY_CODE.clear()  # another generated package may have filled it already


def _class_for_code(status: int, code: str) -> type[APIStatusError] | None:
    if not _BY_CODE:
        # Filled in one step, because other threads may be reading it.
        found = {
            (cls.status_code, cls.error_code): cls
            for table in _TABLES
            for cls in vars(importlib.import_module(table)).values()
            if isinstance(cls, type) and issubclass(cls, APIStatusError) and cls.error_code
        }
        _BY_CODE.update(found)
    return _BY_CODE.get((status, code))


def error_from_response(status: int, headers: Headers, body: bytes) -> APIStatusError:
    """Return the error for a response with a status outside 2xx. The body may have any form."""
    try:
        data: Any = json_text.parse(body)
    except ValueError:
        return _build(status, headers, body.decode("utf-8", "replace"), is_json=False)
    return _build(status, headers, data)


def error_from_event(headers: Headers, data: bytes) -> APIStatusError:
    """Return the error for an `event: error` inside a stream that started with status 200."""
    return error_from_response(200, headers, data)


def error_from_json(headers: Headers, data: Any) -> APIStatusError:
    """Return the error for the parsed JSON of a response that started with status 200."""
    return _build(200, headers, data)


def _build(status: int, headers: Headers, data: Any, *, is_json: bool = True) -> APIStatusError:
    # The API sends {"type": "error", "error": {...}}. llama.cpp and gateways omit the outer type.
    # Some servers send {"error": "text"} or no JSON at all. Google sends its errors of streams as a
    # list of one.
    outer = _mapping(_single(data))
    error = outer.get("error")
    inner = _mapping(error)
    kind = inner.get("type") if isinstance(inner.get("type"), str) else None
    details = _mapping(inner.get("details"))
    message = inner.get("message") or (error if isinstance(error, str) else None)
    # API gateways send {"message": ...}, Amazon's also {"Message": ...}, FastAPI {"detail": ...}.
    message = message or outer.get("message") or outer.get("Message") or outer.get("detail")
    name = inner.get("status")  # Google's name of the code, such as RESOURCE_EXHAUSTED
    if kind is None and isinstance(name, str) and isinstance(message, str):
        message = f"{message} ({name})"
    if kind is None:
        kind = _amazon_name(headers, outer)
    if is_json and isinstance(data, str):
        message = data.strip() or "the response is an empty JSON string"
    # Google's errors in a stream have the status. Gateways have codes of their own in this place.
    is_google = status == 200 and kind is None and isinstance(name, str)
    code = inner.get("code") if is_google else None
    known = code if isinstance(code, int) and code in _BY_STATUS else status
    cls = _class_for(known, kind, details.get("error_code"))
    request_id = outer.get("request_id")
    built = cls(
        message if isinstance(message, str) else _summary(status, headers, data),
        status=status,
        type=kind,
        details=details,
        body=data,
        headers=headers.without_secrets(),
        request_id=request_id if isinstance(request_id, str) else headers.request_id,
    )
    if isinstance(built, _REFUSALS):
        from .advice import advice

        built.hint = advice(kind, built.message, headers) or built.hint
    return built


def _amazon_name(headers: Headers, outer: dict[str, Any]) -> str | None:
    """Return Amazon's name of an error, such as `ThrottlingException`; `None` without one.

    The header may have a namespace before the name and a URL after it.
    """
    value = headers.first(b"x-amzn-errortype") or outer.get("__type")
    found = _AMAZON_NAME.fullmatch(value) if isinstance(value, str) else None
    return found[1] if found else None


def _mapping(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _single(data: Any) -> Any:
    if not isinstance(data, list):
        return data
    items = cast("list[Any]", data)  # type: ignore[redundant-cast] # pyright needs it
    return items[0] if len(items) == 1 else items


def _class_for(status: int, kind: str | None, code: Any) -> type[APIStatusError]:
    if status == 200:
        cls: type[APIStatusError] = _BY_TYPE.get(kind or "", errors.InternalServerError)
        status = cls.status_code
    else:
        default = errors.InternalServerError if status >= 500 else APIStatusError
        cls = _BY_STATUS.get(status, default)
    return (_class_for_code(status, code) if isinstance(code, str) else None) or cls


def _summary(status: int, headers: Headers, data: Any) -> str:
    """Return the message for a body without one: the redirect target, or the start of the body."""
    if 300 <= status < 400:
        return _redirect(status, headers)
    text = data.strip() if isinstance(data, str) else ""
    if not text:
        return f"the response has no {'body' if isinstance(data, str) else 'message'}"
    if text.startswith(("{", "[")):
        from .json_problem import json_problem

        return f"the response {json_problem(text.encode('utf-8', 'replace'))}"
    kind = headers.get("content-type", "text")
    return f"the response is {kind}, not JSON: {excerpt(text)!r}"


def _redirect(status: int, headers: Headers) -> str:
    location = headers.get("location")
    if location is not None:
        return f"redirects are not followed; the location header is {location!r}"
    if status in _REDIRECTS:
        return "redirects are not followed, and the response has no location header"
    return f"a response of status {status} is no answer to this call: a proxy may have sent it"
