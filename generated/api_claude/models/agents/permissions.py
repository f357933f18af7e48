# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Permission policies: whether a tool runs at once, is judged, or asks first."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaManagedAgentsAlwaysAllowPolicy(APIModel):
    """A policy under which tool uses run without confirmation."""

    type: Literal["always_allow"]


class BetaManagedAgentsAlwaysAskPolicy(APIModel):
    """A policy under which every tool use waits for a `user.tool_confirmation` event that allows or
    denies it.
    """

    type: Literal["always_ask"]


class BetaManagedAgentsAutoPolicy(APIModel):
    """A policy under which each tool use is evaluated on its own, to be allowed, denied, or put up
    for confirmation.
    """

    type: Literal["auto"]


BetaManagedAgentsPermissionPolicy: TypeAlias = Annotated[
    BetaManagedAgentsAlwaysAllowPolicy
    | BetaManagedAgentsAlwaysAskPolicy
    | BetaManagedAgentsAutoPolicy
    | Unknown,
    Open("type"),
]
"""The policy that decides whether tool uses need confirmation: `always_allow` never asks,
`always_ask` asks before each use, `auto` decides for each use.
"""
