# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rbac_roles.permissions`. Roles of role-based access control, and their
permissions.
"""

from __future__ import annotations

from ....organization.rbac_roles.permissions import (
    AsyncOrganizationRbacRolesPermissions,
    OrganizationRbacRolesPermissions,
)


class BetaOrganizationRbacRolesPermissions(OrganizationRbacRolesPermissions):
    """Roles of role-based access control, and their permissions. The methods are those of
    `OrganizationRbacRolesPermissions`.
    """

    _path = "client.beta.organization.rbac_roles.permissions"


class AsyncBetaOrganizationRbacRolesPermissions(AsyncOrganizationRbacRolesPermissions):
    """Asynchronous version of `BetaOrganizationRbacRolesPermissions`."""

    _path = "client.beta.organization.rbac_roles.permissions"
