# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Plugin marketplaces: the sources of plugins."""

from __future__ import annotations

from typing import Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare
from api_claude_runtime.requests.uploads.files import FileInput


class OrganizationPluginMarketplaceUpdateParams(TypedDict):
    """Body of `organization.plugin_marketplaces.update`."""

    default_installation_preference: Literal[
        "auto_install", "available", "not_available", "required"
    ]
    """Preference for plugins of the marketplace that have no setting of their own: `required`
    (installed, and cannot be opted out of), `auto_install` (installed by default), `available` (can
    be installed by choice) or `not_available` (cannot be installed).
    """


class OrganizationPluginMarketplaceValidateArchiveParams(TypedDict):
    """Body of `organization.plugin_marketplaces.validate_archive`."""

    archive: FileInput
    """Archive file that holds the contents of the marketplace."""


class OrganizationPluginMarketplaceValidateRepositoryParams(TypedDict):
    """Body of `organization.plugin_marketplaces.validate_repository`."""

    repository_url: str
    """URL of the Git repository that holds the marketplace."""
    ref: NotRequired[str | None]
    """Git ref to check, such as a branch or a tag; null to leave it to the default of the
    repository.
    """


prepare(globals())
