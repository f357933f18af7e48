# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Claude Tag: Claude in Slack, its bundles and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from ..models.organization_claude_tag_settings import BetaClaudeTagSlackChannelIdentifiers
    from .organization_claude_tag_settings import (
        BetaClaudeTagSettingsCreateParam,
        BetaClaudeTagSettingsUpdateParam,
        BetaClaudeTagSlackChannelIdentifiersParam,
    )


class BetaClaudeTagSlackChannelBundleTargetCreateParam(TypedDict):
    """A Slack channel to attach a bundle to."""

    slack_channel_id: str
    """The identifier of the Slack channel."""
    type: Literal["slack_channel"]


class BetaClaudeTagSlackWorkspaceBundleTargetCreateParam(TypedDict):
    """A Slack workspace to attach a bundle to."""

    slack_workspace_id: str
    """The identifier of the Slack workspace."""
    type: Literal["slack_workspace"]


BetaClaudeTagBundleTargetCreateParam: TypeAlias = Union[
    "BetaClaudeTagSlackChannelBundleTargetCreateParam",
    "BetaClaudeTagSlackWorkspaceBundleTargetCreateParam",
]
"""A Slack channel or Slack workspace to attach a bundle to."""


class OrganizationClaudeTagBundleUpdateParams(TypedDict):
    """Body of `organization.claude_tag.bundles.update`."""

    instructions: NotRequired[str | None]
    """New instructions for Claude in the places that the bundle is attached to; null removes
    them.
    """


class OrganizationClaudeTagSlackChannelCreateParams(TypedDict):
    """Body of `organization.claude_tag.slack_channels.create`."""

    slack: BetaClaudeTagSlackChannelIdentifiersParam | BetaClaudeTagSlackChannelIdentifiers
    """The Slack channel to set up, by the IDs it has in Slack."""
    settings: NotRequired[BetaClaudeTagSettingsCreateParam]
    """Settings of the channel itself; what is left out is not set for the channel."""


class OrganizationClaudeTagSlackChannelUpdateParams(TypedDict):
    """Body of `organization.claude_tag.slack_channels.update`."""

    settings: BetaClaudeTagSettingsUpdateParam
    """The settings to change."""


class OrganizationClaudeTagSlackWorkspaceUpdateParams(TypedDict):
    """Body of `organization.claude_tag.slack_workspaces.update`."""

    settings: BetaClaudeTagSettingsUpdateParam
    """The settings to change."""
