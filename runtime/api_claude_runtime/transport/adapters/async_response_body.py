"""`AsyncResponseBody`: the body of a response of an asynchronous httpx client."""

from __future__ import annotations

import functools
from collections import deque
from collections.abc import AsyncIterator, Callable
from typing import Any

from api_claude_runtime.transport.connection_settings import END_SECONDS

from .response_body import MOST_CHUNKS


class AsyncResponseBody:
    """A response body of which the rest can be received before it is read."""

    def __init__(self, stream: Any, most: int, when_ended: Callable[[], object]) -> None:
        self._inner = stream
        self._most = most
        self._when_ended = when_ended
        self._chunks: AsyncIterator[bytes] | None = None
        self._ahead: deque[bytes] = deque()
        self._is_released = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        return self._ahead.popleft() if self._ahead else await self._receive()

    async def _receive(self) -> bytes:
        if self._chunks is None:
            self._chunks = aiter(self._inner)
        try:
            return await anext(self._chunks)
        except StopAsyncIteration:
            self._when_ended()
            raise

    async def receive_end(self) -> bool:
        """Receive the rest of the body, and return whether it arrived soon. It stays unread."""
        from anyio import move_on_after

        with move_on_after(END_SECONDS):  # httpx closes the connection of a read that is cancelled
            try:
                size = 0
                while size <= self._most and len(self._ahead) < MOST_CHUNKS:
                    self._ahead.append(await self._receive())
                    size += len(self._ahead[-1])
            except StopAsyncIteration:
                return True
            # The caller has all that it needs, whatever happens to the rest.
            except Exception:  # noqa: BLE001 - see above
                return False
        return False

    async def aclose(self) -> None:
        """See `ResponseBody.close`."""
        if not self._is_released:
            await self._inner.aclose()
            self._is_released = True


@functools.cache
def async_body_class(library: Any) -> Any:
    """Return a `AsyncResponseBody` that the responses of the library accept as their stream."""
    return type("Body", (AsyncResponseBody, library.AsyncByteStream), {})
