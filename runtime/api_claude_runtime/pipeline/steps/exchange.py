"""`exchange` and `async_exchange`: do what must not be lost when the call is interrupted."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextvars import copy_context
from typing import Any, TypeVar

from .late import PATIENCE, Late

T = TypeVar("T")


def exchange(function: Callable[[], T]) -> T:
    """Return the result of a function. After Ctrl-C it has `PATIENCE` to end.

    Raises:
        Late: It has ended after Ctrl-C.
    """
    if threading.current_thread() is not threading.main_thread():
        return function()  # only the main thread gets Ctrl-C
    future: Future[T] = Future()
    arguments = _settle, future, function
    try:
        threading.Thread(target=copy_context().run, args=arguments, daemon=True).start()
        return future.result()
    except BaseException as error:
        if future.done() and future.exception() is error:
            raise
        interrupt = error
    try:
        result = future.result(PATIENCE)
    except Exception:  # noqa: BLE001 - it has failed, or takes too long
        raise interrupt from None
    raise Late(result, interrupt)


def _settle(future: Future[T], function: Callable[[], T]) -> None:
    try:
        result = function()
    except BaseException as error:  # noqa: BLE001 - the thread that waits raises it
        future.set_exception(error)
    else:
        future.set_result(result)


async def async_exchange(function: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Return the result of a coroutine function. After a cancellation it has `PATIENCE` to end.

    In trio, it ends in any case.

    Raises:
        Late: It has ended after the call was cancelled.
    """
    from anyio import CancelScope, move_on_after

    if not _has_asyncio():  # but trio
        with CancelScope(shield=True):
            return await function()
    task = asyncio.ensure_future(function())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError as error:
        if task.cancelled():
            raise
        interrupt = error
    with move_on_after(PATIENCE, shield=True):
        await asyncio.wait([task])
    if task.done() and not task.cancelled() and task.exception() is None:
        raise Late(task.result(), interrupt)
    task.cancel()
    raise interrupt


def _has_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
