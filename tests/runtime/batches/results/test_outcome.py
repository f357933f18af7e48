"""Tests of `outcome_of`: each type of result, typed errors, and unknown results."""

from __future__ import annotations

import pickle
import warnings
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.batches.api.errors import (
    BatchRequestCanceled,
    BatchRequestError,
    BatchRequestExpired,
    BatchResultMissing,
    BatchResultUnknown,
)
from api_claude_runtime.batches.results.outcome import TRANSIENT, BatchOutcome, missing, outcome_of
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.warning import ReplyShapeWarning
from support.batches_in_memory import SUCCEEDED, errored, line
from support.servers import bodies


def test_a_succeeded_result_has_a_message() -> None:
    outcome = outcome_of(line("a"), 7)
    assert (outcome.index, outcome.custom_id, outcome.kind) == (7, "a", "succeeded")
    assert outcome.ok
    assert outcome.unwrap().content[0].text == bodies.TEXT
    assert not outcome.worth_retrying


@pytest.mark.parametrize("status, kind", [(s, k) for s, (k, _) in bodies.ERRORS.items()])
def test_an_errored_result_has_the_error_of_a_direct_call(status: int, kind: str) -> None:
    outcome = outcome_of(line("a", errored(kind)))
    error = outcome.error
    assert type(error) is type(_error_of_call(status, kind))
    assert isinstance(error, errors.APIStatusError)
    assert (error.type, error.message, error.request_id, error.status) == (
        kind,
        "No.",
        "req_1",
        200,
    )
    assert "req_1" in str(error)
    with pytest.raises(type(error)):
        outcome.unwrap()
    assert outcome.kind == "errored"
    assert outcome.worth_retrying is (kind in TRANSIENT)


def _error_of_call(status: int, kind: str) -> errors.APIStatusError:
    from api_claude_runtime.errors.from_response import error_from_response

    body = b'{"type":"error","error":{"type":"%s","message":"No."}}' % kind.encode()
    return error_from_response(status, Headers(), body)


def test_the_error_code_is_kept() -> None:
    result = errored("invalid_request_error")
    result["error"]["error"]["details"] = {"error_code": "model_not_available"}
    error = outcome_of(line("a", result)).error
    assert isinstance(error, errors.APIStatusError)
    assert error.code == "model_not_available"


@pytest.mark.parametrize(
    "kind, cls, retry",
    [("expired", BatchRequestExpired, True), ("canceled", BatchRequestCanceled, False)],
)
def test_expired_and_canceled_requests(kind: str, cls: type[Exception], retry: bool) -> None:
    outcome = outcome_of(line("a", {"type": kind}))
    assert isinstance(outcome.error, cls)
    assert isinstance(outcome.error, BatchRequestError)
    assert (outcome.kind, outcome.error.custom_id) == (kind, "a")
    assert outcome.worth_retrying is retry


def test_an_unknown_result_type() -> None:
    outcome = outcome_of(line("a", {"type": "postponed", "until": "tomorrow"}))
    assert isinstance(outcome.error, BatchResultUnknown)
    assert "'postponed'" in str(outcome.error)
    assert outcome.error.result == {"type": "postponed", "until": "tomorrow"}
    assert (outcome.kind, outcome.worth_retrying) == ("unknown", False)


@pytest.mark.parametrize(
    "result",
    [None, {}, "done", {"type": "succeeded"}, {"type": "succeeded", "message": None}],
    ids=str,
)
def test_an_invalid_result_is_unknown(result: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReplyShapeWarning)
        outcome = outcome_of(line("a", result))
    assert isinstance(outcome.error, BatchResultUnknown)
    with pytest.raises(BatchResultUnknown):
        outcome.unwrap()


@pytest.mark.parametrize(
    "error", [None, {}, "out of order", {"type": "error", "error": None}], ids=str
)
def test_an_errored_result_without_details(error: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReplyShapeWarning)
        outcome = outcome_of(line("a", {"type": "errored", "error": error}))
    assert isinstance(outcome.error, errors.InternalServerError)
    assert not outcome.worth_retrying


@pytest.mark.parametrize(
    "result",
    [
        errored("overloaded_error"),
        {"type": "expired"},
        {"type": "canceled"},
        {"type": "new", "x": 1},
    ],
    ids=lambda result: str(result["type"]),
)
def test_outcomes_can_be_pickled(result: dict[str, Any]) -> None:
    outcome = outcome_of(line("a", result), 3)
    restored: BatchOutcome[Any] = pickle.loads(pickle.dumps(outcome))
    assert (restored.index, restored.custom_id, restored.kind) == (3, "a", outcome.kind)
    assert str(restored.error) == str(outcome.error)


def test_a_missing_result() -> None:
    outcome = missing("a", 4, "msgbatch_1")
    assert isinstance(outcome.error, BatchResultMissing)
    assert "msgbatch_1" in str(outcome.error)
    assert (outcome.kind, outcome.index, outcome.worth_retrying) == ("missing", 4, True)


def test_a_message_can_be_pickled() -> None:
    outcome = outcome_of(line("a", SUCCEEDED))
    assert pickle.loads(pickle.dumps(outcome)) == outcome
