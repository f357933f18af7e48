"""`HealthWatch`: health checks again and again, as long as a `with` block runs."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, wait
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Self, TypeAlias

from api_claude_runtime.errors.base import ConfigurationError

from .result import HealthReport

if TYPE_CHECKING:
    from types import TracebackType

    from anyio.abc import TaskGroup

HealthListener: TypeAlias = "Callable[[HealthReport], object]"
AsyncHealthListener: TypeAlias = "Callable[[HealthReport], Awaitable[object] | object]"


class _Base:
    latest: HealthReport = ()
    """The newest report; empty until the first is there."""
    error: BaseException | None = None
    """What ended the watch before its block did."""

    def __init__(self, interval: float) -> None:
        if not 0 < interval <= threading.TIMEOUT_MAX:
            raise ConfigurationError(f"interval={interval:g}: seconds, more than none")
        self._interval = interval

    def _raise(self, error: BaseException | None) -> None:
        """What ended the watch, unless the block has an error of its own."""
        if self.error is not None and error is None:
            raise self.error


class HealthWatch(_Base):
    """The first round begins with the block, the last ends with it: leaving waits for no interval
    and no check (their threads may take up to `timeout` to end), only for an `on_report` that runs.

    When `on_report` raises, no other round follows. The block goes on, which finds the exception
    in `error`; leaving the block raises it, unless the block raises one of its own.
    """

    def __init__(
        self,
        run: Callable[[Future[None]], HealthReport],
        interval: float,
        on_report: HealthListener | None,
    ) -> None:
        super().__init__(interval)
        if iscoroutinefunction(on_report):
            raise ConfigurationError("on_report is asynchronous: nobody would await it")
        self._run = run
        self._on_report = on_report
        self._stop: Future[None] = Future()
        self._thread = threading.Thread(target=self._loop, name="health watch", daemon=True)

    def _loop(self) -> None:
        try:
            while not self._stop.done():
                report = self._run(self._stop)
                if self._stop.done():
                    break
                self.latest = report
                if self._on_report is not None:
                    self._on_report(report)
                wait([self._stop], self._interval)
        except BaseException as error:  # noqa: BLE001 - raised where the block is left
            self.error = error

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._stop.done():
            self._stop.set_result(None)
        if threading.current_thread() is not self._thread:  # which an on_report may be in
            self._thread.join()
        self._raise(error)


class AsyncHealthWatch(_Base):
    """The same in a task. Leaving the block cancels whatever of it runs, `on_report` included."""

    _group: TaskGroup

    def __init__(
        self,
        run: Callable[[], Awaitable[HealthReport]],
        interval: float,
        on_report: AsyncHealthListener | None,
    ) -> None:
        super().__init__(interval)
        self._run = run
        self._on_report = on_report

    async def _loop(self) -> None:
        from anyio import sleep

        try:
            while True:
                self.latest = await self._run()
                if self._on_report is not None:
                    told = self._on_report(self.latest)
                    if isawaitable(told):
                        await told
                await sleep(self._interval)
        except Exception as error:  # noqa: BLE001 - raised where the block is left
            self.error = error

    async def __aenter__(self) -> Self:
        from anyio import create_task_group

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
        self._group.cancel_scope.cancel()
        # Not told of the block's error, which a group would wrap.
        await self._group.__aexit__(None, None, None)
        self._raise(error)
