"""Tests of the error class for a failed response: by error code, status and type."""

from __future__ import annotations

import json
from typing import Any

import pytest

import api_claude.client  # noqa: F401 - registers the classes for error codes
from api_claude import errors
from api_claude_runtime.errors import from_response
from api_claude_runtime.http.headers import Headers

HEADERS = Headers(
    [(b"request-id", b"req_h"), (b"set-cookie", b"hush"), (b"content-type", b"text/html")]
)

BY_STATUS = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    408: errors.RequestTimeoutError,
    409: errors.ConflictError,
    412: errors.PreconditionFailedError,
    413: errors.ContentTooLargeError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
    431: errors.RequestHeaderFieldsTooLargeError,
    499: errors.ClientClosedRequestError,
    500: errors.InternalServerError,
    501: errors.HTTPNotImplementedError,
    503: errors.ServiceUnavailableError,
    504: errors.GatewayTimeoutError,
    529: errors.OverloadedError,
}
STATUS_BY_TYPE = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "conflict_error": 409,
    "memory_path_conflict_error": 409,
    "memory_precondition_failed_error": 412,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}
CODED = [
    cls
    for cls in vars(errors).values()
    if isinstance(cls, type) and issubclass(cls, errors.APIStatusError) and cls.error_code
]


def body(kind: str = "some_error", **inner: Any) -> bytes:
    error = {"type": kind, "message": "no such thing", **inner}
    return json.dumps({"type": "error", "error": error, "request_id": "req_b"}).encode()


@pytest.mark.parametrize("status", [*range(300, 600), 999])
def test_every_status_has_a_class(status: int) -> None:
    error = from_response.error_from_response(status, HEADERS, body())
    default = errors.InternalServerError if status >= 500 else errors.APIStatusError
    assert type(error) is BY_STATUS.get(status, default)
    assert (error.status, error.type, error.message) == (status, "some_error", "no such thing")


@pytest.mark.parametrize("kind,status", STATUS_BY_TYPE.items())
def test_an_error_inside_a_stream_has_the_class_of_the_matching_status(
    kind: str, status: int
) -> None:
    expected = from_response.error_from_response(status, HEADERS, body(kind))
    error = from_response.error_from_event(HEADERS, body(kind))
    assert type(error) is type(expected) is BY_STATUS[status]
    assert (error.status, error.type, error.message) == (200, kind, "no such thing")


@pytest.mark.parametrize("cls", CODED)
def test_every_error_code_has_its_class_in_responses_and_in_streams(cls: Any) -> None:
    details = {"error_code": cls.error_code, "more": [1]}
    error = from_response.error_from_response(cls.status_code, HEADERS, body(details=details))
    assert type(error) is cls
    assert (error.code, error.details) == (cls.error_code, details)
    kind = next(
        (kind for kind, status in STATUS_BY_TYPE.items() if status == cls.status_code), None
    )
    if kind is not None:
        assert type(from_response.error_from_event(HEADERS, body(kind, details=details))) is cls


def test_the_details_of_a_code_are_typed_properties() -> None:
    details = {
        "error_code": "image_dimensions_too_large",
        "max_side_length_pixels": 8000,
        "paths": ["a.b"],
    }
    error = from_response.error_from_response(400, HEADERS, body(details=details))
    assert isinstance(error, errors.ImageDimensionsTooLargeError)
    assert (error.max_side_length_pixels, error.paths) == (8000, ["a.b"])
    bare = from_response.error_from_response(
        400, HEADERS, body(details={"error_code": "image_dimensions_too_large"})
    )
    assert isinstance(bare, errors.ImageDimensionsTooLargeError)
    assert (bare.max_side_length_pixels, bare.paths) == (None, None)


@pytest.mark.parametrize("code", ["brand_new", 7, None, ["image_dimensions_too_large"]])
def test_an_unknown_code_has_the_class_of_the_status(code: object) -> None:
    error = from_response.error_from_response(400, HEADERS, body(details={"error_code": code}))
    assert type(error) is errors.BadRequestError
    assert error.code == (code if isinstance(code, str) else None)


def test_a_code_under_another_status_does_not_select_its_class() -> None:
    error = from_response.error_from_response(
        500, HEADERS, body(details={"error_code": "image_dimensions_too_large"})
    )
    assert type(error) is errors.InternalServerError


def test_the_request_id_comes_from_the_body_or_else_from_the_headers() -> None:
    assert from_response.error_from_response(400, HEADERS, body()).request_id == "req_b"
    assert from_response.error_from_response(400, HEADERS, b"{}").request_id == "req_h"
    assert from_response.error_from_response(400, Headers(), b"{}").request_id is None


def test_the_error_has_the_headers_without_cookies() -> None:
    error = from_response.error_from_response(400, HEADERS, b"")
    assert dict(error.headers) == {"request-id": "req_h", "content-type": "text/html"}


@pytest.mark.parametrize(
    "value",
    [
        "ThrottlingException",
        "ThrottlingException:",
        "ThrottlingException:http://internal.amazon.com/coral/com.amazon.bedrock/",
        "com.amazon.coral.service#ThrottlingException",
    ],
)
def test_amazon_names_the_error_in_a_header(value: str) -> None:
    headers = Headers([(b"x-amzn-ErrorType", value.encode()), (b"x-amzn-RequestId", b"r-1")])
    for body in (b'{"message":"Too many requests"}', b'{"Message":"Too many requests"}'):
        error = from_response.error_from_response(429, headers, body)
        assert type(error) is errors.RateLimitError
        assert str(error) == "429 ThrottlingException: Too many requests [request id r-1]"


def test_the_status_decides_about_the_class_and_not_the_name_of_amazon() -> None:
    headers = Headers([(b"x-amzn-errortype", b"ThrottlingException")])
    assert (
        type(from_response.error_from_response(503, headers, b"{}"))
        is errors.ServiceUnavailableError
    )


def test_a_type_in_the_body_wins_over_the_header() -> None:
    headers = Headers([(b"x-amzn-errortype", b"ValidationException"), (b"request-id", b"r-2")])
    body = b'{"type":"error","error":{"type":"invalid_request_error","message":"no"}}'
    error = from_response.error_from_response(400, headers, body)
    assert (error.type, error.request_id) == ("invalid_request_error", "r-2")


@pytest.mark.parametrize("value", [b"", b"<script>", b"a b", b"x" * 200, b"1", b"#", b":http://a"])
def test_a_header_that_is_no_name_is_ignored(value: bytes) -> None:
    assert (
        from_response.error_from_response(400, Headers([(b"x-amzn-errortype", value)]), b"{}").type
        is None
    )


def test_older_services_of_amazon_name_the_error_in_the_body() -> None:
    body = b'{"__type":"com.amazon.coral.service#ExpiredTokenException","message":"expired"}'
    error = from_response.error_from_response(403, Headers(), body)
    assert str(error).startswith("403 ExpiredTokenException: expired")
