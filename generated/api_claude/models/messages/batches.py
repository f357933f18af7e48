# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Message batches: many requests, processed in the background."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..shared.shared import ErrorResponse
from .messages import Message


class DeletedMessageBatch(APIModel):
    """Confirmation that a message batch is deleted."""

    id: str
    """ID of the deleted batch."""
    type: Literal["message_batch_deleted"]


class MessageBatchRequestCounts(APIModel):
    """Number of requests in a batch by state."""

    canceled: int
    """Requests that were cancelled; 0 until the whole batch has ended."""
    errored: int
    """Requests that failed; 0 until the whole batch has ended."""
    expired: int
    """Requests that expired before being processed; 0 until the whole batch has ended."""
    processing: int
    """Requests not yet accounted for under another state; 0 once the whole batch has ended."""
    succeeded: int
    """Requests that produced a message; 0 until the whole batch has ended."""


class MessageBatch(APIModel):
    """Set of message requests that are processed asynchronously."""

    id: str
    """ID of the batch."""
    archived_at: datetime | None = None
    """When the batch was archived and its results stopped being available; null until then."""
    cancel_initiated_at: datetime | None = None
    """When cancellation was requested; null if it never was."""
    created_at: datetime
    """When the batch was created."""
    ended_at: datetime | None = None
    """When processing of every request in the batch had finished; null until then."""
    expires_at: datetime
    """When the batch expires and requests not yet finished stop being processed, 24 hours after its
    creation.
    """
    processing_status: Literal["in_progress", "canceling", "ended"] | str
    """Stage of processing: `in_progress`, `canceling` after a cancellation request, or `ended` once
    every request has an outcome.
    """
    request_counts: MessageBatchRequestCounts
    """Number of requests in the batch by state."""
    results_url: str | None = None
    """Address of the results as a JSON Lines file; null until processing has ended."""
    type: Literal["message_batch"]


class MessageBatchCanceledResult(APIModel):
    """Outcome of a request that was not processed because its batch was cancelled."""

    type: Literal["canceled"]


class MessageBatchErroredResult(APIModel):
    """Outcome of a request that failed."""

    error: ErrorResponse
    """The error, in the form the API returns for a single failed request."""
    type: Literal["errored"]


class MessageBatchExpiredResult(APIModel):
    """Outcome of a request that was not processed before its batch expired."""

    type: Literal["expired"]


class MessageBatchSucceededResult(APIModel):
    """Outcome of a request that produced a message."""

    message: Message
    """The message the model generated."""
    type: Literal["succeeded"]


MessageBatchResult: TypeAlias = Annotated[
    MessageBatchSucceededResult
    | MessageBatchErroredResult
    | MessageBatchCanceledResult
    | MessageBatchExpiredResult
    | Unknown,
    Open("type"),
]
"""Outcome of one request of a batch: a message, an error, cancelled, or expired."""


class MessageBatchIndividualResponse(APIModel):
    """Outcome of one request of a batch: one line of the results file."""

    custom_id: str
    """ID the caller gave the request; results may come in any order, so match them by it."""
    result: MessageBatchResult
    """Result of the request."""
