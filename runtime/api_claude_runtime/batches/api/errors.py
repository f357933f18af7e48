"""Exceptions of the batch helpers.

ClaudeError
├── SubmitError                     creating a batch failed after others were created
├── BatchTimeout (TimeoutError)     a batch did not end before the timeout
├── BatchRequestError               a request of a batch has no message
│   ├── BatchRequestExpired             the batch expired before the request was processed
│   ├── BatchRequestCanceled            the batch was canceled before the request was processed
│   ├── BatchResultMissing              the batch ended without a result for the request
│   └── BatchResultUnknown              the result has a type that this version does not know
└── DecodeError
    └── BatchMismatch               a result belongs to a request that is not part of the job

A request that the API answered with an error has the `APIStatusError` that a direct call would
have raised.
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
    """Submitting a batch failed after other batches of the job existed already.

    The failed batch may exist too, for example if only the response was lost: see `__cause__`.

    Attributes:
        job: The job with the batches that exist, or `None` after unpickling.
        batches: The last known states of these batches.
    """

    hint = "the `job` attribute holds the batches that exist"

    def __init__(self, message: str, *, job: Any = None, batches: list[Any] | None = None) -> None:
        super().__init__(message)
        self.job = job
        self.batches = batches or []

    def __reduce__(self) -> tuple[Any, ...]:
        restore, (cls, args, state) = super().__reduce__()
        # The job holds open files and a client, which cannot be pickled.
        return restore, (cls, args, {**state, "job": None})


class BatchTimeout(ClaudeError, TimeoutError):  # noqa: N818 - the name states what happened
    """A batch did not end before the timeout. The API continues to process it.

    Attributes:
        batch: The last known state of the batch.
    """

    hint = "the batch is still being processed: wait again, or cancel it"

    def __init__(self, message: str, *, batch: Any = None) -> None:
        super().__init__(message)
        self.batch = batch


class BatchRequestError(ClaudeError):
    """Base class of errors for a request of a batch that has no message.

    Attributes:
        custom_id: The id of the request.
    """

    def __init__(self, message: str, *, custom_id: str = "") -> None:
        super().__init__(message)
        self.custom_id = custom_id


class BatchRequestExpired(BatchRequestError):  # noqa: N818 - the name states what happened
    """The batch expired, a day after its creation, before the request was processed.

    The request is not billed.
    """

    hint = "`retry()` submits it again"


class BatchRequestCanceled(BatchRequestError):  # noqa: N818 - the name states what happened
    """The batch was canceled before the request was processed. The request is not billed."""

    hint = "`retry(which=...)` submits it again; `retry()` skips canceled requests"


class BatchResultMissing(BatchRequestError):  # noqa: N818 - the name states what happened
    """The batch has ended, but its results do not contain the request."""

    hint = "`retry()` submits it again"


class BatchResultUnknown(BatchRequestError):  # noqa: N818 - the name states what happened
    """The result of the request has a type that this version does not know.

    Whether the request was billed is unknown.

    Attributes:
        result: The result as the API sent it.
    """

    hint = "a newer version of this package may support it"

    def __init__(self, message: str, *, custom_id: str = "", result: Any = None) -> None:
        super().__init__(message, custom_id=custom_id)
        self.result = result


class BatchMismatch(DecodeError):  # noqa: N818 - the name states what is wrong
    """A batch has a result for a request that is not part of the job.

    The batch was probably created from other requests.
    """

    hint = "to read the batch without its requests, use `batches.results(...)` and `outcome_of`"
