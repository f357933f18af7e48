# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Skills: folders of instructions and files that Claude loads when a task calls for
them.
"""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel


class DeletedSkill(APIModel):
    """A confirmation that a skill was deleted."""

    id: str
    """Identifier of the deleted skill."""
    type: Literal["skill_deleted"]


class DeletedSkillVersion(APIModel):
    """A confirmation that a version of a skill was deleted."""

    id: str
    """Identifier of the deleted version."""
    type: Literal["skill_version_deleted"]


class SkillSource(APIModel):
    """The source of a skill, which states its provider."""

    type: Literal["custom", "anthropic", "anthropic_example", "plugin"] | str
    """`custom` for a skill of the caller's own, `anthropic` for one that Anthropic provides,
    `anthropic_example` for an example that Anthropic provides, `plugin` for one that comes with a
    plugin.
    """


class Skill(APIModel):
    """A skill, a versioned set of instructions and files that Claude can use for a kind of task."""

    id: str
    created_at: datetime
    display_name: str
    """Name to show for the skill, at most 255 characters."""
    latest_version_id: str
    """Identifier of the newest version of the skill."""
    source: SkillSource
    """Source of the skill."""
    type: Literal["skill"]
    updated_at: datetime


class SkillVersion(APIModel):
    """A version of a skill, made from one set of files."""

    id: str
    created_at: datetime
    description: str
    """What the skill does and when to use it, as stated in the `SKILL.md` of this version."""
    name: str
    """Name of the skill, as stated in the `SKILL.md` of this version."""
    skill_id: str
    """Identifier of the skill that this is a version of."""
    type: Literal["skill_version"]
