# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.memory_stores.memories`. Memories: the files of a memory store, and their
versions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....models.memory_stores.memories import (
        BetaManagedAgentsDeletedMemory,
        BetaManagedAgentsMemory,
        BetaManagedAgentsMemoryListItem,
    )
    from ....params.memory_stores.memories import BetaManagedAgentsMemoryView
    from ....params.memory_stores.memory_stores import BetaManagedAgentsPreconditionParam
    from ....params.shared.shared import AnthropicBetaParam


class BetaMemoryStoresMemories(Resource):
    """Memories: the files of a memory store, and their versions.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.memory_stores.memories"

    def list(
        self,
        memory_store_id: str,
        *,
        depth: int | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        path_prefix: str | Omit = OMIT,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsMemoryListItem]:
        """List the memories in a store.

        `GET /v1/memory_stores/{memory_store_id}/memories`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Lists the memories in a memory store, optionally only those below a path. With `depth`,
        memories further down can be summed up as path prefixes, much like the folders in a
        directory listing.

        Args:
            memory_store_id: Identifier of the memory store.
            depth: Number of path levels to list before deeper memories are summed up as path
                prefixes; the default is 0.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            path_prefix: Only memories whose path starts with this text.
            view: How much to return of each memory: `basic` leaves its content out, `full` includes
                it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of memories and path prefixes. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories",
            query={
                "depth": depth,
                "limit": limit,
                "page": page,
                "path_prefix": path_prefix,
                "view": view,
            },
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsMemoryListItem], call)

    def create(
        self,
        memory_store_id: str,
        *,
        content: str | None,
        path: str,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemory:
        """Create a memory.

        `POST /v1/memory_stores/{memory_store_id}/memories`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Writes a new memory to a path in a memory store.

        Args:
            memory_store_id: Identifier of the memory store.
            content: Text of the memory.
            path: Path of the memory in the memory store, 2 to 1024 characters.
            view: How much to return of the new memory: `basic` leaves its content out, `full`
                includes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new memory.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories",
            query={"view": view},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"content": content, "path": path},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemory, call)

    def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedMemory:
        """Delete a memory.

        `DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Deletes a memory from a memory store. With `expected_content_sha256`, it is deleted only if
        no one has changed it in the meantime.

        Args:
            memory_id: Identifier of the memory.
            memory_store_id: Identifier of the memory store.
            expected_content_sha256: SHA-256 hash that the content must have for the memory to be
                deleted; leave it out to delete in any case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            Confirmation with the identifier of the deleted memory.
        """
        call = Call(
            "DELETE",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories"
            f"/{segment('memory_id', memory_id)}",
            query={"expected_content_sha256": expected_content_sha256},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeletedMemory, call)

    def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemory:
        """Retrieve a memory.

        `GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Retrieves a memory in its current version.

        Args:
            memory_id: Identifier of the memory.
            memory_store_id: Identifier of the memory store.
            view: How much to return of the memory: `basic` leaves its content out, `full` includes
                it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The memory.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories"
            f"/{segment('memory_id', memory_id)}",
            query={"view": view},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemory, call)

    def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        content: str | Omit | None = OMIT,
        path: str | Omit | None = OMIT,
        precondition: BetaManagedAgentsPreconditionParam | Omit = OMIT,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemory:
        """Update a memory.

        `POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Changes the content or path of a memory. With `precondition`, the change is made only if no
        one has changed the content in the meantime.

        Args:
            memory_id: Identifier of the memory.
            memory_store_id: Identifier of the memory store.
            content: New text of the memory; leave it out to keep the present one.
            path: New path of the memory in the memory store, 2 to 1024 characters, which moves it;
                leave it out to keep the present one.
            precondition: What must hold for the change to be made; leave it out to make it in any
                case.
            view: How much to return of the updated memory: `basic` leaves its content out, `full`
                includes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated memory.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories"
            f"/{segment('memory_id', memory_id)}",
            query={"view": view},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"content": content, "path": path, "precondition": precondition},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemory, call)


class AsyncBetaMemoryStoresMemories(AsyncResource):
    """Asynchronous version of `BetaMemoryStoresMemories`."""

    _path = "client.beta.memory_stores.memories"

    @list_call
    async def list(
        self,
        memory_store_id: str,
        *,
        depth: int | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        path_prefix: str | Omit = OMIT,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsMemoryListItem]:
        """List the memories in a store.

        `GET /v1/memory_stores/{memory_store_id}/memories`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Lists the memories in a memory store, optionally only those below a path. With `depth`,
        memories further down can be summed up as path prefixes, much like the folders in a
        directory listing.

        Args:
            memory_store_id: Identifier of the memory store.
            depth: Number of path levels to list before deeper memories are summed up as path
                prefixes; the default is 0.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            path_prefix: Only memories whose path starts with this text.
            view: How much to return of each memory: `basic` leaves its content out, `full` includes
                it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of memories and path prefixes. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories",
            query={
                "depth": depth,
                "limit": limit,
                "page": page,
                "path_prefix": path_prefix,
                "view": view,
            },
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(
            AsyncPageCursor[_models.BetaManagedAgentsMemoryListItem], call
        )

    async def create(
        self,
        memory_store_id: str,
        *,
        content: str | None,
        path: str,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemory:
        """Create a memory.

        `POST /v1/memory_stores/{memory_store_id}/memories`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Writes a new memory to a path in a memory store.

        Args:
            memory_store_id: Identifier of the memory store.
            content: Text of the memory.
            path: Path of the memory in the memory store, 2 to 1024 characters.
            view: How much to return of the new memory: `basic` leaves its content out, `full`
                includes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The new memory.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories",
            query={"view": view},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"content": content, "path": path},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemory, call)

    async def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedMemory:
        """Delete a memory.

        `DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Deletes a memory from a memory store. With `expected_content_sha256`, it is deleted only if
        no one has changed it in the meantime.

        Args:
            memory_id: Identifier of the memory.
            memory_store_id: Identifier of the memory store.
            expected_content_sha256: SHA-256 hash that the content must have for the memory to be
                deleted; leave it out to delete in any case.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            Confirmation with the identifier of the deleted memory.
        """
        call = Call(
            "DELETE",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories"
            f"/{segment('memory_id', memory_id)}",
            query={"expected_content_sha256": expected_content_sha256},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeletedMemory, call)

    async def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemory:
        """Retrieve a memory.

        `GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Retrieves a memory in its current version.

        Args:
            memory_id: Identifier of the memory.
            memory_store_id: Identifier of the memory store.
            view: How much to return of the memory: `basic` leaves its content out, `full` includes
                it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The memory.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories"
            f"/{segment('memory_id', memory_id)}",
            query={"view": view},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemory, call)

    async def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        content: str | Omit | None = OMIT,
        path: str | Omit | None = OMIT,
        precondition: BetaManagedAgentsPreconditionParam | Omit = OMIT,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemory:
        """Update a memory.

        `POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}`.
        Options and errors: see `BetaMemoryStoresMemories`.

        Changes the content or path of a memory. With `precondition`, the change is made only if no
        one has changed the content in the meantime.

        Args:
            memory_id: Identifier of the memory.
            memory_store_id: Identifier of the memory store.
            content: New text of the memory; leave it out to keep the present one.
            path: New path of the memory in the memory store, 2 to 1024 characters, which moves it;
                leave it out to keep the present one.
            precondition: What must hold for the change to be made; leave it out to make it in any
                case.
            view: How much to return of the updated memory: `basic` leaves its content out, `full`
                includes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated memory.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memories"
            f"/{segment('memory_id', memory_id)}",
            query={"view": view},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"content": content, "path": path, "precondition": precondition},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemory, call)
