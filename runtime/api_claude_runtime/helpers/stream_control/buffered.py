"""`buffered`: combine the text of a stream into larger pieces, for user interfaces."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterable, Iterator
from typing import Any, Protocol, cast

from api_claude_runtime.errors.base import ConfigurationError

from .text_buffer import TextBuffer

__all__ = ("buffered",)

_MAX_QUEUED = 256
"""Maximum number of texts that the thread reads ahead. Then it waits, and TCP flow control stops
the server.
"""
_END: Any = object()
_JOIN_TIMEOUT = 1.0
"""Seconds to wait for the reader thread of a cancelled stream. Some transports cannot wake it."""


class TextStream(Protocol):
    """A `MessageStream`."""

    @property
    def text_stream(self) -> Iterator[str]: ...
    def cancel(self) -> None: ...
    def close(self) -> None: ...


def buffered(
    stream: TextStream | Iterable[str],
    max_chars: int = 64,
    max_delay: float | None = 0.1,
    *,
    on_newline: bool = True,
) -> Generator[str, None, None]:
    """Iterate over the text of a stream in fewer and larger pieces.

        for piece in buffered(stream): ...

    A thread reads the stream, from the first `next()` on. An error of the stream is raised after
    the text that arrived before it. Closing the iterator early (`contextlib.closing`) cancels a
    `MessageStream` and ends the thread. The thread of any other iterable cannot be woken, and ends
    when the next text arrives.

    Args:
        stream: A `MessageStream` or any iterable of text.
        max_chars: Number of characters after which a piece is yielded. Texts are split only after a
            newline, so a piece may be longer.
        max_delay: Seconds after which a piece is yielded, counted from its oldest character, even
            if no more text arrives. `None` sets no limit, and needs no thread.
        on_newline: Whether to yield a piece as soon as it has a complete line.

    Raises:
        ConfigurationError: `max_chars` is not an integer of at least 1, or `max_delay` is negative
            or too large. While iterating, if the stream yields something other than text.
    """
    buffer = TextBuffer(max_chars, max_delay, newline=on_newline)
    texts: Any = getattr(stream, "text_stream", stream)
    if not isinstance(texts, Iterable):
        raise ConfigurationError(
            f"stream must be a message stream or an iterable of texts, not {type(stream).__name__}"
        )
    texts = cast("Any", texts)
    if max_delay is None:
        return _without_delay(buffer, texts)
    owner = cast("TextStream", stream) if texts is not stream else None
    return _with_delay(buffer, texts, owner)


def _without_delay(buffer: TextBuffer, texts: Iterable[str]) -> Generator[str, None, None]:
    rest = iter(texts)
    while True:
        try:
            text = next(rest, _END)
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


def _with_delay(
    buffer: TextBuffer, texts: Iterable[str], stream: TextStream | None
) -> Generator[str, None, None]:
    channel = _Channel()
    # Not a method: the thread must not keep a reference to the generator, which may be dropped.
    thread = threading.Thread(target=_read, args=(texts, channel), name="buffered", daemon=True)
    thread.start()
    try:
        while True:
            items, finished = channel.take(buffer.seconds_left(time.monotonic()))
            for text, arrived_at in items:
                if piece := buffer.add(text, arrived_at):
                    yield piece
            if finished:
                break
            if buffer.seconds_left(time.monotonic()) == 0.0:
                yield buffer.take()
        if piece := buffer.take():
            yield piece
        channel.check()
    finally:
        _stop(channel, thread, stream)


def _stop(channel: _Channel, thread: threading.Thread, stream: TextStream | None) -> None:
    channel.close()
    will_end = channel.finished
    if stream is not None and not will_end:
        stream.cancel()
        will_end = True
    # A dropped generator may be garbage-collected in the reader thread, which cannot join itself.
    if will_end and thread is not threading.current_thread():
        thread.join(_JOIN_TIMEOUT)
    if stream is not None:
        stream.close()


def _read(texts: Iterable[str], channel: _Channel) -> None:
    try:
        for text in texts:
            if not channel.put(text, time.monotonic()):
                return
    except BaseException as error:  # noqa: BLE001 - raised again in the consumer
        channel.fail(error)
    finally:
        channel.end()


class _Channel:
    """A bounded queue from the reader thread to the consumer of the pieces."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._items: list[tuple[str, float]] = []
        self._closed = False
        self._error: BaseException | None = None
        self.finished = False

    def put(self, text: str, arrived_at: float) -> bool:
        """Add a text, after waiting for room; return false if the consumer has closed the queue."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or len(self._items) < _MAX_QUEUED)
            self._items.append((text, arrived_at))
            self._changed.notify_all()
            return not self._closed

    def take(self, seconds: float | None) -> tuple[list[tuple[str, float]], bool]:
        """Wait up to `seconds` for texts; return them, and whether the reader has finished."""
        with self._changed:
            self._changed.wait_for(lambda: self._items or self.finished, seconds)
            items, self._items = self._items, []
            self._changed.notify_all()
            return items, self.finished

    def fail(self, error: BaseException) -> None:
        self._error = error

    def check(self) -> None:
        """Raise the error of the reader, if any. Drop it, because its traceback refers to this."""
        error, self._error = self._error, None
        if error is not None:
            try:
                raise error
            finally:
                del error

    def end(self) -> None:
        with self._changed:
            self.finished = True
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
