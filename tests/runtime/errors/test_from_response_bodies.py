"""Tests of errors with a body from a gateway, a proxy or another server."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import api_claude.client  # noqa: F401 - registers the classes for error codes
from api_claude import errors
from api_claude_runtime.errors import from_response
from api_claude_runtime.http.headers import Headers

HEADERS = Headers(
    [(b"request-id", b"req_h"), (b"set-cookie", b"hush"), (b"content-type", b"text/html")]
)


@pytest.mark.parametrize(
    "data,message",
    [
        (b"", "the response has no body"),
        (b" \n", "the response has no body"),
        (
            b"<html>\n <h1>Bad  gateway</h1>",
            "the response is text/html, not JSON: '<html> <h1>Bad gateway</h1>'",
        ),
        (b"\xff\xfe", "not JSON"),
        (b'{"error": {"code": 500, "message": "no slot", "type": "server_error"}}', "no slot"),
        (b'{"error": "no slot"}', "no slot"),
        (b'{"type": "error", "error": {"type": "api_error"}}', "the response has no message"),
        (b'{"error": {"message": {"text": "no"}}}', "the response has no message"),
        (b'{"error": null}', "the response has no message"),
        (b"[1, 2]", "the response has no message"),
        (b'"down for repairs"', "down for repairs"),
        (b"503", "the response has no message"),
        (b'{"error": {"message": "cut', "is cut off after 26 bytes"),
    ],
)
def test_the_message_describes_a_body_of_any_form(data: bytes, message: str) -> None:
    error = from_response.error_from_response(502, HEADERS, data)
    assert type(error) is errors.InternalServerError
    assert message in error.message
    inside = from_response.error_from_event(HEADERS, data)
    assert isinstance(inside, errors.APIStatusError)
    assert message in inside.message


def test_the_message_of_a_redirect_contains_its_location() -> None:
    error = from_response.error_from_response(
        308, Headers([(b"location", b"https://elsewhere/")]), b""
    )
    assert "https://elsewhere/" in str(error)


@pytest.mark.parametrize("status", [400, 403, 502])
@pytest.mark.parametrize("key", ["message", "detail"])
def test_the_message_of_a_gateway_is_kept(status: int, key: str) -> None:
    """API gateways respond with `{"message": ...}`, FastAPI with `{"detail": ...}`."""
    data = json.dumps({key: "Missing authentication token"}).encode()
    assert "Missing authentication token" in str(
        from_response.error_from_response(status, HEADERS, data)
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(["error", "type", "message", "details", "error_code", "request_id"]),
            inner,
        )
    ),
)


@given(st.binary() | JSON.map(lambda value: json.dumps(value).encode()), st.integers(300, 599))
def test_arbitrary_bodies_give_an_error_with_a_request_id(data: bytes, status: int) -> None:
    for error in (
        from_response.error_from_response(status, HEADERS, data),
        from_response.error_from_event(HEADERS, data),
    ):
        assert str(error)
        assert error.request_id is not None
