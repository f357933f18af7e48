# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Compliance settings of the organization."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class ComplianceSettingsStateDisabled(APIModel):
    """The state in which compliance is disabled for the organization."""

    type: Literal["disabled"]


class ComplianceSettingsStateEnabled(APIModel):
    """The state in which compliance is enabled for the organization."""

    type: Literal["enabled"]


ComplianceSettingsState: TypeAlias = Annotated[
    ComplianceSettingsStateEnabled | ComplianceSettingsStateDisabled | Unknown,
    Open("type"),
]
"""Whether compliance is enabled for the organization; the `type` is `enabled` or `disabled`."""


class ComplianceSettings(APIModel):
    """The compliance settings of the organization."""

    state: ComplianceSettingsState
    """Whether compliance is enabled."""
    type: Literal["compliance_settings"]
