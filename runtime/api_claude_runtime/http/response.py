"""What a transport returns for a request: status, headers, and a body read in chunks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .headers import Headers


class Response(Protocol):
    """A response whose headers have arrived. `close()` may be called more than once."""

    status: int
    headers: Headers

    def read(self) -> bytes:
        """The whole body, decoded. Closes the response."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """The body as it arrives, decoded. Closes the response at its end."""
        ...

    def abort(self) -> None:
        """Stop the body, from any thread: a reader that waits in `chunks()` gets an error at once.

        A transport that cannot do that does nothing; the reader then stops at the next chunk.
        """
        ...

    def broke(self, error: BaseException) -> None:
        """Report an error that the reader found in a body whose bytes all arrived.

        Policies record it; a transport does nothing.
        """
        ...

    def close(self) -> None:
        """Free the connection, whether or not the body was read."""
        ...


class AsyncResponse(Protocol):
    """A response whose headers have arrived, for asyncio. See `Response`."""

    status: int
    headers: Headers

    async def read(self) -> bytes: ...
    def chunks(self) -> AsyncIterator[bytes]: ...
    def abort(self) -> None:
        """As `Response.abort`, from any task of the same event loop."""
        ...

    def broke(self, error: BaseException) -> None: ...
    async def close(self) -> None: ...
