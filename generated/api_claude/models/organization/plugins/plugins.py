# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Plugins of the organization."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from ..plugin_marketplaces import BetaPluginOwner


class BetaDeletedPlugin(APIModel):
    """A confirmation that a plugin was deleted."""

    id: str
    """Identifier of the deleted plugin."""
    type: Literal["plugin_deleted"]


class BetaPluginComponent(APIModel):
    """One thing that a plugin brings."""

    description: str | None = None
    """What the component is for; null if it has no description."""
    name: str
    type: Literal["agent", "cli", "command", "hook", "mcp_server", "skill"] | str
    """Kind of component: `agent`, `cli` (a command line tool), `command`, `hook`, `mcp_server` or
    `skill`.
    """


class BetaPluginContentScan(APIModel):
    """A check of the content of a plugin or of a plugin version."""

    assessment: Literal["fail", "pass", "unknown", "warn"] | str | None = None
    """Result of the scan: `pass`, `warn`, `fail`, or `unknown` if it could not be determined;
    absent while there is no result.
    """
    reason: str | None = None
    """Why the scan came to its result; null if no reason is given."""
    status: Literal["completed", "errored", "processing"] | str
    """State of the scan: `processing`, `completed`, or `errored` if it could not be carried out."""


class BetaPluginAPIActor(APIModel):
    """An API key that created a plugin or a plugin version."""

    api_key_id: str
    """Identifier of the API key."""
    type: Literal["api_actor"]


class BetaPluginUserActor(APIModel):
    """A user who created a plugin or a plugin version."""

    email_address: str | None = None
    """Email address of the user; null if not known."""
    type: Literal["user_actor"]
    user_id: str
    """Identifier of the user."""


BetaPluginCreatedBy: TypeAlias = Annotated[
    BetaPluginUserActor | BetaPluginAPIActor | Unknown, Open("type")
]
"""The creator of a plugin or of a plugin version: a user or an API key."""


class BetaPlugin(APIModel):
    """A versioned package of components, such as skills, commands and MCP servers, that members of
    an organization can install.
    """

    id: str
    components: list[BetaPluginComponent] | None = None
    """What the plugin brings, such as skills and MCP servers; null if not known."""
    content_scan: BetaPluginContentScan | None = None
    """Check of the content, with its state and result; null if there is none."""
    created_at: datetime
    created_by: BetaPluginCreatedBy | None = None
    """User or API key that created the plugin; null if not known."""
    description: str | None = None
    """What the plugin is for; null if it has no description."""
    display_name: str | None = None
    """Name of the plugin to show to people; null if it has none."""
    latest_version_id: str
    """Identifier of the newest version, which need not be the one served."""
    manifest_version: str | None = None
    """Version that the plugin's manifest states; null if there is none."""
    marketplace_id: str
    """Identifier of the marketplace that the plugin belongs to."""
    name: str
    organization_installation_preference: (
        Literal["auto_install", "available", "not_available", "required"] | str | None
    ) = None
    """How the plugin is offered to the organization as a whole: `required` (installed, and cannot
    be opted out of), `auto_install` (installed by default), `available` (can be installed by
    choice) or `not_available` (cannot be installed); null if no preference holds.
    """
    organization_installation_preference_inherited: bool | None = None
    """True if `organization_installation_preference` comes from the default of the marketplace,
    false if it was set for the plugin; null if no preference holds.
    """
    owner: BetaPluginOwner
    """The organization or the user that owns the plugin."""
    reach: Literal["contained", "privileged", "remote"] | str | None = None
    """How much the plugin can touch: `contained` (kept within bounds), `remote` (works with remote
    systems) or `privileged` (has wider access); null if not determined.
    """
    served_version_id: str
    """Identifier of the version that those who use the plugin get."""
    served_version_pinned: bool
    """Whether the served version is fixed to a chosen one and does not follow the latest."""
    type: Literal["plugin"]
    updated_at: datetime
