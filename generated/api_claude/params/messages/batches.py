# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Message batches: many requests, processed in the background."""

from __future__ import annotations

from collections.abc import Sequence

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params


class MessagesBatchCreateRequest(TypedDict):
    """One request of a batch to be created."""

    custom_id: str
    """ID, unique in the batch, that matches the result to the request: 1 to 64 letters, digits,
    underscores or hyphens.
    """
    params: _params.MessageCreateParamsNonStreaming
    """Parameters of the message request."""


class BatchCreateParams(TypedDict):
    """Parameters of a new message batch."""

    requests: Sequence[MessagesBatchCreateRequest]
    """Message requests to process, from 1 to 100,000, each with its own `custom_id`."""


prepare(globals())
