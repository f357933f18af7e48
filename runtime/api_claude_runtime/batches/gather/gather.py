"""`gather`: makes many calls, a limited number at a time."""

from __future__ import annotations

import time
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Mapping,
)
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from typing import Any, TypeVar

from api_claude_runtime.client.resource import check_asynchronous
from api_claude_runtime.errors.arguments import check_optional_function, check_positive_int
from api_claude_runtime.errors.awaitables import require_awaitable, require_value
from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.hints.hinted import HintedManager

from .numbered_requests import numbered
from .outcome import Outcome, Progress, Tally

__all__ = ("agather", "agather_each", "gather", "gather_each")

T = TypeVar("T")
Requests = Iterable[Mapping[str, Any]]
Numbered = tuple[int, Mapping[str, Any]]
OnProgress = Callable[[Progress], object]

_SYNC = "gather (or compare_models)"


def gather(
    call: Callable[..., T],
    requests: Requests,
    *,
    concurrency: int = 8,
    on_progress: OnProgress | None = None,
) -> list[Outcome[T]]:
    """Call `call` for each of many requests, several at a time.

        outcomes = gather(client.messages.create, [{"model": ..., "messages": ...}, ...])

    A `ClaudeError` of a call becomes the `error` of its outcome. Any other exception, such as
    `KeyboardInterrupt`, is raised: no further call starts, and `gather` waits for the running
    calls first.

    Args:
        call: A method of a `Client` that returns a whole response, not a stream. For example
            `client.with_options(policies=[...]).messages.create`. A method of an `AsyncClient` is a
            `ConfigurationError`.
        requests: The keyword arguments of each call, as dicts. They must not ask for a stream. An
            iterator is read lazily.
        concurrency: Maximum number of calls at a time. Each runs in its own thread.
        on_progress: Called with a `Progress` after each call, in the thread of the caller.

    Returns:
        An outcome for each request, in the order of the requests. It has a `value` if `ok` is true,
        and otherwise an `error`. `unwrap()` returns the value or raises the error.

    Raises:
        ConfigurationError: `concurrency` is not a positive integer, `on_progress` is not a
            function, or is asynchronous, or `call` returns a stream. Nothing was sent.
        RequestError: `requests` is not an iterable of requests, or a request is not a dict.
    """
    given: Any = numbered(requests)
    del requests  # a traceback with local variables would show the credentials in them
    outcomes = gather_each(call, given, concurrency=concurrency, on_progress=on_progress)
    return sorted(outcomes, key=_index)


def gather_each(
    call: Callable[..., T],
    requests: Requests,
    *,
    concurrency: int = 8,
    on_progress: OnProgress | None = None,
) -> Generator[Outcome[T], None, None]:
    """Make a call for each request and yield each outcome as soon as its call is done.

    Memory use does not depend on the number of requests. Calls start only while the caller
    iterates, each in a thread with a copy of the caller's context. Closing the generator early
    waits for the running calls. See `gather` for the parameters.
    """
    _check(call, on_progress)
    remaining = numbered(requests)
    del requests  # as in `gather`
    tally = Tally(remaining.total)
    running: set[Future[Outcome[T]]] = set()
    with ThreadPoolExecutor(check_positive_int("concurrency", concurrency), "gather") as pool:
        while True:
            while len(running) < concurrency and (request := next(remaining, None)) is not None:
                running.add(pool.submit(copy_context().run, _run, call, request))
            if not running:
                return
            # The timeout lets a Ctrl-C take effect that arrives just before `wait` blocks.
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
    """Asynchronous version of `gather` for an `AsyncClient` on asyncio.

    A `ClaudeError` of a call becomes the `error` of its outcome. Any other exception, or a
    cancellation, cancels the running calls.

    Args:
        call: A method of an `AsyncClient`. See `gather` for the parameters that are not listed.
        concurrency: Maximum number of calls at a time. Each runs in its own task.
        on_progress: Called with a `Progress` after each call.

    Raises:
        ConfigurationError: `concurrency` is not a positive integer, `call` is a method of a
            `Client`, or the event loop is not one of asyncio. Nothing was sent.
    """
    given: Any = numbered(requests)
    del requests  # as in `gather`
    each = agather_each(call, given, concurrency=concurrency, on_progress=on_progress)
    return sorted([outcome async for outcome in each], key=_index)


async def agather_each(
    call: Callable[..., Awaitable[T]],
    requests: Requests,
    *,
    concurrency: int = 8,
    on_progress: OnProgress | None = None,
) -> AsyncGenerator[Outcome[T], None]:
    """Asynchronous version of `gather_each` for an `AsyncClient` on asyncio.

    To leave the loop early, close the generator, for example with `contextlib.aclosing`. Closing
    cancels the running calls. See `gather` for the parameters.
    """
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError("agather must run on an asyncio event loop") from None
    check_asynchronous(call, _SYNC)
    _check(call, on_progress)
    remaining = numbered(requests)
    del requests  # as in `gather`
    tally = Tally(remaining.total)
    tasks: set[asyncio.Task[Outcome[T]]] = set()
    check_positive_int("concurrency", concurrency)
    try:
        while True:
            while len(tasks) < concurrency and (request := next(remaining, None)) is not None:
                tasks.add(asyncio.ensure_future(_arun(call, request)))
            if not tasks:
                return
            done, running = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                tasks.remove(task)
                outcome = task.result()
                if on_progress is not None:
                    on_progress(tally.add(outcome, len(running)))
                yield outcome
    finally:
        # Includes finished tasks: asyncio logs task exceptions that are never retrieved.
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _run(call: Callable[..., T], numbered: Numbered) -> Outcome[T]:
    index, request = numbered
    began = time.perf_counter()
    try:
        result, error = call(**request), None
    except ClaudeError as caught:
        result, error = None, caught
    _check_whole(result)
    value = require_value(result, "agather (or acompare_models)")
    return Outcome(index, value, error, time.perf_counter() - began)


async def _arun(call: Callable[..., Awaitable[T]], numbered: Numbered) -> Outcome[T]:
    index, request = numbered
    began = time.perf_counter()
    try:
        result = call(**request)
    except ClaudeError as caught:
        return Outcome(index, None, caught, time.perf_counter() - began)
    _check_whole(result)
    pending = require_awaitable(result, _SYNC)
    try:
        value, error = await pending, None
    except ClaudeError as caught:
        value, error = None, caught
    return Outcome(index, value, error, time.perf_counter() - began)


def _check(call: object, on_progress: object) -> None:
    if not callable(call):
        raise ConfigurationError(f"call must be a method such as create, not {shown(call)}")
    check_optional_function("on_progress", on_progress)


def _check_whole(result: object) -> None:
    """Check that a call did not return a stream that is not opened yet: nothing was sent."""
    if isinstance(result, HintedManager):
        raise ConfigurationError(
            f"the call returned {type(result).__name__}, which sends nothing before a with block:"
            " use a method that returns a whole response, such as client.messages.create"
        )


def _index(outcome: Outcome[Any]) -> int:
    return outcome.index
