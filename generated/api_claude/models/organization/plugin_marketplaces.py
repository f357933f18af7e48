# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Plugin marketplaces: the sources of plugins."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaPluginOwnerOrganization(APIModel):
    """Ownership by the organization as a whole."""

    type: Literal["organization"]


class BetaPluginOwnerUser(APIModel):
    """Ownership by a single user."""

    type: Literal["user"]
    user_id: str
    """Identifier of the user who owns the plugin or the marketplace."""


BetaPluginOwner: TypeAlias = Annotated[
    BetaPluginOwnerOrganization | BetaPluginOwnerUser | Unknown, Open("type")
]
"""The owner of a plugin or of a plugin marketplace: the organization or a single user."""


class BetaPluginMarketplace(APIModel):
    """A collection of plugins with a common owner and source, from which members of an organization
    get plugins.
    """

    id: str
    created_at: datetime
    default_installation_preference: (
        Literal["auto_install", "available", "not_available", "required"] | str | None
    ) = None
    """Preference for plugins of the marketplace that have no setting of their own: `required`
    (installed, and cannot be opted out of), `auto_install` (installed by default), `available` (can
    be installed by choice) or `not_available` (cannot be installed); null if the marketplace has no
    default.
    """
    last_sync_ended_at: datetime | None = None
    """When the last sync with the source ended; null if none has ended."""
    last_sync_read_sha: str | None = None
    """SHA of the Git commit that the last sync read; null if there is none."""
    name: str
    owner: BetaPluginOwner
    """The organization or the user that owns the marketplace."""
    source: Literal["directory", "github", "gitlab", "manual", "public_git"] | str
    """Source of the plugins: `directory` (a directory of plugins), `github` or `gitlab` (a
    repository there), `public_git` (another public Git repository) or `manual` (plugins uploaded by
    hand).
    """
    sync_status: (
        Literal[
            "failed_auth",
            "failed_content",
            "failed_limits",
            "failed_transient",
            "in_progress",
            "success",
        ]
        | str
        | None
    ) = None
    """State of the last sync with the source: `in_progress`, `success`, `failed_auth` (access to
    the source was refused), `failed_content` (the content has errors), `failed_limits` (a limit was
    exceeded) or `failed_transient` (a passing problem); null if there is no sync to report.
    """
    type: Literal["plugin_marketplace"]


class BetaPluginMarketplaceValidationPluginErrorObject(APIModel):
    """An error that the validation of a marketplace found in one of its plugins."""

    error: str
    """Text that explains what is wrong."""
    error_code: str
    """Code of the error, for programs to act on."""
    name: str
    """Name of the plugin that has the error."""


class BetaPluginMarketplaceValidationPluginWarning(APIModel):
    """A warning that the validation of a marketplace gave for a plugin."""

    error_code: str
    """Code of the warning, for programs to act on."""
    message: str
    """Text that explains the warning."""


class BetaPluginMarketplaceValidationPluginWarnings(APIModel):
    """The warnings that the validation of a marketplace gave for one plugin."""

    name: str
    """Name of the plugin that the warnings are about."""
    warnings: list[BetaPluginMarketplaceValidationPluginWarning]
    """Warnings about the plugin."""


class BetaPluginMarketplaceValidationReport(APIModel):
    """The outcome of checking a plugin marketplace, with the errors and warnings found."""

    commit_sha: str | None = None
    """SHA of the Git commit that was checked; null if there is none, as for an archive."""
    manifest_error: str | None = None
    """What is wrong with the manifest of the marketplace; null or absent if no error was found in
    it.
    """
    manifest_error_code: str | None = None
    """Code of the error in the manifest, for programs to act on; null if no error was found
    in it.
    """
    plugin_errors: list[BetaPluginMarketplaceValidationPluginErrorObject]
    """Errors found in plugins, each with the name of its plugin."""
    plugin_warnings: list[BetaPluginMarketplaceValidationPluginWarnings]
    """Warnings about plugins, grouped by plugin."""
    ref: str | None = None
    """Git ref that was checked; null if there is none, as for an archive."""
    total_plugin_count: int
    """Number of plugins in the marketplace."""
    type: Literal["plugin_marketplace_validation_report"]
    valid: bool
    """Whether the marketplace passed the validation."""
