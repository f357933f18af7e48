# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Managed settings of Claude Code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class BetaClaudeCodeManagedSettingsOrganizationModeParam(TypedDict):
    """The choice of the mode in which one document of managed settings holds for the whole
    organization.
    """

    type: Literal["organization"]


class BetaClaudeCodeManagedSettingsRBACGroupsModeParam(TypedDict):
    """The choice of the mode in which managed settings are given out by RBAC group."""

    type: Literal["rbac_groups"]


BetaClaudeCodeManagedSettingsModeParam: TypeAlias = Union[
    BetaClaudeCodeManagedSettingsOrganizationModeParam,
    BetaClaudeCodeManagedSettingsRBACGroupsModeParam,
    "_models.BetaClaudeCodeManagedSettingsMode",
]
"""How managed settings are to be given out: one document for the whole organization
(`organization`), or documents by RBAC group (`rbac_groups`).
"""


class OrganizationClaudeCodeManagedSettingsConfigurationUpdateParams(TypedDict):
    """Body of `organization.claude_code.managed_settings.configuration.update`."""

    mode: NotRequired[BetaClaudeCodeManagedSettingsModeParam]
    """How managed settings are given out: one document for the whole organization (`organization`),
    or documents by RBAC group (`rbac_groups`).
    """
    rbac_group_order: NotRequired[Sequence[str]]
    """Identifiers of RBAC groups in the new order, which matters for members of more than one
    group.
    """
    rbac_group_order_version: NotRequired[str]
    """The `rbac_group_order_version` that was read with the order being replaced, so that a change
    made in between can be noticed.
    """


class OrganizationClaudeCodeManagedSettingsRBACGroupDefaultUpdateParams(TypedDict):
    """Body of `organization.claude_code.managed_settings.rbac_group_default.update`."""

    settings: Mapping[str, Any] | None
    """The settings document: names of Claude Code settings with their values; null removes the
    default settings.
    """


class OrganizationClaudeCodeManagedSettingsRBACGroupSetParams(TypedDict):
    """Body of `organization.claude_code.managed_settings.rbac_groups.set`."""

    settings: Mapping[str, Any]
    """The settings document: names of Claude Code settings with their values."""


prepare(globals())
