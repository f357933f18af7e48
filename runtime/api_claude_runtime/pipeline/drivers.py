"""The two drivers: the only part of reliability that waits, sends and reads the clock."""

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
    """The reply that policies make of `request`, and what happened on the way, which an error of
    this package carries, too.
    """
    record = AttemptLog() if listener is None else ReportingLog(request, listener)
    opened: list[TrackedResponse] = []
    flow: Flow | None = None
    try:
        flow = forward(request)
        step: Any = next(flow)
        while True:
            if step.__class__ is not Send:
                try:
                    done = _do(step, record)
                except BaseException as error:  # noqa: BLE001 - a policy gives back what it has taken
                    step = flow.throw(error)
                else:
                    step = flow.send(done)
                continue
            sending, began = step.request, perf_counter()
            try:
                answer = TrackedResponse(transport.send(sending), record)
            except BaseException as error:  # noqa: BLE001 - as above
                record.sent(sending, perf_counter() - began, type(error).__name__)
                step = flow.throw(error)
            else:
                opened.append(answer)
                record.sent(sending, perf_counter() - began, answer.status)
                step = flow.send(answer)
            finally:
                sending.release()
    except StopIteration as stop:
        response: TrackedResponse = stop.value
    except BaseException as error:
        try:
            if flow is not None:
                flow.close()
            _close(opened)
        finally:
            _failed(error, record)
        raise
    if len(opened) != 1 or opened[0] is not response or listener is not None:
        _settle(response, opened, record)
    return response, record


def _close(opened: Sequence[TrackedResponse]) -> None:
    """A policy that fails, or is interrupted, in the middle leaks nothing."""
    for each in opened:
        each.close()


def _settle(response: TrackedResponse, opened: list[TrackedResponse], record: AttemptLog) -> None:
    """What is not the way of nearly every call: replies that nobody gets, and listeners."""
    try:
        _report(response, record)
    except BaseException:
        _close(opened)
        raise
    if response in opened:  # else it is a policy's own, and may read from one of them
        _close([each for each in opened if each is not response])


def _do(step: Any, record: AttemptLog) -> Any:
    if isinstance(step, Sleep):
        record.sleeps(step.seconds, step.reason)
        sleep(step.seconds)
    elif isinstance(step, Discard):
        cast("TrackedResponse", step.response).close()
    elif isinstance(step, Read):
        return cast("TrackedResponse", step.response).read()
    else:
        raise _no_step(step)
    return None


async def asend(
    forward: Forward,
    request: Request,
    transport: AsyncTransport,
    listener: EventListener | None = None,
) -> tuple[AsyncTrackedResponse, AttemptLog]:
    """The same for asyncio."""
    record = AttemptLog() if listener is None else ReportingLog(request, listener)
    opened: list[AsyncTrackedResponse] = []
    flow: Flow | None = None
    try:
        flow = forward(request)
        step: Any = next(flow)
        while True:
            if step.__class__ is not Send:
                try:
                    done = await _ado(step, record)
                except BaseException as error:  # noqa: BLE001 - as above
                    step = flow.throw(error)
                else:
                    step = flow.send(done)
                continue
            sending, began = step.request, perf_counter()
            try:
                answer = AsyncTrackedResponse(await transport.send(sending), record)
            except BaseException as error:  # noqa: BLE001 - as above
                record.sent(sending, perf_counter() - began, type(error).__name__)
                step = flow.throw(error)
            else:
                opened.append(answer)
                record.sent(sending, perf_counter() - began, answer.status)
                step = flow.send(answer)
            finally:
                sending.release()
    except StopIteration as stop:
        response: AsyncTrackedResponse = stop.value
    except BaseException as error:
        try:
            if flow is not None:
                flow.close()
            await _aclose(opened, error)
        finally:
            _failed(error, record)
        raise
    if len(opened) != 1 or opened[0] is not response or listener is not None:
        await _asettle(response, opened, record)
    return response, record


async def _aclose(
    opened: Sequence[AsyncTrackedResponse], error: BaseException | None = None
) -> None:
    if not opened or isinstance(error, GeneratorExit):
        return  # a task that was dropped can wait for nothing any more
    from anyio import CancelScope

    with CancelScope(shield=True):
        for each in opened:
            await each.close()


async def _asettle(
    response: AsyncTrackedResponse, opened: list[AsyncTrackedResponse], record: AttemptLog
) -> None:
    """What is not the way of nearly every call: replies that nobody gets, and listeners."""
    try:
        _report(response, record)
    except BaseException:
        await _aclose(opened)
        raise
    if response in opened:  # else it is a policy's own, and may read from one of them
        await _aclose([each for each in opened if each is not response])


async def _ado(step: Any, record: AttemptLog) -> Any:
    if isinstance(step, Sleep):
        record.sleeps(step.seconds, step.reason)
        await _asleep(step.seconds)
    elif isinstance(step, Discard):
        await cast("AsyncTrackedResponse", step.response).close()
    elif isinstance(step, Read):
        return await cast("AsyncTrackedResponse", step.response).read()
    else:
        raise _no_step(step)
    return None


async def _asleep(seconds: float) -> None:
    from anyio import sleep  # not at the start of every program

    await sleep(seconds)


def _failed(error: BaseException, record: AttemptLog) -> None:
    if isinstance(record, ReportingLog):
        record.call_done(None, error)
    if isinstance(error, ClaudeError):
        error.attempts = record.attempts()


def _report(response: TrackedResponse | AsyncTrackedResponse, record: AttemptLog) -> None:
    """Raises `TypeError` for what is no reply, as of a policy that has forgotten its `return`."""
    if not hasattr(response, "status"):
        raise TypeError(f"a policy returned {response!r}, and no reply")
    if isinstance(record, ReportingLog):
        record.call_done(response.status)
        response.when_done(record.body_done, response.status)


def _no_step(step: object) -> TypeError:
    return TypeError(f"a policy yielded {step!r}, which is no step")
