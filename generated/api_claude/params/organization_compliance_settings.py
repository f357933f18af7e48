# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Compliance settings of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from ..models.organization_compliance_settings import ComplianceSettingsState


class ComplianceSettingsStateDisabledParam(TypedDict):
    """Input that disables compliance for the organization."""

    type: Literal["disabled"]


class ComplianceSettingsStateEnabledParam(TypedDict):
    """Input that enables compliance for the organization."""

    type: Literal["enabled"]


ComplianceSettingsStateParam: TypeAlias = Union[
    "ComplianceSettingsStateEnabledParam",
    "ComplianceSettingsStateDisabledParam",
    "ComplianceSettingsState",
]
"""The compliance state to set for the organization; the `type` is `enabled` or `disabled`."""


class OrganizationComplianceSettingsUpdateParams(TypedDict):
    """Body of `organization.compliance_settings.update`."""

    state: ComplianceSettingsStateParam
    """The state to set: enabled or disabled."""
