"""`buffered`: text in larger pieces, for user interfaces."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterable, Iterator
from typing import Any, Protocol, cast

from .text_buffer import TextBuffer

__all__ = ("buffered",)

_MOST = 256
"""Pieces that the reading thread is ahead at most: then it waits, and TCP holds the server back."""
_END: Any = object()
_PATIENCE = 1.0
"""Seconds to wait for a thread whose stream was cancelled, if its transport cannot wake it."""


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
    """The same text in fewer pieces: as many as a screen can show.

        for piece in buffered(stream): ...

    Args:
        stream: A `MessageStream`, whose text it is, or any iterable of text.
        max_chars: A piece with so many characters goes out. None is cut: it may have more.
        max_delay: Seconds after which a piece goes out, counted from its oldest character, also
            while nothing comes. `None` waits for as long as it takes, and needs no thread.
        on_newline: Whether a line that is whole goes out, with all before it.

    An error is raised after the text that came before it. The stream is read by a thread, from the
    first `next()` on; leaving early (`contextlib.closing`) cancels a `MessageStream` and ends the
    thread. The thread of another iterable, which cannot be woken, ends when the next text comes.

    Raises:
        ConfigurationError: a bound that makes no sense; or, while iterating, what is no text.
    """
    buffer = TextBuffer(max_chars, max_delay, newline=on_newline)
    texts: Any = getattr(stream, "text_stream", stream)
    if max_delay is None:
        return _plain(buffer, texts)
    ours = cast("TextStream", stream) if texts is not stream else None
    return _timed(buffer, texts, ours)


def _plain(buffer: TextBuffer, texts: Iterable[str]) -> Generator[str, None, None]:
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


def _timed(
    buffer: TextBuffer, texts: Iterable[str], stream: TextStream | None
) -> Generator[str, None, None]:
    channel = _Channel()
    # Not a method: a generator that is dropped has to be collected while its thread runs.
    thread = threading.Thread(target=_read, args=(texts, channel), name="buffered", daemon=True)
    thread.start()
    try:
        while True:
            came, over = channel.take(buffer.left(time.monotonic()))
            for text, when in came:
                if piece := buffer.add(text, when):
                    yield piece
            if over:
                break
            if buffer.left(time.monotonic()) == 0.0:
                yield buffer.take()
        if piece := buffer.take():
            yield piece
        channel.check()
    finally:
        _leave(channel, thread, stream)


def _leave(channel: _Channel, thread: threading.Thread, stream: TextStream | None) -> None:
    channel.close()
    ends = channel.over
    if stream is not None and not ends:
        stream.cancel()
        ends = True
    if ends and thread is not threading.current_thread():  # where a dropped one may be collected
        thread.join(_PATIENCE)
    if stream is not None:
        stream.close()


def _read(texts: Iterable[str], channel: _Channel) -> None:
    try:
        for text in texts:
            if not channel.put(text, time.monotonic()):
                return
    except BaseException as error:  # noqa: BLE001 - raised where the text is read
        channel.fail(error)
    finally:
        channel.end()


class _Channel:
    """From the thread that reads to the one that shows, bounded."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._items: list[tuple[str, float]] = []
        self._closed = False
        self._error: BaseException | None = None
        self.over = False

    def put(self, text: str, when: float) -> bool:
        """False if nobody wants it any more."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or len(self._items) < _MOST)
            self._items.append((text, when))
            self._changed.notify_all()
            return not self._closed

    def take(self, seconds: float | None) -> tuple[list[tuple[str, float]], bool]:
        """All that has come, after waiting for it so long; and whether nothing more does."""
        with self._changed:
            self._changed.wait_for(lambda: self._items or self.over, seconds)
            items, self._items = self._items, []
            self._changed.notify_all()
            return items, self.over

    def fail(self, error: BaseException) -> None:
        self._error = error

    def check(self) -> None:
        """Raise what the reader has met, which is not kept: its traceback holds all this."""
        error, self._error = self._error, None
        if error is not None:
            try:
                raise error
            finally:
                del error

    def end(self) -> None:
        with self._changed:
            self.over = True
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
