"""Tests of errors in the form of Google: a number, a message and a name of the code."""

from __future__ import annotations

import json
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.errors.from_response import error_from_event, error_from_response
from api_claude_runtime.http.headers import Headers

HEADERS = Headers([])
CODES = {
    400: ("INVALID_ARGUMENT", errors.BadRequestError),
    401: ("UNAUTHENTICATED", errors.AuthenticationError),
    403: ("PERMISSION_DENIED", errors.PermissionDeniedError),
    404: ("NOT_FOUND", errors.NotFoundError),
    429: ("RESOURCE_EXHAUSTED", errors.RateLimitError),
    499: ("CANCELLED", errors.ClientClosedRequestError),
    500: ("INTERNAL", errors.InternalServerError),
    503: ("UNAVAILABLE", errors.ServiceUnavailableError),
    504: ("DEADLINE_EXCEEDED", errors.GatewayTimeoutError),
}


def body(code: int, name: str) -> dict[str, Any]:
    details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "X"}]
    error = {"code": code, "message": "It failed.", "status": name, "details": details}
    return {"error": error}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("in_list", [False, True])
def test_the_class_is_by_status_and_the_text_has_the_name(code: int, in_list: bool) -> None:
    name, cls = CODES[code]
    data = [body(code, name)] if in_list else body(code, name)
    error = error_from_response(code, HEADERS, json.dumps(data).encode())
    assert type(error) is cls
    assert error.message == f"It failed. ({name})"
    assert error.body == data


@pytest.mark.parametrize("code", CODES)
def test_in_a_stream_the_class_is_by_the_code(code: int) -> None:
    name, cls = CODES[code]
    error = error_from_event(HEADERS, json.dumps(body(code, name)).encode())
    assert type(error) is cls
    assert error.status == 200


@pytest.mark.parametrize(
    "data",
    [
        [],
        [1],
        [{}, {}],
        [{"error": "text"}, 2],
        {"error": {"status": "X"}},
        {"error": {"status": 5, "message": 6, "code": "7"}},
        {"error": {"code": [], "message": "m"}},
        {"error": {"code": 10**400, "message": "m"}},
        {"error": {"code": True, "message": "m"}},
    ],
)
def test_other_forms_are_errors_too(data: Any) -> None:
    sent = json.dumps(data).encode()
    assert type(error_from_response(429, HEADERS, sent)) is errors.RateLimitError
    assert type(error_from_event(HEADERS, sent)) is errors.InternalServerError


def test_an_error_of_the_api_keeps_its_text() -> None:
    error = {"type": "rate_limit_error", "message": "Slow.", "status": "X", "code": 400}
    found = error_from_event(HEADERS, json.dumps({"error": error}).encode())
    assert (type(found), found.message) == (errors.RateLimitError, "Slow.")
