# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Skills: folders of instructions and files that Claude loads when a task calls for
them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare
from api_claude_runtime.requests.uploads.files import FileInput

SkillCreateParams = TypedDict(
    "SkillCreateParams",
    {"files[]": "Sequence[FileInput]", "display_name": "NotRequired[str | None]"},
)
"""Body of `skills.create`."""


SkillVersionCreateParams = TypedDict("SkillVersionCreateParams", {"files[]": "Sequence[FileInput]"})
"""Body of `skills.versions.create`."""


prepare(globals())
