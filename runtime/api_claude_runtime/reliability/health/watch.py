"""`HealthWatch`: health checks that are repeated while a `with` block runs."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, wait
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Self, TypeAlias

from api_claude_runtime.errors.arguments import check_numbers
from api_claude_runtime.errors.base import ConfigurationError

from .result import HealthReport

if TYPE_CHECKING:
    from types import TracebackType

    from anyio.abc import TaskGroup

HealthListener: TypeAlias = "Callable[[HealthReport], object]"
AsyncHealthListener: TypeAlias = "Callable[[HealthReport], Awaitable[object] | object]"


class _Base:
    latest: HealthReport = ()
    """The latest report; empty until the first round has ended."""
    error: BaseException | None = None
    """The exception that ended the watch, if any."""

    def __init__(self, interval: float) -> None:
        check_numbers(interval=interval)
        if not 0 < interval <= threading.TIMEOUT_MAX:
            raise ConfigurationError(
                f"interval must be a number of seconds above 0 and finite, not {interval:g}"
            )
        self._interval = interval

    def _raise(self, error: BaseException | None) -> None:
        """Raise the exception that ended the watch, unless the block raised `error`."""
        if self.error is not None and error is None:
            raise self.error


class HealthWatch(_Base):
    """A context manager that repeats health checks in a thread while its block runs.

    The first round starts when the block is entered. Leaving the block ends the watch: it waits for
    a running `on_report`, but not for the interval or for running checks, whose threads end within
    their `timeout`. A watch can be entered once.

    If `on_report` raises, the watch ends and the block continues. The exception is in `error`, and
    is raised when the block ends, unless the block raises another one.
    """

    def __init__(
        self,
        run: Callable[[Future[None]], HealthReport],
        interval: float,
        on_report: HealthListener | None,
    ) -> None:
        super().__init__(interval)
        if iscoroutinefunction(on_report):
            raise ConfigurationError("on_report must not be asynchronous: it is not awaited")
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
        except BaseException as error:  # noqa: BLE001 - raised when the block ends
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
        if threading.current_thread() is not self._thread:  # a thread cannot join itself
            self._thread.join()
        self._raise(error)


class AsyncHealthWatch(_Base):
    """Asynchronous version of `HealthWatch`, which runs in a task.

    Leaving the block cancels running checks and a running `on_report`.
    """

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
                    result = self._on_report(self.latest)
                    if isawaitable(result):
                        await result
                await sleep(self._interval)
        except Exception as error:  # noqa: BLE001 - raised when the block ends
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
        # The group does not get the error of the block, because it would wrap it.
        await self._group.__aexit__(None, None, None)
        self._raise(error)
