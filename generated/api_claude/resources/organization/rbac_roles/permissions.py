# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.rbac_roles.permissions`. Roles of role-based access control, and their
permissions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from .... import models as _models

if TYPE_CHECKING:
    from ....models.organization.rbac_roles import RBACRolePermission


class OrganizationRbacRolesPermissions(Resource):
    """Roles of role-based access control, and their permissions.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.rbac_roles.permissions"

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[RBACRolePermission]:
        """List the permissions of a role.

        `GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions`.
        Options and errors: see `OrganizationRbacRolesPermissions`.

        Lists the permissions that an RBAC role grants. Not available in every organization: the
        errors are `organization_type_not_supported` and `parent_organization_required`.

        Args:
            rbac_role_id: Identifier of the RBAC role.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of permissions of the role. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/rbac_roles/{segment('rbac_role_id', rbac_role_id)}/permissions",
            query={"limit": limit, "page": page},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.RBACRolePermission], call)


class AsyncOrganizationRbacRolesPermissions(AsyncResource):
    """Asynchronous version of `OrganizationRbacRolesPermissions`."""

    _path = "client.organization.rbac_roles.permissions"

    @list_call
    async def list(
        self,
        rbac_role_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[RBACRolePermission]:
        """List the permissions of a role.

        `GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions`.
        Options and errors: see `OrganizationRbacRolesPermissions`.

        Lists the permissions that an RBAC role grants. Not available in every organization: the
        errors are `organization_type_not_supported` and `parent_organization_required`.

        Args:
            rbac_role_id: Identifier of the RBAC role.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of permissions of the role. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/rbac_roles/{segment('rbac_role_id', rbac_role_id)}/permissions",
            query={"limit": limit, "page": page},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.RBACRolePermission], call)
