"""The two drivers of policy flows. Only they wait, send and read the clock."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors.base import ClaudeError

from .attempt_log import AttemptLog
from .flow import Discard, Flow, Forward, Read, Send, Sleep
from .reporting_log import ReportingLog
from .tracked_response import AsyncTrackedResponse, TrackedResponse

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.http.transport import AsyncTransport, Transport

    from .events import EventListener

    Driver = Callable[
        [Forward, Request, Transport, EventListener | None], tuple[TrackedResponse, AttemptLog]
    ]
    AsyncDriver = Callable[
        [Forward, Request, AsyncTransport, EventListener | None],
        Coroutine[None, None, tuple[AsyncTrackedResponse, AttemptLog]],
    ]


def send(
    forward: Forward, request: Request, transport: Transport, listener: EventListener | None = None
) -> tuple[TrackedResponse, AttemptLog]:
    """Send `request` through the policies. Return the response and the log of attempts.

    A `ClaudeError` that is raised carries the log as `attempts`.
    """
    log = AttemptLog() if listener is None else ReportingLog(request, listener)
    opened: list[TrackedResponse] = []
    flow: Flow | None = None
    try:
        flow = forward(request)
        step: Any = next(flow)
        while True:
            if step.__class__ is not Send:
                try:
                    result = _perform(step, log)
                except BaseException as error:  # noqa: BLE001 - a policy releases what it acquired
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
                continue
            outgoing, began = step.request, perf_counter()
            try:
                received = TrackedResponse(transport.send(outgoing), log)
            except BaseException as error:  # noqa: BLE001 - as above
                log.record_attempt(outgoing, perf_counter() - began, type(error).__name__)
                step = flow.throw(error)
            else:
                opened.append(received)
                log.record_attempt(outgoing, perf_counter() - began, received.status)
                step = flow.send(received)
            finally:
                outgoing.release()
    except StopIteration as stop:
        response: TrackedResponse = stop.value
    except BaseException as error:
        try:
            if flow is not None:
                flow.close()
            _close(opened)
        finally:
            _record_failure(error, log)
        raise
    if len(opened) != 1 or opened[0] is not response or listener is not None:
        _complete(response, opened, log)
    return response, log


def _close(opened: Sequence[TrackedResponse]) -> None:
    """Close responses, so that a policy that fails or is interrupted leaks no connection."""
    for each in opened:
        each.close()


def _complete(response: TrackedResponse, opened: list[TrackedResponse], log: AttemptLog) -> None:
    """Handle the rare cases: responses that the caller does not get, and a listener."""
    try:
        _check_and_report(response, log)
    except BaseException:
        _close(opened)
        raise
    if response in opened:  # otherwise the policy made it, and it may read from one of `opened`
        _close([each for each in opened if each is not response])


def _perform(step: Any, log: AttemptLog) -> Any:
    if isinstance(step, Sleep):
        log.record_wait(step.seconds, step.reason)
        sleep(step.seconds)
    elif isinstance(step, Discard):
        cast("TrackedResponse", step.response).close()
    elif isinstance(step, Read):
        return cast("TrackedResponse", step.response).read()
    else:
        raise _unknown_step(step)
    return None


async def asend(
    forward: Forward,
    request: Request,
    transport: AsyncTransport,
    listener: EventListener | None = None,
) -> tuple[AsyncTrackedResponse, AttemptLog]:
    """Asynchronous version of `send`."""
    log = AttemptLog() if listener is None else ReportingLog(request, listener)
    opened: list[AsyncTrackedResponse] = []
    flow: Flow | None = None
    try:
        flow = forward(request)
        step: Any = next(flow)
        while True:
            if step.__class__ is not Send:
                try:
                    result = await _aperform(step, log)
                except BaseException as error:  # noqa: BLE001 - as above
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
                log.record_attempt(outgoing, perf_counter() - began, received.status)
                step = flow.send(received)
            finally:
                outgoing.release()
    except StopIteration as stop:
        response: AsyncTrackedResponse = stop.value
    except BaseException as error:
        try:
            if flow is not None:
                flow.close()
            await _aclose(opened, error)
        finally:
            _record_failure(error, log)
        raise
    if len(opened) != 1 or opened[0] is not response or listener is not None:
        await _acomplete(response, opened, log)
    return response, log


async def _aclose(
    opened: Sequence[AsyncTrackedResponse], error: BaseException | None = None
) -> None:
    if not opened or isinstance(error, GeneratorExit):
        return  # a task that was garbage-collected cannot await anything
    from anyio import CancelScope

    with CancelScope(shield=True):
        for each in opened:
            await each.close()


async def _acomplete(
    response: AsyncTrackedResponse, opened: list[AsyncTrackedResponse], log: AttemptLog
) -> None:
    """Handle the rare cases: responses that the caller does not get, and a listener."""
    try:
        _check_and_report(response, log)
    except BaseException:
        await _aclose(opened)
        raise
    if response in opened:  # otherwise the policy made it, and it may read from one of `opened`
        await _aclose([each for each in opened if each is not response])


async def _aperform(step: Any, log: AttemptLog) -> Any:
    if isinstance(step, Sleep):
        log.record_wait(step.seconds, step.reason)
        await _asleep(step.seconds)
    elif isinstance(step, Discard):
        await cast("AsyncTrackedResponse", step.response).close()
    elif isinstance(step, Read):
        return await cast("AsyncTrackedResponse", step.response).read()
    else:
        raise _unknown_step(step)
    return None


async def _asleep(seconds: float) -> None:
    from anyio import sleep  # imported here to keep `import api_claude` fast

    await sleep(seconds)


def _record_failure(error: BaseException, log: AttemptLog) -> None:
    if isinstance(log, ReportingLog):
        log.call_done(None, error)
    if isinstance(error, ClaudeError):
        error.attempts = log.attempts()


def _check_and_report(response: TrackedResponse | AsyncTrackedResponse, log: AttemptLog) -> None:
    """Report the response to the listener.

    Raises:
        TypeError: The policy returned no response, for example because it lacks a `return`.
    """
    if not hasattr(response, "status"):
        raise TypeError(f"a policy must return a response, not {response!r}")
    if isinstance(log, ReportingLog):
        log.call_done(response.status)
        response.when_done(log.body_done, response.status)


def _unknown_step(step: object) -> TypeError:
    return TypeError(
        f"a policy must yield a step (Send, Sleep, Discard or Read), not {step!r}: to send a"
        " request, use `yield from forward(request)`"
    )
