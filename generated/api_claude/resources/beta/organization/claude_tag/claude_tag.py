# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.claude_tag`. Groups of endpoints: `bundles`, `slack_channels`,
`slack_workspaces`.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from api_claude_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .bundles.bundles import (
        AsyncBetaOrganizationClaudeTagBundles,
        BetaOrganizationClaudeTagBundles,
    )
    from .slack_channels import (
        AsyncBetaOrganizationClaudeTagSlackChannels,
        BetaOrganizationClaudeTagSlackChannels,
    )
    from .slack_workspaces import (
        AsyncBetaOrganizationClaudeTagSlackWorkspaces,
        BetaOrganizationClaudeTagSlackWorkspaces,
    )


class BetaOrganizationClaudeTag(Resource):
    """Groups of endpoints: `bundles`, `slack_channels`, `slack_workspaces`."""

    _path = "client.beta.organization.claude_tag"

    @cached_property
    def bundles(self) -> BetaOrganizationClaudeTagBundles:
        """Claude Tag: Claude in Slack, its bundles and settings."""
        from .bundles.bundles import BetaOrganizationClaudeTagBundles

        return BetaOrganizationClaudeTagBundles(self._client)

    @cached_property
    def slack_channels(self) -> BetaOrganizationClaudeTagSlackChannels:
        """Claude Tag: Claude in Slack, its bundles and settings."""
        from .slack_channels import BetaOrganizationClaudeTagSlackChannels

        return BetaOrganizationClaudeTagSlackChannels(self._client)

    @cached_property
    def slack_workspaces(self) -> BetaOrganizationClaudeTagSlackWorkspaces:
        """Claude Tag: Claude in Slack, its bundles and settings."""
        from .slack_workspaces import BetaOrganizationClaudeTagSlackWorkspaces

        return BetaOrganizationClaudeTagSlackWorkspaces(self._client)


class AsyncBetaOrganizationClaudeTag(AsyncResource):
    """Asynchronous version of `BetaOrganizationClaudeTag`."""

    _path = "client.beta.organization.claude_tag"

    @cached_property
    def bundles(self) -> AsyncBetaOrganizationClaudeTagBundles:
        """Claude Tag: Claude in Slack, its bundles and settings."""
        from .bundles.bundles import AsyncBetaOrganizationClaudeTagBundles

        return AsyncBetaOrganizationClaudeTagBundles(self._client)

    @cached_property
    def slack_channels(self) -> AsyncBetaOrganizationClaudeTagSlackChannels:
        """Claude Tag: Claude in Slack, its bundles and settings."""
        from .slack_channels import AsyncBetaOrganizationClaudeTagSlackChannels

        return AsyncBetaOrganizationClaudeTagSlackChannels(self._client)

    @cached_property
    def slack_workspaces(self) -> AsyncBetaOrganizationClaudeTagSlackWorkspaces:
        """Claude Tag: Claude in Slack, its bundles and settings."""
        from .slack_workspaces import AsyncBetaOrganizationClaudeTagSlackWorkspaces

        return AsyncBetaOrganizationClaudeTagSlackWorkspaces(self._client)
