# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Settings of Claude Tag, and the source of each."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import models as _models


class BetaClaudeTagGuestPolicyAllowParam(TypedDict):
    """The choice of the guest policy under which guests in Slack may use Claude."""

    type: Literal["allow"]


class BetaClaudeTagGuestPolicyChannelOnlyParam(TypedDict):
    """The choice of the guest policy under which guests in Slack may use Claude only in the
    channel.
    """

    type: Literal["channel_only"]


class BetaClaudeTagGuestPolicyRestrictParam(TypedDict):
    """The choice of the guest policy under which the use of Claude by guests in Slack is
    restricted.
    """

    type: Literal["restrict"]


BetaClaudeTagGuestPolicyParam: TypeAlias = Union[
    BetaClaudeTagGuestPolicyAllowParam,
    BetaClaudeTagGuestPolicyRestrictParam,
    BetaClaudeTagGuestPolicyChannelOnlyParam,
    "_models.BetaClaudeTagGuestPolicy",
]
"""What guests in Slack are to be allowed to do with Claude: they may use it (`allow`), they are
restricted (`restrict`), or they may use it only in the channel (`channel_only`).
"""


class BetaClaudeTagReplyModeAlwaysAwakeParam(TypedDict):
    """The choice of the reply mode in which Claude is always awake and need not be mentioned."""

    type: Literal["always_awake"]


class BetaClaudeTagReplyModeAutomaticParam(TypedDict):
    """The choice of the reply mode in which Claude decides when to reply."""

    type: Literal["automatic"]


class BetaClaudeTagReplyModeMentionOnlyParam(TypedDict):
    """The choice of the reply mode in which Claude replies only when it is mentioned."""

    type: Literal["mention_only"]


class BetaClaudeTagReplyModeThreadParam(TypedDict):
    """The choice of the reply mode in which Claude replies by thread."""

    type: Literal["thread"]


BetaClaudeTagReplyModeParam: TypeAlias = Union[
    BetaClaudeTagReplyModeAutomaticParam,
    BetaClaudeTagReplyModeMentionOnlyParam,
    BetaClaudeTagReplyModeAlwaysAwakeParam,
    BetaClaudeTagReplyModeThreadParam,
    "_models.BetaClaudeTagReplyMode",
]
"""When Claude is to reply: whenever it decides to (`automatic`), only when mentioned
(`mention_only`), to messages in general without being mentioned (`always_awake`), or by thread
(`thread`).
"""


class BetaClaudeTagSettingsCreateParam(TypedDict):
    """The settings that a Slack channel gets of its own when it is set up. What is null or left out
    is not set.
    """

    enabled: NotRequired[bool | None]
    """Whether Claude can be used there."""
    environment_id: NotRequired[str | None]
    """The identifier of the environment in which Claude's tools are to run."""
    guest_policy: NotRequired[BetaClaudeTagGuestPolicyParam | None]
    """What guests in Slack may do with Claude."""
    instructions: NotRequired[str | None]
    """Instructions for Claude; at most 8192 characters."""
    model: NotRequired[str | None]
    """The model that Claude is to use."""
    reply_mode: NotRequired[BetaClaudeTagReplyModeParam | None]
    """When Claude is to reply."""


class BetaClaudeTagSettingsUpdateParam(TypedDict):
    """Changes to the settings of a Slack channel or Slack workspace. What is left out stays as it
    is, and null removes the value that is set there.
    """

    enabled: NotRequired[bool | None]
    """Whether Claude can be used there."""
    environment_id: NotRequired[str | None]
    """The identifier of the environment in which Claude's tools are to run."""
    guest_policy: NotRequired[BetaClaudeTagGuestPolicyParam | None]
    """What guests in Slack may do with Claude."""
    instructions: NotRequired[str | None]
    """Instructions for Claude; at most 8192 characters."""
    model: NotRequired[str | None]
    """The model that Claude is to use."""
    reply_mode: NotRequired[BetaClaudeTagReplyModeParam | None]
    """When Claude is to reply."""


class BetaClaudeTagSlackChannelIdentifiersParam(TypedDict):
    """The IDs by which Slack knows the channel that is to be set up."""

    channel_id: str
    """The identifier of the channel in Slack."""
    workspace_id: str
    """The ID in Slack of the workspace that the channel belongs to."""


prepare(globals())
