"""`Probes` and `AsyncProbes`: the I/O of health checks."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from api_claude_runtime.http import fork

from .result import HealthReport, HealthResult

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.http.response import AsyncResponse, Response
    from api_claude_runtime.http.transport import AsyncTransport, Transport

    from .checks import Check

MAX_STUCK_THREADS = 5
"""How many threads of ended checks may still be blocked on one endpoint."""


class Probes:
    """Runs each health check in a thread of its own.

    A round waits for a thread only until the timeout of its check. The thread then ends by itself,
    unless the server keeps sending a header byte by byte. Therefore the number of threads that may
    be blocked on one endpoint is limited.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._stuck: list[tuple[str, Future[HealthResult]]] = []
        self._lock = fork.new_rlock()
        fork.renew_in_child(self)

    def after_fork(self) -> None:
        """Forget the threads of the parent in a child process."""
        self._stuck = []

    def run(self, checks: Sequence[Check], stop: Future[None]) -> HealthReport:
        """Run one round of checks and return their results; an empty tuple once `stop` is done."""
        began = time.perf_counter()
        running = [(check, self._start(check)) for check in checks]
        _wait(running, began, stop)
        late = [(check.endpoint, future) for check, future in running if not future.done()]
        with self._lock:
            self._stuck = [each for each in self._stuck if not each[1].done()] + late
        if stop.done():
            return ()
        return tuple(
            future.result() if future.done() else _result(check, began, failure=check.timeout_error)
            for check, future in running
        )

    def _start(self, check: Check) -> Future[HealthResult]:
        future: Future[HealthResult] = Future()
        with self._lock:
            stuck = [f for url, f in self._stuck if url == check.endpoint and not f.done()]
        if len(stuck) >= MAX_STUCK_THREADS:
            failure = f"not checked: {MAX_STUCK_THREADS} earlier checks are still running"
            future.set_result(_result(check, time.perf_counter(), failure=failure))
        else:
            args = (future, check, self._transport)
            threading.Thread(target=_fulfil, args=args, name="health check", daemon=True).start()
        return future


def _wait(
    running: Sequence[tuple[Check, Future[HealthResult]]], began: float, stop: Future[None]
) -> None:
    """Wait until all checks are done, the longest timeout has passed, or `stop` is done."""
    pending: set[Future[Any]] = {future for _, future in running}
    end = began + max((check.rules.timeout for check, _ in running), default=0.0)
    while pending and not stop.done():
        done, _ = wait({*pending, stop}, end - time.perf_counter(), FIRST_COMPLETED)
        if not done:
            break
        pending -= done


def _fulfil(future: Future[HealthResult], check: Check, transport: Transport) -> None:
    try:
        future.set_result(_probe(check, transport))
    except BaseException as error:  # noqa: BLE001 - raised by `Probes.run`
        future.set_exception(error)


def _probe(check: Check, transport: Transport) -> HealthResult:
    began = time.perf_counter()
    status = failure = None
    try:
        if check.request is None:
            host = check.origin.host.decode("ascii")
            socket.create_connection((host, check.origin.port), check.rules.timeout).close()
        else:
            response = _sent(check.request, transport)
            try:
                status = response.status
                if _reads_body(check.request):
                    for _ in response.chunks():
                        if time.perf_counter() - began >= check.rules.timeout:
                            failure = check.timeout_error
                            break
            finally:
                response.close()
    except Exception as error:
        failure = check.reason(error)
        if failure is None:
            raise
    return _result(check, began, status, failure)


def _sent(request: Request, transport: Transport) -> Response:
    if request.platform is None:
        return transport.send(request)
    from api_claude_runtime.pipeline.drivers import send

    return send(request.platform.send, request, transport)[0]


class AsyncProbes:
    """Runs each health check in a task, on asyncio or another backend of the transport."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def run(self, checks: Sequence[Check]) -> HealthReport:
        """Run one round of checks and return their results."""
        from anyio import create_task_group

        results: dict[int, HealthResult] = {}
        errors: list[Exception] = []

        async def run_one(number: int, check: Check) -> None:
            try:
                results[number] = await _aprobe(check, self._transport)
            except Exception as error:  # noqa: BLE001 - the group would wrap it
                errors.append(error)

        async with create_task_group() as group:
            for number, check in enumerate(checks):
                group.start_soon(run_one, number, check)
        if errors:
            raise errors[0]
        return tuple(results[number] for number in range(len(checks)))


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
                response = await _asent(check.request, transport)
                try:
                    status = response.status
                    if _reads_body(check.request):
                        async for _ in response.chunks():
                            pass
                finally:
                    await response.close()
        if scope.cancelled_caught:
            failure = check.timeout_error
    except Exception as error:
        failure = check.reason(error)
        if failure is None:
            raise
    return _result(check, began, status, failure)


async def _asent(request: Request, transport: AsyncTransport) -> AsyncResponse:
    if request.platform is None:
        return await transport.send(request)
    from api_claude_runtime.pipeline.async_drivers import asend

    return (await asend(request.platform.send, request, transport))[0]


def _reads_body(request: Request) -> bool:
    # If a server wrongly sends a body in response to HEAD, the next call on the connection would
    # read it. A response that is not read to its end closes the connection.
    return request.method != "HEAD"


def _result(
    check: Check, began: float, status: int | None = None, failure: str | None = None
) -> HealthResult:
    ms = (time.perf_counter() - began) * 1000
    return check.result(ms, status, failure, datetime.now(UTC))
