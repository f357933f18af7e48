"""Base classes of the generated endpoint groups, such as `client.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .sync_client import SyncClient


class Resource:
    """A group of endpoints. Its only state is the client."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource:
    """Asynchronous version of `Resource`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
