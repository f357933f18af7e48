# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Visibility of a plugin, and its installation for members."""

from __future__ import annotations

from typing import Literal

from api_claude_runtime.requests.request_types import TypedDict, prepare


class OrganizationPluginInstallationSettingSetParams(TypedDict):
    """Body of `organization.plugins.installation_settings.set`."""

    installation_preference: Literal["auto_install", "available", "not_available", "required"]
    """How the plugin is offered to the target: `required` (installed, and cannot be opted out of),
    `auto_install` (installed by default), `available` (can be installed by choice) or
    `not_available` (cannot be installed).
    """


prepare(globals())
