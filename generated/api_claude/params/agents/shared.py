# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. What agents, sessions and deployments say of an agent: references, skills, MCP
servers, identity.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class BetaManagedAgentsAgentParams(TypedDict):
    """A reference to an agent, which can fix the version."""

    id: str
    """Identifier of the agent, at most 128 characters."""
    type: Literal["agent"]
    version: NotRequired[int]
    """Number of the version to use, from 1 on; left out, the latest version."""


class BetaManagedAgentsAnthropicSkillParams(TypedDict):
    """A choice of a skill made by Anthropic for an agent to draw on."""

    skill_id: str
    """Identifier of the skill, such as `xlsx`; at most 64 characters."""
    type: Literal["anthropic"]
    version: NotRequired[str | None]
    """Version of the skill to use, at most 64 characters; null or absent for the latest."""


class BetaManagedAgentsCustomSkillParams(TypedDict):
    """A choice of a skill of your own for an agent to draw on."""

    skill_id: str
    """Identifier of the skill, at most 64 characters."""
    type: Literal["custom"]
    version: NotRequired[str | None]
    """Version of the skill to use, at most 64 characters; null or absent for the latest."""


BetaManagedAgentsSkillParams: TypeAlias = Union[
    BetaManagedAgentsAnthropicSkillParams,
    BetaManagedAgentsCustomSkillParams,
    "_models.BetaManagedAgentsSkill",
]
"""A choice of a skill for an agent, made by Anthropic or your own."""


class BetaManagedAgentsURLMCPServerParams(TypedDict):
    """An MCP server for an agent to connect to by URL."""

    name: str
    """Name by which an MCP toolset refers to the server, 1 to 255 characters."""
    type: Literal["url"]
    url: str
    """URL at which the server is reached, at most 2048 characters."""


prepare(globals())
