"""`AsyncStreamControl`: the asynchronous version of `StreamControl`."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from .control import POLL_INTERVAL, Cancellable, Control

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from anyio import Event

__all__ = ("AsyncStreamControl",)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class AsyncControllable(Cancellable, Protocol[T_co]):
    """An `AsyncStream`, an `AsyncEventStream` or an `AsyncMessageStream`."""

    def __aiter__(self) -> AsyncIterator[T_co]: ...
    async def close(self) -> None: ...


class AsyncStreamControl(Control, Generic[T]):
    """Asynchronous version of `StreamControl`.

    `pause()`, `resume()` and `cancel()` may be called from any task and from any thread. Under
    trio, they may be called only from the thread of the reader. The task that reads can also be
    cancelled as usual.

        control = AsyncStreamControl(stream)
        asyncio.get_running_loop().call_later(5, control.cancel)
        async for event in control: ...        # or control.over(stream.text_stream)
    """

    def __init__(self, stream: AsyncControllable[T]) -> None:
        super().__init__(stream)
        self._stream = stream
        self._loop = _running_loop()
        self._wake_event: Event | None = None

    def __aiter__(self) -> AsyncIterator[T]:
        return self.over(self._stream)

    async def over(self, view: AsyncIterable[T_co]) -> AsyncGenerator[T_co, None]:
        """Asynchronous version of `StreamControl.over`."""
        self._loop = _running_loop()
        closed_before = self._closed_early
        items = aiter(view)
        while True:
            if self._requested != "running":
                await self._wait_while_paused()
            try:
                item = await anext(items)
            except StopAsyncIteration:
                break
            if self._requested != "running":  # paused while waiting for the item: keep it
                await self._wait_while_paused()
            yield item
        if not self._finish(closed_before):
            await self._raise_cancelled()

    async def _wait_while_paused(self) -> None:
        from anyio import Event, move_on_after

        while self._must_wait():
            # Set before the state is checked again, so that a later change finds the event.
            self._wake_event = Event()
            if self._must_wait():
                with move_on_after(POLL_INTERVAL):
                    await self._wake_event.wait()
        if self._requested == "cancelled":
            await self._raise_cancelled()

    async def _raise_cancelled(self) -> None:
        self._stream.cancel()  # the task in `cancel()` may not have reached this step yet
        await self._stream.close()
        raise self._cancellation()

    def _wake(self) -> None:
        self._run_in_loop(self._set_event)

    def _set_event(self) -> None:
        if self._wake_event is not None:
            self._wake_event.set()

    def _cancel_target(self) -> None:
        self._run_in_loop(super()._cancel_target)

    def _run_in_loop(self, call: Callable[[], None]) -> None:
        """Run `call` in the thread of the event loop. asyncio objects are not thread-safe."""
        if self._loop is None or self._loop is _running_loop():
            call()
        else:
            with contextlib.suppress(RuntimeError):  # the loop is closed, so no reader is left
                self._loop.call_soon_threadsafe(call)


def _running_loop() -> AbstractEventLoop | None:
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # no event loop is running, or the one of trio
        return None
