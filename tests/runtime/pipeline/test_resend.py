"""Errors of requests that were carried out, or may have been, keep policies from sending again."""

from __future__ import annotations

import json
from typing import Any

import pytest

from api_claude_runtime.errors.connection import APIConnectionError
from api_claude_runtime.errors.policies import RetryAfterTooLong
from api_claude_runtime.errors.status import APIStatusError, ServiceUnavailableError
from api_claude_runtime.pipeline.flow import Discard, Read, Send, Sleep, pipeline
from api_claude_runtime.pipeline.resend import check_resend
from api_claude_runtime.reliability.failover.endpoint import Endpoint
from api_claude_runtime.reliability.failover.failover import Failover
from api_claude_runtime.reliability.retry.retry import Retry
from support.flows_by_hand import REQUEST, Answer

CODES = ["change_outcome_unknown", "registration_pending", "workspace_created_incomplete"]
RETRY = Retry(3, base=2.0, jitter="none")


def failed(status: int = 503, **headers: str) -> Any:
    return Answer(status, **{"content_type": "application/json", **headers})


def body(code: object) -> bytes:
    error = {"type": "api_error", "message": "no", "details": {"error_code": code}}
    return json.dumps({"type": "error", "error": error}).encode()


def failover() -> Failover:
    return Failover([Endpoint(f"http://{name}", api_key="key") for name in "ab"])


POLICIES: dict[str, list[Any]] = {
    "retry": [RETRY],
    "failover": [failover()],
    "retry around failover": [RETRY, failover()],
    "failover around retry": [failover(), RETRY],
}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("case", POLICIES)
def test_a_request_that_was_carried_out_is_not_sent_again(case: str, code: str) -> None:
    flow = pipeline(POLICIES[case])(REQUEST)
    assert isinstance(next(flow), Send)
    answer = failed()
    assert flow.send(answer) == Read(answer)
    with pytest.raises(ServiceUnavailableError) as caught:
        flow.send(body(code))
    assert caught.value.details["error_code"] == code


@pytest.mark.parametrize("code", ["authorization_check_unavailable", None, 5])
@pytest.mark.parametrize("case", ["retry", "failover"])
def test_other_errors_of_the_status_are_transient(case: str, code: object) -> None:
    flow = pipeline(POLICIES[case])(REQUEST)
    next(flow)
    answer = failed()
    assert flow.send(answer) == Read(answer)
    assert flow.send(body(code)) == Discard(answer)


def test_a_body_that_breaks_off_is_transient() -> None:
    flow = pipeline([RETRY])(REQUEST)
    next(flow)
    answer = failed()
    flow.send(answer)
    assert flow.throw(APIConnectionError("cut")) == Discard(answer)
    assert isinstance(flow.send(None), Sleep)


@pytest.mark.parametrize("text", [b"", b"[1]", b"\xff", b'{"error": {"details": [1]}}'])
def test_a_body_of_another_form_is_transient(text: bytes) -> None:
    flow = pipeline([RETRY])(REQUEST)
    next(flow)
    answer = failed()
    flow.send(answer)
    assert flow.send(text) == Discard(answer)


@pytest.mark.parametrize(
    "method, answer",
    [
        ("POST", Answer(503)),
        ("POST", Answer(503, content_type="text/html")),
        ("POST", failed(529)),
        ("POST", failed(429)),
        ("POST", failed(500)),
        ("GET", failed()),
        ("HEAD", failed()),
    ],
)
def test_a_body_that_cannot_have_such_an_error_is_not_read(method: str, answer: Any) -> None:
    assert list(check_resend(REQUEST._replace(method=method), answer)) == []


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_each_method_that_changes_something_is_checked(method: str) -> None:
    answer = failed(content_type="application/json; charset=utf-8")
    steps = check_resend(REQUEST._replace(method=method), answer)
    assert next(steps) == Read(answer)


def test_the_header_x_should_retry_does_not_overrule_it() -> None:
    flow = pipeline([RETRY])(REQUEST)
    next(flow)
    answer = failed(x_should_retry="true")
    assert flow.send(answer) == Read(answer)
    with pytest.raises(ServiceUnavailableError):
        flow.send(body("workspace_created_incomplete"))


def test_a_long_retry_after_does_not_lead_to_another_endpoint() -> None:
    flow = pipeline([failover(), RETRY])(REQUEST)
    next(flow)
    answer = failed(retry_after="600")
    assert flow.send(answer) == Read(answer)
    with pytest.raises(APIStatusError) as caught:
        flow.send(body("workspace_created_incomplete"))
    assert not isinstance(caught.value, RetryAfterTooLong)


def test_the_last_attempt_returns_its_response_unread() -> None:
    flow = pipeline([Retry(1)])(REQUEST)
    next(flow)
    answer = failed()
    with pytest.raises(StopIteration) as stop:
        flow.send(answer)
    assert stop.value.value is answer
