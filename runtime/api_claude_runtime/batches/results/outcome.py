"""`BatchOutcome`: the message or the error of one request of a batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeVar

from api_claude_runtime.batches.api.errors import (
    BatchRequestCanceled,
    BatchRequestExpired,
    BatchResultMissing,
    BatchResultUnknown,
)
from api_claude_runtime.batches.gather.outcome import Result
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.errors.from_response import error_from_json
from api_claude_runtime.errors.status import APIStatusError
from api_claude_runtime.http.headers import Headers
from api_claude_runtime.replies.models import APIModel

__all__ = ("BatchOutcome", "outcome_of")

M = TypeVar("M")

Kind = Literal["succeeded", "errored", "expired", "canceled", "missing", "unknown"]
TRANSIENT = frozenset({"api_error", "overloaded_error", "rate_limit_error", "timeout_error"})
"""Types of errors that may not occur again when the same request is retried."""


class Line(Protocol):
    """A result line of `batches.results(...)`."""

    @property
    def custom_id(self) -> str: ...
    @property
    def result(self) -> Any: ...


@dataclass(frozen=True, slots=True)
class BatchOutcome(Result[M]):
    """The message or the error of one request of a batch.

    The errors have the types that a direct call would raise, or are a `BatchRequestError`. `index`
    is the index of the request in the order of submission, or -1 if it is unknown.
    """

    custom_id: str
    """The id of the request."""

    @property
    def kind(self) -> Kind:
        """Outcome type: `succeeded`, `errored`, `expired`, `canceled`, `missing` or `unknown`."""
        return kind_of(self.error)

    @property
    def worth_retrying(self) -> bool:
        """Whether the same request may succeed if it is submitted again.

        True if the request expired, has no result, or failed with a transient error (`api_error`,
        `overloaded_error`, `rate_limit_error`, `timeout_error`). False for a canceled request,
        which is assumed to be no longer needed, and for all other errors.
        """
        error = self.error
        if isinstance(error, APIStatusError):
            return error.type in TRANSIENT
        return isinstance(error, (BatchRequestExpired, BatchResultMissing))


_KINDS: dict[type[ClaudeError], Kind] = {
    BatchRequestExpired: "expired",
    BatchRequestCanceled: "canceled",
    BatchResultMissing: "missing",
    BatchResultUnknown: "unknown",
}


def kind_of(error: ClaudeError | None) -> Kind:
    """Return the `kind` of an outcome with this error, or without one."""
    if error is None:
        return "succeeded"
    return _KINDS.get(type(error), "errored")


def outcome_of(line: Line, index: int = -1) -> BatchOutcome[Any]:
    """Convert a result line of `batches.results(...)` to an outcome.

        for line in client.messages.batches.results(batch.id):
            outcome = outcome_of(line)

    Args:
        line: The result line.
        index: The index of the request, if it is known.
    """
    if not (hasattr(line, "custom_id") and hasattr(line, "result")):
        raise ConfigurationError(
            f"line must be a line of batches.results(...), not {type(line).__name__}"
        )
    name, result = line.custom_id, line.result
    kind = getattr(result, "type", None)
    if kind == "succeeded" and result.message is not None:
        return BatchOutcome(index, result.message, None, name)
    error: ClaudeError
    if kind == "errored":
        # Built like an error event of a stream. The headers of the results response do not belong
        # to this request, so none are passed.
        error = error_from_json(Headers(), _plain(result.error))
    elif kind == "expired":
        text = f"batch request {name} expired before it was processed"
        error = BatchRequestExpired(text, custom_id=name)
    elif kind == "canceled":
        text = f"batch request {name} was canceled before it was processed"
        error = BatchRequestCanceled(text, custom_id=name)
    else:
        text = f"batch request {name} has a result of unknown type {kind!r}"
        if kind == "succeeded":
            text = f"batch request {name} succeeded, but its result has no message"
        error = BatchResultUnknown(text, custom_id=name, result=_plain(result))
    return BatchOutcome(index, None, error, name)


def missing(name: str, index: int, batch_id: str) -> BatchOutcome[Any]:
    """Return the outcome of a request that the results do not contain."""
    text = f"batch {batch_id} has ended without a result for request {name}"
    return BatchOutcome(index, None, BatchResultMissing(text, custom_id=name), name)


def _plain(value: Any) -> Any:
    """Return plain JSON data, so that an error that holds it can be pickled and compared."""
    if isinstance(value, APIModel):
        return value.model_dump(mode="json", exclude_unset=True, warnings=False)
    return value
