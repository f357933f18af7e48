"""What a line of results says: each kind, the errors of calls among them, and what is not known."""

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
from api_claude_runtime.batches.results.outcome import PASSING, BatchOutcome, missing, outcome_of
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.repair import ReplyShapeWarning
from support.batches_in_memory import SUCCEEDED, errored, line
from support.servers import bodies


def test_a_message() -> None:
    outcome = outcome_of(line("a"), 7)
    assert (outcome.index, outcome.custom_id, outcome.kind) == (7, "a", "succeeded")
    assert outcome.ok
    assert outcome.unwrap().content[0].text == bodies.TEXT
    assert not outcome.worth_retrying


@pytest.mark.parametrize("status, kind", [(s, k) for s, (k, _) in bodies.ERRORS.items()])
def test_a_failure_is_the_error_of_a_call(status: int, kind: str) -> None:
    outcome = outcome_of(line("a", errored(kind)))
    error = outcome.error
    assert type(error) is type(_as_call(status, kind))
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
    assert outcome.worth_retrying is (kind in PASSING)


def _as_call(status: int, kind: str) -> errors.APIStatusError:
    from api_claude_runtime.errors.from_response import error_from_response

    body = b'{"type":"error","error":{"type":"%s","message":"No."}}' % kind.encode()
    return error_from_response(status, Headers(), body)


def test_an_error_code_has_its_own_class() -> None:
    said = errored("invalid_request_error")
    said["error"]["error"]["details"] = {"error_code": "model_not_available"}
    error = outcome_of(line("a", said)).error
    assert isinstance(error, errors.APIStatusError)
    assert error.code == "model_not_available"


@pytest.mark.parametrize(
    "kind, cls, again",
    [("expired", BatchRequestExpired, True), ("canceled", BatchRequestCanceled, False)],
)
def test_what_was_never_processed(kind: str, cls: type[Exception], again: bool) -> None:
    outcome = outcome_of(line("a", {"type": kind}))
    assert isinstance(outcome.error, cls)
    assert isinstance(outcome.error, BatchRequestError)
    assert (outcome.kind, outcome.error.custom_id) == (kind, "a")
    assert outcome.worth_retrying is again


def test_a_kind_of_a_later_date() -> None:
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
def test_what_is_no_result(result: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ReplyShapeWarning)
        outcome = outcome_of(line("a", result))
    assert isinstance(outcome.error, BatchResultUnknown)
    with pytest.raises(BatchResultUnknown):
        outcome.unwrap()


@pytest.mark.parametrize(
    "error", [None, {}, "out of order", {"type": "error", "error": None}], ids=str
)
def test_a_failure_that_says_little(error: Any) -> None:
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
def test_outcomes_pickle(result: dict[str, Any]) -> None:
    outcome = outcome_of(line("a", result), 3)
    again: BatchOutcome[Any] = pickle.loads(pickle.dumps(outcome))
    assert (again.index, again.custom_id, again.kind) == (3, "a", outcome.kind)
    assert str(again.error) == str(outcome.error)


def test_none_at_all() -> None:
    outcome = missing("a", 4, "msgbatch_1")
    assert isinstance(outcome.error, BatchResultMissing)
    assert "msgbatch_1" in str(outcome.error)
    assert (outcome.kind, outcome.index, outcome.worth_retrying) == ("missing", 4, True)


def test_a_message_pickles() -> None:
    outcome = outcome_of(line("a", SUCCEEDED))
    assert pickle.loads(pickle.dumps(outcome)) == outcome
