# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.plugins`. Plugins of the organization."""

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
    from datetime import datetime

    from api_claude_runtime.requests.uploads.files import FileInput

    from .....models.organization.plugins.plugins import BetaDeletedPlugin, BetaPlugin
    from .....params.shared.shared import AnthropicBetaParam
    from .installation_settings import (
        AsyncBetaOrganizationPluginsInstallationSettings,
        BetaOrganizationPluginsInstallationSettings,
    )
    from .shares import AsyncBetaOrganizationPluginsShares, BetaOrganizationPluginsShares
    from .versions import AsyncBetaOrganizationPluginsVersions, BetaOrganizationPluginsVersions


class BetaOrganizationPlugins(Resource):
    """Plugins of the organization.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.plugins"

    @cached_property
    def installation_settings(self) -> BetaOrganizationPluginsInstallationSettings:
        """Visibility of a plugin, and its installation for members."""
        from .installation_settings import BetaOrganizationPluginsInstallationSettings

        return BetaOrganizationPluginsInstallationSettings(self._client)

    @cached_property
    def shares(self) -> BetaOrganizationPluginsShares:
        """Visibility of a plugin, and its installation for members."""
        from .shares import BetaOrganizationPluginsShares

        return BetaOrganizationPluginsShares(self._client)

    @cached_property
    def versions(self) -> BetaOrganizationPluginsVersions:
        """Versions of a plugin."""
        from .versions import BetaOrganizationPluginsVersions

        return BetaOrganizationPluginsVersions(self._client)

    def list(
        self,
        *,
        created_at_gt: str | datetime | Omit | None = OMIT,
        created_at_gte: str | datetime | Omit | None = OMIT,
        created_at_lt: str | datetime | Omit | None = OMIT,
        created_at_lte: str | datetime | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        marketplace_id: str | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        owner_type: Literal["organization", "user"] | Omit | None = OMIT,
        owner_user_id: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaPlugin]:
        """List the plugins of an organization.

        `GET /v1/organizations/plugins`. Options and errors: see `BetaOrganizationPlugins`.

        Lists the plugins of an organization, optionally only those of one marketplace or owner.

        Args:
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            marketplace_id: Only plugins of the marketplace with this id; null for all.
            organization_id: Identifier of the organization to list the plugins of, to name it
                explicitly.
            owner_type: Only plugins owned by the organization (`organization`) or by a single user
                (`user`); null for both.
            owner_user_id: Only plugins owned by the user with this id; null for all.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of plugins. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/plugins",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "marketplace_id": marketplace_id,
                "organization_id": organization_id,
                "owner_type": owner_type,
                "owner_user_id": owner_user_id,
                "page": page,
            },
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaPlugin], call)

    def create(
        self,
        *,
        files: Sequence[FileInput],
        marketplace_id: str | Omit = OMIT,
        release_notes: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPlugin:
        """Create a plugin.

        `POST /v1/organizations/plugins`. Options and errors: see `BetaOrganizationPlugins`.

        Creates a plugin with its first version from uploaded files. The request fails with
        `plugin_name_taken` or `skill_name_taken` if the name of the plugin, or of a skill in it, is
        in use already.

        Args:
            files: Files that make up the first version of the plugin.
            marketplace_id: Identifier of the marketplace to add the plugin to.
            release_notes: Notes on what the version brings or changes, at most 5000 characters.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created plugin.
        """
        call = Call(
            "POST",
            "/v1/organizations/plugins",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"marketplace_id": marketplace_id, "release_notes": release_notes},
            files={"files[]": files},
            options=options,
        )
        return self._fetch(_models.BetaPlugin, call)

    def delete(
        self,
        plugin_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedPlugin:
        """Delete a plugin.

        `DELETE /v1/organizations/plugins/{plugin_id}`.
        Options and errors: see `BetaOrganizationPlugins`.

        Deletes a plugin from the organization.

        Args:
            plugin_id: Identifier of the plugin.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation with the identifier of the deleted plugin.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch(_models.BetaDeletedPlugin, call)

    def retrieve(
        self,
        plugin_id: str,
        *,
        organization_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPlugin:
        """Get a plugin.

        `GET /v1/organizations/plugins/{plugin_id}`.
        Options and errors: see `BetaOrganizationPlugins`.

        Retrieves a plugin by its id, with its served and its latest version.

        Args:
            plugin_id: Identifier of the plugin.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The plugin.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}",
            query={"organization_id": organization_id},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch(_models.BetaPlugin, call)

    def update(
        self,
        plugin_id: str,
        *,
        served_version_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPlugin:
        """Choose the served version of a plugin.

        `POST /v1/organizations/plugins/{plugin_id}`.
        Options and errors: see `BetaOrganizationPlugins`.

        Sets which version of a plugin is served to those who use it. A version whose content scan
        failed or is still pending is refused with `scan_failed` or `scan_pending`.

        Args:
            plugin_id: Identifier of the plugin.
            served_version_id: Identifier of the version to serve.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated plugin.
        """
        call = Call(
            "POST",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"served_version_id": served_version_id},
            options=options,
        )
        return self._fetch(_models.BetaPlugin, call)


class AsyncBetaOrganizationPlugins(AsyncResource):
    """Asynchronous version of `BetaOrganizationPlugins`."""

    _path = "client.beta.organization.plugins"

    @cached_property
    def installation_settings(self) -> AsyncBetaOrganizationPluginsInstallationSettings:
        """Visibility of a plugin, and its installation for members."""
        from .installation_settings import AsyncBetaOrganizationPluginsInstallationSettings

        return AsyncBetaOrganizationPluginsInstallationSettings(self._client)

    @cached_property
    def shares(self) -> AsyncBetaOrganizationPluginsShares:
        """Visibility of a plugin, and its installation for members."""
        from .shares import AsyncBetaOrganizationPluginsShares

        return AsyncBetaOrganizationPluginsShares(self._client)

    @cached_property
    def versions(self) -> AsyncBetaOrganizationPluginsVersions:
        """Versions of a plugin."""
        from .versions import AsyncBetaOrganizationPluginsVersions

        return AsyncBetaOrganizationPluginsVersions(self._client)

    @list_call
    async def list(
        self,
        *,
        created_at_gt: str | datetime | Omit | None = OMIT,
        created_at_gte: str | datetime | Omit | None = OMIT,
        created_at_lt: str | datetime | Omit | None = OMIT,
        created_at_lte: str | datetime | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        marketplace_id: str | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        owner_type: Literal["organization", "user"] | Omit | None = OMIT,
        owner_user_id: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaPlugin]:
        """List the plugins of an organization.

        `GET /v1/organizations/plugins`. Options and errors: see `BetaOrganizationPlugins`.

        Lists the plugins of an organization, optionally only those of one marketplace or owner.

        Args:
            created_at_gt: Only those created after this time.
            created_at_gte: Only those created at this time or later.
            created_at_lt: Only those created before this time.
            created_at_lte: Only those created at this time or earlier.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            marketplace_id: Only plugins of the marketplace with this id; null for all.
            organization_id: Identifier of the organization to list the plugins of, to name it
                explicitly.
            owner_type: Only plugins owned by the organization (`organization`) or by a single user
                (`user`); null for both.
            owner_user_id: Only plugins owned by the user with this id; null for all.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of plugins. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/plugins",
            query={
                "created_at[gt]": created_at_gt,
                "created_at[gte]": created_at_gte,
                "created_at[lt]": created_at_lt,
                "created_at[lte]": created_at_lte,
                "limit": limit,
                "marketplace_id": marketplace_id,
                "organization_id": organization_id,
                "owner_type": owner_type,
                "owner_user_id": owner_user_id,
                "page": page,
            },
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaPlugin], call)

    async def create(
        self,
        *,
        files: Sequence[FileInput],
        marketplace_id: str | Omit = OMIT,
        release_notes: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPlugin:
        """Create a plugin.

        `POST /v1/organizations/plugins`. Options and errors: see `BetaOrganizationPlugins`.

        Creates a plugin with its first version from uploaded files. The request fails with
        `plugin_name_taken` or `skill_name_taken` if the name of the plugin, or of a skill in it, is
        in use already.

        Args:
            files: Files that make up the first version of the plugin.
            marketplace_id: Identifier of the marketplace to add the plugin to.
            release_notes: Notes on what the version brings or changes, at most 5000 characters.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created plugin.
        """
        call = Call(
            "POST",
            "/v1/organizations/plugins",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"marketplace_id": marketplace_id, "release_notes": release_notes},
            files={"files[]": files},
            options=options,
        )
        return await self._fetch(_models.BetaPlugin, call)

    async def delete(
        self,
        plugin_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedPlugin:
        """Delete a plugin.

        `DELETE /v1/organizations/plugins/{plugin_id}`.
        Options and errors: see `BetaOrganizationPlugins`.

        Deletes a plugin from the organization.

        Args:
            plugin_id: Identifier of the plugin.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation with the identifier of the deleted plugin.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch(_models.BetaDeletedPlugin, call)

    async def retrieve(
        self,
        plugin_id: str,
        *,
        organization_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPlugin:
        """Get a plugin.

        `GET /v1/organizations/plugins/{plugin_id}`.
        Options and errors: see `BetaOrganizationPlugins`.

        Retrieves a plugin by its id, with its served and its latest version.

        Args:
            plugin_id: Identifier of the plugin.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The plugin.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}",
            query={"organization_id": organization_id},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch(_models.BetaPlugin, call)

    async def update(
        self,
        plugin_id: str,
        *,
        served_version_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPlugin:
        """Choose the served version of a plugin.

        `POST /v1/organizations/plugins/{plugin_id}`.
        Options and errors: see `BetaOrganizationPlugins`.

        Sets which version of a plugin is served to those who use it. A version whose content scan
        failed or is still pending is refused with `scan_failed` or `scan_pending`.

        Args:
            plugin_id: Identifier of the plugin.
            served_version_id: Identifier of the version to serve.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated plugin.
        """
        call = Call(
            "POST",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"served_version_id": served_version_id},
            options=options,
        )
        return await self._fetch(_models.BetaPlugin, call)
