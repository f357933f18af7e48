"""`StreamControl`: pause, resume and cancel a stream while a thread reads it."""

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

POLL_INTERVAL = 0.1
"""Seconds after which a paused reader checks the state without a notification.

A notification can be missed: a signal handler may run between the check of the state and the wait.
And a stream that is closed directly does not notify its control.
"""


class Cancellable(Protocol):
    """The attributes that a control needs of a synchronous or asynchronous stream."""

    @property
    def ended(self) -> bool: ...
    @property
    def closed(self) -> bool: ...
    @property
    def cancelled(self) -> bool: ...
    def cancel(self) -> None: ...


class Controllable(Cancellable, Protocol[T_co]):
    """A `Stream`, an `EventStream` or a `MessageStream`."""

    def __iter__(self) -> Iterator[T_co]: ...
    def close(self) -> None: ...


class Control:
    """The state that `StreamControl` and `AsyncStreamControl` share.

    A paused reader checks the state itself. A notification only makes it check sooner, so a missed
    or a superfluous one does no harm.
    """

    def __init__(self, target: Cancellable) -> None:
        self._target = target
        self._changed = threading.Condition()  # with a reentrant lock, for signal handlers
        self._requested: Literal["running", "paused", "cancelled"] = "running"
        self._finished = False

    @property
    def state(self) -> StreamState:
        """State of the stream. It is `ended` if no more items follow, also after a failure or a
        `close()`.
        """
        if self._requested != "cancelled" and (self._finished or self._target.closed):
            return "ended"
        return self._requested

    def pause(self) -> None:
        """Pause the reader: it receives no more items until `resume()`.

        `pause()` and `resume()` have no effect on a stream that was cancelled or has ended. `state`
        shows the result.
        """
        with self._changed:
            if self.state == "running":
                self._requested = "paused"

    def resume(self) -> None:
        """Let a paused reader continue with the next item."""
        with self._changed:
            if self._requested == "paused":
                self._requested = "running"
                self._wake()

    def cancel(self) -> None:
        """Cancel the stream: its reader raises `Cancelled` immediately.

        This also reaches a reader that waits for bytes, is paused, or has not started. A repeated
        call has no effect. A call after the end of the stream has no effect either, unless the
        reader is paused.
        """
        with self._changed:
            if self._requested == "cancelled":
                return
            if self._requested != "paused" and (self._finished or self._target.closed):
                return
            self._requested = "cancelled"
            self._wake()
        self._cancel_target()

    def _wake(self) -> None:
        raise NotImplementedError

    def _cancel_target(self) -> None:
        self._target.cancel()

    @property
    def _closed_early(self) -> bool:
        """Whether the stream was closed before its end."""
        return self._target.closed and not self._target.ended

    def _finish(self, closed_before: bool) -> bool:
        """Record that the reader has reached the end of the stream.

        Return false if the stream was cancelled or closed while the reader was reading.
        `closed_before` is whether the stream was already closed early when the reader started.
        """
        with self._changed:
            if self._requested == "cancelled" or (self._closed_early and not closed_before):
                return False
            self._finished = self._target.closed
            return True

    def _must_wait(self) -> bool:
        """Return whether the reader is paused and its stream was neither cancelled nor closed."""
        return self._requested == "paused" and not (self._target.cancelled or self._closed_early)

    def _cancellation(self) -> Cancelled:
        stream: Any = self._target
        return cancellation(stream.reply, getattr(stream, "snapshot", None))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, {self.state}>"


class StreamControl(Control, Generic[T]):
    """Reads a stream and allows other threads to pause, resume and cancel it.

        control = StreamControl(stream)
        threading.Timer(5, control.cancel).start()
        for event in control: ...              # or: for text in control.over(stream.text_stream)

    Pausing blocks a reader that iterates through the control. No items are lost in the meantime,
    and little memory is used: TCP flow control stops the server when the buffers of the connection
    are full. The idle timeout does not run during a pause. But a server may close the connection
    after a long pause, and the stream then raises `StreamInterrupted`.

    Cancelling reaches every reader of the stream: also one that reads it directly, and one in
    `get_final_message()`. The connection is shut down and not used again. Other streams of the
    client continue, and policies do not count the cancellation as a failure. Over HTTP/2, or with a
    transport without `abort()`, a reader that waits for bytes is cancelled only when the next bytes
    arrive.

    Closing the stream while a reader iterates or is paused raises `Cancelled` in that reader too,
    so that it does not take the received part for the complete response.

    Raises:
        Cancelled: While iterating, if the stream was cancelled. For a `MessageStream`, `partial` is
            the message received so far.
    """

    def __init__(self, stream: Controllable[T]) -> None:
        super().__init__(stream)
        self._stream = stream

    def __iter__(self) -> Iterator[T]:
        return self.over(self._stream)

    def over(self, view: Iterable[T_co]) -> Generator[T_co, None, None]:
        """Iterate under control over a view of the stream, for example its `text_stream`."""
        closed_before = self._closed_early
        items = iter(view)
        while True:
            if self._requested != "running":
                self._wait_while_paused()
            try:
                item = next(items)
            except StopIteration:
                break
            if self._requested != "running":  # paused while waiting for the item: keep it
                self._wait_while_paused()
            yield item
        if not self._finish(closed_before):
            self._raise_cancelled()

    def _wait_while_paused(self) -> None:
        with self._changed:
            while self._must_wait():
                self._changed.wait(POLL_INTERVAL)
        if self._requested == "cancelled":
            self._raise_cancelled()

    def _raise_cancelled(self) -> None:
        self._stream.cancel()  # the thread in `cancel()` may not have reached this step yet
        self._stream.close()
        raise self._cancellation()

    def _wake(self) -> None:
        self._changed.notify_all()
