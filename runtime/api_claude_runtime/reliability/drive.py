"""The two drivers: the only part of reliability that waits, sends and reads the clock."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.errors import ClaudeError

from .attempts import Record
from .flow import Discard, Flow, Read, Send, Sleep, Watch
from .watched import AsyncWatched, Watched

if TYPE_CHECKING:
    from api_claude_runtime.request import AsyncResponse, AsyncTransport, Response, Transport


def send(flow: Flow, transport: Transport) -> tuple[Response, Record]:
    """What `flow` comes to, and what happened on the way, which an error of ours carries, too."""
    record = Record()
    try:
        response = run(flow, transport, record)
    except BaseException as error:
        record.ended(error)
        if isinstance(error, ClaudeError):
            error.attempts = record.attempts()
        raise
    watched = Watched(response, record) if record.watchers else response
    return watched, record


async def asend(flow: Flow, transport: AsyncTransport) -> tuple[AsyncResponse, Record]:
    """The same for asyncio."""
    from anyio import sleep

    record = Record()
    try:
        response = await arun(flow, transport, record, sleep)
    except BaseException as error:
        record.ended(error)
        if isinstance(error, ClaudeError):
            error.attempts = record.attempts()
        raise
    watched = AsyncWatched(response, record) if record.watchers else response
    return watched, record


def run(
    flow: Flow, transport: Transport, record: Record, sleep: Callable[[float], None] = time.sleep
) -> Response:
    """The response that `flow` comes to, or what it raises."""
    try:
        step: Any = next(flow)
        while True:
            try:
                answer: Any = None
                kind = cast("Any", type(step))
                if kind is Send:
                    answer = _sent(transport, step.request, record)
                elif kind is Watch:
                    record.watchers.append(step.done)
                elif kind is Sleep:
                    record.sleeps(step.seconds, step.reason)
                    sleep(step.seconds)
                elif kind is Discard:
                    step.response.close()
                elif kind is Read:
                    answer = step.response.read()
                else:
                    raise _no_step(step)  # noqa: TRY301 - as of a policy's own
            except BaseException as error:  # noqa: BLE001 - a policy gives back what it has taken
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        return cast("Response", stop.value)


def _sent(transport: Transport, request: Any, record: Record) -> Response:
    began = time.perf_counter()
    try:
        response = transport.send(request)
    except BaseException as error:
        record.sent(request, time.perf_counter() - began, error)
        raise
    finally:
        if not isinstance(request.body, bytes):
            request.body.release()
    record.sent(request, time.perf_counter() - began, response.status)
    return response


async def arun(
    flow: Flow,
    transport: AsyncTransport,
    record: Record,
    sleep: Callable[[float], Awaitable[None]],
) -> AsyncResponse:
    """The same for asyncio."""
    try:
        step: Any = next(flow)
        while True:
            try:
                answer: Any = None
                kind = cast("Any", type(step))
                if kind is Send:
                    answer = await _asent(transport, step.request, record)
                elif kind is Watch:
                    record.watchers.append(step.done)
                elif kind is Sleep:
                    record.sleeps(step.seconds, step.reason)
                    await sleep(step.seconds)
                elif kind is Discard:
                    await cast("AsyncResponse", step.response).close()
                elif kind is Read:
                    answer = await cast("AsyncResponse", step.response).read()
                else:
                    raise _no_step(step)  # noqa: TRY301 - as of a policy's own
            except BaseException as error:  # noqa: BLE001 - as above
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        return cast("AsyncResponse", stop.value)


async def _asent(transport: AsyncTransport, request: Any, record: Record) -> AsyncResponse:
    began = time.perf_counter()
    try:
        response = await transport.send(request)
    except BaseException as error:
        record.sent(request, time.perf_counter() - began, error)
        raise
    finally:
        if not isinstance(request.body, bytes):
            request.body.release()
    record.sent(request, time.perf_counter() - began, response.status)
    return response


def _no_step(step: object) -> TypeError:
    return TypeError(f"a policy yielded {step!r}, which is no step")
