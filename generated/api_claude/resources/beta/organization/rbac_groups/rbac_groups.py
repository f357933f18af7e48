# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rbac_groups`. Groups of members for role-based access control."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....organization.rbac_groups.rbac_groups import (
    AsyncOrganizationRbacGroups,
    OrganizationRbacGroups,
)

if TYPE_CHECKING:
    from .members import AsyncBetaOrganizationRbacGroupsMembers, BetaOrganizationRbacGroupsMembers


class BetaOrganizationRbacGroups(OrganizationRbacGroups):
    """Groups of members for role-based access control. The methods are those of
    `OrganizationRbacGroups`.
    """

    _path = "client.beta.organization.rbac_groups"

    @cached_property
    def members(self) -> BetaOrganizationRbacGroupsMembers:
        """Groups of members for role-based access control."""
        from .members import BetaOrganizationRbacGroupsMembers

        return BetaOrganizationRbacGroupsMembers(self._client)


class AsyncBetaOrganizationRbacGroups(AsyncOrganizationRbacGroups):
    """Asynchronous version of `BetaOrganizationRbacGroups`."""

    _path = "client.beta.organization.rbac_groups"

    @cached_property
    def members(self) -> AsyncBetaOrganizationRbacGroupsMembers:
        """Groups of members for role-based access control."""
        from .members import AsyncBetaOrganizationRbacGroupsMembers

        return AsyncBetaOrganizationRbacGroupsMembers(self._client)
