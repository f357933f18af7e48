# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Compliance settings of the organization."""

from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaAccessTransparency(APIModel):
    """Whether access transparency is enabled for the organization."""

    type: Literal["disabled", "enabled"] | str
    """`enabled` or `disabled`."""


class ComplianceSettingsStateDisabled(APIModel):
    """The state in which compliance is disabled for the organization."""

    type: Literal["disabled"]


class ComplianceSettingsStateEnabled(APIModel):
    """The state in which compliance is enabled for the organization."""

    type: Literal["enabled"]


ComplianceSettingsState: TypeAlias = Annotated[
    ComplianceSettingsStateEnabled | ComplianceSettingsStateDisabled | Unknown, Open("type")
]
"""Whether compliance is enabled for the organization; the `type` is `enabled` or `disabled`."""


class ComplianceSettings(APIModel):
    """The compliance settings of the organization."""

    state: ComplianceSettingsState
    """Whether compliance is enabled."""
    type: Literal["compliance_settings"]
    access_transparency: BetaAccessTransparency | None = None
    """Whether access transparency, by which the organization learns when Anthropic reads its
    content, is enabled; null if it is not reported.
    """
