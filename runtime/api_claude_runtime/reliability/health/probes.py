"""The I/O of health checks: one check, and several at once, for threads and for asyncio."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .result import HealthReport, HealthResult

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.http.transport import AsyncTransport, Transport

    from .checks import Check

HANGING = 5
"""Threads that may hang on one endpoint, after the checks that they were for have ended."""


class Probes:
    """For threads: each check has one of its own, which nobody waits for any longer than the check
    may take. It ends by itself, unless its server goes on sending a header, byte by byte: so only
    a few may hang on one endpoint.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._hanging: list[tuple[str, Future[HealthResult]]] = []
        self._lock = threading.Lock()

    def run(self, checks: Sequence[Check], stop: Future[None]) -> HealthReport:
        """One round; empty once `stop` is done."""
        began = time.perf_counter()
        begun = [(check, self._begin(check)) for check in checks]
        _wait(begun, began, stop)
        late = [(check.endpoint, future) for check, future in begun if not future.done()]
        with self._lock:
            self._hanging = [each for each in self._hanging if not each[1].done()] + late
        if stop.done():
            return ()
        return tuple(
            future.result() if future.done() else _found(check, began, failure=check.silence)
            for check, future in begun
        )

    def _begin(self, check: Check) -> Future[HealthResult]:
        future: Future[HealthResult] = Future()
        with self._lock:
            hanging = [f for place, f in self._hanging if place == check.endpoint and not f.done()]
        if len(hanging) >= HANGING:
            failure = f"{HANGING} earlier checks of it have not ended"
            future.set_result(_found(check, time.perf_counter(), failure=failure))
        else:
            work = (future, check, self._transport)
            threading.Thread(target=_fulfil, args=work, name="health check", daemon=True).start()
        return future


def _wait(
    begun: Sequence[tuple[Check, Future[HealthResult]]], began: float, stop: Future[None]
) -> None:
    """Until all are done, or too late, or it is to stop."""
    pending: set[Future[Any]] = {future for _, future in begun}
    end = began + max((check.rules.timeout for check, _ in begun), default=0.0)
    while pending and not stop.done():
        done, _ = wait({*pending, stop}, end - time.perf_counter(), FIRST_COMPLETED)
        if not done:
            break
        pending -= done


def _fulfil(future: Future[HealthResult], check: Check, transport: Transport) -> None:
    try:
        future.set_result(_probe(check, transport))
    except BaseException as error:  # noqa: BLE001 - raised where the check was asked for
        future.set_exception(error)


def _probe(check: Check, transport: Transport) -> HealthResult:
    began = time.perf_counter()
    status = failure = None
    try:
        if check.request is None:
            host = check.origin.host.decode("ascii")
            socket.create_connection((host, check.origin.port), check.rules.timeout).close()
        else:
            response = transport.send(check.request)
            try:
                status = response.status
                if _is_read(check.request):
                    for _ in response.chunks():
                        if time.perf_counter() - began >= check.rules.timeout:
                            failure = check.silence
                            break
            finally:
                response.close()
    except Exception as error:
        failure = check.reason(error)
        if failure is None:
            raise
    return _found(check, began, status, failure)


class AsyncProbes:
    """For asyncio, and whatever else the transport knows: each check is a task."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def run(self, checks: Sequence[Check]) -> HealthReport:
        """One round."""
        from anyio import create_task_group

        found: dict[int, HealthResult] = {}
        broken: list[Exception] = []

        async def work(number: int, check: Check) -> None:
            try:
                found[number] = await _aprobe(check, self._transport)
            except Exception as error:  # noqa: BLE001 - the group would wrap it
                broken.append(error)

        async with create_task_group() as group:
            for number, check in enumerate(checks):
                group.start_soon(work, number, check)
        if broken:
            raise broken[0]
        return tuple(found[number] for number in range(len(checks)))


async def _aprobe(check: Check, transport: AsyncTransport) -> HealthResult:
    from anyio import connect_tcp, move_on_after

    began = time.perf_counter()
    status = failure = None
    try:
        with move_on_after(check.rules.timeout) as scope:
            if check.request is None:
                host = check.origin.host.decode("ascii")
                await (await connect_tcp(host, check.origin.port)).aclose()
            else:
                response = await transport.send(check.request)
                try:
                    status = response.status
                    if _is_read(check.request):
                        async for _ in response.chunks():
                            pass
                finally:
                    await response.close()
        if scope.cancelled_caught:
            failure = check.silence
    except Exception as error:
        failure = check.reason(error)
        if failure is None:
            raise
    return _found(check, began, status, failure)


def _is_read(request: Request) -> bool:
    # A server that answers HEAD with a body, which is wrong, would spoil the connection for the
    # next call: it is closed instead.
    return request.method != "HEAD"


def _found(
    check: Check, began: float, status: int | None = None, failure: str | None = None
) -> HealthResult:
    ms = (time.perf_counter() - began) * 1000
    return check.result(ms, status, failure, datetime.now(UTC))
