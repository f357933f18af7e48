# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Versions of a plugin."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel

from .plugins import BetaPluginComponent, BetaPluginContentScan, BetaPluginCreatedBy


class BetaPluginVersion(APIModel):
    """One version of a plugin, made from a set of uploaded or synced files."""

    id: str
    components: list[BetaPluginComponent] | None = None
    """What this version of the plugin brings, such as skills and MCP servers; null if not known."""
    content_scan: BetaPluginContentScan | None = None
    """Check of the content, with its state and result; null if there is none."""
    created_at: datetime
    created_by: BetaPluginCreatedBy | None = None
    """User or API key that created the version; null if not known."""
    description: str | None = None
    """What the plugin is for, as of this version; null if it has no description."""
    display_name: str | None = None
    """Name of the plugin to show to people, as of this version; null if it has none."""
    manifest_version: str | None = None
    """Version that the plugin's manifest states, 1 to 64 characters; null if there is none."""
    plugin_id: str
    """Identifier of the plugin that the version belongs to."""
    reach: Literal["contained", "privileged", "remote"] | str | None = None
    """How much this version of the plugin can touch: `contained` (kept within bounds), `remote`
    (works with remote systems) or `privileged` (has wider access); null if not determined.
    """
    release_notes: str | None = None
    """Notes on what the version brings or changes; null if there are none."""
    type: Literal["plugin_version"]
