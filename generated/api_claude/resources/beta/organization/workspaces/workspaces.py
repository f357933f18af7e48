# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.workspaces`. Workspaces of the organization, and their rate limits."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .....models.organization.workspaces.workspaces import Workspace
    from .....params.organization.workspaces.privacy import (
        BetaInferenceDataPrivacyCreateParam,
        BetaInferenceDataPrivacyUpdateParam,
    )
    from .....params.organization.workspaces.workspaces import (
        DataResidencyCreateConfigParam,
        DataResidencyUpdateConfigParam,
    )
    from .....params.shared.shared import AnthropicBetaParam
    from .members import AsyncBetaOrganizationWorkspacesMembers, BetaOrganizationWorkspacesMembers
    from .rate_limits import (
        AsyncBetaOrganizationWorkspacesRateLimits,
        BetaOrganizationWorkspacesRateLimits,
    )
    from .service_accounts import (
        AsyncBetaOrganizationWorkspacesServiceAccounts,
        BetaOrganizationWorkspacesServiceAccounts,
    )


class BetaOrganizationWorkspaces(Resource):
    """Workspaces of the organization, and their rate limits.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.workspaces"

    @cached_property
    def members(self) -> BetaOrganizationWorkspacesMembers:
        """Members and service accounts of a workspace."""
        from .members import BetaOrganizationWorkspacesMembers

        return BetaOrganizationWorkspacesMembers(self._client)

    @cached_property
    def rate_limits(self) -> BetaOrganizationWorkspacesRateLimits:
        """Workspaces of the organization, and their rate limits."""
        from .rate_limits import BetaOrganizationWorkspacesRateLimits

        return BetaOrganizationWorkspacesRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> BetaOrganizationWorkspacesServiceAccounts:
        """Members and service accounts of a workspace."""
        from .service_accounts import BetaOrganizationWorkspacesServiceAccounts

        return BetaOrganizationWorkspacesServiceAccounts(self._client)

    def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        include_default: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[Workspace]:
        """List the workspaces of the organization.

        `GET /v1/organizations/workspaces`. Options and errors: see `BetaOrganizationWorkspaces`.

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
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

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
            headers={"anthropic-beta": joined(betas)},
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
        inference_data_privacy: BetaInferenceDataPrivacyCreateParam | Omit | None = OMIT,
        tags: Mapping[str, str] | Omit | None = OMIT,
        user_profile_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Create a workspace.

        `POST /v1/organizations/workspaces`. Options and errors: see `BetaOrganizationWorkspaces`.

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
            inference_data_privacy: Where data of inference in the workspace is stored and whether
                people may review it. If it is absent, storage is internal and human review is
                enabled. The API does not accept null, nor an Admin API key for this field: use an
                API key of a user or a service account, or an OAuth token. Fails with
                `approval_required`, `grant_required` or `organization_not_eligible` if the
                organization may not choose the settings, and with `authorization_check_unavailable`
                if this could not be checked.
            tags: Labels to put on the workspace, as keys with values; null for none.
            user_profile_id: Identifier of the user profile to tie to the workspace; null for none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created workspace.
        """
        call = Call(
            "POST",
            "/v1/organizations/workspaces",
            headers={"anthropic-beta": joined(betas)},
            body={
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "inference_data_privacy": inference_data_privacy,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return self._fetch(_models.Workspace, call)

    def retrieve(
        self,
        workspace_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Get a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationWorkspaces`.

        Retrieves a workspace by its id.

        Args:
            workspace_id: Identifier of the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The workspace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas)},
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
        inference_data_privacy: BetaInferenceDataPrivacyUpdateParam | Omit | None = OMIT,
        name: str | Omit = OMIT,
        tags: Mapping[str, str | None] | Omit | None = OMIT,
        user_profile_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Update a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationWorkspaces`.

        Changes the given properties of a workspace. If an external key is named, the request fails
        unless the key can be validated. After the error `change_outcome_unknown`, retrieve the
        workspace to see whether the change was made.

        Args:
            workspace_id: Identifier of the workspace.
            data_residency: Where models may run for the workspace; the place where its data is kept
                cannot be changed here.
            display_color: Color that marks the workspace in the Console, such as `#6C5BB9`.
            external_key_id: Identifier of the external key to encrypt data of the workspace with.
            inference_data_privacy: Where data of inference in the workspace is stored and whether
                people may review it; members that are left out do not change. The API does not
                accept null, nor an Admin API key for this field: use an API key of a user or a
                service account, or an OAuth token. Fails with `approval_required`, `grant_required`
                or `organization_not_eligible` if the organization may not choose the settings, with
                `authorization_check_unavailable` if this could not be checked, with
                `storage_attach_limit_reached` if no more storage can be attached, and with
                `storage_changed_concurrently` or `workspace_changed_concurrently` if another
                request changes the settings at the same time.
            name: New name of the workspace.
            tags: Labels to put on the workspace, as keys with values.
            user_profile_id: Identifier of the user profile to tie to the workspace. Fails with
                `storage_profile_mismatch` or `storage_profile_still_required` if the workspace uses
                external storage of another one.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas)},
            body={
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "inference_data_privacy": inference_data_privacy,
                "name": name,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return self._fetch(_models.Workspace, call)

    def archive(
        self,
        workspace_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Archive a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/archive`.
        Options and errors: see `BetaOrganizationWorkspaces`.

        Archives a workspace, which takes it out of use. Archived workspaces are still listed when
        `include_archived` is set. Fails with `storage_attached_during_archive` if another request
        attaches storage to the workspace at the same time.

        Args:
            workspace_id: Identifier of the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The archived workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/archive",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return self._fetch(_models.Workspace, call)


class AsyncBetaOrganizationWorkspaces(AsyncResource):
    """Asynchronous version of `BetaOrganizationWorkspaces`."""

    _path = "client.beta.organization.workspaces"

    @cached_property
    def members(self) -> AsyncBetaOrganizationWorkspacesMembers:
        """Members and service accounts of a workspace."""
        from .members import AsyncBetaOrganizationWorkspacesMembers

        return AsyncBetaOrganizationWorkspacesMembers(self._client)

    @cached_property
    def rate_limits(self) -> AsyncBetaOrganizationWorkspacesRateLimits:
        """Workspaces of the organization, and their rate limits."""
        from .rate_limits import AsyncBetaOrganizationWorkspacesRateLimits

        return AsyncBetaOrganizationWorkspacesRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> AsyncBetaOrganizationWorkspacesServiceAccounts:
        """Members and service accounts of a workspace."""
        from .service_accounts import AsyncBetaOrganizationWorkspacesServiceAccounts

        return AsyncBetaOrganizationWorkspacesServiceAccounts(self._client)

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
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[Workspace]:
        """List the workspaces of the organization.

        `GET /v1/organizations/workspaces`. Options and errors: see `BetaOrganizationWorkspaces`.

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
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

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
            headers={"anthropic-beta": joined(betas)},
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
        inference_data_privacy: BetaInferenceDataPrivacyCreateParam | Omit | None = OMIT,
        tags: Mapping[str, str] | Omit | None = OMIT,
        user_profile_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Create a workspace.

        `POST /v1/organizations/workspaces`. Options and errors: see `BetaOrganizationWorkspaces`.

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
            inference_data_privacy: Where data of inference in the workspace is stored and whether
                people may review it. If it is absent, storage is internal and human review is
                enabled. The API does not accept null, nor an Admin API key for this field: use an
                API key of a user or a service account, or an OAuth token. Fails with
                `approval_required`, `grant_required` or `organization_not_eligible` if the
                organization may not choose the settings, and with `authorization_check_unavailable`
                if this could not be checked.
            tags: Labels to put on the workspace, as keys with values; null for none.
            user_profile_id: Identifier of the user profile to tie to the workspace; null for none.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created workspace.
        """
        call = Call(
            "POST",
            "/v1/organizations/workspaces",
            headers={"anthropic-beta": joined(betas)},
            body={
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "inference_data_privacy": inference_data_privacy,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return await self._fetch(_models.Workspace, call)

    async def retrieve(
        self,
        workspace_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Get a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationWorkspaces`.

        Retrieves a workspace by its id.

        Args:
            workspace_id: Identifier of the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The workspace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas)},
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
        inference_data_privacy: BetaInferenceDataPrivacyUpdateParam | Omit | None = OMIT,
        name: str | Omit = OMIT,
        tags: Mapping[str, str | None] | Omit | None = OMIT,
        user_profile_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Update a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationWorkspaces`.

        Changes the given properties of a workspace. If an external key is named, the request fails
        unless the key can be validated. After the error `change_outcome_unknown`, retrieve the
        workspace to see whether the change was made.

        Args:
            workspace_id: Identifier of the workspace.
            data_residency: Where models may run for the workspace; the place where its data is kept
                cannot be changed here.
            display_color: Color that marks the workspace in the Console, such as `#6C5BB9`.
            external_key_id: Identifier of the external key to encrypt data of the workspace with.
            inference_data_privacy: Where data of inference in the workspace is stored and whether
                people may review it; members that are left out do not change. The API does not
                accept null, nor an Admin API key for this field: use an API key of a user or a
                service account, or an OAuth token. Fails with `approval_required`, `grant_required`
                or `organization_not_eligible` if the organization may not choose the settings, with
                `authorization_check_unavailable` if this could not be checked, with
                `storage_attach_limit_reached` if no more storage can be attached, and with
                `storage_changed_concurrently` or `workspace_changed_concurrently` if another
                request changes the settings at the same time.
            name: New name of the workspace.
            tags: Labels to put on the workspace, as keys with values.
            user_profile_id: Identifier of the user profile to tie to the workspace. Fails with
                `storage_profile_mismatch` or `storage_profile_still_required` if the workspace uses
                external storage of another one.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas)},
            body={
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "inference_data_privacy": inference_data_privacy,
                "name": name,
                "tags": tags,
                "user_profile_id": user_profile_id,
            },
            options=options,
        )
        return await self._fetch(_models.Workspace, call)

    async def archive(
        self,
        workspace_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Workspace:
        """Archive a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/archive`.
        Options and errors: see `BetaOrganizationWorkspaces`.

        Archives a workspace, which takes it out of use. Archived workspaces are still listed when
        `include_archived` is set. Fails with `storage_attached_during_archive` if another request
        attaches storage to the workspace at the same time.

        Args:
            workspace_id: Identifier of the workspace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The archived workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/archive",
            headers={"anthropic-beta": joined(betas)},
            options=options,
        )
        return await self._fetch(_models.Workspace, call)
