"""Functions that run the tools of one turn, in threads or in asyncio tasks."""

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
_POLL_SECONDS = 0.1


def run_jobs(loop: ToolLoop[M]) -> None:
    """Ask for approval of all open calls, then run the approved ones.

    A `KeyboardInterrupt` or another `BaseException` propagates once no tool is running. Results
    recorded by then are kept.
    """
    approve = loop.approve
    jobs = [job for job in loop.jobs() if approve is None or loop.allows(job, approve(job.call))]

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

    ready, go = Event(), Event()
    outcomes: SimpleQueue[BaseException | None] = SimpleQueue()

    def begin(job: ToolJob) -> None:
        ready.wait()
        if go.is_set():
            try:
                run(job)
            except BaseException as error:  # noqa: BLE001 - the waiting thread raises it
                outcomes.put(error)
            else:
                outcomes.put(None)

    pool = ThreadPoolExecutor(min(concurrency, len(jobs)), "tool")
    try:
        for job in jobs:
            pool.submit(copy_context().run, begin, job)
        # Ctrl-C while a thread starts can leave a thread that the pool does not track. Therefore
        # no job starts before all threads have started.
        go.set()
        ready.set()
        for _ in jobs:
            if (error := _next(outcomes)) is not None:
                raise error
    finally:
        go.clear()
        ready.set()
        pool.shutdown(cancel_futures=True)


def _next(outcomes: SimpleQueue[BaseException | None]) -> BaseException | None:
    from queue import Empty

    while True:
        try:
            # Without a timeout, a Ctrl-C right before the wait would go unnoticed until it ends.
            return outcomes.get(timeout=_POLL_SECONDS)
        except Empty:
            pass


async def arun_jobs(loop: ToolLoop[M]) -> None:
    """Asynchronous version of `run_jobs`.

    Cancellation cancels the tasks of async tools. A thread cannot be cancelled, so it is awaited.
    """
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
        except BaseException as error:  # noqa: BLE001 - the task group would raise an exception group
            # Do not raise here: the group would take a tool's `CancelledError` for its own.
            raised.append(error)
            group.cancel_scope.cancel()

    async with create_task_group() as group:
        for job in jobs:
            group.start_soon(run, job)
    if raised:
        raise raised[0]
