# Made from async_drivers.py by `nox -s codegen`. Do not edit.
"""The drivers of flows for threads. Only drivers wait, send and read the clock."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from time import monotonic, perf_counter
from typing import TYPE_CHECKING, Any, TypeVar, cast

from api_claude_runtime.auth.secret import MaskedBytes
from api_claude_runtime.errors.connection import APITimeoutError
from api_claude_runtime.http.timeout import earlier

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
from .tracked_response import TrackedResponse

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.http.transport import Transport

    from .events import EventListener

    Driver = Callable[
        [Forward, Request, Transport, EventListener | None], tuple[TrackedResponse, AttemptLog]
    ]

S = TypeVar("S")
T = TypeVar("T")


def run_flow(flow: Generator[S, Any, T], execute: Callable[[S], Any]) -> T:
    """Run a flow: execute each step that it yields, and return the result of the flow.

    An exception of a step is thrown into the flow, which handles it or raises it again.
    """
    try:
        step = next(flow)
        while True:
            try:
                answer = execute(step)
            except BaseException as error:  # noqa: BLE001 - the flow releases what it acquired
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result


def send(
    forward: Forward, request: Request, transport: Transport, listener: EventListener | None = None
) -> tuple[TrackedResponse, AttemptLog]:
    """Send `request` through the policies. Return the response and the log of attempts.

    This is `run_flow` for the steps of policies, in one function, because each call pays for it.
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
                    result = _perform(step, request.deadline, log, transport)
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
                received = TrackedResponse(transport.send(outgoing), log)
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
        response: TrackedResponse = stop.value
    except BaseException as error:
        try:
            if flow is not None:
                flow.close()
            _close(opened)
        finally:
            record_failure(error, log)
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
        report_response(response, log)
    except BaseException:
        _close(opened)
        raise
    if response in opened:  # otherwise the policy made it, and it may read from one of `opened`
        _close([each for each in opened if each is not response])


def _perform(step: Any, deadline: float | None, log: AttemptLog, transport: Transport) -> Any:
    if isinstance(step, Sleep):
        from time import sleep

        deadline = earlier(step.deadline, deadline)
        if deadline is not None and monotonic() + step.seconds > deadline:
            raise APITimeoutError.of_wait(deadline, step.reason, step.seconds)
        log.record_wait(step.seconds, step.reason)
        sleep(step.seconds)
    elif isinstance(step, Discard):
        cast("TrackedResponse", step.response).close()
    elif isinstance(step, Read):
        return cast("TrackedResponse", step.response).read()
    elif isinstance(step, WaitFor):
        began = perf_counter()
        deadline = earlier(step.deadline, deadline)
        try:
            is_set = step.signal.wait(deadline)
        except TimeoutError:
            raise APITimeoutError.of_wait(deadline or 0.0, step.reason, None) from None
        finally:
            log.append((perf_counter() - began, step.reason))
        return is_set
    elif isinstance(step, Respond):
        from .steps.made_response import MadeResponse

        log.cached = step.cached
        return TrackedResponse(MadeResponse(*step[:4], deadline), log)
    elif isinstance(step, Run):
        from .steps.run import run

        began = perf_counter()
        try:
            return run(step.function, deadline, step.reason)
        finally:
            log.append((perf_counter() - began, step.reason))
    elif isinstance(step, Exchange):
        from .steps.exchange import exchange

        return exchange(partial(_exchange, step.request, transport, log))
    else:
        raise unknown_step(step)
    return None


def _exchange(request: Request, transport: Transport, log: AttemptLog) -> Received:
    began = perf_counter()
    try:
        response = TrackedResponse(transport.send(request), log)
    except BaseException as error:
        log.record_attempt(request, perf_counter() - began, type(error).__name__)
        raise
    finally:
        request.release()
    log.record_attempt(request, perf_counter() - began, response.status, response.headers)
    try:
        return Received(response.status, response.headers, MaskedBytes(response.read()))
    finally:
        response.close()
