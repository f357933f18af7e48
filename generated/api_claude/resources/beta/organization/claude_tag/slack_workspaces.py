# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_tag.slack_workspaces`. Claude Tag: Claude in Slack, its bundles
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

    from .....models.organization.claude_tag.claude_tag import BetaClaudeTagSlackWorkspace
    from .....params.organization.claude_tag.settings import BetaClaudeTagSettingsUpdateParam
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationClaudeTagSlackWorkspaces(Resource):
    """Claude Tag: Claude in Slack, its bundles and settings.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.claude_tag.slack_workspaces"

    def list(
        self,
        *,
        include_inherited: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        slack_workspace_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaClaudeTagSlackWorkspace]:
        """List the Slack workspaces of Claude Tag.

        `GET /v1/organizations/claude_tag/slack_workspaces`.
        Options and errors: see `BetaOrganizationClaudeTagSlackWorkspaces`.

        Lists the Slack workspaces that Claude Tag is used in, page by page.

        Args:
            include_inherited: Whether to include settings that are inherited, for example from
                defaults, besides those set for the Slack workspace itself.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            slack_workspace_id: Return only the Slack workspace with this ID.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of Slack workspaces. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_tag/slack_workspaces",
            query={
                "include_inherited": include_inherited,
                "limit": limit,
                "page": page,
                "slack_workspace_id": slack_workspace_id,
            },
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaClaudeTagSlackWorkspace], call)

    def retrieve(
        self,
        id: str,
        *,
        include_inherited: bool | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackWorkspace:
        """Retrieve a Slack workspace of Claude Tag.

        `GET /v1/organizations/claude_tag/slack_workspaces/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackWorkspaces`.

        Retrieves a Slack workspace that Claude Tag is used in, with its settings and the source of
        each setting.

        Args:
            id: The `id` of the Slack workspace's entry in Claude Tag; Slack's own ID is in its
                `slack` field.
            include_inherited: Whether to include settings that are inherited, for example from
                defaults, besides those set for the Slack workspace itself.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The Slack workspace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/slack_workspaces/{segment('id', id)}",
            query={"include_inherited": include_inherited},
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagSlackWorkspace, call)

    def update(
        self,
        id: str,
        *,
        settings: BetaClaudeTagSettingsUpdateParam,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackWorkspace:
        """Update the settings of a Slack workspace.

        `POST /v1/organizations/claude_tag/slack_workspaces/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackWorkspaces`.

        Updates the Claude Tag settings of a Slack workspace. Settings left out stay as they are.

        Args:
            id: The `id` of the Slack workspace's entry in Claude Tag; Slack's own ID is in its
                `slack` field.
            settings: The settings to change.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated Slack workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/claude_tag/slack_workspaces/{segment('id', id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body={"settings": settings},
            options=options,
        )
        return self._fetch(_models.BetaClaudeTagSlackWorkspace, call)


class AsyncBetaOrganizationClaudeTagSlackWorkspaces(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeTagSlackWorkspaces`."""

    _path = "client.beta.organization.claude_tag.slack_workspaces"

    @list_call
    async def list(
        self,
        *,
        include_inherited: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        slack_workspace_id: str | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaClaudeTagSlackWorkspace]:
        """List the Slack workspaces of Claude Tag.

        `GET /v1/organizations/claude_tag/slack_workspaces`.
        Options and errors: see `BetaOrganizationClaudeTagSlackWorkspaces`.

        Lists the Slack workspaces that Claude Tag is used in, page by page.

        Args:
            include_inherited: Whether to include settings that are inherited, for example from
                defaults, besides those set for the Slack workspace itself.
            limit: Largest number of items on a page, from 1 to 100; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            slack_workspace_id: Return only the Slack workspace with this ID.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of Slack workspaces. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/claude_tag/slack_workspaces",
            query={
                "include_inherited": include_inherited,
                "limit": limit,
                "page": page,
                "slack_workspace_id": slack_workspace_id,
            },
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaClaudeTagSlackWorkspace], call)

    async def retrieve(
        self,
        id: str,
        *,
        include_inherited: bool | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackWorkspace:
        """Retrieve a Slack workspace of Claude Tag.

        `GET /v1/organizations/claude_tag/slack_workspaces/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackWorkspaces`.

        Retrieves a Slack workspace that Claude Tag is used in, with its settings and the source of
        each setting.

        Args:
            id: The `id` of the Slack workspace's entry in Claude Tag; Slack's own ID is in its
                `slack` field.
            include_inherited: Whether to include settings that are inherited, for example from
                defaults, besides those set for the Slack workspace itself.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The Slack workspace.
        """
        call = Call(
            "GET",
            f"/v1/organizations/claude_tag/slack_workspaces/{segment('id', id)}",
            query={"include_inherited": include_inherited},
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagSlackWorkspace, call)

    async def update(
        self,
        id: str,
        *,
        settings: BetaClaudeTagSettingsUpdateParam,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaClaudeTagSlackWorkspace:
        """Update the settings of a Slack workspace.

        `POST /v1/organizations/claude_tag/slack_workspaces/{id}`.
        Options and errors: see `BetaOrganizationClaudeTagSlackWorkspaces`.

        Updates the Claude Tag settings of a Slack workspace. Settings left out stay as they are.

        Args:
            id: The `id` of the Slack workspace's entry in Claude Tag; Slack's own ID is in its
                `slack` field.
            settings: The settings to change.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated Slack workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/claude_tag/slack_workspaces/{segment('id', id)}",
            headers={"anthropic-beta": joined(betas, "experimental-claude-tag-2026-10-21")},
            body={"settings": settings},
            options=options,
        )
        return await self._fetch(_models.BetaClaudeTagSlackWorkspace, call)
