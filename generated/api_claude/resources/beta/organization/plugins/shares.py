# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.plugins.shares`. Visibility of a plugin, and its installation for
members.
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

    from .....models.organization.plugins.shares import BetaPluginShare
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationPluginsShares(Resource):
    """Visibility of a plugin, and its installation for members.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.plugins.shares"

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        target_type: Literal["organization", "organization_member", "rbac_group"]
        | Omit
        | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaPluginShare]:
        """List the shares of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/shares`.
        Options and errors: see `BetaOrganizationPluginsShares`.

        Lists the parties that a plugin is shared with: the organization, RBAC groups or single
        members. The owner of the plugin gave these shares in claude.ai; the API only lists them. A
        plugin that belongs to the organization has installation settings in place of shares, and
        the response for it is a 404 error.

        Args:
            plugin_id: Identifier of the plugin.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            target_type: Only shares with the organization (`organization`), with single members
                (`organization_member`) or with RBAC groups (`rbac_group`); null for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of plugin shares. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/shares",
            query={
                "limit": limit,
                "organization_id": organization_id,
                "page": page,
                "target_type": target_type,
            },
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaPluginShare], call)


class AsyncBetaOrganizationPluginsShares(AsyncResource):
    """Asynchronous version of `BetaOrganizationPluginsShares`."""

    _path = "client.beta.organization.plugins.shares"

    @list_call
    async def list(
        self,
        plugin_id: str,
        *,
        limit: int | Omit | None = OMIT,
        organization_id: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        target_type: Literal["organization", "organization_member", "rbac_group"]
        | Omit
        | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaPluginShare]:
        """List the shares of a plugin.

        `GET /v1/organizations/plugins/{plugin_id}/shares`.
        Options and errors: see `BetaOrganizationPluginsShares`.

        Lists the parties that a plugin is shared with: the organization, RBAC groups or single
        members. The owner of the plugin gave these shares in claude.ai; the API only lists them. A
        plugin that belongs to the organization has installation settings in place of shares, and
        the response for it is a 404 error.

        Args:
            plugin_id: Identifier of the plugin.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            organization_id: Identifier of the organization to look for the plugin in, to name it
                explicitly.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            target_type: Only shares with the organization (`organization`), with single members
                (`organization_member`) or with RBAC groups (`rbac_group`); null for all.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of plugin shares. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/plugins/{segment('plugin_id', plugin_id)}/shares",
            query={
                "limit": limit,
                "organization_id": organization_id,
                "page": page,
                "target_type": target_type,
            },
            headers={"anthropic-beta": joined(betas, "ce-plugins-2026-09-01")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaPluginShare], call)
