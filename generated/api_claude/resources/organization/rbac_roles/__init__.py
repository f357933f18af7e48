# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.rbac_roles` and the groups below it."""

from .rbac_roles import AsyncOrganizationRbacRoles, OrganizationRbacRoles

__all__ = ("AsyncOrganizationRbacRoles", "OrganizationRbacRoles")
