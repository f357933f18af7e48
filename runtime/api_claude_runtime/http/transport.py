"""`Transport`: the interface between the clients and the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .request import Request
    from .response import AsyncResponse, Response


class Transport(Protocol):
    """A sender of requests. `send` returns as soon as the response headers have arrived.

    It raises only errors of this package. Many threads may use one transport at the same time.
    """

    def send(self, request: Request) -> Response: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """Asynchronous version of `Transport`. Many tasks may use one transport at the same time."""

    async def send(self, request: Request) -> AsyncResponse: ...
    async def close(self) -> None: ...
