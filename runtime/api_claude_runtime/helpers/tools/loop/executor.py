"""Running the tools of one turn: in threads, or in tasks."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextvars import copy_context
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from queue import SimpleQueue

    from .job import ToolJob
    from .loop import ToolLoop

M = TypeVar("M")
_NAP = 0.1
"""Seconds."""


def work(loop: ToolLoop[M]) -> None:
    """Ask for all, then run what may run. What is no `Exception` comes through, once nothing runs
    any more; results that are there by then stay.
    """
    ask = loop.approve
    jobs = [job for job in loop.jobs() if ask is None or loop.allows(job, ask(job.call))]

    def run(job: ToolJob) -> None:
        if not loop.cancelled:
            loop.answers.record(job.index, job.run())

    if loop.concurrency == 1 or len(jobs) < 2:
        for job in jobs:
            run(job)
    else:
        _in_threads(run, jobs, loop.concurrency)
    loop.check_cancelled()


def _in_threads(run: Callable[[ToolJob], None], jobs: list[ToolJob], concurrency: int) -> None:
    from concurrent.futures import ThreadPoolExecutor
    from queue import SimpleQueue

    gate, go = Event(), Event()
    ends: SimpleQueue[BaseException | None] = SimpleQueue()

    def begin(job: ToolJob) -> None:
        gate.wait()
        if go.is_set():
            try:
                run(job)
            except BaseException as error:  # noqa: BLE001 - raised by who waits
                ends.put(error)
            else:
                ends.put(None)

    pool = ThreadPoolExecutor(min(concurrency, len(jobs)), "tool")
    try:
        for job in jobs:
            pool.submit(copy_context().run, begin, job)
        # Ctrl-C while a thread starts leaves one that the pool does not know: none begins before.
        go.set()
        gate.set()
        for _ in jobs:
            if (error := _next(ends)) is not None:
                raise error
    finally:
        go.clear()
        gate.set()
        pool.shutdown(cancel_futures=True)


def _next(ends: SimpleQueue[BaseException | None]) -> BaseException | None:
    from queue import Empty

    while True:
        try:
            # Not for ever: a Ctrl-C at the very moment of falling asleep would be seen at the end.
            return ends.get(timeout=_NAP)
        except Empty:
            pass


async def awork(loop: ToolLoop[M]) -> None:
    """The same in tasks, which a cancellation cancels. A thread cannot be: it is waited for."""
    jobs: list[ToolJob] = []
    for job in loop.jobs():
        decision: Any = True if loop.approve is None else loop.approve(job.call)
        if loop.allows(job, await decision if inspect.isawaitable(decision) else decision):
            jobs.append(job)
    if jobs:
        await _in_tasks(loop, jobs)
    loop.check_cancelled()


async def _in_tasks(loop: ToolLoop[M], jobs: list[ToolJob]) -> None:
    from anyio import CapacityLimiter, create_task_group

    raised: list[BaseException] = []
    limiter = CapacityLimiter(loop.concurrency)

    async def run(job: ToolJob) -> None:
        try:
            async with limiter:
                if not loop.cancelled:
                    loop.answers.record(job.index, await job.arun())
        except BaseException as error:  # noqa: BLE001 - the group would raise a group of them
            # Raised in here, a `CancelledError` of the tool's own would be taken for the group's.
            raised.append(error)
            group.cancel_scope.cancel()

    async with create_task_group() as group:
        for job in jobs:
            group.start_soon(run, job)
    if raised:
        raise raised[0]
