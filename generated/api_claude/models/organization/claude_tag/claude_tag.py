# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Claude Tag: Claude in Slack, its bundles and settings."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .settings import (
    BetaClaudeTagSettings,
    BetaClaudeTagSettingSources,
    BetaClaudeTagSlackChannelIdentifiers,
    BetaClaudeTagSlackWorkspaceIdentifiers,
)


class BetaClaudeTagBundle(APIModel):
    """A named piece of Claude Tag configuration, such as instructions, that can be attached to
    Slack channels and Slack workspaces.
    """

    id: str
    created_at: datetime
    description: str | None = None
    """What the bundle is for; null if it has no description."""
    display_name: str
    """Name of the bundle for people to read."""
    instructions: str | None = None
    """Instructions for Claude in the places that the bundle is attached to; null if it has none."""
    type: Literal["bundle"]
    updated_at: datetime


class BetaClaudeTagSlackChannelBundleTarget(APIModel):
    """A Slack channel that a bundle is attached to."""

    id: str
    """The identifier of the target, not of the channel."""
    created_at: datetime
    """When the bundle was attached."""
    slack_channel_id: str
    """The identifier of the Slack channel."""
    type: Literal["slack_channel"]


class BetaClaudeTagSlackWorkspaceBundleTarget(APIModel):
    """A Slack workspace that a bundle is attached to."""

    id: str
    """The identifier of the target, not of the Slack workspace."""
    created_at: datetime
    """When the bundle was attached."""
    slack_workspace_id: str
    """The identifier of the Slack workspace."""
    type: Literal["slack_workspace"]


BetaClaudeTagBundleTarget: TypeAlias = Annotated[
    BetaClaudeTagSlackChannelBundleTarget | BetaClaudeTagSlackWorkspaceBundleTarget | Unknown,
    Open("type"),
]
"""A Slack channel or Slack workspace that a bundle is attached to."""


class BetaClaudeTagDeletedBundleTarget(APIModel):
    """A confirmation that a bundle was detached from a target."""

    id: str
    """The identifier of the deleted target."""
    type: Literal["bundle_target_deleted"]


class BetaClaudeTagDeletedSlackChannel(APIModel):
    """A confirmation that a Slack channel's setup for Claude Tag was removed."""

    id: str
    """The identifier of the removed channel's entry in Claude Tag."""
    type: Literal["slack_channel_deleted"]


class BetaClaudeTagSlackChannel(APIModel):
    """A Slack channel that is set up for Claude Tag."""

    id: str
    """The identifier of the channel's entry in Claude Tag, not the one it has in Slack."""
    created_at: datetime
    settings: BetaClaudeTagSettings
    """The Claude Tag settings of the channel."""
    slack: BetaClaudeTagSlackChannelIdentifiers
    """The IDs that the channel and its workspace have in Slack."""
    sources: BetaClaudeTagSettingSources
    """Source of each of the settings."""
    type: Literal["slack_channel"]
    updated_at: datetime


class BetaClaudeTagSlackWorkspace(APIModel):
    """A Slack workspace that Claude Tag is used in."""

    id: str
    """The identifier of the Slack workspace's entry in Claude Tag, not the one it has in Slack."""
    created_at: datetime
    settings: BetaClaudeTagSettings
    """The Claude Tag settings of the Slack workspace."""
    slack: BetaClaudeTagSlackWorkspaceIdentifiers
    """The ID that the workspace has in Slack."""
    sources: BetaClaudeTagSettingSources
    """Source of each of the settings."""
    type: Literal["slack_workspace"]
    updated_at: datetime
