"""The two drivers: the only part of reliability that waits, sends and reads the clock."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors import ClaudeError

from .flow import Discard, Flow, Forward, Read, Send, Sleep
from .record import Record
from .report import Report
from .watched import AsyncWatched, Watched

if TYPE_CHECKING:
    from api_claude_runtime.request import AsyncTransport, Request, Transport

    from .events import Listener

    Driver = Callable[[Forward, Request, Transport, Listener | None], tuple[Watched, Record]]
    AsyncDriver = Callable[
        [Forward, Request, AsyncTransport, Listener | None],
        Coroutine[None, None, tuple[AsyncWatched, Record]],
    ]


def send(
    forward: Forward, request: Request, transport: Transport, listener: Listener | None = None
) -> tuple[Watched, Record]:
    """The reply that policies make of `request`, and what happened on the way, which an error of
    this package carries, too.
    """
    record = Record() if listener is None else Report(request, listener)
    opened: list[Watched] = []
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
                answer = Watched(transport.send(sending), record)
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
        response: Watched = stop.value
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


def _close(opened: Sequence[Watched]) -> None:
    """A policy that fails, or is interrupted, in the middle leaks nothing."""
    for each in opened:
        each.close()


def _settle(response: Watched, opened: list[Watched], record: Record) -> None:
    """What is not the way of nearly every call: replies that nobody gets, and listeners."""
    try:
        _report(response, record)
    except BaseException:
        _close(opened)
        raise
    if response in opened:  # else it is a policy's own, and may read from one of them
        _close([each for each in opened if each is not response])


def _do(step: Any, record: Record) -> Any:
    if isinstance(step, Sleep):
        record.sleeps(step.seconds, step.reason)
        sleep(step.seconds)
    elif isinstance(step, Discard):
        cast("Watched", step.response).close()
    elif isinstance(step, Read):
        return cast("Watched", step.response).read()
    else:
        raise _no_step(step)
    return None


async def asend(
    forward: Forward, request: Request, transport: AsyncTransport, listener: Listener | None = None
) -> tuple[AsyncWatched, Record]:
    """The same for asyncio."""
    record = Record() if listener is None else Report(request, listener)
    opened: list[AsyncWatched] = []
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
                answer = AsyncWatched(await transport.send(sending), record)
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
        response: AsyncWatched = stop.value
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


async def _aclose(opened: Sequence[AsyncWatched], error: BaseException | None = None) -> None:
    if not opened or isinstance(error, GeneratorExit):
        return  # a task that was dropped can wait for nothing any more
    from anyio import CancelScope

    with CancelScope(shield=True):
        for each in opened:
            await each.close()


async def _asettle(response: AsyncWatched, opened: list[AsyncWatched], record: Record) -> None:
    """What is not the way of nearly every call: replies that nobody gets, and listeners."""
    try:
        _report(response, record)
    except BaseException:
        await _aclose(opened)
        raise
    if response in opened:  # else it is a policy's own, and may read from one of them
        await _aclose([each for each in opened if each is not response])


async def _ado(step: Any, record: Record) -> Any:
    if isinstance(step, Sleep):
        record.sleeps(step.seconds, step.reason)
        await _asleep(step.seconds)
    elif isinstance(step, Discard):
        await cast("AsyncWatched", step.response).close()
    elif isinstance(step, Read):
        return await cast("AsyncWatched", step.response).read()
    else:
        raise _no_step(step)
    return None


async def _asleep(seconds: float) -> None:
    from anyio import sleep  # not at the start of every program

    await sleep(seconds)


def _failed(error: BaseException, record: Record) -> None:
    if isinstance(record, Report):
        record.call_done(None, error)
    if isinstance(error, ClaudeError):
        error.attempts = record.attempts()


def _report(response: Watched | AsyncWatched, record: Record) -> None:
    """Raises `TypeError` for what is no reply, as of a policy that has forgotten its `return`."""
    if not hasattr(response, "status"):
        raise TypeError(f"a policy returned {response!r}, and no reply")
    if isinstance(record, Report):
        record.call_done(response.status)
        response.when_done(record.body_done, response.status)


def _no_step(step: object) -> TypeError:
    return TypeError(f"a policy yielded {step!r}, which is no step")
