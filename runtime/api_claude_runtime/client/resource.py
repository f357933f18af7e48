"""Base classes of the generated groups of endpoints, such as `client.messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .sync_client import SyncClient


class Resource:
    """A group of endpoints. It holds the client and nothing else."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource:
    """A group of endpoints, for asyncio. It holds the client and nothing else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
