"""`diagnose` and `adiagnose`: run the checks of a client, each within a timeout."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.pipeline.async_drivers import arun_flow
from api_claude_runtime.pipeline.drivers import run_flow
from api_claude_runtime.transport.sockets.tls import default_context

from .response import Response
from .steps import Fetch, Outcome, Probe, Target, diagnosis

if TYPE_CHECKING:
    from .result import Diagnosis

_POLL = 0.01
"""Seconds between two looks at a thread from an event loop."""


def diagnose(client: Any, timeout: float = 5.0) -> Diagnosis:
    """Find out why calls fail: check the credential, the network and the API, in order.

    The checks are the credential and where it comes from, the proxy, DNS, a TCP connection, a TLS
    handshake, one request for a list of models, the clock, and what is left of the rate limits. A
    failed check is a line of the result and not an exception. No line contains the key.

    The list of models costs no tokens. It is sent once, without the policies and the `on_event` of
    the client. The other checks open connections of their own.

    Args:
        timeout: Seconds for each check. There are at most four that wait.

    Raises:
        ConfigurationError: `timeout` is not a number of seconds above 0.
    """
    transport, flow = client._transport, diagnosis(_target(client, timeout))  # noqa: SLF001 - clients are ours

    def execute(step: Probe | Fetch) -> Outcome:
        began = time.perf_counter()
        run = partial(_fetched, transport, step.request) if isinstance(step, Fetch) else step.run
        future = _in_thread(run)
        with contextlib.suppress(FutureTimeoutError):
            future.exception(timeout)
        return _outcome(future, began)

    return run_flow(flow, execute)


async def adiagnose(client: Any, timeout: float = 5.0) -> Diagnosis:  # noqa: ASYNC109 - gives a result
    """Asynchronous version of `diagnose`. See it for the parameters.

    A diagnosis that is cancelled leaves no task behind.
    """
    from anyio import move_on_after, sleep

    transport, flow = client._transport, diagnosis(_target(client, timeout))  # noqa: SLF001 - as above

    async def execute(step: Probe | Fetch) -> Outcome:
        began = time.perf_counter()
        if isinstance(step, Fetch):
            future: Future[Any] = Future()
            with move_on_after(timeout):
                try:
                    future.set_result(await _afetched(transport, step.request))
                except Exception as error:  # noqa: BLE001 - becomes a line
                    future.set_exception(error)
        else:
            # A daemon thread, so that a name server that does not answer never delays the exit.
            future = _in_thread(step.run)
            with move_on_after(timeout):
                while not future.done():  # noqa: ASYNC110 - a thread cannot set an event of the loop
                    await sleep(_POLL)
        return _outcome(future, began)

    return await arun_flow(flow, execute)


def _target(client: Any, timeout: float) -> Target:
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout < 3600:
        raise ConfigurationError(
            f"timeout must be a number of seconds above 0 and below 3600, not {shown(timeout)}"
        )
    http_client, _, context = client._connection  # noqa: SLF001 - clients are ours
    settings, transport = client._settings, client._transport  # noqa: SLF001 - as above
    proxy_for = getattr(transport, "proxy_for", None)
    return Target(
        settings,
        None if proxy_for is None else proxy_for(settings.base.origin),
        http_client is not None,
        default_context if context is None else lambda: context,
        timeout,
    )


def _in_thread(function: Callable[[], Any]) -> Future[Any]:
    future: Future[Any] = Future()

    def run() -> None:
        try:
            future.set_result(function())
        except BaseException as error:  # noqa: BLE001 - becomes a line
            future.set_exception(error)

    threading.Thread(target=run, name="diagnosis", daemon=True).start()
    return future


def _outcome(future: Future[Any], began: float) -> Outcome:
    ms = (time.perf_counter() - began) * 1000
    if not future.done():
        return Outcome(error=TimeoutError(), ms=ms)
    error = future.exception()
    if error is not None and not isinstance(error, Exception):
        raise error
    return Outcome(None if error is not None else future.result(), error, ms)


def _fetched(transport: Any, request: Any) -> Response:
    response = transport.send(request)
    try:
        at = datetime.now(UTC)
        return Response(response.status, response.headers, response.read(), at)
    finally:
        response.close()


async def _afetched(transport: Any, request: Any) -> Response:
    response = await transport.send(request)
    try:
        at = datetime.now(UTC)
        return Response(response.status, response.headers, await response.read(), at)
    finally:
        await response.close()
