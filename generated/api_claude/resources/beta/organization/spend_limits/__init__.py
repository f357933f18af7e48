# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.spend_limits` and the groups below it."""

from .spend_limits import AsyncBetaOrganizationSpendLimits, BetaOrganizationSpendLimits

__all__ = ("AsyncBetaOrganizationSpendLimits", "BetaOrganizationSpendLimits")
