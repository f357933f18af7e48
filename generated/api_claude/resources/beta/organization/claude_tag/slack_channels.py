# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_tag.slack_channels`. Claude Tag: Claude in Slack, its bundles
and settings.
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

    from .....models.organization.claude_tag.claude_tag import (
        BetaClaudeTagDeletedSlackChannel,
        BetaClaudeTagSlackChannel,
    )
    from .....models.organization.claude_tag.settings import BetaClaudeTagSlackChannelIdentifiers
    from .....params.organization.claude_tag.settings import (
        BetaClaudeTagSettingsCreateParam,
        BetaClaudeTagSettingsUpdateParam,
        BetaClaudeTagSlackChannelIdentifiersParam,
    )
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationClaudeTagSlackChannels(Resource):
    """Claude Tag: Claude in Slack, its bundles and settings.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.claude_tag.slack_channels"

    def list(
        self,
        *,
        slack_workspace_id: str,
        include_inherited: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        slack_channel_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaClaudeTagSlackChannel]:
        """List the Slack channels of Claude Tag.

        `GET /v1/organizations/claude_tag/slack_channels`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Lists the Slack channels that are set up for Claude Tag in a Slack workspace, page by page.

        Args:
            slack_workspace_id: The identifier of the Slack workspace whose channels to list.
            include_inherited: Whether to include settings that are inherited, for example from the
                Slack workspace, besides those set for the channel itself.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            slack_channel_id: Return only the channel with this ID.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of channels. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_tag/slack_channels",
            query={
                "slack_workspace_id": slack_workspace_id,
                "include_inherited": include_inherited,
                "limit": limit,
                "page": page,
                "slack_channel_id": slack_channel_id,
            },
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaClaudeTagSlackChannel], call)

    def create(
        self,
        *,
        slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
        settings: BetaClaudeTagSettingsCreateParam | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackChannel:
        """Set up a Slack channel.

        `POST /v1/organizations/claude_tag/slack_channels`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Sets up a Slack channel for Claude Tag, with settings of its own if any are given.

        Args:
            slack: The Slack channel to set up, by the IDs it has in Slack.
            settings: Settings of the channel itself; what is left out is not set for the channel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The channel as set up.
        """
        call = Call(
            "POST",
            "/v1/organizations/claude_tag/slack_channels",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body={"slack": slack, "settings": settings},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagSlackChannel, call)

    def delete(
        self,
        id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagDeletedSlackChannel:
        """Remove the setup of a Slack channel.

        `DELETE /v1/organizations/claude_tag/slack_channels/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Removes a channel's setup for Claude Tag together with its own settings. The channel in
        Slack is not touched.

        Args:
            id: The `id` of the channel's entry in Claude Tag; Slack's own IDs are in its `slack`
                field.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the removed channel.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/claude_tag/slack_channels/{segment('id', id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagDeletedSlackChannel, call)

    def retrieve(
        self,
        id: str,
        *,
        include_inherited: bool | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackChannel:
        """Retrieve a Slack channel of Claude Tag.

        `GET /v1/organizations/claude_tag/slack_channels/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Retrieves a Slack channel that is set up for Claude Tag, with its settings and the source of
        each setting.

        Args:
            id: The `id` of the channel's entry in Claude Tag; Slack's own IDs are in its `slack`
                field.
            include_inherited: Whether to include settings that are inherited, for example from the
                Slack workspace, besides those set for the channel itself.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The channel.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/slack_channels/{segment('id', id)}",
            query={"include_inherited": include_inherited},
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagSlackChannel, call)

    def update(
        self,
        id: str,
        *,
        settings: BetaClaudeTagSettingsUpdateParam,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackChannel:
        """Update the settings of a Slack channel.

        `POST /v1/organizations/claude_tag/slack_channels/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Updates the Claude Tag settings of a Slack channel. Settings left out stay as they are.

        Args:
            id: The `id` of the channel's entry in Claude Tag; Slack's own IDs are in its `slack`
                field.
            settings: The settings to change.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated channel.
        """
        call = Call(
            "POST",
            f"/v1/organizations/claude_tag/slack_channels/{segment('id', id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body={"settings": settings},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagSlackChannel, call)


class AsyncBetaOrganizationClaudeTagSlackChannels(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeTagSlackChannels`."""

    _path = "client.beta.organization.claude_tag.slack_channels"

    @list_call
    async def list(
        self,
        *,
        slack_workspace_id: str,
        include_inherited: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        slack_channel_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaClaudeTagSlackChannel]:
        """List the Slack channels of Claude Tag.

        `GET /v1/organizations/claude_tag/slack_channels`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Lists the Slack channels that are set up for Claude Tag in a Slack workspace, page by page.

        Args:
            slack_workspace_id: The identifier of the Slack workspace whose channels to list.
            include_inherited: Whether to include settings that are inherited, for example from the
                Slack workspace, besides those set for the channel itself.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            slack_channel_id: Return only the channel with this ID.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of channels. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_tag/slack_channels",
            query={
                "slack_workspace_id": slack_workspace_id,
                "include_inherited": include_inherited,
                "limit": limit,
                "page": page,
                "slack_channel_id": slack_channel_id,
            },
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaClaudeTagSlackChannel], call)

    async def create(
        self,
        *,
        slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers,
        settings: BetaClaudeTagSettingsCreateParam | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackChannel:
        """Set up a Slack channel.

        `POST /v1/organizations/claude_tag/slack_channels`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Sets up a Slack channel for Claude Tag, with settings of its own if any are given.

        Args:
            slack: The Slack channel to set up, by the IDs it has in Slack.
            settings: Settings of the channel itself; what is left out is not set for the channel.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The channel as set up.
        """
        call = Call(
            "POST",
            "/v1/organizations/claude_tag/slack_channels",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body={"slack": slack, "settings": settings},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagSlackChannel, call)

    async def delete(
        self,
        id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagDeletedSlackChannel:
        """Remove the setup of a Slack channel.

        `DELETE /v1/organizations/claude_tag/slack_channels/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Removes a channel's setup for Claude Tag together with its own settings. The channel in
        Slack is not touched.

        Args:
            id: The `id` of the channel's entry in Claude Tag; Slack's own IDs are in its `slack`
                field.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the removed channel.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/claude_tag/slack_channels/{segment('id', id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagDeletedSlackChannel, call)

    async def retrieve(
        self,
        id: str,
        *,
        include_inherited: bool | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackChannel:
        """Retrieve a Slack channel of Claude Tag.

        `GET /v1/organizations/claude_tag/slack_channels/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Retrieves a Slack channel that is set up for Claude Tag, with its settings and the source of
        each setting.

        Args:
            id: The `id` of the channel's entry in Claude Tag; Slack's own IDs are in its `slack`
                field.
            include_inherited: Whether to include settings that are inherited, for example from the
                Slack workspace, besides those set for the channel itself.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The channel.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/slack_channels/{segment('id', id)}",
            query={"include_inherited": include_inherited},
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagSlackChannel, call)

    async def update(
        self,
        id: str,
        *,
        settings: BetaClaudeTagSettingsUpdateParam,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackChannel:
        """Update the settings of a Slack channel.

        `POST /v1/organizations/claude_tag/slack_channels/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackChannels`.

        Updates the Claude Tag settings of a Slack channel. Settings left out stay as they are.

        Args:
            id: The `id` of the channel's entry in Claude Tag; Slack's own IDs are in its `slack`
                field.
            settings: The settings to change.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated channel.
        """
        call = Call(
            "POST",
            f"/v1/organizations/claude_tag/slack_channels/{segment('id', id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body={"settings": settings},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagSlackChannel, call)
