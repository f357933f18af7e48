"""`abuffered`: the asynchronous version of `buffered`."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from typing import TYPE_CHECKING, Any, Protocol, cast

from api_claude_runtime.errors.base import ConfigurationError

from .text_buffer import TextBuffer

if TYPE_CHECKING:
    from asyncio import Task

__all__ = ("abuffered",)

_END: Any = object()


class AsyncTextStream(Protocol):
    """An `AsyncMessageStream`."""

    @property
    def text_stream(self) -> AsyncIterator[str]: ...
    async def close(self) -> None: ...


def abuffered(
    stream: AsyncTextStream | AsyncIterable[str],
    max_chars: int = 64,
    max_delay: float | None = 0.1,
    *,
    on_newline: bool = True,
) -> AsyncGenerator[str, None]:
    """Asynchronous version of `buffered`, for an `AsyncMessageStream` or an async iterable of text.

    A task reads one text ahead. Closing the iterator early (`contextlib.aclosing`) cancels the task
    and its read. After a `break`, Python closes the iterator at a later time. The task then ends at
    the latest with the `async with` block of the stream.

    See `buffered` for the parameters. Under trio, `max_delay` must be `None`.

    Raises:
        ConfigurationError: See `buffered`. While iterating, if there is a `max_delay` and no
            asyncio event loop.
    """
    buffer = TextBuffer(max_chars, max_delay, newline=on_newline)
    texts: Any = getattr(stream, "text_stream", stream)
    if not isinstance(texts, AsyncIterable):
        raise ConfigurationError(
            "stream must be an asynchronous message stream or iterable of texts, not"
            f" {type(stream).__name__}"
        )
    texts = cast("Any", texts)
    if max_delay is None:
        return _without_delay(buffer, texts)
    owner = cast("AsyncTextStream", stream) if texts is not stream else None
    return _with_delay(buffer, texts, owner)


async def _without_delay(
    buffer: TextBuffer, texts: AsyncIterable[str]
) -> AsyncGenerator[str, None]:
    rest = aiter(texts)
    while True:
        try:
            text = await anext(rest, _END)
        except Exception:
            if piece := buffer.take():
                yield piece
            raise
        if text is _END:
            break
        if piece := buffer.add(text):
            yield piece
    if piece := buffer.take():
        yield piece


async def _with_delay(
    buffer: TextBuffer, texts: AsyncIterable[str], stream: AsyncTextStream | None
) -> AsyncGenerator[str, None]:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "max_delay must be None without an asyncio event loop: use abuffered(max_delay=None)"
        ) from None
    rest = aiter(texts)
    task: Task[str] | None = None
    try:
        while True:
            task = task or asyncio.ensure_future(_next(rest))
            done, _ = await asyncio.wait({task}, timeout=buffer.seconds_left(time.monotonic()))
            if not done:
                yield buffer.take()
                continue
            ended, task = task, None
            if ended.cancelled() or ended.exception() is not None:
                if piece := buffer.take():
                    yield piece
                ended.result()
            text = ended.result()
            if text is _END:
                break
            if piece := buffer.add(text, time.monotonic()):
                yield piece
            elif buffer.seconds_left(time.monotonic()) == 0.0:
                yield buffer.take()
        if piece := buffer.take():
            yield piece
    finally:
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        if stream is not None:
            await stream.close()


async def _next(texts: AsyncIterator[str]) -> str:
    text: str = await anext(texts, _END)
    return text
