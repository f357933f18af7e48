"""Protocols of the batch objects and of `client.messages.batches` that the helpers rely on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from api_claude_runtime.batches.gather.outcome import Progress
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.replies.fields import number

B_co = TypeVar("B_co", covariant=True)


class Batch(Protocol):
    """The attributes of a batch that the helpers read."""

    @property
    def id(self) -> str: ...
    @property
    def processing_status(self) -> str: ...
    @property
    def request_counts(self) -> Any: ...


def check_batch(batch: object, name: str) -> None:
    """Check that `batch`, the argument called `name` or a part of it, is a batch.

    Raises:
        ConfigurationError: It is something else.
    """
    if not all(hasattr(batch, each) for each in ("id", "processing_status", "request_counts")):
        raise ConfigurationError(
            f"{name}, such as batches.create and batches.retrieve return, not"
            f" {type(batch).__name__}"
        )


def has_ended(batch: Batch | None) -> bool:
    """Return whether `batch` is known and has ended."""
    return batch is not None and batch.processing_status == "ended"


def progress_of(batch: Batch) -> Progress:
    """Return the request counts of `batch`.

    The API counts all requests as processing until the whole batch has ended.
    """
    counts = batch.request_counts
    succeeded, processing, *failed = (
        number(counts, name)
        for name in ("succeeded", "processing", "errored", "canceled", "expired")
    )
    done = succeeded + sum(failed)
    return Progress(done, sum(failed), processing, done + processing)


class Listed(Protocol[B_co]):
    """A page of the list of batches."""

    @property
    def data(self) -> Sequence[B_co]: ...
    @property
    def has_more(self) -> bool | None: ...


class Results(Protocol):
    """A stream of result lines."""

    def __iter__(self) -> Iterator[Any]: ...
    def close(self) -> object: ...


class AsyncResults(Protocol):
    """Asynchronous version of `Results`."""

    def __aiter__(self) -> AsyncIterator[Any]: ...
    def close(self) -> Awaitable[object]: ...


class Batches(Protocol[B_co]):
    """The methods of `client.messages.batches` that the helpers call."""

    def create(self, *, requests: Sequence[Any]) -> B_co: ...
    def retrieve(self, message_batch_id: str, /) -> B_co: ...
    def cancel(self, message_batch_id: str, /) -> B_co: ...
    def list(self, *, limit: int, after_id: str = ...) -> Listed[B_co]: ...
    def results(self, message_batch_id: str, /) -> Results: ...


class AsyncBatches(Protocol[B_co]):
    """Asynchronous version of `Batches`."""

    def create(self, *, requests: Sequence[Any]) -> Awaitable[B_co]: ...
    def retrieve(self, message_batch_id: str, /) -> Awaitable[B_co]: ...
    def cancel(self, message_batch_id: str, /) -> Awaitable[B_co]: ...
    def list(self, *, limit: int, after_id: str = ...) -> Awaitable[Listed[B_co]]: ...
    def results(self, message_batch_id: str, /) -> Awaitable[AsyncResults]: ...
