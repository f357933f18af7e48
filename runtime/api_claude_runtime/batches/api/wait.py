"""`wait_for_batch`: ask again, less and less often, until a batch has ended."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator, Sequence
from typing import Protocol, TypeVar

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import seconds

from .errors import BatchTimeout
from .protocols import Batch, has_ended

B = TypeVar("B", bound="Batch")
B_co = TypeVar("B_co", covariant=True)


class Batches(Protocol[B_co]):
    """`client.messages.batches`."""

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
    """Wait until a batch has ended, whatever became of its requests.

        batch = wait_for_batch(client.messages.batches, batch, on_progress=print)

    Args:
        batches: `client.messages.batches`. Policies of its client see each question.
        batch: It, or its id.
        poll: Seconds until it is asked for the first time again; each wait is half as long again.
        longest_poll: The longest of them.
        timeout: Seconds in all; `None` is for as long as it takes (the API ends each within a day).
        on_progress: Called with the batch after each question; `batch.request_counts` tells more.

    Raises:
        BatchTimeout: it has not ended by then. The batch goes on.
    """
    flow = _waits(batch, poll, longest_poll, timeout, on_progress)
    try:
        step = next(flow)
        while True:
            if isinstance(step, str):
                step = flow.send(batches.retrieve(step))
            else:
                time.sleep(step)
                step = next(flow)
    except StopIteration as stop:
        ended: B = stop.value
        return ended


async def await_batch(
    batches: Batches[Awaitable[B]],
    batch: B | str,
    *,
    poll: float = 2.0,
    longest_poll: float = 60.0,
    timeout: float | None = None,  # noqa: ASYNC109 - the twin's; it carries the batch
    on_progress: Callable[[B], object] | None = None,
) -> B:
    """The same for an `AsyncClient`."""
    from anyio import sleep

    flow = _waits(batch, poll, longest_poll, timeout, on_progress)
    try:
        step = next(flow)
        while True:
            if isinstance(step, str):
                step = flow.send(await batches.retrieve(step))
            else:
                await sleep(step)
                step = next(flow)
    except StopIteration as stop:
        ended: B = stop.value
        return ended


def _waits(
    batch: B | str,
    poll: float,
    longest: float,
    timeout: float | None,
    on_progress: Callable[[B], object] | None,
    clock: Callable[[], float] = time.monotonic,
) -> Generator[str | float, B | None, B]:
    """Yields the id of a batch to ask for, answered with it, or seconds to wait."""

    def asked(_: int, known: B) -> None:
        if on_progress is not None:
            on_progress(known)

    (ended,) = yield from waits([batch], poll, longest, timeout, asked, None, clock)
    return ended


def waits(
    batches: Sequence[B | str],
    poll: float,
    longest: float,
    timeout: float | None,
    on_asked: Callable[[int, B], object],
    on_round: Callable[[], object] | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Generator[str | float, B | None, list[B]]:
    """The same for several, which are asked in turn until all have ended. `on_asked` gets each
    answer and which of them it is of, counted from 0.
    """
    if not 0 < poll <= longest < float("inf"):
        raise ConfigurationError(f"poll={poll:g}, longest_poll={longest:g}: above 0, in this order")
    if timeout is not None and not timeout >= 0:
        raise ConfigurationError(f"timeout={timeout:g}: seconds are not negative")
    began = clock()
    known = [None if isinstance(batch, str) else batch for batch in batches]
    names = [batch if isinstance(batch, str) else batch.id for batch in batches]
    unasked = [at for at, batch in enumerate(known) if batch is None]
    told = False
    while True:
        for at in unasked:
            known[at] = batch = yield names[at]
            assert batch is not None
            on_asked(at, batch)
        running = [at for at, batch in enumerate(known) if not has_ended(batch)]
        # Once at least, also if there was nothing to ask for.
        if on_round is not None and (unasked or not (running or told)):
            on_round()
            told = True
        if not running:
            return [batch for batch in known if batch is not None]
        left = float("inf") if timeout is None else timeout - (clock() - began)
        if left <= 0:
            more = f", and {len(running) - 1} more have" if len(running) > 1 else " has"
            text = f"batch {names[running[0]]}{more} not ended within {seconds(timeout or 0.0)} s"
            raise BatchTimeout(text, batch=known[running[0]])
        yield min(poll, left)
        poll = min(longest, poll * 1.5)
        unasked = running
