"""`AsyncConfigWatch`: applies each version of a configuration file to an `AsyncClient`."""

from __future__ import annotations

import logging
import threading
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.helpers.configuration.change import ConfigChange
from api_claude_runtime.helpers.configuration.errors import ConfigFileError

from .follower import Follower, log_error
from .wakeups import Wakeups

if TYPE_CHECKING:
    from types import TracebackType

    from anyio.abc import TaskGroup

    from api_claude_runtime.client.async_client import AsyncClient
    from api_claude_runtime.helpers.configuration.source import Source

__all__ = ("AsyncConfigWatch",)

ChangeListener: TypeAlias = "Callable[[ConfigChange], Awaitable[object] | object]"
ErrorListener: TypeAlias = "Callable[[ConfigFileError], Awaitable[object] | object]"


class AsyncConfigWatch:
    """Asynchronous version of `ConfigWatch`, which runs in a task and reads the file in threads.

    Leaving the block cancels a listener that runs.
    """

    _group: TaskGroup

    def __init__(
        self,
        source: Source,
        client: AsyncClient,
        on_change: ChangeListener | None,
        on_error: ErrorListener | None,
        interval: float,
        settle: float,
    ) -> None:
        for name, listener in (("on_change", on_change), ("on_error", on_error)):
            if listener is not None and not callable(listener):
                raise ConfigurationError(f"{name} must be a function, not {shown(listener)}")
        self._follower = Follower(source, client, interval, settle)
        self._path = source.path
        self._on_change = on_change
        self._on_error = on_error or log_error
        self._interval = interval
        self._settle = settle
        self._stop = threading.Event()

    @property
    def error(self) -> ConfigFileError | None:
        """Why the latest contents of the file are not used; `None` if they are."""
        return self._follower.error

    async def _loop(self) -> None:
        from anyio import CapacityLimiter, sleep, to_thread

        # Its own thread: the threads that programs share are few, and this one waits for hours.
        own = CapacityLimiter(1)
        wakeups = Wakeups(self._path, self._interval, self._stop)
        try:
            while not self._stop.is_set():
                found = await to_thread.run_sync(self._follower.look, limiter=own)
                if isinstance(found, ConfigFileError):
                    await _call(self._on_error, found)
                elif found is not None and self._on_change is not None:
                    await _call(self._on_change, found)
                if self._follower.is_pending:
                    await sleep(self._settle)
                else:
                    await to_thread.run_sync(wakeups.wait, limiter=own)
        finally:
            wakeups.close()

    async def __aenter__(self) -> Self:
        from anyio import create_task_group

        if self._stop.is_set():
            raise ConfigurationError(
                "a watch can be entered only once: call ConfigFile.watch again"
            )
        self._follower.start()
        self._group = create_task_group()
        await self._group.__aenter__()
        self._group.start_soon(self._loop)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()  # ends the wait in the thread, which a cancelled task waits for
        self._group.cancel_scope.cancel()
        # The group does not get the error of the block, because it would wrap it.
        await self._group.__aexit__(None, None, None)


async def _call(listener: Callable[[Any], Any], value: object) -> None:
    try:
        result = listener(value)
        if isawaitable(result):
            await result
    except Exception:
        logging.getLogger("api_claude").exception(
            "a listener of a configuration raised an exception"
        )
