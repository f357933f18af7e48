# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Settings of Claude Tag, and the source of each."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaClaudeTagDefaultSettingSource(APIModel):
    """The general default as the source of a setting."""

    type: Literal["default"]


class BetaClaudeTagSlackChannelSettingSource(APIModel):
    """The Slack channel itself as the source of a setting."""

    slack_channel_id: str
    """The identifier of the Slack channel."""
    type: Literal["slack_channel"]


class BetaClaudeTagSlackDefaultSettingSource(APIModel):
    """The default for Slack as the source of a setting."""

    type: Literal["slack_default"]


class BetaClaudeTagSlackChannelIdentifiers(APIModel):
    """The IDs by which Slack knows a channel."""

    channel_id: str
    """The identifier of the channel in Slack."""
    workspace_id: str
    """The ID in Slack of the workspace that the channel belongs to."""


class BetaClaudeTagSlackGridChannelSettingSource(APIModel):
    """A channel in Slack Enterprise Grid as the source of a setting."""

    slack: BetaClaudeTagSlackChannelIdentifiers
    """The channel, by the IDs it has in Slack."""
    type: Literal["slack_grid_channel"]


class BetaClaudeTagSlackParentChannelSettingSource(APIModel):
    """The parent of the Slack channel as the source of a setting."""

    slack_channel_id: str
    """The identifier of the parent channel."""
    type: Literal["slack_parent_channel"]


class BetaClaudeTagSlackWorkspaceSettingSource(APIModel):
    """A Slack workspace as the source of a setting."""

    slack_workspace_id: str
    """The identifier of the Slack workspace."""
    type: Literal["slack_workspace"]


BetaClaudeTagSettingSource: TypeAlias = Annotated[
    BetaClaudeTagSlackChannelSettingSource
    | BetaClaudeTagSlackWorkspaceSettingSource
    | BetaClaudeTagSlackParentChannelSettingSource
    | BetaClaudeTagSlackDefaultSettingSource
    | BetaClaudeTagDefaultSettingSource
    | BetaClaudeTagSlackGridChannelSettingSource
    | Unknown,
    Open("type"),
]
"""Source of a setting: the Slack channel, its Slack workspace, its parent channel or its Enterprise
Grid channel (`slack_grid_channel`), a default for Slack, or a general default.
"""


class BetaClaudeTagSettingSources(APIModel):
    """Source of each of the settings."""

    enabled: BetaClaudeTagSettingSource | None = None
    """The source of `enabled`; null if there is none."""
    environment_id: BetaClaudeTagSettingSource | None = None
    """The source of `environment_id`; null if there is none."""
    guest_policy: BetaClaudeTagSettingSource | None = None
    """The source of `guest_policy`; null if there is none."""
    instructions: list[BetaClaudeTagSettingSource]
    """The sources of `instructions`, of which there can be several."""
    model: BetaClaudeTagSettingSource | None = None
    """The source of `model`; null if there is none."""
    reply_mode: BetaClaudeTagSettingSource | None = None
    """The source of `reply_mode`; null if there is none."""


class BetaClaudeTagGuestPolicyAllow(APIModel):
    """The guest policy under which guests in Slack may use Claude."""

    type: Literal["allow"]


class BetaClaudeTagGuestPolicyChannelOnly(APIModel):
    """The guest policy under which guests in Slack may use Claude only in the channel."""

    type: Literal["channel_only"]


class BetaClaudeTagGuestPolicyRestrict(APIModel):
    """The guest policy under which the use of Claude by guests in Slack is restricted."""

    type: Literal["restrict"]


BetaClaudeTagGuestPolicy: TypeAlias = Annotated[
    BetaClaudeTagGuestPolicyAllow
    | BetaClaudeTagGuestPolicyRestrict
    | BetaClaudeTagGuestPolicyChannelOnly
    | Unknown,
    Open("type"),
]
"""What guests in Slack may do with Claude: they may use it (`allow`), they are restricted
(`restrict`), or they may use it only in the channel (`channel_only`).
"""


class BetaClaudeTagReplyModeAlwaysAwake(APIModel):
    """The reply mode in which Claude is always awake and need not be mentioned."""

    type: Literal["always_awake"]


class BetaClaudeTagReplyModeAutomatic(APIModel):
    """The reply mode in which Claude decides when to reply."""

    type: Literal["automatic"]


class BetaClaudeTagReplyModeMentionOnly(APIModel):
    """The reply mode in which Claude replies only when it is mentioned."""

    type: Literal["mention_only"]


class BetaClaudeTagReplyModeThread(APIModel):
    """The reply mode in which Claude replies by thread."""

    type: Literal["thread"]


BetaClaudeTagReplyMode: TypeAlias = Annotated[
    BetaClaudeTagReplyModeAutomatic
    | BetaClaudeTagReplyModeMentionOnly
    | BetaClaudeTagReplyModeAlwaysAwake
    | BetaClaudeTagReplyModeThread
    | Unknown,
    Open("type"),
]
"""When Claude replies: whenever it decides to (`automatic`), only when mentioned (`mention_only`),
to messages in general without being mentioned (`always_awake`), or by thread (`thread`).
"""


class BetaClaudeTagSettings(APIModel):
    """The Claude Tag settings of a Slack channel or Slack workspace. A setting that has no value is
    null.
    """

    enabled: bool | None = None
    """Whether Claude can be used there; null if not set."""
    environment_id: str | None = None
    """The identifier of the environment in which Claude's tools run; null if not set."""
    guest_policy: BetaClaudeTagGuestPolicy | None = None
    """What guests in Slack may do with Claude; null if not set."""
    instructions: str | None = None
    """Instructions for Claude; null if not set."""
    model: str | None = None
    """The model that Claude uses; null if not set."""
    reply_mode: BetaClaudeTagReplyMode | None = None
    """When Claude replies; null if not set."""


class BetaClaudeTagSlackWorkspaceIdentifiers(APIModel):
    """The ID by which Slack knows a workspace."""

    workspace_id: str
    """The identifier of the workspace in Slack."""
