# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.plugin_marketplaces`. Plugin marketplaces: the sources of plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from api_claude_runtime.requests.uploads.files import FileInput

    from ....models.organization.plugin_marketplaces import (
        BetaPluginMarketplace,
        BetaPluginMarketplaceValidationReport,
    )
    from ....params.shared.shared import AnthropicBetaParam


class BetaOrganizationPluginMarketplaces(Resource):
    """Plugin marketplaces: the sources of plugins.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.plugin_marketplaces"

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        owner_type: Literal["organization", "user"] | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        source: Literal["directory", "github", "gitlab", "manual", "public_git"]
        | Omit
        | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaPluginMarketplace]:
        """List plugin marketplaces.

        `GET /v1/organizations/plugin_marketplaces`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Lists the plugin marketplaces of an organization, optionally only those with a given kind of
        owner or source.

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            organization_id: Identifier of the organization to list the marketplaces of, to name it
                explicitly.
            owner_type: Only marketplaces owned by the organization (`organization`) or by a single
                user (`user`); null for both.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            source: Only marketplaces with this source: `directory` (a directory of plugins),
                `github` or `gitlab` (a repository there), `public_git` (another public Git
                repository) or `manual` (plugins uploaded by hand); null for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of plugin marketplaces. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/plugin_marketplaces",
            query={
                "limit": limit,
                "organization_id": organization_id,
                "owner_type": owner_type,
                "page": page,
                "source": source,
            },
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaPluginMarketplace], call)

    def validate_archive(
        self,
        *,
        archive: FileInput,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginMarketplaceValidationReport:
        """Validate an archive of a marketplace.

        `POST /v1/organizations/plugin_marketplaces/validate_archive`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Checks an uploaded archive of a plugin marketplace and reports the errors and warnings found
        in its manifest and plugins.

        Args:
            archive: Archive file that holds the contents of the marketplace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The report of the validation.
        """
        call = Call(
            "POST",
            "/v1/organizations/plugin_marketplaces/validate_archive",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={},
            files={"archive": archive},
            options=options,
        )
        return self._fetch(_models.BetaPluginMarketplaceValidationReport, call)

    def validate_repository(
        self,
        *,
        repository_url: str,
        ref: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginMarketplaceValidationReport:
        """Validate a repository of a marketplace.

        `POST /v1/organizations/plugin_marketplaces/validate_repository`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Checks a plugin marketplace in a Git repository and reports the errors and warnings found in
        its manifest and plugins.

        Args:
            repository_url: URL of the Git repository that holds the marketplace.
            ref: Git ref to check, such as a branch or a tag; null to leave it to the default of the
                repository.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The report of the validation.
        """
        call = Call(
            "POST",
            "/v1/organizations/plugin_marketplaces/validate_repository",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"repository_url": repository_url, "ref": ref},
            options=options,
        )
        return self._fetch(_models.BetaPluginMarketplaceValidationReport, call)

    def retrieve(
        self,
        marketplace_id: str,
        *,
        organization_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginMarketplace:
        """Get a plugin marketplace.

        `GET /v1/organizations/plugin_marketplaces/{marketplace_id}`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Retrieves a plugin marketplace by its id, with the state of its last sync.

        Args:
            marketplace_id: Identifier of the marketplace.
            organization_id: Identifier of the organization to look for the marketplace in, to name
                it explicitly.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The plugin marketplace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugin_marketplaces/{segment('marketplace_id', marketplace_id)}",
            query={"organization_id": organization_id},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch(_models.BetaPluginMarketplace, call)

    def update(
        self,
        marketplace_id: str,
        *,
        default_installation_preference: Literal[
            "auto_install", "available", "not_available", "required"
        ],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginMarketplace:
        """Update a plugin marketplace.

        `POST /v1/organizations/plugin_marketplaces/{marketplace_id}`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Changes the installation preference that plugins of a marketplace have by default.

        Args:
            marketplace_id: Identifier of the marketplace.
            default_installation_preference: Preference for plugins of the marketplace that have no
                setting of their own: `required` (installed, and cannot be opted out of),
                `auto_install` (installed by default), `available` (can be installed by choice) or
                `not_available` (cannot be installed).
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated plugin marketplace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/plugin_marketplaces/{segment('marketplace_id', marketplace_id)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"default_installation_preference": default_installation_preference},
            options=options,
        )
        return self._fetch(_models.BetaPluginMarketplace, call)


class AsyncBetaOrganizationPluginMarketplaces(AsyncResource):
    """Asynchronous version of `BetaOrganizationPluginMarketplaces`."""

    _path = "client.beta.organization.plugin_marketplaces"

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        owner_type: Literal["organization", "user"] | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        source: Literal["directory", "github", "gitlab", "manual", "public_git"]
        | Omit
        | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaPluginMarketplace]:
        """List plugin marketplaces.

        `GET /v1/organizations/plugin_marketplaces`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Lists the plugin marketplaces of an organization, optionally only those with a given kind of
        owner or source.

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            organization_id: Identifier of the organization to list the marketplaces of, to name it
                explicitly.
            owner_type: Only marketplaces owned by the organization (`organization`) or by a single
                user (`user`); null for both.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            source: Only marketplaces with this source: `directory` (a directory of plugins),
                `github` or `gitlab` (a repository there), `public_git` (another public Git
                repository) or `manual` (plugins uploaded by hand); null for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of plugin marketplaces. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/plugin_marketplaces",
            query={
                "limit": limit,
                "organization_id": organization_id,
                "owner_type": owner_type,
                "page": page,
                "source": source,
            },
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaPluginMarketplace], call)

    async def validate_archive(
        self,
        *,
        archive: FileInput,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginMarketplaceValidationReport:
        """Validate an archive of a marketplace.

        `POST /v1/organizations/plugin_marketplaces/validate_archive`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Checks an uploaded archive of a plugin marketplace and reports the errors and warnings found
        in its manifest and plugins.

        Args:
            archive: Archive file that holds the contents of the marketplace.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The report of the validation.
        """
        call = Call(
            "POST",
            "/v1/organizations/plugin_marketplaces/validate_archive",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={},
            files={"archive": archive},
            options=options,
        )
        return await self._fetch(_models.BetaPluginMarketplaceValidationReport, call)

    async def validate_repository(
        self,
        *,
        repository_url: str,
        ref: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginMarketplaceValidationReport:
        """Validate a repository of a marketplace.

        `POST /v1/organizations/plugin_marketplaces/validate_repository`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Checks a plugin marketplace in a Git repository and reports the errors and warnings found in
        its manifest and plugins.

        Args:
            repository_url: URL of the Git repository that holds the marketplace.
            ref: Git ref to check, such as a branch or a tag; null to leave it to the default of the
                repository.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The report of the validation.
        """
        call = Call(
            "POST",
            "/v1/organizations/plugin_marketplaces/validate_repository",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"repository_url": repository_url, "ref": ref},
            options=options,
        )
        return await self._fetch(_models.BetaPluginMarketplaceValidationReport, call)

    async def retrieve(
        self,
        marketplace_id: str,
        *,
        organization_id: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginMarketplace:
        """Get a plugin marketplace.

        `GET /v1/organizations/plugin_marketplaces/{marketplace_id}`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Retrieves a plugin marketplace by its id, with the state of its last sync.

        Args:
            marketplace_id: Identifier of the marketplace.
            organization_id: Identifier of the organization to look for the marketplace in, to name
                it explicitly.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The plugin marketplace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugin_marketplaces/{segment('marketplace_id', marketplace_id)}",
            query={"organization_id": organization_id},
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch(_models.BetaPluginMarketplace, call)

    async def update(
        self,
        marketplace_id: str,
        *,
        default_installation_preference: Literal[
            "auto_install", "available", "not_available", "required"
        ],
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaPluginMarketplace:
        """Update a plugin marketplace.

        `POST /v1/organizations/plugin_marketplaces/{marketplace_id}`.
        Options and errors: see `BetaOrganizationPluginMarketplaces`.

        Changes the installation preference that plugins of a marketplace have by default.

        Args:
            marketplace_id: Identifier of the marketplace.
            default_installation_preference: Preference for plugins of the marketplace that have no
                setting of their own: `required` (installed, and cannot be opted out of),
                `auto_install` (installed by default), `available` (can be installed by choice) or
                `not_available` (cannot be installed).
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated plugin marketplace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/plugin_marketplaces/{segment('marketplace_id', marketplace_id)}",
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            body={"default_installation_preference": default_installation_preference},
            options=options,
        )
        return await self._fetch(_models.BetaPluginMarketplace, call)
