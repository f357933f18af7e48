# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Versions of a plugin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from api_claude_runtime.requests.files import FileInput

OrganizationPluginVersionCreateParams = TypedDict(
    "OrganizationPluginVersionCreateParams",
    {
        "files[]": "Sequence[FileInput]",
        "release_notes": "NotRequired[str]",
    },
)
"""Body of `organization.plugins.versions.create`."""
