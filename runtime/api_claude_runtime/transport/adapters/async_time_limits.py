"""Time limits of what an asynchronous httpx client receives."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from api_claude_runtime.errors.bounds import exceeded
from api_claude_runtime.http.timeout import has_passed, limited
from api_claude_runtime.transport.connections.pace import GRACE, Pace
from api_claude_runtime.transport.http1.failures import ConnectTimeout, ReadTimeout

if TYPE_CHECKING:
    import httpx

    from api_claude_runtime.http.request import Request

T = TypeVar("T")

_CONNECT_GRACE = 1.0
"""Seconds for httpx to end connecting itself. It can leave a socket open if it is cancelled."""


async def in_time(pace: Pace, chunks: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """Yield `chunks`. Cancel the wait for one that takes too long."""
    while True:
        try:
            chunk = await _before(pace, chunks.__anext__)
        except StopAsyncIteration:
            return
        yield chunk
        pace.add(len(chunk))


async def _before(pace: Pace, function: Callable[[], Awaitable[T]]) -> T:
    """Return the result of `function`, or cancel it when the time of `pace` is over."""
    if pace.until is None:
        return await function()
    if not pace.is_over:
        from anyio import move_on_after

        with move_on_after(limited(None, pace.until)):
            return await function()
    raise pace.failure()


async def head_in_time(
    request: Request, outgoing: httpx.Request, sending: Callable[[], Awaitable[T]]
) -> T:
    """Return the response, whose head must arrive in time after the request was sent.

    httpx does not report the first byte of a head, so it has one read timeout more than `Pace`.
    """
    from anyio import CancelScope, current_time

    seconds, bounds = request.timeout["read"], request.bounds
    is_bounded = seconds is not None and bounds.min_bytes_per_second
    scope = CancelScope()
    if request.deadline is not None:
        left = limited(None, request.deadline) or 0.0
        scope.deadline = current_time() + left + _CONNECT_GRACE

    last, sent_until = "", scope.deadline - _CONNECT_GRACE

    async def trace(name: str, _: object) -> None:
        nonlocal last
        last = name
        if name.endswith("send_request_headers.started"):
            scope.deadline = min(scope.deadline, sent_until)
        if is_bounded and name.endswith("send_request_body.complete"):
            until = current_time() + (GRACE + 1) * (seconds or 0.0)
            scope.deadline = min(scope.deadline, until)

    if is_bounded or request.deadline is not None:
        outgoing.extensions["trace"] = trace
    with scope:
        return await sending()
    if has_passed(request.deadline):
        # A transport that reports nothing may have sent the request.
        raise ConnectTimeout if last.startswith("connection.") else ReadTimeout
    raise exceeded(bounds, "min_bytes_per_second")
