# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Claude Tag: Claude in Slack, its bundles and settings."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import models as _models
from .... import params as _params


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
    BetaClaudeTagSlackChannelBundleTargetCreateParam,
    BetaClaudeTagSlackWorkspaceBundleTargetCreateParam,
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

    slack: (
        _params.BetaClaudeTagSlackChannelIdentifiersParam
        | _models.BetaClaudeTagSlackChannelIdentifiers
    )
    """The Slack channel to set up, by the IDs it has in Slack."""
    settings: NotRequired[_params.BetaClaudeTagSettingsCreateParam]
    """Settings of the channel itself; what is left out is not set for the channel."""


class OrganizationClaudeTagSlackChannelUpdateParams(TypedDict):
    """Body of `organization.claude_tag.slack_channels.update`."""

    settings: _params.BetaClaudeTagSettingsUpdateParam
    """The settings to change."""


class OrganizationClaudeTagSlackWorkspaceUpdateParams(TypedDict):
    """Body of `organization.claude_tag.slack_workspaces.update`."""

    settings: _params.BetaClaudeTagSettingsUpdateParam
    """The settings to change."""


prepare(globals())
