# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.workspaces.service_accounts`. Members and service accounts of a
workspace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .....models.organization.service_accounts import ServiceAccountWorkspaceMember
    from .....models.organization.workspaces.members import (
        OrganizationWorkspacesServiceAccountRemoveResponse,
    )
    from .....params.organization.organization import NoBillingWorkspaceRole
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationWorkspacesServiceAccounts(Resource):
    """Members and service accounts of a workspace.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.workspaces.service_accounts"

    def list(
        self,
        workspace_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[ServiceAccountWorkspaceMember]:
        """List the service accounts of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/service_accounts`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Lists the service accounts that are members of a workspace, with their roles in it.

        Args:
            workspace_id: Identifier of the workspace.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of service account memberships. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            "/service_accounts",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.ServiceAccountWorkspaceMember], call)

    def add(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountWorkspaceMember:
        """Add a service account to a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/service_accounts`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Makes a service account of the organization a member of a workspace.

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account to add.
            workspace_role: Role that the service account gets in the workspace; the billing role
                cannot be given here.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The membership of the service account in the workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            "/service_accounts",
            headers={"anthropic-beta": joined(betas)},
            body={"service_account_id": service_account_id, "workspace_role": workspace_role},
            options=options,
        )
        return self._fetch(_models.ServiceAccountWorkspaceMember, call)

    def remove(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationWorkspacesServiceAccountRemoveResponse:
        """Remove a service account from a workspace.

        `DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Ends the membership of a service account in a workspace. The service account stays in the
        organization.

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the service account and the workspace.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            f"/service_accounts/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.OrganizationWorkspacesServiceAccountRemoveResponse, call)

    def retrieve(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountWorkspaceMember:
        """Get a service account of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Retrieves the membership of a service account in a workspace, with the role.

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The membership of the service account in the workspace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            f"/service_accounts/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.ServiceAccountWorkspaceMember, call)

    def update(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountWorkspaceMember:
        """Change a service account's role in a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Changes the role that a service account has in a workspace.

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.
            workspace_role: Role that the service account gets in the workspace; the billing role
                cannot be given here.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated membership of the service account.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            f"/service_accounts/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            body={"workspace_role": workspace_role},
            options=options,
        )
        return self._fetch(_models.ServiceAccountWorkspaceMember, call)


class AsyncBetaOrganizationWorkspacesServiceAccounts(AsyncResource):
    """Asynchronous version of `BetaOrganizationWorkspacesServiceAccounts`."""

    _path = "client.beta.organization.workspaces.service_accounts"

    @list_call
    async def list(
        self,
        workspace_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[ServiceAccountWorkspaceMember]:
        """List the service accounts of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/service_accounts`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Lists the service accounts that are members of a workspace, with their roles in it.

        Args:
            workspace_id: Identifier of the workspace.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of service account memberships. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            "/service_accounts",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.ServiceAccountWorkspaceMember], call)

    async def add(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountWorkspaceMember:
        """Add a service account to a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/service_accounts`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Makes a service account of the organization a member of a workspace.

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account to add.
            workspace_role: Role that the service account gets in the workspace; the billing role
                cannot be given here.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The membership of the service account in the workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            "/service_accounts",
            headers={"anthropic-beta": joined(betas)},
            body={"service_account_id": service_account_id, "workspace_role": workspace_role},
            options=options,
        )
        return await self._fetch(_models.ServiceAccountWorkspaceMember, call)

    async def remove(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationWorkspacesServiceAccountRemoveResponse:
        """Remove a service account from a workspace.

        `DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Ends the membership of a service account in a workspace. The service account stays in the
        organization.

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the service account and the workspace.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            f"/service_accounts/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.OrganizationWorkspacesServiceAccountRemoveResponse, call)

    async def retrieve(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountWorkspaceMember:
        """Get a service account of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Retrieves the membership of a service account in a workspace, with the role.

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The membership of the service account in the workspace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            f"/service_accounts/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.ServiceAccountWorkspaceMember, call)

    async def update(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountWorkspaceMember:
        """Change a service account's role in a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationWorkspacesServiceAccounts`.

        Changes the role that a service account has in a workspace.

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace.
            workspace_role: Role that the service account gets in the workspace; the billing role
                cannot be given here.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated membership of the service account.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}"
            f"/service_accounts/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            body={"workspace_role": workspace_role},
            options=options,
        )
        return await self._fetch(_models.ServiceAccountWorkspaceMember, call)
