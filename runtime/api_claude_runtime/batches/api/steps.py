"""What the helpers for batches ask of the API, as steps of a flow, and the two drivers of such."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeAlias, TypeVar

from api_claude_runtime.requests.spooled_array import Spool

from .protocols import AsyncBatches, Batch, Batches

T = TypeVar("T")
B = TypeVar("B", bound=Batch)


class Create(NamedTuple):
    """Answered with the batch."""

    requests: Spool


class Retrieve(NamedTuple):
    """Answered with the batch."""

    batch_id: str


class Cancel(NamedTuple):
    """Answered with the batch."""

    batch_id: str


class ListPage(NamedTuple):
    """Answered with a page of batches, the newest first."""

    limit: int
    after_id: str | None


class ReadResults(NamedTuple):
    """Gives each line of results to `goes_on` until it is false; answered with nothing."""

    batch_id: str
    goes_on: Callable[[Any], bool]


class Sleep(NamedTuple):
    """Answered with nothing."""

    seconds: float


Step: TypeAlias = Create | Retrieve | Cancel | ListPage | ReadResults | Sleep
BatchFlow: TypeAlias = Generator[Step, Any, T]


def waiting(flow: Generator[str | float, Any, T]) -> BatchFlow[T]:
    """A flow of `batch_wait` as one of this file."""
    try:
        step = next(flow)
        while True:
            answer = yield Retrieve(step) if isinstance(step, str) else Sleep(step)
            step = flow.send(answer)
    except StopIteration as stop:
        done: T = stop.value
        return done


def drive(batches: Batches[Any], flow: BatchFlow[T]) -> T:
    """What the flow returns."""
    try:
        step = next(flow)
        while True:
            try:
                answer = _done(batches, step)
            except BaseException as error:  # noqa: BLE001 - the flow says what there was by then
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        done: T = stop.value
        return done


async def adrive(batches: AsyncBatches[Any], flow: BatchFlow[T]) -> T:
    """The same for an `AsyncClient`."""
    try:
        step = next(flow)
        while True:
            try:
                answer = await _adone(batches, step)
            except BaseException as error:  # noqa: BLE001 - as above
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        done: T = stop.value
        return done


def _done(batches: Batches[B], step: Step) -> Any:
    match step:
        case Create(requests):
            return batches.create(requests=requests)
        case Retrieve(name):
            return batches.retrieve(name)
        case Cancel(name):
            return batches.cancel(name)
        case ListPage():
            return batches.list(**_query(step))
        case ReadResults(name, goes_on):
            lines = batches.results(name)
            try:
                for line in lines:
                    if not goes_on(line):
                        break
            finally:
                lines.close()
        case Sleep(seconds):
            time.sleep(seconds)
    return None


async def _adone(batches: AsyncBatches[B], step: Step) -> Any:
    match step:
        case Create(requests):
            return await batches.create(requests=requests)
        case Retrieve(name):
            return await batches.retrieve(name)
        case Cancel(name):
            return await batches.cancel(name)
        case ListPage():
            return await batches.list(**_query(step))
        case ReadResults(name, goes_on):
            lines = await batches.results(name)
            try:
                async for line in lines:
                    if not goes_on(line):
                        break
            finally:
                await lines.close()
        case Sleep(seconds):
            from anyio import sleep

            await sleep(seconds)
    return None


def _query(step: ListPage) -> Any:
    return {"limit": step.limit} | ({} if step.after_id is None else {"after_id": step.after_id})
