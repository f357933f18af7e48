"""`Retry` on real sockets: how often a request is sent, and the log of attempts."""

import asyncio
import pickle
import time
from typing import Any

import pytest

from api_claude import AsyncClient, Endpoint, Failover, Retry, Timeout, errors, reply_of
from support.blocking import Connector
from support.fault_table import ARGUMENTS, CALLS
from support.servers import FaultServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request

KEY = "sk-ant-api03-SECRET-0123456789"
FAST = {"base": 0.01, "cap": 0.02}
SHORT = Timeout(connect=5.0, read=0.3)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ["json-529", "empty-503", "html-502", "json-500", "json-504"])
def test_a_transient_failure(
    faults: FaultServer, connect: Connector, fault: str, call: str
) -> None:
    good = "json-ok" if call == "create" else "sse-ok"
    client = connect(faults.url(fault, fault, good), policies=[Retry(3, **FAST)])
    assert CALLS[call](client) == bodies.TEXT
    assert len(faults.requests) == 3
    assert {request.body for request in faults.requests} == {faults.requests[0].body}
    connect.close()
    assert faults.wait_until_idle()


def test_without_policies_nothing_is_retried(faults: FaultServer, connect: Connector) -> None:
    with pytest.raises(errors.OverloadedError) as caught:
        connect(faults.url("json-529", "json-ok")).messages.create(**ARGUMENTS)
    assert len(faults.requests) == 1
    assert caught.value.attempts == ()


def test_a_response_has_the_log_of_attempts(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("json-529", "json-429", "json-ok"), policies=[Retry(3, **FAST)])
    first, second, third = reply_of(client.messages.create(**ARGUMENTS)).attempts
    assert (first.status, second.status, third.status) == (529, 429, 200)
    assert first.endpoint == faults.base_url
    assert (first.waited, first.reason) == (0.0, "")
    assert second.reason == "retry after 529"
    assert third.reason == "retry after 429"
    assert 1.0 <= third.waited <= 1.5  # 1 s by `retry-after`, and a random part
    assert all(0 < each.seconds < 5 for each in (first, second, third))


def test_an_error_has_the_log_of_attempts(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("json-529"), api_key=KEY, policies=[Retry(3, **FAST)])
    with pytest.raises(errors.OverloadedError) as caught:
        client.messages.create(**ARGUMENTS)
    assert [each.status for each in caught.value.attempts] == [529] * 3
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.attempts == caught.value.attempts
    assert KEY not in repr(caught.value.attempts)


@pytest.mark.parametrize("fault", ["reset-before-headers", "stall-before-headers", "garbage"])
@pytest.mark.parametrize("resend", [False, True])
def test_an_unanswered_request_is_resent_only_with_resend_unanswered(
    faults: FaultServer, connect: Connector, fault: str, resend: bool
) -> None:
    policy = Retry(2, **FAST, resend_unanswered=resend)
    client = connect(faults.url(fault, "json-ok"), timeout=SHORT, policies=[policy])
    if resend:
        attempts = reply_of(client.messages.create(**ARGUMENTS)).attempts
        assert [each.status for each in attempts] == [None, 200]
        assert attempts[0].error in {"APIConnectionError", "APITimeoutError"}
    else:
        with pytest.raises(errors.APIConnectionError) as caught:
            client.messages.create(**ARGUMENTS)
        assert len(caught.value.attempts) == 1
    assert len(faults.requests) == 1 + resend


def test_a_request_that_was_not_sent_is_retried(connect: Connector) -> None:
    client = connect("http://127.0.0.1:9", policies=[Retry(3, **FAST)])
    with pytest.raises(errors.APIConnectionError) as caught:
        client.messages.create(**ARGUMENTS)
    assert [each.error for each in caught.value.attempts] == ["APIConnectionError"] * 3


@pytest.mark.parametrize("fault", ["json-400", "json-401", "json-404", "json-413"])
def test_request_errors_are_not_retried(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    with pytest.raises(errors.APIStatusError):
        connect(faults.url(fault), policies=[Retry(3, **FAST)]).messages.create(**ARGUMENTS)
    assert len(faults.requests) == 1


@pytest.mark.parametrize("fault", ["sse-reset", "sse-cut", "sse-overloaded", "truncated-chunk"])
def test_nothing_is_retried_after_the_headers(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    policy = Retry(3, **FAST, resend_unanswered=True)
    with pytest.raises(errors.ClaudeError):
        CALLS["stream"](connect(faults.url(fault), policies=[policy]))
    assert len(faults.requests) == 1


def test_with_options_sets_policies_for_some_calls(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("json-529", "json-ok", "json-529"))
    patient = client.with_options(policies=[Retry(2, **FAST)])
    assert patient.messages.create(**ARGUMENTS).content[0].text == bodies.TEXT
    assert len(faults.requests) == 2
    with pytest.raises(errors.OverloadedError):
        client.messages.create(**ARGUMENTS)
    assert len(faults.requests) == 3


def test_with_options_sets_a_timeout_for_some_calls(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("stall-before-headers"), timeout=600.0)
    with pytest.raises(errors.APITimeoutError):
        client.with_options(timeout=SHORT).messages.create(**ARGUMENTS)


def test_an_upload_from_a_path_is_retried(
    faults: FaultServer, connect: Connector, tmp_path: Any
) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"What is noted.")
    client = connect(faults.url("json-500", "uploaded"), policies=[Retry(2, **FAST)])
    assert client.files.upload(file=path).id
    assert faults.requests[0].body.count(b"What is noted.") == 1
    assert faults.requests[0].body == faults.requests[1].body


def test_a_cancelled_wait_ends_at_once(faults: FaultServer) -> None:
    async def main() -> float:
        policies = [Retry(2, base=30.0, cap=30.0, jitter="none")]
        url = faults.url("json-500", "json-ok")
        async with AsyncClient(api_key="test", base_url=url, policies=policies) as client:
            began = time.monotonic()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await client.messages.create(**ARGUMENTS)
            return time.monotonic() - began

    assert asyncio.run(main()) < 5
    assert faults.wait_until_idle()
    assert len(faults.requests) == 1


def test_retry_after_too_long(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("json-429"), policies=[Retry(3, max_retry_after=0.5)])
    with pytest.raises(errors.RetryAfterTooLong, match="asks to wait 1 s") as caught:
        client.messages.create(**ARGUMENTS)
    assert isinstance(caught.value.__cause__, errors.RateLimitError)
    assert [each.status for each in caught.value.attempts] == [429]
    assert pickle.loads(pickle.dumps(caught.value)).retry_after == 1.0
    connect.close()
    assert faults.wait_until_idle()


CARRIED_OUT = {
    "workspace_created_incomplete": errors.WorkspaceCreatedIncompleteError,
    "change_outcome_unknown": errors.ChangeOutcomeUnknownError,
    "registration_pending": errors.BetaRegistrationPendingError,
}


@pytest.fixture
def carried_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Faults named after the codes of errors that report that the request was carried out."""
    for code in CARRIED_OUT:
        details = {"error_code": code, "workspace_id": "wrkspc_1"}
        error = {"type": "api_error", "message": "It exists.", "details": details}
        body = bodies.to_json({"type": "error", "error": error, "request_id": "req_9"})

        def answer(connection: Connection, request: Request, body: bytes = body) -> None:
            connection.reply(503, "application/json", body)

        monkeypatch.setitem(FAULTS, code.replace("_", "-"), answer)


@pytest.mark.usefixtures("carried_out")
@pytest.mark.parametrize("code", CARRIED_OUT)
@pytest.mark.parametrize("policy", ["retry", "failover", "reliable"])
def test_a_request_that_was_carried_out_is_sent_once(
    faults: FaultServer, connect: Connector, code: str, policy: str
) -> None:
    url = faults.url(code.replace("_", "-"), "json-ok")
    endpoints = [Endpoint(url, api_key=KEY), Endpoint(faults.url("json-ok"), api_key=KEY)]
    policies: list[Any] = {
        "retry": [Retry(3, **FAST)],
        "failover": [Failover(endpoints)],
        "reliable": [Failover(endpoints), Retry(3, **FAST)],
    }[policy]
    with pytest.raises(CARRIED_OUT[code]) as caught:
        connect(url, api_key=KEY, policies=policies).organization.workspaces.create(name="A")
    assert len(faults.requests) == 1
    assert [each.status for each in caught.value.attempts] == [503]
    assert caught.value.request_id == "req_9"
    if isinstance(caught.value, errors.WorkspaceCreatedIncompleteError):
        assert caught.value.workspace_id == "wrkspc_1"
    connect.close()
    assert faults.wait_until_idle()
