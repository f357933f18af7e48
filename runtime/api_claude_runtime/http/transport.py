"""What sends a request: the interface between the clients and the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .request import Request
    from .response import AsyncResponse, Response


class Transport(Protocol):
    """Sends a request and returns when the reply's headers are there.

    Raises only errors of this package. One transport may be used by many threads (or tasks).
    """

    def send(self, request: Request) -> Response: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The same for asyncio."""

    async def send(self, request: Request) -> AsyncResponse: ...
    async def close(self) -> None: ...
