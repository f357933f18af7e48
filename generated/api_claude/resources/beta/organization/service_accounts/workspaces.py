# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.service_accounts.workspaces`. Service accounts: members that are
programs.
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

    from .....models.organization.service_accounts import (
        OrganizationServiceAccountsWorkspaceRemoveResponse,
        ServiceAccountWorkspaceMember,
    )
    from .....params.organization.organization import NoBillingWorkspaceRole
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationServiceAccountsWorkspaces(Resource):
    """Service accounts: members that are programs.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.service_accounts.workspaces"

    def list(
        self,
        service_account_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[ServiceAccountWorkspaceMember]:
        """List the workspaces of a service account.

        `GET /v1/organizations/service_accounts/{service_account_id}/workspaces`.
        Options and errors: see `BetaOrganizationServiceAccountsWorkspaces`.

        Lists the workspaces that a service account is a member of, with its role in each.

        Args:
            service_account_id: Identifier of the service account.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of workspace memberships of the service account. Its `iter_all()` fetches the
            others.
        """
        call = Call(
            "GET",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}/workspaces",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.ServiceAccountWorkspaceMember], call)

    def add(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountWorkspaceMember:
        """Add a service account to a workspace.

        `POST /v1/organizations/service_accounts/{service_account_id}/workspaces`.
        Options and errors: see `BetaOrganizationServiceAccountsWorkspaces`.

        Makes a service account a member of a workspace, with a role there.

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace to add the service account to.
            workspace_role: Role that the service account gets in the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new workspace membership.
        """
        call = Call(
            "POST",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}/workspaces",
            headers={"anthropic-beta": joined(betas)},
            body={"workspace_id": workspace_id, "workspace_role": workspace_role},
            options=options,
        )
        return self._fetch(_models.ServiceAccountWorkspaceMember, call)

    def remove(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationServiceAccountsWorkspaceRemoveResponse:
        """Remove a service account from a workspace.

        `DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationServiceAccountsWorkspaces`.

        Ends the membership of a service account in a workspace; the service account stays in the
        organization.

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The identifiers of the service account and of the workspace it was removed from.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}/workspaces"
            f"/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.OrganizationServiceAccountsWorkspaceRemoveResponse, call)


class AsyncBetaOrganizationServiceAccountsWorkspaces(AsyncResource):
    """Asynchronous version of `BetaOrganizationServiceAccountsWorkspaces`."""

    _path = "client.beta.organization.service_accounts.workspaces"

    @list_call
    async def list(
        self,
        service_account_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[ServiceAccountWorkspaceMember]:
        """List the workspaces of a service account.

        `GET /v1/organizations/service_accounts/{service_account_id}/workspaces`.
        Options and errors: see `BetaOrganizationServiceAccountsWorkspaces`.

        Lists the workspaces that a service account is a member of, with its role in each.

        Args:
            service_account_id: Identifier of the service account.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of workspace memberships of the service account. Its `iter_all()` fetches the
            others.
        """
        call = Call(
            "GET",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}/workspaces",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.ServiceAccountWorkspaceMember], call)

    async def add(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: NoBillingWorkspaceRole,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccountWorkspaceMember:
        """Add a service account to a workspace.

        `POST /v1/organizations/service_accounts/{service_account_id}/workspaces`.
        Options and errors: see `BetaOrganizationServiceAccountsWorkspaces`.

        Makes a service account a member of a workspace, with a role there.

        Args:
            service_account_id: Identifier of the service account.
            workspace_id: Identifier of the workspace to add the service account to.
            workspace_role: Role that the service account gets in the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new workspace membership.
        """
        call = Call(
            "POST",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}/workspaces",
            headers={"anthropic-beta": joined(betas)},
            body={"workspace_id": workspace_id, "workspace_role": workspace_role},
            options=options,
        )
        return await self._fetch(_models.ServiceAccountWorkspaceMember, call)

    async def remove(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationServiceAccountsWorkspaceRemoveResponse:
        """Remove a service account from a workspace.

        `DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationServiceAccountsWorkspaces`.

        Ends the membership of a service account in a workspace; the service account stays in the
        organization.

        Args:
            workspace_id: Identifier of the workspace.
            service_account_id: Identifier of the service account.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The identifiers of the service account and of the workspace it was removed from.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}/workspaces"
            f"/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.OrganizationServiceAccountsWorkspaceRemoveResponse, call)
