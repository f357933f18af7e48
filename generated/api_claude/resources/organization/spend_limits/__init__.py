# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.spend_limits` and the groups below it."""

from .spend_limits import AsyncOrganizationSpendLimits, OrganizationSpendLimits

__all__ = ("AsyncOrganizationSpendLimits", "OrganizationSpendLimits")
