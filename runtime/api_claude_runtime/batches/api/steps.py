"""Flows of batch API calls, written once as generators of steps, and their two drivers.

A flow yields a step and receives its result. `drive` executes the steps with a `Client`, and
`adrive` with an `AsyncClient`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeAlias, TypeVar

from api_claude_runtime.requests.spooled_array import Spool

from .protocols import AsyncBatches, Batch, Batches

T = TypeVar("T")
B = TypeVar("B", bound=Batch)


class Create(NamedTuple):
    """Create a batch; the result is the batch."""

    requests: Spool


class Retrieve(NamedTuple):
    """Retrieve a batch; the result is the batch."""

    batch_id: str


class Cancel(NamedTuple):
    """Cancel a batch; the result is the batch."""

    batch_id: str


class ListPage(NamedTuple):
    """List batches, newest first; the result is one page."""

    limit: int
    after_id: str | None


class ReadResults(NamedTuple):
    """Pass each result line to `accept` until it returns false; the result is `None`."""

    batch_id: str
    accept: Callable[[Any], bool]


class Sleep(NamedTuple):
    """Sleep; the result is `None`."""

    seconds: float


Step: TypeAlias = Create | Retrieve | Cancel | ListPage | ReadResults | Sleep
BatchFlow: TypeAlias = Generator[Step, Any, T]


def polling_steps(flow: Generator[str | float, Any, T]) -> BatchFlow[T]:
    """Convert a flow of `wait.poll_until_ended` to a flow of steps."""
    try:
        step = next(flow)
        while True:
            answer = yield Retrieve(step) if isinstance(step, str) else Sleep(step)
            step = flow.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result


def drive(batches: Batches[Any], flow: BatchFlow[T]) -> T:
    """Execute the steps of `flow` and return its result."""
    try:
        step = next(flow)
        while True:
            try:
                answer = _execute(batches, step)
            except BaseException as error:  # noqa: BLE001 - the flow handles or re-raises it
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result


async def adrive(batches: AsyncBatches[Any], flow: BatchFlow[T]) -> T:
    """Asynchronous version of `drive`."""
    try:
        step = next(flow)
        while True:
            try:
                answer = await _aexecute(batches, step)
            except BaseException as error:  # noqa: BLE001 - the flow handles or re-raises it
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result


def _execute(batches: Batches[B], step: Step) -> Any:
    match step:
        case Create(requests):
            return batches.create(requests=requests)
        case Retrieve(batch_id):
            return batches.retrieve(batch_id)
        case Cancel(batch_id):
            return batches.cancel(batch_id)
        case ListPage():
            return batches.list(**_query(step))
        case ReadResults(batch_id, accept):
            lines = batches.results(batch_id)
            try:
                for line in lines:
                    if not accept(line):
                        break
            finally:
                lines.close()
        case Sleep(seconds):
            time.sleep(seconds)
    return None


async def _aexecute(batches: AsyncBatches[B], step: Step) -> Any:
    match step:
        case Create(requests):
            return await batches.create(requests=requests)
        case Retrieve(batch_id):
            return await batches.retrieve(batch_id)
        case Cancel(batch_id):
            return await batches.cancel(batch_id)
        case ListPage():
            return await batches.list(**_query(step))
        case ReadResults(batch_id, accept):
            lines = await batches.results(batch_id)
            try:
                async for line in lines:
                    if not accept(line):
                        break
            finally:
                await lines.close()
        case Sleep(seconds):
            from anyio import sleep

            await sleep(seconds)
    return None


def _query(step: ListPage) -> Any:
    return {"limit": step.limit} | ({} if step.after_id is None else {"after_id": step.after_id})
