# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.plugins.installation_settings`. Visibility of a plugin, and its
installation for members.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .....models.organization.plugins.shares import (
        BetaDeletedPluginInstallationSetting,
        BetaPluginInstallationSetting,
    )
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationPluginsInstallationSettings(Resource):
    """Visibility of a plugin, and its installation for members.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.plugins.installation_settings"

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        target_type: Literal["organization", "rbac_group"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaPluginInstallationSetting]:
        """List the installation settings of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/installation_settings`.
        Options and errors: see `BetaOrganizationPluginsInstallationSettings`.

        Lists the installation settings of a plugin, for the organization as a whole and for single
        RBAC groups.

        Args:
            plugin_id: Identifier of the plugin.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            target_type: Only settings for the organization (`organization`) or for RBAC groups
                (`rbac_group`); null for both.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of installation settings. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/installation_settings",
            query={
                "limit": limit,
                "organization_id": organization_id,
                "page": page,
                "target_type": target_type,
            },
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaPluginInstallationSetting], call)

    def remove(
        self,
        target: str,
        *,
        plugin_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedPluginInstallationSetting:
        """Remove an installation setting of a plugin.

        `DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}`.
        Options and errors: see `BetaOrganizationPluginsInstallationSettings`.

        Removes the installation setting that a plugin has for the organization or for an RBAC
        group.

        Args:
            target: Target of the setting, as one path segment that stands for the organization as a
                whole or for one RBAC group.
            plugin_id: Identifier of the plugin.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the plugin and the target of the removed setting.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}"
            f"/installation_settings/{segment('target', target)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch(_models.BetaDeletedPluginInstallationSetting, call)

    def set(
        self,
        target: str,
        *,
        plugin_id: str,
        installation_preference: Literal["auto_install", "available", "not_available", "required"],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginInstallationSetting:
        """Set an installation preference of a plugin.

        `POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}`.
        Options and errors: see `BetaOrganizationPluginsInstallationSettings`.

        Sets how a plugin is offered to the members of the organization or of an RBAC group:
        installed for them, available to install, or not available.

        Args:
            target: Target of the setting, as one path segment that stands for the organization as a
                whole or for one RBAC group.
            plugin_id: Identifier of the plugin.
            installation_preference: How the plugin is offered to the target: `required` (installed,
                and cannot be opted out of), `auto_install` (installed by default), `available` (can
                be installed by choice) or `not_available` (cannot be installed).
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The installation setting that now holds.
        """
        call = Call(
            "POST",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}"
            f"/installation_settings/{segment('target', target)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"installation_preference": installation_preference},
            options=options,
        )
        return self._fetch(_models.BetaPluginInstallationSetting, call)


class AsyncBetaOrganizationPluginsInstallationSettings(AsyncResource):
    """Asynchronous version of `BetaOrganizationPluginsInstallationSettings`."""

    _path = "client.beta.organization.plugins.installation_settings"

    @list_call
    async def list(
        self,
        plugin_id: str,
        *,
        limit: int | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        target_type: Literal["organization", "rbac_group"] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaPluginInstallationSetting]:
        """List the installation settings of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/installation_settings`.
        Options and errors: see `BetaOrganizationPluginsInstallationSettings`.

        Lists the installation settings of a plugin, for the organization as a whole and for single
        RBAC groups.

        Args:
            plugin_id: Identifier of the plugin.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            target_type: Only settings for the organization (`organization`) or for RBAC groups
                (`rbac_group`); null for both.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of installation settings. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/installation_settings",
            query={
                "limit": limit,
                "organization_id": organization_id,
                "page": page,
                "target_type": target_type,
            },
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaPluginInstallationSetting], call)

    async def remove(
        self,
        target: str,
        *,
        plugin_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedPluginInstallationSetting:
        """Remove an installation setting of a plugin.

        `DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}`.
        Options and errors: see `BetaOrganizationPluginsInstallationSettings`.

        Removes the installation setting that a plugin has for the organization or for an RBAC
        group.

        Args:
            target: Target of the setting, as one path segment that stands for the organization as a
                whole or for one RBAC group.
            plugin_id: Identifier of the plugin.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the plugin and the target of the removed setting.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}"
            f"/installation_settings/{segment('target', target)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch(_models.BetaDeletedPluginInstallationSetting, call)

    async def set(
        self,
        target: str,
        *,
        plugin_id: str,
        installation_preference: Literal["auto_install", "available", "not_available", "required"],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginInstallationSetting:
        """Set an installation preference of a plugin.

        `POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}`.
        Options and errors: see `BetaOrganizationPluginsInstallationSettings`.

        Sets how a plugin is offered to the members of the organization or of an RBAC group:
        installed for them, available to install, or not available.

        Args:
            target: Target of the setting, as one path segment that stands for the organization as a
                whole or for one RBAC group.
            plugin_id: Identifier of the plugin.
            installation_preference: How the plugin is offered to the target: `required` (installed,
                and cannot be opted out of), `auto_install` (installed by default), `available` (can
                be installed by choice) or `not_available` (cannot be installed).
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The installation setting that now holds.
        """
        call = Call(
            "POST",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}"
            f"/installation_settings/{segment('target', target)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"installation_preference": installation_preference},
            options=options,
        )
        return await self._fetch(_models.BetaPluginInstallationSetting, call)
