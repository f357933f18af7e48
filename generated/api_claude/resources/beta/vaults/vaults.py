# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.vaults`. Vaults: the credentials that sessions may use."""

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

    from ....models.vaults.vaults import BetaManagedAgentsDeletedVault, BetaManagedAgentsVault
    from ....params.shared.shared import AnthropicBetaParam
    from .credentials import AsyncBetaVaultsCredentials, BetaVaultsCredentials


class BetaVaults(Resource):
    """Vaults: the credentials that sessions may use.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.vaults"

    @cached_property
    def credentials(self) -> BetaVaultsCredentials:
        """Credentials in a vault: OAuth, bearer tokens and environment variables."""
        from .credentials import BetaVaultsCredentials

        return BetaVaultsCredentials(self._client)

    def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsVault]:
        """List the vaults.

        `GET /v1/vaults`. Options and errors: see `BetaVaults`.

        Lists vaults, page by page.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of vaults. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/vaults",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsVault], call)

    def create(
        self,
        *,
        display_name: str,
        metadata: Mapping[str, str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsVault:
        """Create a vault.

        `POST /v1/vaults`. Options and errors: see `BetaVaults`.

        Creates an empty vault. Credentials are added to it afterwards, and sessions that are given
        the vault can use them.

        Args:
            display_name: Name of the vault for people to read; 1 to 255 characters.
            metadata: Key-value pairs of your own to keep with the vault; at most 16.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The created vault.
        """
        call = Call(
            "POST",
            "/v1/vaults",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"display_name": display_name, "metadata": metadata},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsVault, call)

    def delete(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedVault:
        """Delete a vault.

        `DELETE /v1/vaults/{vault_id}`. Options and errors: see `BetaVaults`.

        Deletes a vault for good. To keep a record of it, archive it instead.

        Args:
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A confirmation that names the deleted vault.
        """
        call = Call(
            "DELETE",
            f"/v1/vaults/{segment('vault_id', vault_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeletedVault, call)

    def retrieve(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsVault:
        """Retrieve a vault.

        `GET /v1/vaults/{vault_id}`. Options and errors: see `BetaVaults`.

        Retrieves a vault by its ID. Its credentials are not part of the response; they are listed
        separately.

        Args:
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The vault.
        """
        call = Call(
            "GET",
            f"/v1/vaults/{segment('vault_id', vault_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsVault, call)

    def update(
        self,
        vault_id: str,
        *,
        display_name: str | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsVault:
        """Update a vault.

        `POST /v1/vaults/{vault_id}`. Options and errors: see `BetaVaults`.

        Updates the name and metadata of a vault. Fields left out stay as they are.

        Args:
            vault_id: Identifier of the vault.
            display_name: New name of the vault for people to read; 1 to 255 characters.
            metadata: Changes to the metadata: a key with a value is set, a key with null is
                removed, and keys left out stay as they are.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated vault.
        """
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"display_name": display_name, "metadata": metadata},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsVault, call)

    def archive(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsVault:
        """Archive a vault.

        `POST /v1/vaults/{vault_id}/archive`. Options and errors: see `BetaVaults`.

        Archives a vault: it is taken out of use, but can still be retrieved.

        Args:
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived vault.
        """
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsVault, call)


class AsyncBetaVaults(AsyncResource):
    """Asynchronous version of `BetaVaults`."""

    _path = "client.beta.vaults"

    @cached_property
    def credentials(self) -> AsyncBetaVaultsCredentials:
        """Credentials in a vault: OAuth, bearer tokens and environment variables."""
        from .credentials import AsyncBetaVaultsCredentials

        return AsyncBetaVaultsCredentials(self._client)

    @list_call
    async def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsVault]:
        """List the vaults.

        `GET /v1/vaults`. Options and errors: see `BetaVaults`.

        Lists vaults, page by page.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of vaults. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/vaults",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsVault], call)

    async def create(
        self,
        *,
        display_name: str,
        metadata: Mapping[str, str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsVault:
        """Create a vault.

        `POST /v1/vaults`. Options and errors: see `BetaVaults`.

        Creates an empty vault. Credentials are added to it afterwards, and sessions that are given
        the vault can use them.

        Args:
            display_name: Name of the vault for people to read; 1 to 255 characters.
            metadata: Key-value pairs of your own to keep with the vault; at most 16.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The created vault.
        """
        call = Call(
            "POST",
            "/v1/vaults",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"display_name": display_name, "metadata": metadata},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsVault, call)

    async def delete(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedVault:
        """Delete a vault.

        `DELETE /v1/vaults/{vault_id}`. Options and errors: see `BetaVaults`.

        Deletes a vault for good. To keep a record of it, archive it instead.

        Args:
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A confirmation that names the deleted vault.
        """
        call = Call(
            "DELETE",
            f"/v1/vaults/{segment('vault_id', vault_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeletedVault, call)

    async def retrieve(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsVault:
        """Retrieve a vault.

        `GET /v1/vaults/{vault_id}`. Options and errors: see `BetaVaults`.

        Retrieves a vault by its ID. Its credentials are not part of the response; they are listed
        separately.

        Args:
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The vault.
        """
        call = Call(
            "GET",
            f"/v1/vaults/{segment('vault_id', vault_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsVault, call)

    async def update(
        self,
        vault_id: str,
        *,
        display_name: str | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsVault:
        """Update a vault.

        `POST /v1/vaults/{vault_id}`. Options and errors: see `BetaVaults`.

        Updates the name and metadata of a vault. Fields left out stay as they are.

        Args:
            vault_id: Identifier of the vault.
            display_name: New name of the vault for people to read; 1 to 255 characters.
            metadata: Changes to the metadata: a key with a value is set, a key with null is
                removed, and keys left out stay as they are.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated vault.
        """
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"display_name": display_name, "metadata": metadata},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsVault, call)

    async def archive(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsVault:
        """Archive a vault.

        `POST /v1/vaults/{vault_id}/archive`. Options and errors: see `BetaVaults`.

        Archives a vault: it is taken out of use, but can still be retrieved.

        Args:
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived vault.
        """
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsVault, call)
