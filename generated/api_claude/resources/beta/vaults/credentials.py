# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.vaults.credentials`. Credentials in a vault: OAuth, bearer tokens and environment
variables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.auth.hiding import hidden
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ....models.vaults.credentials import (
        BetaManagedAgentsCredential,
        BetaManagedAgentsCredentialValidation,
        BetaManagedAgentsDeletedCredential,
    )
    from ....params.shared.shared import AnthropicBetaParam
    from ....params.vaults.auth import (
        BetaVaultsCredentialCreateAuth,
        BetaVaultsCredentialUpdateAuth,
    )


class BetaVaultsCredentials(Resource):
    """Credentials in a vault: OAuth, bearer tokens and environment variables.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.vaults.credentials"

    def list(
        self,
        vault_id: str,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaManagedAgentsCredential]:
        """List the credentials of a vault.

        `GET /v1/vaults/{vault_id}/credentials`. Options and errors: see `BetaVaultsCredentials`.

        Lists the credentials of a vault, page by page. Secret values are never returned.

        Args:
            vault_id: Identifier of the vault.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of credentials. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaManagedAgentsCredential], call)

    def create(
        self,
        vault_id: str,
        *,
        auth: BetaVaultsCredentialCreateAuth,
        display_name: str | Omit | None = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredential:
        """Create a credential in a vault.

        `POST /v1/vaults/{vault_id}/credentials`. Options and errors: see `BetaVaultsCredentials`.

        Adds a credential to a vault: OAuth tokens or a bearer token for an MCP server, or a secret
        environment variable. The secret values can be replaced later but not read back.

        Args:
            vault_id: Identifier of the vault.
            auth: What the credential consists of; its `type` is the kind.
            display_name: Name of the credential for people to read; at most 255 characters.
            metadata: Key-value pairs of your own to keep with the credential; at most 16.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The created credential, without its secret values.
        """
        auth = hidden(auth)
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"auth": auth, "display_name": display_name, "metadata": metadata},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsCredential, call)

    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedCredential:
        """Delete a credential from a vault.

        `DELETE /v1/vaults/{vault_id}/credentials/{credential_id}`.
        Options and errors: see `BetaVaultsCredentials`.

        Deletes a credential for good. To keep a record of it, archive it instead.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A confirmation that names the deleted credential.
        """
        call = Call(
            "DELETE",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsDeletedCredential, call)

    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredential:
        """Retrieve a credential of a vault.

        `GET /v1/vaults/{vault_id}/credentials/{credential_id}`.
        Options and errors: see `BetaVaultsCredentials`.

        Retrieves a credential by its ID. Secret values are never returned.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The credential, without its secret values.
        """
        call = Call(
            "GET",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsCredential, call)

    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: BetaVaultsCredentialUpdateAuth | Omit = OMIT,
        display_name: str | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredential:
        """Update a credential of a vault.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}`.
        Options and errors: see `BetaVaultsCredentials`.

        Updates a credential, for example to replace its secret values. Fields left out stay as they
        are.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            auth: Changes to what the credential consists of; its `type` is that of the credential.
            display_name: New name of the credential for people to read; 1 to 255 characters.
            metadata: Changes to the metadata: a key with a value is set, a key with null is
                removed, and keys left out stay as they are.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated credential, without its secret values.
        """
        auth = hidden(auth)
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"auth": auth, "display_name": display_name, "metadata": metadata},
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsCredential, call)

    def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredential:
        """Archive a credential of a vault.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive`.
        Options and errors: see `BetaVaultsCredentials`.

        Archives a credential: it is taken out of use, but can still be retrieved.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived credential.
        """
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsCredential, call)

    def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredentialValidation:
        """Validate an MCP OAuth credential.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate`.
        Options and errors: see `BetaVaultsCredentials`.

        Checks whether a credential of type `mcp_oauth` works with its MCP server. The `status` of
        the result states whether it does.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The result of the check.
        """
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}/mcp_oauth_validate",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return self._fetch(_models.BetaManagedAgentsCredentialValidation, call)


class AsyncBetaVaultsCredentials(AsyncResource):
    """Asynchronous version of `BetaVaultsCredentials`."""

    _path = "client.beta.vaults.credentials"

    @list_call
    async def list(
        self,
        vault_id: str,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaManagedAgentsCredential]:
        """List the credentials of a vault.

        `GET /v1/vaults/{vault_id}/credentials`. Options and errors: see `BetaVaultsCredentials`.

        Lists the credentials of a vault, page by page. Secret values are never returned.

        Args:
            vault_id: Identifier of the vault.
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page, at most 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            One page of credentials. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaManagedAgentsCredential], call)

    async def create(
        self,
        vault_id: str,
        *,
        auth: BetaVaultsCredentialCreateAuth,
        display_name: str | Omit | None = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredential:
        """Create a credential in a vault.

        `POST /v1/vaults/{vault_id}/credentials`. Options and errors: see `BetaVaultsCredentials`.

        Adds a credential to a vault: OAuth tokens or a bearer token for an MCP server, or a secret
        environment variable. The secret values can be replaced later but not read back.

        Args:
            vault_id: Identifier of the vault.
            auth: What the credential consists of; its `type` is the kind.
            display_name: Name of the credential for people to read; at most 255 characters.
            metadata: Key-value pairs of your own to keep with the credential; at most 16.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The created credential, without its secret values.
        """
        auth = hidden(auth)
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"auth": auth, "display_name": display_name, "metadata": metadata},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsCredential, call)

    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsDeletedCredential:
        """Delete a credential from a vault.

        `DELETE /v1/vaults/{vault_id}/credentials/{credential_id}`.
        Options and errors: see `BetaVaultsCredentials`.

        Deletes a credential for good. To keep a record of it, archive it instead.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            A confirmation that names the deleted credential.
        """
        call = Call(
            "DELETE",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsDeletedCredential, call)

    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredential:
        """Retrieve a credential of a vault.

        `GET /v1/vaults/{vault_id}/credentials/{credential_id}`.
        Options and errors: see `BetaVaultsCredentials`.

        Retrieves a credential by its ID. Secret values are never returned.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The credential, without its secret values.
        """
        call = Call(
            "GET",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsCredential, call)

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: BetaVaultsCredentialUpdateAuth | Omit = OMIT,
        display_name: str | Omit | None = OMIT,
        metadata: Mapping[str, str | None] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredential:
        """Update a credential of a vault.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}`.
        Options and errors: see `BetaVaultsCredentials`.

        Updates a credential, for example to replace its secret values. Fields left out stay as they
        are.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            auth: Changes to what the credential consists of; its `type` is that of the credential.
            display_name: New name of the credential for people to read; 1 to 255 characters.
            metadata: Changes to the metadata: a key with a value is set, a key with null is
                removed, and keys left out stay as they are.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The updated credential, without its secret values.
        """
        auth = hidden(auth)
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            body={"auth": auth, "display_name": display_name, "metadata": metadata},
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsCredential, call)

    async def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredential:
        """Archive a credential of a vault.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive`.
        Options and errors: see `BetaVaultsCredentials`.

        Archives a credential: it is taken out of use, but can still be retrieved.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The archived credential.
        """
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}/archive",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsCredential, call)

    async def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        workspace_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaManagedAgentsCredentialValidation:
        """Validate an MCP OAuth credential.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate`.
        Options and errors: see `BetaVaultsCredentials`.

        Checks whether a credential of type `mcp_oauth` works with its MCP server. The `status` of
        the result states whether it does.

        Args:
            credential_id: Identifier of the credential.
            vault_id: Identifier of the vault.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.
            workspace_id: Identifier of the workspace to act in.

        Returns:
            The result of the check.
        """
        call = Call(
            "POST",
            f"/v1/vaults/{segment('vault_id', vault_id)}/credentials"
            f"/{segment('credential_id', credential_id)}/mcp_oauth_validate",
            headers={
                "anthropic-beta": joined(betas, "managed-agents-2026-04-01"),
                "anthropic-workspace-id": workspace_id,
            },
            options=options,
        )
        return await self._fetch(_models.BetaManagedAgentsCredentialValidation, call)
