"""Exchanges as lines of text: round trips, and what is not stored."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError
from api_claude_runtime.helpers.recording.exchange import Exchange, answered, described, key_of
from api_claude_runtime.http.headers import Headers
from support.flows_by_hand import REQUEST

HEADERS = Headers(
    [
        (b"Content-Type", b"application/json"),
        (b"Content-Encoding", b"gzip"),
        (b"Request-Id", b"req_1"),
        (b"Set-Cookie", b"secret"),
        (b"anthropic-organization-id", b"org"),
        (b"anthropic-ratelimit-requests-limit", b"5"),
        (b"X-Mine", b"1"),
    ]
)


@given(
    st.integers(200, 599),
    st.lists(st.tuples(st.floats(0, 9), st.binary(max_size=20)), max_size=5),
    st.sampled_from([1.0, 2.0]),
)
def test_a_response_survives(status: int, body: list[tuple[float, bytes]], speed: float) -> None:
    sent = described(REQUEST, ())
    exchange = Exchange(sent, answered(status, HEADERS, 0.25, body, None, ()))
    text = exchange.text()
    assert text.count("\n") == 1
    found = Exchange.parsed(text, 3)
    assert (found.line, found.wait, found.request) == (3, 0.25, sent)
    step = found.step(speed)
    assert (step.status, step.error, step.cached) == (status, None, False)
    assert [piece for _, piece in step.body] == [piece for _, piece in body]
    for (replayed, _), (seconds, _) in zip(step.body, body, strict=True):
        assert replayed == pytest.approx(seconds / speed, abs=0.001)
    assert all(wait == 0 for wait, _ in found.step(0.0).body)
    assert found.text() == text


def test_only_listed_headers_are_stored() -> None:
    request = REQUEST._replace(
        headers=[
            (b"authorization", b"Bearer sk-ant-x"),
            (b"anthropic-beta", b"b"),
            (b"x-mine", b"2"),
            (b"user-agent", b"u"),
        ]
    )
    assert described(request, {"x-mine"})["headers"] == {"anthropic-beta": "b", "x-mine": "2"}
    assert answered(200, HEADERS, 0.0, [], None, {"x-mine"})["headers"] == {
        "anthropic-ratelimit-requests-limit": "5",
        "content-type": "application/json",
        "request-id": "req_1",
        "x-mine": "1",
    }


def test_a_prefix_of_the_base_url_is_not_part_of_a_request() -> None:
    prefixed = REQUEST._replace(target=b"/gateway/v1/x", prefix=b"/gateway")
    assert described(prefixed, ()) == described(REQUEST, ())


def test_the_order_of_fields_does_not_matter() -> None:
    one, two = (
        described(REQUEST._replace(body=body), ()) for body in (b'{"a":1,"b":2}', b'{"b":2,"a":1}')
    )
    assert key_of(one) == key_of(two)
    assert key_of(one) != key_of(described(REQUEST, ()))


@pytest.mark.parametrize(
    "end, error",
    [
        ("closed", APIConnectionError),
        (APIConnectionError("x"), APIConnectionError),
        (APITimeoutError("x", phase="read"), APITimeoutError),
    ],
)
def test_a_body_that_broke_off(end: Any, error: type[Exception]) -> None:
    response = answered(200, HEADERS, 0.0, [(0.0, b"a")], end, ())
    step = Exchange(described(REQUEST, ()), response).step(0.0)
    assert type(step.error) is error


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        {"request": {}, "response": {}},
        {"request": {"method": "GET", "target": "/", "body": None}, "response": {"status": 200}},
        {
            "request": {"method": "GET", "target": "/", "body": None},
            "response": {"status": 200, "headers": {}, "body": [["x", {"text": "a"}]]},
        },
    ],
)
def test_an_invalid_line(value: Any) -> None:
    with pytest.raises(ValueError):
        Exchange.parsed(json.dumps(value), 1)
