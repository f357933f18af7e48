"""`AsyncStreamControl`: `stream_control.py` once more, for asyncio."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from .control import LOOK, Control, Ending

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from anyio import Event

__all__ = ("AsyncStreamControl",)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class AsyncControllable(Ending, Protocol[T_co]):
    """An `AsyncStream`, an `AsyncEventStream` or an `AsyncMessageStream`."""

    def __aiter__(self) -> AsyncIterator[T_co]: ...
    async def close(self) -> None: ...


class AsyncStreamControl(Control, Generic[T]):
    """As `StreamControl`. `pause()`, `resume()` and `cancel()` may be called from any task, and
    from any thread; under trio, only from its own. A task that reads can be cancelled as ever.

        control = AsyncStreamControl(stream)
        asyncio.get_running_loop().call_later(5, control.cancel)
        async for event in control: ...        # or control.over(stream.text_stream)
    """

    def __init__(self, stream: AsyncControllable[T]) -> None:
        super().__init__(stream)
        self._stream = stream
        self._loop = _running()
        self._waiting: Event | None = None

    def __aiter__(self) -> AsyncIterator[T]:
        return self.over(self._stream)

    async def over(self, view: AsyncIterable[T_co]) -> AsyncGenerator[T_co, None]:
        """The items of a view of the stream, under control: of its `text_stream`, say."""
        self._loop = _running()
        left = self._left
        items = aiter(view)
        while True:
            if self._asked != "running":
                await self._hold()
            try:
                item = await anext(items)
            except StopAsyncIteration:
                break
            if self._asked != "running":  # while it waited: the item is held, and not lost
                await self._hold()
            yield item
        if not self._ended(left):
            await self._refuse()

    async def _hold(self) -> None:
        from anyio import Event, move_on_after

        while self._waits():
            # There before the state is looked at again: who changes it after that finds it.
            self._waiting = Event()
            if self._waits():
                with move_on_after(LOOK):
                    await self._waiting.wait()
        if self._asked == "cancelled":
            await self._refuse()

    async def _refuse(self) -> None:
        self._stream.cancel()  # who called `cancel()` may not have come to it yet
        await self._stream.close()
        raise self._cancellation()

    def _wake(self) -> None:
        self._inside(self._set)

    def _set(self) -> None:
        if self._waiting is not None:
            self._waiting.set()

    def _cut(self) -> None:
        self._inside(super()._cut)

    def _inside(self, act: Callable[[], None]) -> None:
        """Do it in the thread of the event loop, which is the only one that may."""
        if self._loop is None or self._loop is _running():
            act()
        else:
            with contextlib.suppress(RuntimeError):  # the loop is closed, and all in it over
                self._loop.call_soon_threadsafe(act)


def _running() -> AbstractEventLoop | None:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # not in one, or in one of trio's
        return None
