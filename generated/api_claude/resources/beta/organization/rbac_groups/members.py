# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rbac_groups.members`. Groups of members for role-based access
control.
"""

from __future__ import annotations

from ....organization.rbac_groups.members import (
    AsyncOrganizationRbacGroupsMembers,
    OrganizationRbacGroupsMembers,
)


class BetaOrganizationRbacGroupsMembers(OrganizationRbacGroupsMembers):
    """Groups of members for role-based access control. The methods are those of
    `OrganizationRbacGroupsMembers`.
    """

    _path = "client.beta.organization.rbac_groups.members"


class AsyncBetaOrganizationRbacGroupsMembers(AsyncOrganizationRbacGroupsMembers):
    """Asynchronous version of `BetaOrganizationRbacGroupsMembers`."""

    _path = "client.beta.organization.rbac_groups.members"
