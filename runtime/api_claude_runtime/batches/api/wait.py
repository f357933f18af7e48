"""`wait_for_batch` and `await_batch`: poll a batch, with growing intervals, until it has ended."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol, TypeVar

from api_claude_runtime.errors.arguments import (
    check_numbers,
    check_optional_function,
    check_optional_numbers,
)
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import format_seconds

from .async_drive import adrive
from .drive import drive
from .errors import BatchTimeout
from .protocols import Batch, check_batch, has_ended
from .steps import BatchFlow, Retrieve, Sleep

B = TypeVar("B", bound="Batch")
B_co = TypeVar("B_co", covariant=True)


class Batches(Protocol[B_co]):
    """The method of `client.messages.batches` that waiting needs."""

    def retrieve(self, message_batch_id: str, /) -> B_co: ...


def wait_for_batch(
    batches: Batches[B],
    batch: B | str,
    *,
    poll: float = 2.0,
    longest_poll: float = 60.0,
    timeout: float | None = None,
    on_progress: Callable[[B], object] | None = None,
) -> B:
    """Wait until a batch has ended, and return it. Its requests may have failed.

        batch = wait_for_batch(client.messages.batches, batch, on_progress=print)

    The batch is retrieved at growing intervals.

    Args:
        batches: `client.messages.batches`. The policies of its client apply to each retrieval.
        batch: The batch or its id.
        poll: Seconds to sleep before the first retrieval, or after it if `batch` is an id. Each
            further interval is 1.5 times as long.
        longest_poll: Upper limit of the interval in seconds.
        timeout: Total seconds to wait. `None` means no limit (the API ends each batch within a
            day).
        on_progress: Called with the batch after each retrieval, for example a `ProgressBar`. See
            `request_counts` of the batch.

    Returns:
        The batch after it has ended.

    Raises:
        BatchTimeout: The batch has not ended within `timeout`. The API continues to process it.
        ConfigurationError: `poll`, `longest_poll` or `timeout` is out of range.
    """
    calls: Any = batches  # polling only retrieves
    return drive(calls, _poll_batch(batch, poll, longest_poll, timeout, on_progress))


async def await_batch(
    batches: Batches[Awaitable[B]],
    batch: B | str,
    *,
    poll: float = 2.0,
    longest_poll: float = 60.0,
    timeout: float | None = None,  # noqa: ASYNC109 - as in `wait_for_batch`; the error has the batch
    on_progress: Callable[[B], object] | None = None,
) -> B:
    """Asynchronous version of `wait_for_batch`."""
    calls: Any = batches
    return await adrive(calls, _poll_batch(batch, poll, longest_poll, timeout, on_progress))


def _poll_batch(
    batch: B | str,
    poll: float,
    longest: float,
    timeout: float | None,
    on_progress: Callable[[B], object] | None,
    clock: Callable[[], float] = time.monotonic,
) -> BatchFlow[B]:
    """`poll_until_ended` for a single batch."""
    check_optional_function("on_progress", on_progress)
    if not isinstance(batch, str):
        check_batch(batch, "batch must be an id or a batch")

    def report(_: int, retrieved: B) -> None:
        if on_progress is not None:
            on_progress(retrieved)

    (ended,) = yield from poll_until_ended([batch], poll, longest, timeout, report, None, clock)
    return ended


def poll_until_ended(
    batches: Sequence[B | str],
    poll: float,
    longest: float,
    timeout: float | None,
    on_retrieved: Callable[[int, B], object],
    on_round: Callable[[], object] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> BatchFlow[list[B]]:
    """Poll several batches in rounds until all have ended, and return them.

    Args:
        batches: Batches or their ids. A batch that has ended is not retrieved again.
        poll: Seconds between the first two rounds. Each further interval is 1.5 times as long.
        longest: Upper limit of the interval in seconds.
        timeout: Total seconds, or `None` for no limit.
        on_retrieved: Called with the index of each retrieved batch and the batch.
        on_round: Called after each round, and once if all batches have ended already.
        clock: Current time in seconds.

    Raises:
        BatchTimeout: At least one batch has not ended within `timeout`.
        ConfigurationError: `poll`, `longest` or `timeout` is out of range.
    """
    check_numbers(poll=poll, longest_poll=longest)
    check_optional_numbers(timeout=timeout)
    if not 0 < poll <= longest < float("inf"):
        raise ConfigurationError(
            "poll and longest_poll must be positive and finite, and poll must not exceed"
            f" longest_poll, not poll={poll:g} and longest_poll={longest:g}"
        )
    if timeout is not None and not timeout >= 0:
        raise ConfigurationError(f"timeout must be at least 0 seconds, not {timeout:g}")
    began = clock()
    known = [None if isinstance(batch, str) else batch for batch in batches]
    ids = [batch if isinstance(batch, str) else batch.id for batch in batches]
    to_retrieve = [at for at, batch in enumerate(known) if batch is None]
    reported = False
    while True:
        for at in to_retrieve:
            known[at] = batch = yield Retrieve(ids[at])
            assert batch is not None
            on_retrieved(at, batch)
        running = [at for at, batch in enumerate(known) if not has_ended(batch)]
        # Report at least once, even if all batches had ended before.
        if on_round is not None and (to_retrieve or not (running or reported)):
            on_round()
            reported = True
        if not running:
            return [batch for batch in known if batch is not None]
        left = float("inf") if timeout is None else timeout - (clock() - began)
        if left <= 0:
            more = f" and {len(running) - 1} more have" if len(running) > 1 else " has"
            text = (
                f"batch {ids[running[0]]}{more} not ended within {format_seconds(timeout or 0.0)} s"
            )
            raise BatchTimeout(text, batch=known[running[0]])
        yield Sleep(min(poll, left))
        poll = min(longest, poll * 1.5)
        to_retrieve = running
