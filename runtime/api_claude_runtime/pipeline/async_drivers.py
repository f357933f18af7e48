"""The drivers of flows for event loops. Only drivers wait, send and read the clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Sequence
from functools import partial
from time import monotonic, perf_counter
from typing import TYPE_CHECKING, Any, TypeVar, cast

from api_claude_runtime.auth.secret import MaskedBytes
from api_claude_runtime.errors.connection import APITimeoutError
from api_claude_runtime.http.timeout import earlier

from .async_tracked_response import AsyncTrackedResponse
from .attempt_log import AttemptLog
from .flow import (
    Discard,
    Exchange,
    Flow,
    Forward,
    Read,
    Received,
    Respond,
    Run,
    Send,
    Sleep,
    WaitFor,
    unknown_step,
)
from .reporting_log import ReportingLog, record_failure, report_response
from .steps.late import Late

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.http.transport import AsyncTransport

    from .events import EventListener

    AsyncDriver = Callable[
        [Forward, Request, AsyncTransport, EventListener | None],
        Awaitable[tuple[AsyncTrackedResponse, AttemptLog]],
    ]

S = TypeVar("S")
T = TypeVar("T")


async def arun_flow(flow: Generator[S, Any, T], execute: Callable[[S], Awaitable[Any]]) -> T:
    """Run a flow: execute each step that it yields, and return the result of the flow.

    An exception of a step is thrown into the flow, which handles it or raises it again.
    """
    try:
        step = next(flow)
        while True:
            try:
                answer = await execute(step)
            except BaseException as error:  # noqa: BLE001 - the flow releases what it acquired
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result


async def asend(
    forward: Forward,
    request: Request,
    transport: AsyncTransport,
    listener: EventListener | None = None,
) -> tuple[AsyncTrackedResponse, AttemptLog]:
    """Send `request` through the policies. Return the response and the log of attempts.

    This is `arun_flow` for the steps of policies, in one function, because each call pays for it.
    A `ClaudeError` that is raised carries the log as `attempts`.
    """
    log = AttemptLog() if listener is None else ReportingLog(request, listener)
    opened: list[AsyncTrackedResponse] = []
    flow: Flow | None = None
    try:
        flow = forward(request)
        step: Any = next(flow)
        while True:
            if step.__class__ is not Send:
                try:
                    result = await _perform(step, request.deadline, log, transport)
                except Late as late:
                    flow.send(late.result)
                    step = flow.throw(late.interrupt)
                except BaseException as error:  # noqa: BLE001 - a policy releases what it acquired
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
                continue
            outgoing, began = step.request, perf_counter()
            try:
                received = AsyncTrackedResponse(await transport.send(outgoing), log)
            except BaseException as error:  # noqa: BLE001 - as above
                log.record_attempt(outgoing, perf_counter() - began, type(error).__name__)
                step = flow.throw(error)
            else:
                opened.append(received)
                log.record_attempt(
                    outgoing, perf_counter() - began, received.status, received.headers
                )
                step = flow.send(received)
            finally:
                outgoing.release()
    except StopIteration as stop:
        response: AsyncTrackedResponse = stop.value
    except BaseException as error:
        try:
            if flow is not None:
                flow.close()
            await _close(opened, error)
        finally:
            record_failure(error, log)
        raise
    if len(opened) != 1 or opened[0] is not response or listener is not None:
        await _complete(response, opened, log)
    return response, log


async def _close(
    opened: Sequence[AsyncTrackedResponse], error: BaseException | None = None
) -> None:
    """Close responses, so that a policy that fails or is interrupted leaks no connection."""
    if not opened or isinstance(error, GeneratorExit):
        return  # a task that was garbage-collected cannot await anything
    from anyio import CancelScope

    with CancelScope(shield=True):
        for each in opened:
            await each.close()


async def _complete(
    response: AsyncTrackedResponse, opened: list[AsyncTrackedResponse], log: AttemptLog
) -> None:
    """Handle the rare cases: responses that the caller does not get, and a listener."""
    try:
        report_response(response, log)
    except BaseException:
        await _close(opened)
        raise
    if response in opened:  # otherwise the policy made it, and it may read from one of `opened`
        await _close([each for each in opened if each is not response])


async def _perform(
    step: Any, deadline: float | None, log: AttemptLog, transport: AsyncTransport
) -> Any:
    if isinstance(step, Sleep):
        from anyio import sleep

        deadline = earlier(step.deadline, deadline)
        if deadline is not None and monotonic() + step.seconds > deadline:
            raise APITimeoutError.of_wait(deadline, step.reason, step.seconds)
        log.record_wait(step.seconds, step.reason)
        await sleep(step.seconds)
    elif isinstance(step, Discard):
        await cast("AsyncTrackedResponse", step.response).close()
    elif isinstance(step, Read):
        return await cast("AsyncTrackedResponse", step.response).read()
    elif isinstance(step, WaitFor):
        began = perf_counter()
        deadline = earlier(step.deadline, deadline)
        try:
            is_set = await step.signal.async_wait(deadline)
        except TimeoutError:
            raise APITimeoutError.of_wait(deadline or 0.0, step.reason, None) from None
        finally:
            log.append((perf_counter() - began, step.reason))
        return is_set
    elif isinstance(step, Respond):
        from .steps.async_made_response import AsyncMadeResponse

        log.cached = step.cached
        return AsyncTrackedResponse(AsyncMadeResponse(*step[:4], deadline), log)
    elif isinstance(step, Run):
        from .steps.run import async_run

        began = perf_counter()
        try:
            return await async_run(step.function, deadline, step.reason)
        finally:
            log.append((perf_counter() - began, step.reason))
    elif isinstance(step, Exchange):
        from .steps.exchange import async_exchange

        return await async_exchange(partial(_exchange, step.request, transport, log))
    else:
        raise unknown_step(step)
    return None


async def _exchange(request: Request, transport: AsyncTransport, log: AttemptLog) -> Received:
    began = perf_counter()
    try:
        response = AsyncTrackedResponse(await transport.send(request), log)
    except BaseException as error:
        log.record_attempt(request, perf_counter() - began, type(error).__name__)
        raise
    finally:
        request.release()
    log.record_attempt(request, perf_counter() - began, response.status, response.headers)
    try:
        return Received(response.status, response.headers, MaskedBytes(await response.read()))
    finally:
        await response.close()
