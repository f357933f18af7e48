"""`StreamControl`: pause, resume and cancel a stream while somebody reads it."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Iterator
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar

from api_claude_runtime.errors.base import Cancelled
from api_claude_runtime.streaming.stream_state import cancellation

__all__ = ("StreamControl",)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
StreamState: TypeAlias = Literal["running", "paused", "cancelled", "ended"]

LOOK = 0.1
"""Seconds after which who is paused looks by itself. A signal handler may come between a look and
the wait, where it wakes nobody; and nobody wakes it when the stream is closed past the control.
"""


class Ending(Protocol):
    @property
    def ended(self) -> bool: ...
    @property
    def closed(self) -> bool: ...
    @property
    def cancelled(self) -> bool: ...
    def cancel(self) -> None: ...


class Controllable(Ending, Protocol[T_co]):
    """A `Stream`, an `EventStream` or a `MessageStream`."""

    def __iter__(self) -> Iterator[T_co]: ...
    def close(self) -> None: ...


class Control:
    """What both kinds share: the state. Whoever waits looks at it, and a wake-up only says that it
    has changed: to miss one, or to get one too many, costs a moment and no more.
    """

    def __init__(self, ending: Ending) -> None:
        self._ending = ending
        self._changed = threading.Condition()  # over a reentrant lock, for signal handlers
        self._asked: Literal["running", "paused", "cancelled"] = "running"
        self._over = False

    @property
    def state(self) -> StreamState:
        """`ended` is a stream of which nothing more comes, also because it failed or was closed."""
        if self._asked != "cancelled" and (self._over or self._ending.closed):
            return "ended"
        return self._asked

    def pause(self) -> None:
        """No further item is handed out until `resume()`. Without effect on a stream that is
        cancelled or has ended, like `resume()`: look at `state`.
        """
        with self._changed:
            if self.state == "running":
                self._asked = "paused"

    def resume(self) -> None:
        """Go on, with the item after the last."""
        with self._changed:
            if self._asked == "paused":
                self._asked = "running"
                self._wake()

    def cancel(self) -> None:
        """End it for good: the reader gets `Cancelled` at once, also while it waits for bytes, or
        is paused, or has not begun. Once is enough; of a stream that has ended, this does nothing,
        unless its reader is paused.
        """
        with self._changed:
            if self._asked == "cancelled":
                return
            if self._asked != "paused" and (self._over or self._ending.closed):
                return
            self._asked = "cancelled"
            self._wake()
        self._cut()

    def _wake(self) -> None:
        raise NotImplementedError

    def _cut(self) -> None:
        self._ending.cancel()

    @property
    def _left(self) -> bool:
        """Whether it ended before its end."""
        return self._ending.closed and not self._ending.ended

    def _ended(self, left: bool) -> bool:
        """The reader has come to the end of the stream; false if `cancel()` was first, or somebody
        closed it under the reader, who did not find it `left` when it began.
        """
        with self._changed:
            if self._asked == "cancelled" or (self._left and not left):
                return False
            self._over = self._ending.closed
            return True

    def _waits(self) -> bool:
        """Whether the reader is to be held: not by a stream that somebody cancelled or closed."""
        return self._asked == "paused" and not (self._ending.cancelled or self._left)

    def _cancellation(self) -> Cancelled:
        stream: Any = self._ending
        return cancellation(stream.reply, getattr(stream, "snapshot", None))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {self.state}>"


class StreamControl(Control, Generic[T]):
    """Reads a stream, and lets other threads pause, resume and cancel it.

        control = StreamControl(stream)
        threading.Timer(5, control.cancel).start()
        for event in control: ...              # or: for text in control.over(stream.text_stream)

    Pausing holds whoever reads through the control. Nothing is lost meanwhile, and little is kept:
    what does not fit into the buffers of the connection stays with the server, held back by TCP.
    The idle timeout does not run, since nobody waits for bytes; but a server may give up on a
    reader who pauses for long, and the stream then ends as one that was interrupted.

    Cancelling reaches every reader of the stream, also one that goes past the control, and
    `get_final_message()`. The connection is shut down and never used again; other streams of the
    client go on, and no policy takes it for a failure. Over HTTP/2, and through a transport that
    knows no `abort()`, a reader who waits for bytes hears of it with the next ones.

    Closing the stream while somebody reads or is paused here is the same to that reader, who must
    not take what came for the whole.

    Raises, while iterating:
        Cancelled: `partial` is the message so far, of a `MessageStream`.
    """

    def __init__(self, stream: Controllable[T]) -> None:
        super().__init__(stream)
        self._stream = stream

    def __iter__(self) -> Iterator[T]:
        return self.over(self._stream)

    def over(self, view: Iterable[T_co]) -> Generator[T_co, None, None]:
        """The items of a view of the stream, under control: of its `text_stream`, say."""
        left = self._left
        items = iter(view)
        while True:
            if self._asked != "running":
                self._hold()
            try:
                item = next(items)
            except StopIteration:
                break
            if self._asked != "running":  # while it waited: the item is held, and not lost
                self._hold()
            yield item
        if not self._ended(left):
            self._refuse()

    def _hold(self) -> None:
        with self._changed:
            while self._waits():
                self._changed.wait(LOOK)
        if self._asked == "cancelled":
            self._refuse()

    def _refuse(self) -> None:
        self._stream.cancel()  # who called `cancel()` may not have come to it yet
        self._stream.close()
        raise self._cancellation()

    def _wake(self) -> None:
        self._changed.notify_all()
