"""A reply whose end is told: policies want to know of a stream that breaks in the middle."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from api_claude_runtime.errors.base import Cancelled, ClaudeError

from .listeners import tell

if TYPE_CHECKING:
    from api_claude_runtime.http.response import AsyncResponse, Response

    from .attempt_log import AttemptLog

__all__ = ("AsyncTrackedResponse", "TrackedResponse")


R = TypeVar("R", bound="Response | AsyncResponse")

Watchers: TypeAlias = "tuple[tuple[Callable[..., None], tuple[Any, ...]], ...]"


class _Tracked(Generic[R]):
    __slots__ = (
        "_aborted",
        "_record",
        "_response",
        "_when_broken",
        "_when_done",
        "headers",
        "status",
    )

    def __init__(self, response: R, record: AttemptLog) -> None:
        self.status = response.status
        self.headers = response.headers
        self._response: R = response
        self._record = record
        self._aborted = False
        # Tuples, since nearly all stay empty.
        self._when_done: Watchers = ()
        self._when_broken: Watchers = ()

    def when_done(self, function: Callable[..., None], *arguments: Any) -> None:
        """Call `function(*arguments, error)` when the body has ended: `error` is what cut it off,
        `Cancelled` if that was the caller, `None` if it came whole or was left early. What it
        raises is logged, and harms no call.
        """
        self._when_done += ((function, arguments),)

    def when_broken(self, function: Callable[..., None], *arguments: Any) -> None:
        """The same, but only for a body that is cut off, and not by the caller."""
        self._when_broken += ((function, arguments),)

    def broke(self, error: BaseException) -> None:
        """Its reader found that it is not whole, or is an error, though all bytes came."""
        self._done(error)

    def abort(self) -> None:
        """The caller cancels it: how it breaks then is nobody's failure."""
        self._aborted = True
        self._response.abort()

    def _done(self, error: BaseException | None = None) -> None:
        """Tell them, once."""
        watchers = self._when_done
        if self._aborted and not isinstance(error, Cancelled):
            error = Cancelled("the stream was cancelled")
        if isinstance(error, ClaudeError):
            error.attempts = self._record.attempts()
        if error is not None and not isinstance(error, Cancelled):
            watchers += self._when_broken
        self._when_done = self._when_broken = ()
        for function, arguments in watchers:
            tell(function, *arguments, error)


class TrackedResponse(_Tracked["Response"]):
    """The reply as policies see it."""

    __slots__ = ()

    def chunks(self) -> Iterator[bytes]:
        try:
            yield from self._response.chunks()
        except GeneratorExit:
            raise
        except BaseException as error:
            self._done(error)
            raise

    def read(self) -> bytes:
        try:
            data = self._response.read()
        except BaseException as error:
            self._done(error)
            raise
        if self._when_done:
            self._done()
        return data

    def close(self) -> None:
        try:
            self._done()
        finally:
            self._response.close()


class AsyncTrackedResponse(_Tracked["AsyncResponse"]):
    """The same for asyncio."""

    __slots__ = ()

    async def chunks(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._response.chunks():
                yield chunk
        except GeneratorExit:
            raise
        except BaseException as error:
            self._done(error)
            raise

    async def read(self) -> bytes:
        try:
            data = await self._response.read()
        except BaseException as error:
            self._done(error)
            raise
        if self._when_done:
            self._done()
        return data

    async def close(self) -> None:
        try:
            self._done()
        finally:
            await self._response.close()
