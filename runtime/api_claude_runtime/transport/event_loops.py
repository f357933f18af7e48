"""`PerLoop`: one value for each event loop, because connections cannot move to another one."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import weakref
from collections.abc import AsyncGenerator, Callable
from typing import Any, Generic, Protocol, TypeVar

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http import fork


class LoopBound(Protocol):
    """The connections of one event loop."""

    async def close(self) -> None: ...

    def detach(self) -> None:
        """Detach the connections in a child process, where they belong to the parent."""


T = TypeVar("T", bound=LoopBound)


def running_loop() -> Any:
    """Return the running event loop of asyncio, or the token of the running event loop of trio.

    Raises:
        ConfigurationError: No event loop is running.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        pass
    trio: Any = sys.modules.get("trio")
    with contextlib.suppress(RuntimeError):
        if trio is not None:
            return trio.lowlevel.current_trio_token()
    raise ConfigurationError(
        "AsyncClient must be used in an event loop of asyncio or trio: use asyncio.run(), or Client"
    )


class PerLoop(Generic[T]):
    """Values that are created and closed with their event loops.

    A value is closed when `asyncio.run` ends its event loop, and when this object is dropped while
    the event loop is running. Trio has no such hook.
    """

    def __init__(self, create: Callable[[], T]) -> None:
        self._create = create
        self._values: dict[Any, T] = {}
        # Event loops close the asynchronous generators that were started in them.
        self._guards: dict[Any, AsyncGenerator[None, None]] = {}
        # The finalizer keeps the values, so that the garbage collector does not finalize their
        # sockets first. Dropping a guard closes its value in its event loop.
        weakref.finalize(self, self._guards.clear).atexit = False
        fork.renew_in_child(self)

    def get(self, loop: Any) -> T:
        """Return the value for `loop`, which is the running event loop."""
        value = self._values.get(loop)
        return self._add(loop) if value is None else value

    def _add(self, loop: Any) -> T:
        # Connections reference their event loop: drop those of closed loops.
        for other in list(self._values):
            if isinstance(other, asyncio.AbstractEventLoop) and other.is_closed():
                self._values.pop(other, None)
                self._guards.pop(other, None)
        value = self._values[loop] = self._create()
        if isinstance(loop, asyncio.AbstractEventLoop):
            guard = self._guards[loop] = _closed_with_loop(value)
            with contextlib.suppress(StopIteration):  # runs to the `yield`, without waiting
                guard.asend(None).send(None)
        return value

    async def close(self) -> None:
        """Close the value of the running event loop. Do nothing if there is none."""
        if not self._values:
            return
        loop = running_loop()
        value, guard = self._values.pop(loop, None), self._guards.pop(loop, None)
        if value is not None:
            await value.close()
        if guard is not None:
            await guard.aclose()

    def after_fork(self) -> None:
        """Forget all values in a child process. The parent goes on using them."""
        for value in list(self._values.values()):
            value.detach()
        fork.keep(dict(self._values), dict(self._guards))
        self._values.clear()
        self._guards.clear()


async def _closed_with_loop(value: LoopBound) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        with contextlib.suppress(Exception):  # the loop is closing, and there is no caller
            await value.close()
