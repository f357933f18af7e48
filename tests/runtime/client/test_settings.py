"""Conversion of calls to requests with the settings of a client."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from api_claude import OMIT, Timeout
from api_claude_runtime.http.timeout import Deadline
from api_claude_runtime.requests.call import Call
from support.requests import KEY, headers, request, settings


def test_a_get_request_has_only_the_constant_headers() -> None:
    sent = request()
    assert (sent.method, sent.target, sent.body) == ("GET", b"/v1/models", b"")
    assert sent.url == "https://api.anthropic.com/v1/models"
    assert headers(sent).keys() == {
        "host", "authorization", "anthropic-version", "user-agent", "accept-encoding", "accept",
    }  # fmt: skip
    assert headers(sent)["host"] == "api.anthropic.com"
    assert headers(sent)["authorization"] == f"Bearer {KEY}"


def test_requests_with_the_same_url_share_its_text() -> None:
    assert request().url is request().url  # kept responses refer to it


def test_a_post_request_has_content_type_and_content_length() -> None:
    sent = request(Call("POST", "/v1/messages", body={"model": "é", "system": OMIT}))
    assert json.loads(sent.body) == {"model": "é"}
    assert headers(sent)["content-type"] == "application/json"
    assert int(headers(sent)["content-length"]) == len(sent.body)


def test_a_post_request_without_a_body_has_content_length_0() -> None:
    sent = request(Call("POST", "/v1/messages/batches/b/cancel"))
    assert headers(sent)["content-length"] == "0"
    assert "content-type" not in headers(sent)


def test_the_base_url_argument_takes_precedence_over_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert request().url.startswith("https://api.anthropic.com/v1")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://localhost:8080/prefix/")
    assert request().url == "http://localhost:8080/prefix/v1/models"
    assert headers(request())["host"] == "localhost:8080"
    assert request(url="https://gate.way").url == "https://gate.way/v1/models"
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "")
    assert request().url == "https://api.anthropic.com/v1/models"


def test_extra_query_and_extra_body_add_and_replace_fields() -> None:
    call = Call("POST", "/v1/x", query={"a": 1, "b": 2}, body={"c": 3, "d": 4}, options={"extra_query": {"b": "x y", "n": None}, "extra_body": {"d": None, "e": 5}})  # fmt: skip
    sent = request(call)
    assert sent.target == b"/v1/x?a=1&b=x%20y"
    assert json.loads(sent.body) == {"c": 3, "d": None, "e": 5}


def test_extra_body_alone_is_the_body() -> None:
    sent = request(Call("DELETE", "/v1/x", options={"extra_body": {"a": 1}}))
    assert sent.body == b'{"a":1}'
    assert headers(sent)["content-length"] == "7"


def test_an_empty_query_adds_no_question_mark() -> None:
    assert request(Call("GET", "/v1/x", query={"a": OMIT, "b": None})).target == b"/v1/x"


def test_the_timeout_of_a_call_overrides_that_of_the_client() -> None:
    assert request(timeout=3).timeout["read"] == 3
    call = Call("GET", "/v1/x", options={"timeout": None})
    assert request(call, timeout=3).timeout["read"] is None
    call = Call("GET", "/v1/x", options={"timeout": Timeout(read=9)})
    assert request(call, timeout=3).timeout == {
        "connect": 5.0,
        "read": 9,
        "write": 600.0,
        "pool": 600.0,
    }


def test_a_request_does_not_change_the_shared_headers() -> None:
    shared = settings()
    before = list(shared.headers)
    shared.request(
        Call("GET", "/v1/x", options={"extra_headers": {"authorization": None, "x": "y"}})
    )
    assert shared.headers == before


@pytest.mark.parametrize(
    "given, options, seconds",
    [
        (None, {}, None),
        (5.0, {}, 5.0),
        (5.0, {"deadline": None}, None),
        (5.0, {"deadline": 2}, 2),
        (5.0, {"deadline": OMIT}, 5.0),
        (5.0, {"timeout": 1}, 5.0),
        (None, {"deadline": 2}, 2),
    ],
)
def test_the_deadline_of_a_call_takes_precedence(
    given: float | None, options: Any, seconds: float | None
) -> None:
    sent = request(Call("GET", "/v1/models", options=options), deadline=given)
    if seconds is None:
        assert sent.deadline is None
    else:
        assert isinstance(sent.deadline, Deadline)
        assert sent.deadline.seconds == seconds
        assert 0 < sent.deadline - time.monotonic() <= seconds
