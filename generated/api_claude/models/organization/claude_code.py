# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Managed settings of Claude Code."""

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaClaudeCodeManagedSettingsOrganizationMode(APIModel):
    """The mode in which one document of managed settings holds for the whole organization."""

    type: Literal["organization"]


class BetaClaudeCodeManagedSettingsRBACGroupsMode(APIModel):
    """The mode in which managed settings are given out by RBAC group."""

    type: Literal["rbac_groups"]


BetaClaudeCodeManagedSettingsMode: TypeAlias = Annotated[
    BetaClaudeCodeManagedSettingsOrganizationMode
    | BetaClaudeCodeManagedSettingsRBACGroupsMode
    | Unknown,
    Open("type"),
]
"""How managed settings are given out: one document for the whole organization (`organization`), or
documents by RBAC group (`rbac_groups`).
"""


class BetaClaudeCodeManagedSettingsConfiguration(APIModel):
    """How managed settings of Claude Code are given out in an organization."""

    mode: BetaClaudeCodeManagedSettingsMode
    """Whether one document holds for the whole organization or each RBAC group can have its own."""
    mode_updated_at: datetime | None = None
    """When the mode was last changed; null if no change is recorded."""
    rbac_group_order: list[str]
    """Identifiers of RBAC groups in order, which matters for members of more than one group."""
    rbac_group_order_version: str
    """Version of the order. Send it along when changing the order."""
    type: Literal["claude_code_managed_settings_configuration"]


class BetaClaudeCodeRBACGroupDefaultManagedSettings(APIModel):
    """The managed settings of Claude Code for members that get no settings from an RBAC group."""

    settings: dict[str, Any] | None = None
    """The settings document: names of Claude Code settings with their values; null if no default
    settings are set.
    """
    type: Literal["claude_code_rbac_group_default_managed_settings"]
    updated_at: datetime | None = None
    """When the default settings were last changed; null if no change is recorded."""


class BetaClaudeCodeRBACGroupStatusActive(APIModel):
    """The status of an RBAC group that exists."""

    type: Literal["active"]


class BetaClaudeCodeRBACGroupStatusDeleted(APIModel):
    """The status of an RBAC group that was deleted while its managed settings are still
    recorded.
    """

    type: Literal["deleted"]


class BetaClaudeCodeRBACGroupStatusUnknown(APIModel):
    """The status of an RBAC group of which it is not known whether it still exists."""

    type: Literal["unknown"]


BetaClaudeCodeRBACGroupStatus: TypeAlias = Annotated[
    BetaClaudeCodeRBACGroupStatusActive
    | BetaClaudeCodeRBACGroupStatusDeleted
    | BetaClaudeCodeRBACGroupStatusUnknown
    | Unknown,
    Open("type"),
]
"""The state of an RBAC group that has managed settings: it exists (`active`), it was deleted
(`deleted`), or its state is not known (`unknown`).
"""


class BetaClaudeCodeRBACGroupManagedSettings(APIModel):
    """The managed settings of Claude Code of an RBAC group."""

    created_at: datetime
    """When the group first got these settings."""
    rbac_group_id: str
    """The identifier of the RBAC group."""
    rbac_group_status: BetaClaudeCodeRBACGroupStatus
    """Whether the group still exists."""
    settings: dict[str, Any] | None = None
    """The settings document: names of Claude Code settings with their values; null if there is none
    to show.
    """
    type: Literal["claude_code_rbac_group_managed_settings"]
    updated_at: datetime
    """When the settings were last changed."""


class BetaClaudeCodeRBACGroupManagedSettingsSummary(APIModel):
    """An entry for an RBAC group that has managed settings of Claude Code, without the settings
    document.
    """

    created_at: datetime
    """When the group first got these settings."""
    rbac_group_id: str
    """The identifier of the RBAC group."""
    rbac_group_status: BetaClaudeCodeRBACGroupStatus
    """Whether the group still exists."""
    type: Literal["claude_code_rbac_group_managed_settings_summary"]
    updated_at: datetime
    """When the settings were last changed."""


class BetaDeletedClaudeCodeRBACGroupManagedSettings(APIModel):
    """A confirmation that the managed settings of an RBAC group were deleted."""

    rbac_group_id: str
    """The identifier of the RBAC group whose settings were deleted."""
    type: Literal["claude_code_rbac_group_managed_settings_deleted"]
