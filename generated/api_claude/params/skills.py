# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Skills: folders of instructions and files that Claude loads when a task calls for
them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from api_claude_runtime.requests.files import FileInput

SkillCreateParams = TypedDict(
    "SkillCreateParams",
    {
        "files[]": "Sequence[FileInput]",
        "display_name": "NotRequired[str | None]",
    },
)
"""Body of `skills.create`."""


SkillVersionCreateParams = TypedDict(
    "SkillVersionCreateParams",
    {
        "files[]": "Sequence[FileInput]",
    },
)
"""Body of `skills.versions.create`."""
