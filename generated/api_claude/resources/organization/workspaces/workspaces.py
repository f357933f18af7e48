# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.workspaces`. Workspaces of the organization, and their rate limits."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ....models.organization.workspaces.workspaces import Workspace
    from ....params.organization.workspaces.workspaces import (
        DataResidencyCreateConfigParam,
        DataResidencyUpdateConfigParam,
    )
    from .members import AsyncOrganizationWorkspacesMembers, OrganizationWorkspacesMembers
    from .rate_limits import AsyncOrganizationWorkspacesRateLimits, OrganizationWorkspacesRateLimits
    from .service_accounts import (
        AsyncOrganizationWorkspacesServiceAccounts,
        OrganizationWorkspacesServiceAccounts,
    )


class OrganizationWorkspaces(Resource):
    """Workspaces of the organization, and their rate limits.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.workspaces"

    @cached_property
    def members(self) -> OrganizationWorkspacesMembers:
        """Members and service accounts of a workspace."""
        from .members import OrganizationWorkspacesMembers

        return OrganizationWorkspacesMembers(self._client)

    @cached_property
    def rate_limits(self) -> OrganizationWorkspacesRateLimits:
        """Workspaces of the organization, and their rate limits."""
        from .rate_limits import OrganizationWorkspacesRateLimits

        return OrganizationWorkspacesRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> OrganizationWorkspacesServiceAccounts:
        """Members and service accounts of a workspace."""
        from .service_accounts import OrganizationWorkspacesServiceAccounts

        return OrganizationWorkspacesServiceAccounts(self._client)

    def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        include_default: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[Workspace]:
        """List the workspaces of the organization.

        `GET /v1/organizations/workspaces`. Options and errors: see `OrganizationWorkspaces`.

        Lists the workspaces of the organization, optionally only those with given ids.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            ids: Only workspaces with these ids.
            include_archived: Whether archived ones come, too.
            include_default: Whether to include the default workspace of the organization.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.

        Returns:
            One page of workspaces. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/workspaces",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "ids[]": ids,
                "include_archived": include_archived,
                "include_default": include_default,
                "limit": limit,
            },
            options=options,
        )
        return self._fetch_page(Page[_models.Workspace], call)

    def create(
        self,
        *,
        name: str,
        data_residency: DataResidencyCreateConfigParam | Omit | None = OMIT,
        display_color: str | Omit | None = OMIT,
        external_key_id: str | Omit | None = OMIT,
        tags: Mapping[str, str] | Omit | None = OMIT,
        user_profile_id: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Create a workspace.

        `POST /v1/organizations/workspaces`. Options and errors: see `OrganizationWorkspaces`.

        Creates a workspace in the organization. If an external key is named, the request fails
        unless the key can be validated. After the error `workspace_created_incomplete`, the
        workspace exists without some of its settings; update it, by the `workspace_id` of the
        error, instead of creating it again.

        Args:
            name: Name of the workspace.
            data_residency: Where data of the workspace is kept and where models may run for it;
                null for the defaults.
            display_color: Color that marks the workspace in the Console, such as `#6C5BB9`; null to
                leave the choice to the API.
            external_key_id: Identifier of the external key to encrypt data of the workspace with;
                null for none.
            tags: Labels to put on the workspace, as keys with values; null for none.
            user_profile_id: Identifier of the user profile to tie to the workspace; null for none.

        Returns:
            The created workspace.
        """
        call = Call(
            "POST",
            "/v1/organizations/workspaces",
            body={
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return self._fetch(_models.Workspace, call)

    def retrieve(self, workspace_id: str, **options: Unpack[CallOptions]) -> Workspace:
        """Get a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}`.
        Options and errors: see `OrganizationWorkspaces`.

        Retrieves a workspace by its id.

        Args:
            workspace_id: Identifier of the workspace.

        Returns:
            The workspace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}",
            options=options,
        )
        return self._fetch(_models.Workspace, call)

    def update(
        self,
        workspace_id: str,
        *,
        data_residency: DataResidencyUpdateConfigParam | Omit | None = OMIT,
        display_color: str | Omit = OMIT,
        external_key_id: str | Omit = OMIT,
        name: str | Omit = OMIT,
        tags: Mapping[str, str | None] | Omit | None = OMIT,
        user_profile_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Update a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}`.
        Options and errors: see `OrganizationWorkspaces`.

        Changes the given properties of a workspace. If an external key is named, the request fails
        unless the key can be validated. After the error `change_outcome_unknown`, retrieve the
        workspace to see whether the change was made.

        Args:
            workspace_id: Identifier of the workspace.
            data_residency: Where models may run for the workspace; the place where its data is kept
                cannot be changed here.
            display_color: Color that marks the workspace in the Console, such as `#6C5BB9`.
            external_key_id: Identifier of the external key to encrypt data of the workspace with.
            name: New name of the workspace.
            tags: Labels to put on the workspace, as keys with values.
            user_profile_id: Identifier of the user profile to tie to the workspace. Fails with
                `storage_profile_mismatch` or `storage_profile_still_required` if the workspace uses
                external storage of another one.

        Returns:
            The updated workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}",
            body={
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "name": name,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return self._fetch(_models.Workspace, call)

    def archive(self, workspace_id: str, **options: Unpack[CallOptions]) -> Workspace:
        """Archive a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/archive`.
        Options and errors: see `OrganizationWorkspaces`.

        Archives a workspace, which takes it out of use. Archived workspaces are still listed when
        `include_archived` is set. Fails with `storage_attached_during_archive` if another request
        attaches storage to the workspace at the same time.

        Args:
            workspace_id: Identifier of the workspace.

        Returns:
            The archived workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/archive",
            options=options,
        )
        return self._fetch(_models.Workspace, call)


class AsyncOrganizationWorkspaces(AsyncResource):
    """Asynchronous version of `OrganizationWorkspaces`."""

    _path = "client.organization.workspaces"

    @cached_property
    def members(self) -> AsyncOrganizationWorkspacesMembers:
        """Members and service accounts of a workspace."""
        from .members import AsyncOrganizationWorkspacesMembers

        return AsyncOrganizationWorkspacesMembers(self._client)

    @cached_property
    def rate_limits(self) -> AsyncOrganizationWorkspacesRateLimits:
        """Workspaces of the organization, and their rate limits."""
        from .rate_limits import AsyncOrganizationWorkspacesRateLimits

        return AsyncOrganizationWorkspacesRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> AsyncOrganizationWorkspacesServiceAccounts:
        """Members and service accounts of a workspace."""
        from .service_accounts import AsyncOrganizationWorkspacesServiceAccounts

        return AsyncOrganizationWorkspacesServiceAccounts(self._client)

    @list_call
    async def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        include_default: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[Workspace]:
        """List the workspaces of the organization.

        `GET /v1/organizations/workspaces`. Options and errors: see `OrganizationWorkspaces`.

        Lists the workspaces of the organization, optionally only those with given ids.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            ids: Only workspaces with these ids.
            include_archived: Whether archived ones come, too.
            include_default: Whether to include the default workspace of the organization.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.

        Returns:
            One page of workspaces. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/workspaces",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "ids[]": ids,
                "include_archived": include_archived,
                "include_default": include_default,
                "limit": limit,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPage[_models.Workspace], call)

    async def create(
        self,
        *,
        name: str,
        data_residency: DataResidencyCreateConfigParam | Omit | None = OMIT,
        display_color: str | Omit | None = OMIT,
        external_key_id: str | Omit | None = OMIT,
        tags: Mapping[str, str] | Omit | None = OMIT,
        user_profile_id: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Create a workspace.

        `POST /v1/organizations/workspaces`. Options and errors: see `OrganizationWorkspaces`.

        Creates a workspace in the organization. If an external key is named, the request fails
        unless the key can be validated. After the error `workspace_created_incomplete`, the
        workspace exists without some of its settings; update it, by the `workspace_id` of the
        error, instead of creating it again.

        Args:
            name: Name of the workspace.
            data_residency: Where data of the workspace is kept and where models may run for it;
                null for the defaults.
            display_color: Color that marks the workspace in the Console, such as `#6C5BB9`; null to
                leave the choice to the API.
            external_key_id: Identifier of the external key to encrypt data of the workspace with;
                null for none.
            tags: Labels to put on the workspace, as keys with values; null for none.
            user_profile_id: Identifier of the user profile to tie to the workspace; null for none.

        Returns:
            The created workspace.
        """
        call = Call(
            "POST",
            "/v1/organizations/workspaces",
            body={
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return await self._fetch(_models.Workspace, call)

    async def retrieve(self, workspace_id: str, **options: Unpack[CallOptions]) -> Workspace:
        """Get a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}`.
        Options and errors: see `OrganizationWorkspaces`.

        Retrieves a workspace by its id.

        Args:
            workspace_id: Identifier of the workspace.

        Returns:
            The workspace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}",
            options=options,
        )
        return await self._fetch(_models.Workspace, call)

    async def update(
        self,
        workspace_id: str,
        *,
        data_residency: DataResidencyUpdateConfigParam | Omit | None = OMIT,
        display_color: str | Omit = OMIT,
        external_key_id: str | Omit = OMIT,
        name: str | Omit = OMIT,
        tags: Mapping[str, str | None] | Omit | None = OMIT,
        user_profile_id: str | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Update a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}`.
        Options and errors: see `OrganizationWorkspaces`.

        Changes the given properties of a workspace. If an external key is named, the request fails
        unless the key can be validated. After the error `change_outcome_unknown`, retrieve the
        workspace to see whether the change was made.

        Args:
            workspace_id: Identifier of the workspace.
            data_residency: Where models may run for the workspace; the place where its data is kept
                cannot be changed here.
            display_color: Color that marks the workspace in the Console, such as `#6C5BB9`.
            external_key_id: Identifier of the external key to encrypt data of the workspace with.
            name: New name of the workspace.
            tags: Labels to put on the workspace, as keys with values.
            user_profile_id: Identifier of the user profile to tie to the workspace. Fails with
                `storage_profile_mismatch` or `storage_profile_still_required` if the workspace uses
                external storage of another one.

        Returns:
            The updated workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}",
            body={
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "name": name,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return await self._fetch(_models.Workspace, call)

    async def archive(self, workspace_id: str, **options: Unpack[CallOptions]) -> Workspace:
        """Archive a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/archive`.
        Options and errors: see `OrganizationWorkspaces`.

        Archives a workspace, which takes it out of use. Archived workspaces are still listed when
        `include_archived` is set. Fails with `storage_attached_during_archive` if another request
        attaches storage to the workspace at the same time.

        Args:
            workspace_id: Identifier of the workspace.

        Returns:
            The archived workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/archive",
            options=options,
        )
        return await self._fetch(_models.Workspace, call)
