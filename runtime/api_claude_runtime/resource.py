"""Base of the generated resources: they hold a client and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient


class Resource:
    """A group of endpoints."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource:
    """A group of endpoints, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
