# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.plugins.versions`. Versions of a plugin."""

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

    from api_claude_runtime.requests.uploads.files import FileInput
    from api_claude_runtime.streaming.downloads.async_download import AsyncDownload
    from api_claude_runtime.streaming.downloads.download import Download

    from .....models.organization.plugins.versions import BetaPluginVersion
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationPluginsVersions(Resource):
    """Versions of a plugin.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.plugins.versions"

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaPluginVersion]:
        """List the versions of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/versions`.
        Options and errors: see `BetaOrganizationPluginsVersions`.

        Lists the versions of a plugin.

        Args:
            plugin_id: Identifier of the plugin.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of plugin versions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/versions",
            query={"limit": limit, "organization_id": organization_id, "page": page},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaPluginVersion], call)

    def create(
        self,
        plugin_id: str,
        *,
        files: Sequence[FileInput],
        release_notes: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginVersion:
        """Create a version of a plugin.

        `POST /v1/organizations/plugins/{plugin_id}/versions`.
        Options and errors: see `BetaOrganizationPluginsVersions`.

        Adds a version to a plugin from uploaded files. The request fails with `skill_name_taken` if
        the name of a skill in it is in use already.

        Args:
            plugin_id: Identifier of the plugin.
            files: Files that make up the version.
            release_notes: Notes on what the version brings or changes, at most 5000 characters.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created plugin version.
        """
        call = Call(
            "POST",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/versions",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"release_notes": release_notes},
            files={"files[]": files},
            options=options,
        )
        return self._fetch(_models.BetaPluginVersion, call)

    def retrieve(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginVersion:
        """Get a version of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/versions/{version}`.
        Options and errors: see `BetaOrganizationPluginsVersions`.

        Retrieves one version of a plugin, without its files.

        Args:
            version: Identifier of the version.
            plugin_id: Identifier of the plugin.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The plugin version.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/versions"
            f"/{segment('version', version)}",
            query={"organization_id": organization_id},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch(_models.BetaPluginVersion, call)

    def download(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Download:
        """Download a version of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content`.
        Options and errors: see `BetaOrganizationPluginsVersions`.

        Downloads the files of one version of a plugin. For a plugin of a member's personal
        marketplace, the activity feed of the Compliance API can record the download, but only while
        activity is captured for the organization, and a record is not guaranteed.

        Args:
            version: Identifier of the version.
            plugin_id: Identifier of the plugin.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The content of the plugin version, not read yet: `read()`, `save(path)` and `chunks()`
            read it.

        Raises:
            StreamInterrupted: While the file is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/versions"
            f"/{segment('version', version)}/content",
            query={"organization_id": organization_id},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._download(call)


class AsyncBetaOrganizationPluginsVersions(AsyncResource):
    """Asynchronous version of `BetaOrganizationPluginsVersions`."""

    _path = "client.beta.organization.plugins.versions"

    @list_call
    async def list(
        self,
        plugin_id: str,
        *,
        limit: int | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaPluginVersion]:
        """List the versions of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/versions`.
        Options and errors: see `BetaOrganizationPluginsVersions`.

        Lists the versions of a plugin.

        Args:
            plugin_id: Identifier of the plugin.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of plugin versions. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/versions",
            query={"limit": limit, "organization_id": organization_id, "page": page},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaPluginVersion], call)

    async def create(
        self,
        plugin_id: str,
        *,
        files: Sequence[FileInput],
        release_notes: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginVersion:
        """Create a version of a plugin.

        `POST /v1/organizations/plugins/{plugin_id}/versions`.
        Options and errors: see `BetaOrganizationPluginsVersions`.

        Adds a version to a plugin from uploaded files. The request fails with `skill_name_taken` if
        the name of a skill in it is in use already.

        Args:
            plugin_id: Identifier of the plugin.
            files: Files that make up the version.
            release_notes: Notes on what the version brings or changes, at most 5000 characters.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created plugin version.
        """
        call = Call(
            "POST",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/versions",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"release_notes": release_notes},
            files={"files[]": files},
            options=options,
        )
        return await self._fetch(_models.BetaPluginVersion, call)

    async def retrieve(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginVersion:
        """Get a version of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/versions/{version}`.
        Options and errors: see `BetaOrganizationPluginsVersions`.

        Retrieves one version of a plugin, without its files.

        Args:
            version: Identifier of the version.
            plugin_id: Identifier of the plugin.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The plugin version.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/versions"
            f"/{segment('version', version)}",
            query={"organization_id": organization_id},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch(_models.BetaPluginVersion, call)

    async def download(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncDownload:
        """Download a version of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content`.
        Options and errors: see `BetaOrganizationPluginsVersions`.

        Downloads the files of one version of a plugin. For a plugin of a member's personal
        marketplace, the activity feed of the Compliance API can record the download, but only while
        activity is captured for the organization, and a record is not guaranteed.

        Args:
            version: Identifier of the version.
            plugin_id: Identifier of the plugin.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The content of the plugin version, not read yet: `read()`, `save(path)` and `chunks()`
            read it.

        Raises:
            StreamInterrupted: While the file is read: it broke off.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/versions"
            f"/{segment('version', version)}/content",
            query={"organization_id": organization_id},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._download(call)
