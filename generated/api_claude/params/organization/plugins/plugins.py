# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Plugins of the organization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare
from api_claude_runtime.requests.uploads.files import FileInput

OrganizationPluginCreateParams = TypedDict(
    "OrganizationPluginCreateParams",
    {
        "files[]": "Sequence[FileInput]",
        "marketplace_id": "NotRequired[str]",
        "release_notes": "NotRequired[str]",
    },
)
"""Body of `organization.plugins.create`."""


class OrganizationPluginUpdateParams(TypedDict):
    """Body of `organization.plugins.update`."""

    served_version_id: str
    """Identifier of the version to serve."""


prepare(globals())
