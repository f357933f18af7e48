# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Visibility of a plugin, and its installation for members."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaPluginTargetOrganization(APIModel):
    """The organization as a whole, as a target."""

    type: Literal["organization"]


class BetaPluginTargetOrganizationMember(APIModel):
    """A single member of the organization, as a target."""

    type: Literal["organization_member"]
    user_id: str
    """Identifier of the user who is the member."""


class BetaPluginTargetRBACGroup(APIModel):
    """An RBAC group of the organization, as a target."""

    rbac_group_id: str
    """Identifier of the RBAC group."""
    type: Literal["rbac_group"]


BetaPluginTarget: TypeAlias = Annotated[
    BetaPluginTargetOrganization
    | BetaPluginTargetRBACGroup
    | BetaPluginTargetOrganizationMember
    | Unknown,
    Open("type"),
]
"""Target of an installation setting or of a share of a plugin: the organization, an RBAC group or a
member.
"""


class BetaDeletedPluginInstallationSetting(APIModel):
    """A confirmation that an installation setting of a plugin was removed."""

    plugin_id: str
    """Identifier of the plugin that had the setting."""
    target: BetaPluginTarget
    """The organization or the RBAC group that the setting was for."""
    type: Literal["plugin_installation_setting_deleted"]


class BetaPluginInstallationSetting(APIModel):
    """A setting for how a plugin is offered to the organization or to an RBAC group."""

    created_at: datetime
    installation_preference: Literal["auto_install", "available", "not_available", "required"] | str
    """How the plugin is offered to the target: `required` (installed, and cannot be opted out of),
    `auto_install` (installed by default), `available` (can be installed by choice) or
    `not_available` (cannot be installed).
    """
    plugin_id: str
    """Identifier of the plugin that the setting is about."""
    target: BetaPluginTarget
    """The organization or the RBAC group that the setting is for."""
    type: Literal["plugin_installation_setting"]
    updated_at: datetime


class BetaPluginShare(APIModel):
    """A grant that shares a plugin with the organization, an RBAC group or a member. The owner of
    the plugin gave it.
    """

    granted_at: datetime
    """When the plugin was shared."""
    plugin_id: str
    """Identifier of the shared plugin."""
    target: BetaPluginTarget
    """The party that the plugin is shared with."""
    type: Literal["plugin_share"]
