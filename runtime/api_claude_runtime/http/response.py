"""`Response`: what a transport returns for a request, with a body that is read in chunks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .headers import Headers


class Response(Protocol):
    """A response after its headers have arrived. `close` may be called more than once."""

    status: int
    headers: Headers

    def read(self) -> bytes:
        """Read and decode the whole body, then close the response."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """Iterate over the decoded body as it arrives. Close the response at the end."""
        ...

    def abort(self) -> None:
        """Stop the body, from any thread. A reader blocked in `chunks` gets an error immediately.

        A transport that cannot do this does nothing. The reader then stops at the next chunk.
        """
        ...

    def report_failure(self, error: BaseException) -> None:
        """Report an error that the reader found in a body that arrived completely.

        Policies record it. A transport does nothing.
        """
        ...

    def hide_echo(self, error: BaseException) -> None:
        """Mask credentials of the request that the server repeated in what made `error`."""
        ...

    def ends_soon(self) -> bool:
        """Wait a moment for the end of a body of which the caller needs no more bytes.

        A body that is read to its end leaves a connection that can be used again.

        Returns:
            Whether the rest of the body can be read without waiting. If not, close the response.
        """
        ...

    def close(self) -> None:
        """Release the connection, whether or not the body was read."""
        ...


class AsyncResponse(Protocol):
    """Asynchronous version of `Response`."""

    status: int
    headers: Headers

    async def read(self) -> bytes: ...
    def chunks(self) -> AsyncIterator[bytes]: ...
    def abort(self) -> None:
        """Stop the body, from any task of the same event loop. See `Response.abort`."""
        ...

    def report_failure(self, error: BaseException) -> None: ...
    def hide_echo(self, error: BaseException) -> None: ...
    async def ends_soon(self) -> bool: ...
    async def close(self) -> None: ...
