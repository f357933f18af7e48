"""The two drivers: the only part of reliability that waits, sends and reads the clock."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors import ClaudeError

from .flow import Discard, Forward, Read, Send, Sleep
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
    flow = forward(request)
    answer: Any = None
    try:
        step: Any = next(flow)
        while True:
            kind: Any = step.__class__
            began = perf_counter()
            try:
                if kind is Send:
                    sending = step.request
                    try:
                        answer = Watched(transport.send(sending), record)
                    finally:
                        if not isinstance(sending.body, bytes):
                            sending.body.release()
                    record.sent(sending, perf_counter() - began, answer.status)
                else:
                    answer = _do(step, record)
            except BaseException as error:  # noqa: BLE001 - a policy gives back what it has taken
                if kind is Send:
                    record.sent(step.request, perf_counter() - began, type(error).__name__)
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        response: Watched = stop.value
    except BaseException as error:
        if isinstance(answer, Watched):
            answer.close()  # a policy that fails in the middle leaks nothing
        _failed(error, record)
        raise
    if listener is not None:
        _report(response, record)
    return response, record


def _do(step: Any, record: Record) -> Any:
    if isinstance(step, Sleep):
        record.sleeps(step.seconds, step.reason)
        sleep(step.seconds)
    elif isinstance(step, Discard):
        cast("Watched", step.response).close()
    elif isinstance(step, Read):
        return cast("Watched", step.response).read()
    else:
        raise TypeError(f"a policy yielded {step!r}, which is no step")
    return None


async def asend(
    forward: Forward, request: Request, transport: AsyncTransport, listener: Listener | None = None
) -> tuple[AsyncWatched, Record]:
    """The same for asyncio."""
    record = Record() if listener is None else Report(request, listener)
    flow = forward(request)
    answer: Any = None
    try:
        step: Any = next(flow)
        while True:
            kind: Any = step.__class__
            began = perf_counter()
            try:
                if kind is Send:
                    sending = step.request
                    try:
                        answer = AsyncWatched(await transport.send(sending), record)
                    finally:
                        if not isinstance(sending.body, bytes):
                            sending.body.release()
                    record.sent(sending, perf_counter() - began, answer.status)
                else:
                    answer = await _ado(step, record)
            except BaseException as error:  # noqa: BLE001 - as above
                if kind is Send:
                    record.sent(step.request, perf_counter() - began, type(error).__name__)
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        response: AsyncWatched = stop.value
    except BaseException as error:
        if isinstance(answer, AsyncWatched):
            await answer.close()  # a policy that fails in the middle leaks nothing
        _failed(error, record)
        raise
    if listener is not None:
        _report(response, record)
    return response, record


async def _ado(step: Any, record: Record) -> Any:
    if isinstance(step, Sleep):
        record.sleeps(step.seconds, step.reason)
        await _asleep(step.seconds)
    elif isinstance(step, Discard):
        await cast("AsyncWatched", step.response).close()
    elif isinstance(step, Read):
        return await cast("AsyncWatched", step.response).read()
    else:
        raise TypeError(f"a policy yielded {step!r}, which is no step")
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
    assert isinstance(record, Report)
    record.call_done(response.status)
    response.when_done(record.body_done, response.status)
