# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.service_accounts`. Service accounts: members that are programs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .....models.organization.service_accounts import ServiceAccount
    from .....params.shared.shared import AnthropicBetaParam
    from .workspaces import (
        AsyncBetaOrganizationServiceAccountsWorkspaces,
        BetaOrganizationServiceAccountsWorkspaces,
    )


class BetaOrganizationServiceAccounts(Resource):
    """Service accounts: members that are programs.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.service_accounts"

    @cached_property
    def workspaces(self) -> BetaOrganizationServiceAccountsWorkspaces:
        """Service accounts: members that are programs."""
        from .workspaces import BetaOrganizationServiceAccountsWorkspaces

        return BetaOrganizationServiceAccountsWorkspaces(self._client)

    def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[ServiceAccount]:
        """List the service accounts.

        `GET /v1/organizations/service_accounts`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Lists the service accounts of the organization.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of service accounts. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/service_accounts",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.ServiceAccount], call)

    def create(
        self,
        *,
        name: str,
        description: str | Omit | None = OMIT,
        organization_role: Literal["admin", "developer"] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccount:
        """Create a service account.

        `POST /v1/organizations/service_accounts`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Creates a service account, an identity for software instead of a person. It is added to
        workspaces separately.

        Args:
            name: Name for the service account.
            description: Free text about the service account.
            organization_role: Role of the service account in the organization: `developer`, the
                default, or `admin`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new service account.
        """
        call = Call(
            "POST",
            "/v1/organizations/service_accounts",
            headers={"anthropic-beta": joined(betas)},
            body={"name": name, "description": description, "organization_role": organization_role},
            options=options,
        )
        return self._fetch(_models.ServiceAccount, call)

    def retrieve(
        self,
        service_account_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccount:
        """Get a service account.

        `GET /v1/organizations/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Retrieves one service account of the organization.

        Args:
            service_account_id: Identifier of the service account.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The service account.
        """
        call = Call(
            "GET",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.ServiceAccount, call)

    def update(
        self,
        service_account_id: str,
        *,
        description: str | Omit | None = OMIT,
        organization_role: Literal["admin", "developer"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccount:
        """Update a service account.

        `POST /v1/organizations/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Changes the description or the organization role of a service account. Fields that are left
        out stay as they are. The name cannot be changed.

        Args:
            service_account_id: Identifier of the service account.
            description: New free text about the service account.
            organization_role: New role of the service account in the organization: `developer` or
                `admin`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated service account.
        """
        call = Call(
            "POST",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            body={"description": description, "organization_role": organization_role},
            options=options,
        )
        return self._fetch(_models.ServiceAccount, call)

    def archive(
        self,
        service_account_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccount:
        """Archive a service account.

        `POST /v1/organizations/service_accounts/{service_account_id}/archive`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Archives a service account, which retires it without deleting its record.

        Args:
            service_account_id: Identifier of the service account.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The archived service account.
        """
        call = Call(
            "POST",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}/archive",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.ServiceAccount, call)


class AsyncBetaOrganizationServiceAccounts(AsyncResource):
    """Asynchronous version of `BetaOrganizationServiceAccounts`."""

    _path = "client.beta.organization.service_accounts"

    @cached_property
    def workspaces(self) -> AsyncBetaOrganizationServiceAccountsWorkspaces:
        """Service accounts: members that are programs."""
        from .workspaces import AsyncBetaOrganizationServiceAccountsWorkspaces

        return AsyncBetaOrganizationServiceAccountsWorkspaces(self._client)

    @list_call
    async def list(
        self,
        *,
        include_archived: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[ServiceAccount]:
        """List the service accounts.

        `GET /v1/organizations/service_accounts`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Lists the service accounts of the organization.

        Args:
            include_archived: Whether archived ones come, too.
            limit: Largest number of items on a page.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of service accounts. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/service_accounts",
            query={"include_archived": include_archived, "limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.ServiceAccount], call)

    async def create(
        self,
        *,
        name: str,
        description: str | Omit | None = OMIT,
        organization_role: Literal["admin", "developer"] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccount:
        """Create a service account.

        `POST /v1/organizations/service_accounts`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Creates a service account, an identity for software instead of a person. It is added to
        workspaces separately.

        Args:
            name: Name for the service account.
            description: Free text about the service account.
            organization_role: Role of the service account in the organization: `developer`, the
                default, or `admin`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The new service account.
        """
        call = Call(
            "POST",
            "/v1/organizations/service_accounts",
            headers={"anthropic-beta": joined(betas)},
            body={"name": name, "description": description, "organization_role": organization_role},
            options=options,
        )
        return await self._fetch(_models.ServiceAccount, call)

    async def retrieve(
        self,
        service_account_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccount:
        """Get a service account.

        `GET /v1/organizations/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Retrieves one service account of the organization.

        Args:
            service_account_id: Identifier of the service account.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The service account.
        """
        call = Call(
            "GET",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.ServiceAccount, call)

    async def update(
        self,
        service_account_id: str,
        *,
        description: str | Omit | None = OMIT,
        organization_role: Literal["admin", "developer"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccount:
        """Update a service account.

        `POST /v1/organizations/service_accounts/{service_account_id}`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Changes the description or the organization role of a service account. Fields that are left
        out stay as they are. The name cannot be changed.

        Args:
            service_account_id: Identifier of the service account.
            description: New free text about the service account.
            organization_role: New role of the service account in the organization: `developer` or
                `admin`.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated service account.
        """
        call = Call(
            "POST",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}",
            headers={"anthropic-beta": joined(betas)},
            body={"description": description, "organization_role": organization_role},
            options=options,
        )
        return await self._fetch(_models.ServiceAccount, call)

    async def archive(
        self,
        service_account_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ServiceAccount:
        """Archive a service account.

        `POST /v1/organizations/service_accounts/{service_account_id}/archive`.
        Options and errors: see `BetaOrganizationServiceAccounts`.

        Archives a service account, which retires it without deleting its record.

        Args:
            service_account_id: Identifier of the service account.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The archived service account.
        """
        call = Call(
            "POST",
            "/v1/organizations/service_accounts"
            f"/{segment('service_account_id', service_account_id)}/archive",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.ServiceAccount, call)
