# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.memory_stores.memory_versions`. Memories: the files of a memory store, and their
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
    from datetime import datetime

    from ....models.memory_stores.memories import BetaManagedAgentsMemoryVersion
    from ....params.memory_stores.memories import (
        BetaManagedAgentsMemoryVersionOperation,
        BetaManagedAgentsMemoryView,
    )
    from ....params.shared.shared import AnthropicBetaParam


class BetaMemoryStoresMemoryVersions(Resource):
    """Memories: the files of a memory store, and their versions.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.memory_stores.memory_versions"

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        memory_id: str | Omit = OMIT,
        operation: BetaManagedAgentsMemoryVersionOperation | Omit = OMIT,
        page: str | Omit | None = OMIT,
        service_account_id: str | Omit = OMIT,
        session_id: str | Omit = OMIT,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsMemoryVersion]:
        """List versions of memories.

        `GET /v1/memory_stores/{memory_store_id}/memory_versions`.
        Options and errors: see `BetaMemoryStoresMemoryVersions`.

        Lists the versions of memories in a memory store, which record each change to a memory and
        who made it.

        Args:
            memory_store_id: Identifier of the memory store.
            api_key_id: Only versions that were made with this API key.
            created_at_gte: Only those created at this time or later.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            memory_id: Only versions of this memory.
            operation: Only versions that record this kind of change.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            service_account_id: Only versions that were made by this service account.
            session_id: Only versions that were made in this session.
            view: How much to return of each memory version: `basic` leaves its content out, `full`
                includes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of memory versions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memory_versions",
            query={
                "api_key_id": api_key_id,
                "created_at[gte]": created_at_gte,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "memory_id": memory_id,
                "operation": operation,
                "page": page,
                "service_account_id": service_account_id,
                "session_id": session_id,
                "view": view,
            },
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsMemoryVersion], call)

    def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryVersion:
        """Retrieve a memory version.

        `GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}`.
        Options and errors: see `BetaMemoryStoresMemoryVersions`.

        Retrieves one version of a memory, either the current one or an earlier one.

        Args:
            memory_version_id: Identifier of the memory version.
            memory_store_id: Identifier of the memory store.
            view: How much to return of the memory version: `basic` leaves its content out, `full`
                includes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The memory version.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memory_versions"
            f"/{segment('memory_version_id', memory_version_id)}",
            query={"view": view},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemoryVersion, call)

    def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryVersion:
        """Redact a memory version.

        `POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact`.
        Options and errors: see `BetaMemoryStoresMemoryVersions`.

        Removes the content of a memory version for good, for example when it holds something that
        should not have been stored. The version itself stays on record.

        Args:
            memory_version_id: Identifier of the memory version.
            memory_store_id: Identifier of the memory store.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The redacted memory version.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memory_versions"
            f"/{segment('memory_version_id', memory_version_id)}/redact",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsMemoryVersion, call)


class AsyncBetaMemoryStoresMemoryVersions(AsyncResource):
    """Asynchronous version of `BetaMemoryStoresMemoryVersions`."""

    _path = "client.beta.memory_stores.memory_versions"

    @list_call
    async def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | Omit = OMIT,
        created_at_gte: str | datetime | Omit = OMIT,
        created_at_lte: str | datetime | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        memory_id: str | Omit = OMIT,
        operation: BetaManagedAgentsMemoryVersionOperation | Omit = OMIT,
        page: str | Omit | None = OMIT,
        service_account_id: str | Omit = OMIT,
        session_id: str | Omit = OMIT,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsMemoryVersion]:
        """List versions of memories.

        `GET /v1/memory_stores/{memory_store_id}/memory_versions`.
        Options and errors: see `BetaMemoryStoresMemoryVersions`.

        Lists the versions of memories in a memory store, which record each change to a memory and
        who made it.

        Args:
            memory_store_id: Identifier of the memory store.
            api_key_id: Only versions that were made with this API key.
            created_at_gte: Only those created at this time or later.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            memory_id: Only versions of this memory.
            operation: Only versions that record this kind of change.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            service_account_id: Only versions that were made by this service account.
            session_id: Only versions that were made in this session.
            view: How much to return of each memory version: `basic` leaves its content out, `full`
                includes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of memory versions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memory_versions",
            query={
                "api_key_id": api_key_id,
                "created_at[gte]": created_at_gte,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "memory_id": memory_id,
                "operation": operation,
                "page": page,
                "service_account_id": service_account_id,
                "session_id": session_id,
                "view": view,
            },
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsMemoryVersion], call)

    async def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: BetaManagedAgentsMemoryView | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryVersion:
        """Retrieve a memory version.

        `GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}`.
        Options and errors: see `BetaMemoryStoresMemoryVersions`.

        Retrieves one version of a memory, either the current one or an earlier one.

        Args:
            memory_version_id: Identifier of the memory version.
            memory_store_id: Identifier of the memory store.
            view: How much to return of the memory version: `basic` leaves its content out, `full`
                includes it.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The memory version.
        """
        call = Call(
            "GET",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memory_versions"
            f"/{segment('memory_version_id', memory_version_id)}",
            query={"view": view},
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemoryVersion, call)

    async def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsMemoryVersion:
        """Redact a memory version.

        `POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact`.
        Options and errors: see `BetaMemoryStoresMemoryVersions`.

        Removes the content of a memory version for good, for example when it holds something that
        should not have been stored. The version itself stays on record.

        Args:
            memory_version_id: Identifier of the memory version.
            memory_store_id: Identifier of the memory store.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The redacted memory version.
        """
        call = Call(
            "POST",
            f"/v1/memory_stores/{segment('memory_store_id', memory_store_id)}/memory_versions"
            f"/{segment('memory_version_id', memory_version_id)}/redact",
            headers={
                "anthropic-beta": joined(betas, "agent-memory-2026-07-22"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsMemoryVersion, call)
