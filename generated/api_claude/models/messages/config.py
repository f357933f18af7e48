# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. What a request may set beside the conversation: output format, cache control,
metadata, container.
"""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel


class BetaCacheControlEphemeral(APIModel):
    """Cache breakpoint as echoed in a response."""

    type: Literal["ephemeral"]
    ttl: Literal["5m", "1h"] | str | None = None
    """How long the cached prefix is kept after its last use: 5 minutes or 1 hour."""


class ContainerSkill(APIModel):
    """Skill loaded in a container."""

    skill_id: str
    """Identifier of the skill."""
    type: Literal["anthropic", "custom"] | str
    """Whether the skill is provided by Anthropic or uploaded by the organization."""
    version: str
    """Version of the skill that was loaded."""


class Container(APIModel):
    """Container in which the request's code ran."""

    id: str
    """Identifier that later requests can pass to reuse the container."""
    expires_at: datetime
    """Time at which the container expires."""
    skills: list[ContainerSkill] | None = None
    """Skills loaded in the container; null when none are."""
