# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Permission policies: whether a tool runs at once, is judged, or asks first."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class BetaManagedAgentsAlwaysAllowPolicyParam(TypedDict):
    """A choice of the policy under which tool uses run without confirmation."""

    type: Literal["always_allow"]


class BetaManagedAgentsAlwaysAskPolicyParam(TypedDict):
    """A choice of the policy under which every tool use waits for a `user.tool_confirmation` event
    that allows or denies it.
    """

    type: Literal["always_ask"]


class BetaManagedAgentsAutoPolicyParam(TypedDict):
    """A choice of the policy under which each tool use is evaluated on its own, to be allowed,
    denied, or put up for confirmation.
    """

    type: Literal["auto"]


BetaManagedAgentsPermissionPolicyParam: TypeAlias = Union[
    BetaManagedAgentsAlwaysAllowPolicyParam,
    BetaManagedAgentsAlwaysAskPolicyParam,
    BetaManagedAgentsAutoPolicyParam,
    "_models.BetaManagedAgentsPermissionPolicy",
]
"""The policy to decide whether tool uses need confirmation: `always_allow` never asks, `always_ask`
asks before each use, `auto` decides for each use.
"""


prepare(globals())
