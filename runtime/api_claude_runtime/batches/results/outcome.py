"""`BatchOutcome`: what came of one request of a batch; errors are those of a call of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeVar

from pydantic_core import to_json

from api_claude_runtime.batches.api.errors import (
    BatchRequestCanceled,
    BatchRequestExpired,
    BatchResultMissing,
    BatchResultUnknown,
)
from api_claude_runtime.batches.gather.outcome import Result
from api_claude_runtime.errors.base import ClaudeError
from api_claude_runtime.errors.from_response import error_from_event
from api_claude_runtime.errors.status import APIStatusError
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.models import APIModel

__all__ = ("BatchOutcome", "outcome_of")

M = TypeVar("M")

Kind = Literal["succeeded", "errored", "expired", "canceled", "missing", "unknown"]
PASSING = frozenset({"api_error", "overloaded_error", "rate_limit_error", "timeout_error"})
"""Types of errors that the same request may not meet again."""


class Line(Protocol):
    """One result, as `batches.results(...)` gives it."""

    @property
    def custom_id(self) -> str: ...
    @property
    def result(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class BatchOutcome(Result[M]):
    """What came of one request of a batch: a message, or an error.

    `index` counts requests in the order in which they were submitted; -1 if nobody knows it.
    """

    custom_id: str

    @property
    def kind(self) -> Kind:
        """What became of the request, in one word."""
        return kind_of(self)

    @property
    def worth_retrying(self) -> bool:
        """Whether the same request may well succeed: it expired, has no result, or met an error
        that passes (`api_error`, `overloaded_error`, `rate_limit_error`, `timeout_error`). A
        request that was canceled was not wanted, and an invalid one stays invalid.
        """
        error = self.error
        if isinstance(error, APIStatusError):
            return error.type in PASSING
        return isinstance(error, (BatchRequestExpired, BatchResultMissing))


_KINDS: dict[type[ClaudeError], Kind] = {
    BatchRequestExpired: "expired",
    BatchRequestCanceled: "canceled",
    BatchResultMissing: "missing",
    BatchResultUnknown: "unknown",
}


def kind_of(outcome: Result[Any]) -> Kind:
    """The same for an outcome of a call."""
    if outcome.error is None:
        return "succeeded"
    return _KINDS.get(type(outcome.error), "errored")


def outcome_of(line: Line, index: int = -1) -> BatchOutcome[Any]:
    """What one line of `batches.results(...)` says:

        for line in client.messages.batches.results(batch.id):
            outcome = outcome_of(line)

    `index` is which request it is of, if the caller knows.
    """
    name, result = line.custom_id, line.result
    kind = getattr(result, "type", None)
    if kind == "succeeded" and result.message is not None:
        return BatchOutcome(index, result.message, None, name)
    error: ClaudeError
    if kind == "errored":
        # As of an error inside a stream. The reply's headers are those of the results and not of
        # the request, so that nothing of them belongs to it.
        error = error_from_event(Headers(), to_json(_plain(result.error)))
    elif kind == "expired":
        error = BatchRequestExpired(f"request {name} expired", custom_id=name)
    elif kind == "canceled":
        error = BatchRequestCanceled(f"request {name} was canceled", custom_id=name)
    else:
        text = f"request {name} has a result of the unknown kind {kind!r}"
        if kind == "succeeded":
            text = f"request {name} succeeded, and its result has no message"
        error = BatchResultUnknown(text, custom_id=name, result=_plain(result))
    return BatchOutcome(index, None, error, name)


def missing(name: str, index: int, batch_id: str) -> BatchOutcome[Any]:
    """The outcome of a request that the results do not name."""
    text = f"batch {batch_id} has ended without a result of request {name}"
    return BatchOutcome(index, None, BatchResultMissing(text, custom_id=name), name)


def _plain(value: Any) -> Any:
    """As JSON, so that the error that carries it can be pickled, and compared."""
    if isinstance(value, APIModel):
        return value.model_dump(mode="json", exclude_unset=True, warnings=False)
    return value
