"""`gather`: many calls, some of them at a time."""

from __future__ import annotations

import time
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Mapping,
    Sized,
)
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from api_claude_runtime.errors.arguments import whole
from api_claude_runtime.errors.awaitables import awaitable_of, value_of
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError

from .numbered_requests import numbered
from .outcome import Outcome, Progress, Tally

__all__ = ("agather", "agather_each", "gather", "gather_each")

T = TypeVar("T")
Requests = Iterable[Mapping[str, Any]]
Numbered = tuple[int, Mapping[str, Any]]
OnProgress = Callable[[Progress], object]


def gather(
    call: Callable[..., T],
    requests: Requests,
    *,
    concurrency: int = 8,
    on_progress: OnProgress | None = None,
) -> list[Outcome[T]]:
    """Make all the calls, a few at a time; their outcomes are in the order of the requests.

        outcomes = gather(client.messages.create, [{"model": ..., "messages": ...}, ...])

    Args:
        call: A method of a client that gives a whole reply, and no stream;
            `client.with_options(policies=[...]).messages.create`, say.
        requests: The keyword arguments of each call. An iterator is read as it is needed.
        concurrency: Calls at a time, each in a thread of its own.
        on_progress: Called with a `Progress` after each call, in this thread.

    An error of a call that is one of this package's is an outcome. Another exception is no failed
    call but a mistake: no new call begins, those that run are waited for, and it is raised. The
    same goes for Ctrl-C.

    Raises:
        ConfigurationError: a concurrency below 1; a method of an `AsyncClient`.
        RequestError: no list of requests, or one that is no dict.
    """
    outcomes = gather_each(call, requests, concurrency=concurrency, on_progress=on_progress)
    return sorted(outcomes, key=_index)


def gather_each(
    call: Callable[..., T],
    requests: Requests,
    *,
    concurrency: int = 8,
    on_progress: OnProgress | None = None,
) -> Generator[Outcome[T], None, None]:
    """As `gather`, each outcome as it comes; memory stays flat however many there are. A call
    begins only while outcomes are asked for; leaving the loop waits for those that run.
    """
    rest, tally = numbered(requests), Tally(_length(requests))
    running: set[Future[Outcome[T]]] = set()
    with ThreadPoolExecutor(whole("concurrency", concurrency), "gather") as pool:
        while True:
            while len(running) < concurrency and (each := next(rest, None)) is not None:
                running.add(pool.submit(_outcome, call, each))
            if not running:
                return
            # Bounded, for a Ctrl-C in the instant before it sleeps does not wake it.
            done, running = wait(running, timeout=1.0, return_when=FIRST_COMPLETED)
            for future in done:
                outcome = future.result()
                if on_progress is not None:
                    on_progress(tally.add(outcome, len(running)))
                yield outcome


async def agather(
    call: Callable[..., Awaitable[T]],
    requests: Requests,
    *,
    concurrency: int = 8,
    on_progress: OnProgress | None = None,
) -> list[Outcome[T]]:
    """As `gather`, for an `AsyncClient` on asyncio: each call is a task. Another exception than an
    error of this package, and a cancellation, cancels those that run.
    """
    each = agather_each(call, requests, concurrency=concurrency, on_progress=on_progress)
    return sorted([outcome async for outcome in each], key=_index)


async def agather_each(
    call: Callable[..., Awaitable[T]],
    requests: Requests,
    *,
    concurrency: int = 8,
    on_progress: OnProgress | None = None,
) -> AsyncGenerator[Outcome[T], None]:
    """As `gather_each`, for an `AsyncClient` on asyncio. Whoever leaves the loop early closes it
    (`contextlib.aclosing`), which cancels the calls that run.
    """
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError("agather needs asyncio, and this is not its loop") from None
    rest, tally = numbered(requests), Tally(_length(requests))
    left: set[asyncio.Task[Outcome[T]]] = set()
    whole("concurrency", concurrency)
    try:
        while True:
            while len(left) < concurrency and (each := next(rest, None)) is not None:
                left.add(asyncio.ensure_future(_aoutcome(call, each)))
            if not left:
                return
            done, running = await asyncio.wait(left, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                left.remove(task)
                outcome = task.result()
                if on_progress is not None:
                    on_progress(tally.add(outcome, len(running)))
                yield outcome
    finally:
        # Those that have ended, too: asyncio complains of an exception that nobody looked at.
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


def _outcome(call: Callable[..., T], numbered: Numbered) -> Outcome[T]:
    index, request = numbered
    began = time.perf_counter()
    try:
        made, error = call(**request), None
    except ClaudeError as caught:
        made, error = None, caught
    value = value_of(made, "agather (or acompare_models)")
    return Outcome(index, value, error, time.perf_counter() - began)


async def _aoutcome(call: Callable[..., Awaitable[T]], numbered: Numbered) -> Outcome[T]:
    index, request = numbered
    began = time.perf_counter()
    try:
        made = call(**request)
    except ClaudeError as caught:
        return Outcome(index, None, caught, time.perf_counter() - began)
    waits = awaitable_of(made, "gather (or compare_models)")
    try:
        value, error = await waits, None
    except ClaudeError as caught:
        value, error = None, caught
    return Outcome(index, value, error, time.perf_counter() - began)


def _length(requests: Requests) -> int | None:
    return len(requests) if isinstance(requests, Sized) else None


def _index(outcome: Outcome[Any]) -> int:
    return outcome.index
