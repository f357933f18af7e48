"""Base classes of the generated endpoint groups, such as `client.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .calls import AsyncCalls, Calls

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .sync_client import SyncClient


class Resource(Calls):
    """A group of endpoints. Its only state is the client."""

    def __init__(self, client: SyncClient) -> None:
        # Groups are a part of the client. Only its users must not call `_open`.
        super().__init__(client._open)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._client = client


class AsyncResource(AsyncCalls):
    """Asynchronous version of `Resource`."""

    def __init__(self, client: AsyncClient) -> None:
        # See above.
        super().__init__(client._open)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._client = client
