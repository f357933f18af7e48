# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.rbac_groups` and the groups below it."""

from .rbac_groups import AsyncOrganizationRbacGroups, OrganizationRbacGroups

__all__ = ("AsyncOrganizationRbacGroups", "OrganizationRbacGroups")
