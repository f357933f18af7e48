"""`ResponseBody`: the body of a response of httpx, which can be aborted and received ahead."""

from __future__ import annotations

import functools
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.transport.connection_settings import END_SECONDS
from api_claude_runtime.transport.http1.failures import ReadError
from api_claude_runtime.transport.sockets.shutdown import shut_down

if TYPE_CHECKING:
    import httpx

MOST_CHUNKS = 1000
"""How many chunks after the last event are received at most, before the connection is closed."""


def shut_down_http1(response: httpx.Response) -> None:
    """Shut down the socket of a response, unless it is shared."""
    # Requests share an HTTP/2 connection, so it must stay open.
    if response.http_version.startswith("HTTP/1"):
        shut_down(response)


class ResponseBody:
    """A response body that can be aborted until it is closed.

    After that, another request may use the connection.

    Args:
        stream: The stream of the library.
        most: Bytes that `receive_end` reads at most.
        when_ended: Called when the body was read to its end.
    """

    def __init__(self, stream: Any, most: int, when_ended: Callable[[], object]) -> None:
        self._inner = stream
        self._most = most
        self._when_ended = when_ended
        self._chunks: Iterator[bytes] | None = None
        self._ahead: deque[bytes] = deque()
        self._aborted = self._closed = self._is_released = False
        # Reentrant: a signal handler may call `abort` while `close` holds the lock.
        self.lock = threading.RLock()

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return self._ahead.popleft() if self._ahead else self._receive()

    def _receive(self) -> bytes:
        if self._chunks is None:
            self._chunks = iter(self._inner)
        if self._aborted:
            # The end may have arrived already. If it is not read, httpx closes the connection.
            # Otherwise, another request could use it before httpx notices that it is shut down.
            raise ReadError("the response was aborted")
        try:
            return next(self._chunks)
        except StopIteration:
            # The body is complete, and its connection is about to be used by another request.
            with self.lock:
                self._closed = True
            self._when_ended()
            raise

    def receive_end(self, response: httpx.Response) -> bool:
        """Receive the rest of the body, and return whether it arrived soon.

        The chunks stay unread. httpx has no time limit for the rest of a body. When the time is
        over, another thread shuts the socket down, and this read fails.
        """
        timer = threading.Timer(END_SECONDS, self.abort, [response])
        timer.daemon = True
        timer.start()
        try:
            size = 0
            while size <= self._most and len(self._ahead) < MOST_CHUNKS:
                self._ahead.append(self._receive())
                size += len(self._ahead[-1])
        except StopIteration:
            return True
        # The caller has all that it needs, whatever happens to the rest.
        except Exception:  # noqa: BLE001 - see above
            return False
        finally:
            timer.cancel()
        return False

    def abort(self, response: httpx.Response) -> None:
        with self.lock:
            if not self._closed:
                self._aborted = response.http_version.startswith("HTTP/1")
                shut_down_http1(response)

    def close(self) -> None:
        """Close the stream of the library. After an interrupt, call it again: httpx does not."""
        with self.lock:
            self._closed = True
        if not self._is_released:
            self._inner.close()
            self._is_released = True


@functools.cache
def body_class(library: Any) -> Any:
    """Return a `ResponseBody` that the responses of the library accept as their stream."""
    return type("Body", (ResponseBody, library.SyncByteStream), {})
