# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rbac_groups` and the groups below it."""

from .rbac_groups import AsyncBetaOrganizationRbacGroups, BetaOrganizationRbacGroups

__all__ = ("AsyncBetaOrganizationRbacGroups", "BetaOrganizationRbacGroups")
