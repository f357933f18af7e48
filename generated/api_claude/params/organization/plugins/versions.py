# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Versions of a plugin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare
from api_claude_runtime.requests.uploads.files import FileInput

OrganizationPluginVersionCreateParams = TypedDict(
    "OrganizationPluginVersionCreateParams",
    {"files[]": "Sequence[FileInput]", "release_notes": "NotRequired[str]"},
)
"""Body of `organization.plugins.versions.create`."""


prepare(globals())
