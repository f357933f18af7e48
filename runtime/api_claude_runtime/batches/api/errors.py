"""The errors of the helpers for batches.

ClaudeError
├── SubmitError                     some batches exist, and the next one does not
├── BatchTimeout (TimeoutError)     a batch has not ended in time
├── BatchRequestError               a request of a batch has no message
│   ├── BatchRequestExpired             its batch was too old before its turn came
│   ├── BatchRequestCanceled            its batch was canceled before its turn came
│   ├── BatchResultMissing              its batch has ended, and says nothing of it
│   └── BatchResultUnknown              a result of a kind that this version does not know
└── DecodeError
    └── BatchMismatch               a result of a request that is none of the job's

A request that failed has the `APIStatusError` that a call of its own would have raised.
"""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors.base import ClaudeError, DecodeError

__all__ = (
    "BatchMismatch",
    "BatchRequestCanceled",
    "BatchRequestError",
    "BatchRequestExpired",
    "BatchResultMissing",
    "BatchResultUnknown",
    "BatchTimeout",
    "SubmitError",
)


class SubmitError(ClaudeError):
    """Some batches exist, and the next one does not, or nobody knows: see its cause.

    `job` is the job of those that exist (`None` once it was pickled), `batches` are their states.
    """

    hint = "`job` has what exists"

    def __init__(self, message: str, *, job: Any = None, batches: list[Any] | None = None) -> None:
        super().__init__(message)
        self.job = job
        self.batches = batches or []

    def __reduce__(self) -> tuple[Any, ...]:
        restore, (cls, args, state) = super().__reduce__()
        return restore, (cls, args, {**state, "job": None})  # it holds files and a connection


class BatchTimeout(ClaudeError, TimeoutError):  # noqa: N818 - says what happened
    """A batch has not ended in time. It goes on: wait again, or cancel it. `batch` is its last
    state.
    """

    hint = "it goes on without you: wait again, or cancel it"

    def __init__(self, message: str, *, batch: Any = None) -> None:
        super().__init__(message)
        self.batch = batch


class BatchRequestError(ClaudeError):
    """A request of a batch has no message."""

    def __init__(self, message: str, *, custom_id: str = "") -> None:
        super().__init__(message)
        self.custom_id = custom_id


class BatchRequestExpired(BatchRequestError):  # noqa: N818 - says what happened
    """The batch expired, a day after it was created, before the request's turn came.
    Nothing is billed for it.
    """

    hint = "`retry()` submits it again"


class BatchRequestCanceled(BatchRequestError):  # noqa: N818 - says what happened
    """The batch was canceled before the request's turn came. Nothing is billed for it."""

    hint = "`retry(which=...)` submits it again; `retry()` alone takes it as not wanted"


class BatchResultMissing(BatchRequestError):  # noqa: N818 - says what happened
    """The results of the batch, which has ended, do not name the request."""

    hint = "`retry()` submits it again"


class BatchResultUnknown(BatchRequestError):  # noqa: N818 - says what happened
    """The request's result is of a kind that this version does not know; `result` is as it came.
    What was billed for it nobody here can tell.
    """

    hint = "a newer version may know it"

    def __init__(self, message: str, *, custom_id: str = "", result: Any = None) -> None:
        super().__init__(message, custom_id=custom_id)
        self.result = result


class BatchMismatch(DecodeError):  # noqa: N818 - says what is the matter
    """A batch has a result of a request that is none of the job's: it is another's batch."""

    hint = "`batches.results(...)` and `outcome_of` read it without knowing the requests"
