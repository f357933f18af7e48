# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Compliance settings of the organization."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import models as _models


class ComplianceSettingsStateDisabledParam(TypedDict):
    """Input that disables compliance for the organization."""

    type: Literal["disabled"]


class ComplianceSettingsStateEnabledParam(TypedDict):
    """Input that enables compliance for the organization."""

    type: Literal["enabled"]


ComplianceSettingsStateParam: TypeAlias = Union[
    ComplianceSettingsStateEnabledParam,
    ComplianceSettingsStateDisabledParam,
    "_models.ComplianceSettingsState",
]
"""The compliance state to set for the organization; the `type` is `enabled` or `disabled`."""


class OrganizationComplianceSettingsUpdateParams(TypedDict):
    """Body of `organization.compliance_settings.update`."""

    state: ComplianceSettingsStateParam
    """The state to set: enabled or disabled."""


prepare(globals())
