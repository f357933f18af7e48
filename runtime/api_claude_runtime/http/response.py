"""What a transport returns for a request: status, headers, and a body read in chunks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .headers import Headers


class Response(Protocol):
    """A reply whose headers have arrived. `close()` may be called more than once.

    It may also have an `abort()`, for any thread (of an async one: for any task): who waits in
    `chunks()` then gets an error at once. Without it, a cancelled stream ends at the next chunk.
    """

    status: int
    headers: Headers

    def read(self) -> bytes: ...
    def chunks(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class AsyncResponse(Protocol):
    """The same for asyncio."""

    status: int
    headers: Headers

    async def read(self) -> bytes: ...
    def chunks(self) -> AsyncIterator[bytes]: ...
    async def close(self) -> None: ...
