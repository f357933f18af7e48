# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.memory_stores`. Memory stores: what agents remember across sessions, with its
history.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ....models.memory_stores.memory_stores import (
        BetaManagedAgentsDeletedMemoryStore,
        BetaManagedAgentsMemoryStore,
    )
    from ....params.shared.shared import AnthropicBetaParam
    from .memories import AsyncBetaMemoryStoresMemories, BetaMemoryStoresMemories
    from .memory_versions import AsyncBetaMemoryStoresMemoryVersions, BetaMemoryStoresMemoryVersions


class BetaMemoryStores(Resource):
    """Memory stores: what agents remember across sessions, with its history.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.memory_stores"

    @cached_property
    def memories(self) -> BetaMemoryStoresMemories:
        """Memories: the files of a memory store, and their versions."""
        from .memories import BetaMemoryStoresMemories

        return BetaMemoryStoresMemories(self._client)

    @cached_property
    def memory_versions(self) -> BetaMemoryStoresMemoryVersions:
        """Memories: the files of a memory store, and their versions."""
        from .memory_versions import BetaMemoryStoresMemoryVersions

        return BetaMemoryStoresMemoryVersions(self._client)

    def list(
        self,
        *,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsMemoryStore]:
        """List memory stores.

        `GET /v1/memory_stores`. Options and errors: see `BetaMemoryStores`.

        Lists memory stores. Archived memory stores are left out unless `include_archived` is set.

        Args:
            created_at_gte: Only those created at this time or later.
            created_at_lte: Only those created at this time or earlier.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of memory stores. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/memory_stores",
            query={
                "created_at[gte]": created_at_gte,
                "created_at[lte]": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsMemoryStore], call)

    def create(
        self,
        *,
        name: str,
        description: str | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryStore:
        """Create a memory store.

        `POST /v1/memory_stores`. Options and errors: see `BetaMemoryStores`.

        Creates an empty memory store. Add it to the resources of sessions to let their agents keep
        memories across sessions.

        Args:
            name: Name of the memory store for people to read, 1 to 255 characters.
            description: What the memory store is for, at most 1024 characters.
            metadata: Key-value pairs of your own to keep with the memory store, at most 16.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new memory store.
        """
        call = Call(
            "POST",
            "/v1/memory_stores",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"name": name, "description": description, "metadata": metadata},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemoryStore, call)

    def delete(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedMemoryStore:
        """Delete a memory store.

        `DELETE /v1/memory_stores/{memory_store_id}`. Options and errors: see `BetaMemoryStores`.

        Deletes a memory store with its memories for good. Archive it instead to keep it for later
        reading.

        Args:
            memory_store_id: Identifier of the memory store.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            Confirmation with the identifier of the deleted memory store.
        """
        call = Call(
            "DELETE",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeletedMemoryStore, call)

    def retrieve(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryStore:
        """Retrieve a memory store.

        `GET /v1/memory_stores/{memory_store_id}`. Options and errors: see `BetaMemoryStores`.

        Retrieves a memory store, without the memories in it.

        Args:
            memory_store_id: Identifier of the memory store.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The memory store.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemoryStore, call)

    def update(
        self,
        memory_store_id: str,
        *,
        description: str | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryStore:
        """Update a memory store.

        `POST /v1/memory_stores/{memory_store_id}`. Options and errors: see `BetaMemoryStores`.

        Changes the name, description or metadata of a memory store. Fields that are left out stay
        as they are.

        Args:
            memory_store_id: Identifier of the memory store.
            description: What the memory store is for, at most 1024 characters.
            metadata: Key-value pairs of your own to keep with the memory store, at most 16.
            name: New name of the memory store for people to read, 1 to 255 characters.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated memory store.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"description": description, "metadata": metadata, "name": name},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemoryStore, call)

    def archive(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryStore:
        """Archive a memory store.

        `POST /v1/memory_stores/{memory_store_id}/archive`.
        Options and errors: see `BetaMemoryStores`.

        Archives a memory store. It stays readable, but lists leave it out unless they are asked for
        archived memory stores.

        Args:
            memory_store_id: Identifier of the memory store.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived memory store.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemoryStore, call)


class AsyncBetaMemoryStores(AsyncResource):
    """Asynchronous version of `BetaMemoryStores`."""

    _path = "client.beta.memory_stores"

    @cached_property
    def memories(self) -> AsyncBetaMemoryStoresMemories:
        """Memories: the files of a memory store, and their versions."""
        from .memories import AsyncBetaMemoryStoresMemories

        return AsyncBetaMemoryStoresMemories(self._client)

    @cached_property
    def memory_versions(self) -> AsyncBetaMemoryStoresMemoryVersions:
        """Memories: the files of a memory store, and their versions."""
        from .memory_versions import AsyncBetaMemoryStoresMemoryVersions

        return AsyncBetaMemoryStoresMemoryVersions(self._client)

    @list_call
    async def list(
        self,
        *,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsMemoryStore]:
        """List memory stores.

        `GET /v1/memory_stores`. Options and errors: see `BetaMemoryStores`.

        Lists memory stores. Archived memory stores are left out unless `include_archived` is set.

        Args:
            created_at_gte: Only those created at this time or later.
            created_at_lte: Only those created at this time or earlier.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of memory stores. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/memory_stores",
            query={
                "created_at[gte]": created_at_gte,
                "created_at[lte]": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsMemoryStore], call)

    async def create(
        self,
        *,
        name: str,
        description: str | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryStore:
        """Create a memory store.

        `POST /v1/memory_stores`. Options and errors: see `BetaMemoryStores`.

        Creates an empty memory store. Add it to the resources of sessions to let their agents keep
        memories across sessions.

        Args:
            name: Name of the memory store for people to read, 1 to 255 characters.
            description: What the memory store is for, at most 1024 characters.
            metadata: Key-value pairs of your own to keep with the memory store, at most 16.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new memory store.
        """
        call = Call(
            "POST",
            "/v1/memory_stores",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"name": name, "description": description, "metadata": metadata},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemoryStore, call)

    async def delete(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedMemoryStore:
        """Delete a memory store.

        `DELETE /v1/memory_stores/{memory_store_id}`. Options and errors: see `BetaMemoryStores`.

        Deletes a memory store with its memories for good. Archive it instead to keep it for later
        reading.

        Args:
            memory_store_id: Identifier of the memory store.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            Confirmation with the identifier of the deleted memory store.
        """
        call = Call(
            "DELETE",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeletedMemoryStore, call)

    async def retrieve(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryStore:
        """Retrieve a memory store.

        `GET /v1/memory_stores/{memory_store_id}`. Options and errors: see `BetaMemoryStores`.

        Retrieves a memory store, without the memories in it.

        Args:
            memory_store_id: Identifier of the memory store.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The memory store.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemoryStore, call)

    async def update(
        self,
        memory_store_id: str,
        *,
        description: str | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        name: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryStore:
        """Update a memory store.

        `POST /v1/memory_stores/{memory_store_id}`. Options and errors: see `BetaMemoryStores`.

        Changes the name, description or metadata of a memory store. Fields that are left out stay
        as they are.

        Args:
            memory_store_id: Identifier of the memory store.
            description: What the memory store is for, at most 1024 characters.
            metadata: Key-value pairs of your own to keep with the memory store, at most 16.
            name: New name of the memory store for people to read, 1 to 255 characters.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated memory store.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"description": description, "metadata": metadata, "name": name},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemoryStore, call)

    async def archive(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryStore:
        """Archive a memory store.

        `POST /v1/memory_stores/{memory_store_id}/archive`.
        Options and errors: see `BetaMemoryStores`.

        Archives a memory store. It stays readable, but lists leave it out unless they are asked for
        archived memory stores.

        Args:
            memory_store_id: Identifier of the memory store.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived memory store.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemoryStore, call)
