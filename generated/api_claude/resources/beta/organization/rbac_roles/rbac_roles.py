# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rbac_roles`. Roles of role-based access control, and their
permissions.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....organization.rbac_roles.rbac_roles import AsyncOrganizationRbacRoles, OrganizationRbacRoles

if TYPE_CHECKING:
    from .permissions import (
        AsyncBetaOrganizationRbacRolesPermissions,
        BetaOrganizationRbacRolesPermissions,
    )


class BetaOrganizationRbacRoles(OrganizationRbacRoles):
    """Roles of role-based access control, and their permissions. The methods are those of
    `OrganizationRbacRoles`.
    """

    _path = "client.beta.organization.rbac_roles"

    @cached_property
    def permissions(self) -> BetaOrganizationRbacRolesPermissions:
        """Roles of role-based access control, and their permissions."""
        from .permissions import BetaOrganizationRbacRolesPermissions

        return BetaOrganizationRbacRolesPermissions(self._client)


class AsyncBetaOrganizationRbacRoles(AsyncOrganizationRbacRoles):
    """Asynchronous version of `BetaOrganizationRbacRoles`."""

    _path = "client.beta.organization.rbac_roles"

    @cached_property
    def permissions(self) -> AsyncBetaOrganizationRbacRolesPermissions:
        """Roles of role-based access control, and their permissions."""
        from .permissions import AsyncBetaOrganizationRbacRolesPermissions

        return AsyncBetaOrganizationRbacRolesPermissions(self._client)
