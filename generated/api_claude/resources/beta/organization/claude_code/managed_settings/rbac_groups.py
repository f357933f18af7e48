# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_code.managed_settings.rbac_groups`. Managed settings of Claude
Code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ...... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ......models.organization.claude_code import (
        BetaClaudeCodeRBACGroupManagedSettings,
        BetaClaudeCodeRBACGroupManagedSettingsSummary,
        BetaDeletedClaudeCodeRBACGroupManagedSettings,
    )
    from ......params.shared.shared import AnthropicBetaParam


class BetaOrganizationClaudeCodeManagedSettingsRbacGroups(Resource):
    """Managed settings of Claude Code.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.claude_code.managed_settings.rbac_groups"

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaClaudeCodeRBACGroupManagedSettingsSummary]:
        """List RBAC groups with managed settings.

        `GET /v1/organizations/claude_code/managed_settings/rbac_groups`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`.

        Lists the RBAC groups that have managed settings of Claude Code, page by page. The settings
        documents themselves are not part of the list.

        Args:
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of summaries, one for each group with settings. Its `iter_all()` fetches the
            others.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_code/managed_settings/rbac_groups",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return self._fetch_page(
            PageCursor[_models.BetaClaudeCodeRBACGroupManagedSettingsSummary], call
        )

    def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedClaudeCodeRBACGroupManagedSettings:
        """Delete the managed settings of a group.

        `DELETE /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`.

        Deletes the managed settings of Claude Code of an RBAC group; the group itself stays. Fails
        with `rbac_group_managed_settings_not_found` if there are none.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the group whose settings were deleted.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/claude_code/managed_settings/rbac_groups"
            f"/{segment('rbac_group_id', rbac_group_id)}",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return self._fetch(_models.BetaDeletedClaudeCodeRBACGroupManagedSettings, call)

    def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeCodeRBACGroupManagedSettings:
        """Retrieve the managed settings of a group.

        `GET /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`.

        Retrieves the managed settings of Claude Code of an RBAC group. Fails with
        `rbac_group_managed_settings_not_found` if there are none.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The group's settings.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_code/managed_settings/rbac_groups"
            f"/{segment('rbac_group_id', rbac_group_id)}",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return self._fetch(_models.BetaClaudeCodeRBACGroupManagedSettings, call)

    def set(
        self,
        rbac_group_id: str,
        *,
        settings: Mapping[str, Any],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeCodeRBACGroupManagedSettings:
        """Set the managed settings of a group.

        `POST /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`.

        Sets the managed settings of Claude Code of an RBAC group, whether or not it has some
        already. Fails with `rbac_group_not_found` if there is no such group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            settings: The settings document: names of Claude Code settings with their values.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The group's settings as they are now.
        """
        call = Call(
            "POST",
            "/v1/organizations/claude_code/managed_settings/rbac_groups"
            f"/{segment('rbac_group_id', rbac_group_id)}",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            body={"settings": settings},
            options=options,
        )
        return self._fetch(_models.BetaClaudeCodeRBACGroupManagedSettings, call)


class AsyncBetaOrganizationClaudeCodeManagedSettingsRbacGroups(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`."""

    _path = "client.beta.organization.claude_code.managed_settings.rbac_groups"

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaClaudeCodeRBACGroupManagedSettingsSummary]:
        """List RBAC groups with managed settings.

        `GET /v1/organizations/claude_code/managed_settings/rbac_groups`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`.

        Lists the RBAC groups that have managed settings of Claude Code, page by page. The settings
        documents themselves are not part of the list.

        Args:
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of summaries, one for each group with settings. Its `iter_all()` fetches the
            others.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_code/managed_settings/rbac_groups",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return await self._fetch_page(
            AsyncPageCursor[_models.BetaClaudeCodeRBACGroupManagedSettingsSummary], call
        )

    async def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedClaudeCodeRBACGroupManagedSettings:
        """Delete the managed settings of a group.

        `DELETE /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`.

        Deletes the managed settings of Claude Code of an RBAC group; the group itself stays. Fails
        with `rbac_group_managed_settings_not_found` if there are none.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the group whose settings were deleted.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/claude_code/managed_settings/rbac_groups"
            f"/{segment('rbac_group_id', rbac_group_id)}",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return await self._fetch(_models.BetaDeletedClaudeCodeRBACGroupManagedSettings, call)

    async def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeCodeRBACGroupManagedSettings:
        """Retrieve the managed settings of a group.

        `GET /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`.

        Retrieves the managed settings of Claude Code of an RBAC group. Fails with
        `rbac_group_managed_settings_not_found` if there are none.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The group's settings.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_code/managed_settings/rbac_groups"
            f"/{segment('rbac_group_id', rbac_group_id)}",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeCodeRBACGroupManagedSettings, call)

    async def set(
        self,
        rbac_group_id: str,
        *,
        settings: Mapping[str, Any],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeCodeRBACGroupManagedSettings:
        """Set the managed settings of a group.

        `POST /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}`.
        Options and errors: see `BetaOrganizationClaudeCodeManagedSettingsRbacGroups`.

        Sets the managed settings of Claude Code of an RBAC group, whether or not it has some
        already. Fails with `rbac_group_not_found` if there is no such group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            settings: The settings document: names of Claude Code settings with their values.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The group's settings as they are now.
        """
        call = Call(
            "POST",
            "/v1/organizations/claude_code/managed_settings/rbac_groups"
            f"/{segment('rbac_group_id', rbac_group_id)}",
            headers={"anthropic-beta": joined(betas, "ce-claude-code-managed-settings-2026-10-06")},
            body={"settings": settings},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeCodeRBACGroupManagedSettings, call)
