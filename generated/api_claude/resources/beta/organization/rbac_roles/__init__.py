# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rbac_roles` and the groups below it."""

from .rbac_roles import AsyncBetaOrganizationRbacRoles, BetaOrganizationRbacRoles

__all__ = ("AsyncBetaOrganizationRbacRoles", "BetaOrganizationRbacRoles")
