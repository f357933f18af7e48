# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.rbac_roles`. Roles of role-based access control, and their permissions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from .... import models as _models

if TYPE_CHECKING:
    from ....models.organization.rbac_roles import RBACRole
    from .permissions import AsyncOrganizationRbacRolesPermissions, OrganizationRbacRolesPermissions


class OrganizationRbacRoles(Resource):
    """Roles of role-based access control, and their permissions.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.rbac_roles"

    @cached_property
    def permissions(self) -> OrganizationRbacRolesPermissions:
        """Roles of role-based access control, and their permissions."""
        from .permissions import OrganizationRbacRolesPermissions

        return OrganizationRbacRolesPermissions(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[RBACRole]:
        """List the RBAC roles.

        `GET /v1/organizations/rbac_roles`. Options and errors: see `OrganizationRbacRoles`.

        Lists the roles that the organization has for role-based access control (RBAC), both
        built-in and custom. Not available in every organization: the errors are
        `organization_type_not_supported` and `parent_organization_required`.

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of RBAC roles. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/rbac_roles",
            query={"limit": limit, "page": page},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.RBACRole], call)

    def retrieve(self, rbac_role_id: str, **options: Unpack[CallOptions]) -> RBACRole:
        """Get an RBAC role.

        `GET /v1/organizations/rbac_roles/{rbac_role_id}`.
        Options and errors: see `OrganizationRbacRoles`.

        Retrieves one RBAC role, without its permissions. Not available in every organization: the
        errors are `organization_type_not_supported` and `parent_organization_required`.

        Args:
            rbac_role_id: Identifier of the RBAC role.

        Returns:
            The RBAC role.
        """
        call = Call(
            "GET",
            f"/v1/organizations/rbac_roles/{segment('rbac_role_id', rbac_role_id)}",
            options=options,
        )
        return self._fetch(_models.RBACRole, call)


class AsyncOrganizationRbacRoles(AsyncResource):
    """Asynchronous version of `OrganizationRbacRoles`."""

    _path = "client.organization.rbac_roles"

    @cached_property
    def permissions(self) -> AsyncOrganizationRbacRolesPermissions:
        """Roles of role-based access control, and their permissions."""
        from .permissions import AsyncOrganizationRbacRolesPermissions

        return AsyncOrganizationRbacRolesPermissions(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[RBACRole]:
        """List the RBAC roles.

        `GET /v1/organizations/rbac_roles`. Options and errors: see `OrganizationRbacRoles`.

        Lists the roles that the organization has for role-based access control (RBAC), both
        built-in and custom. Not available in every organization: the errors are
        `organization_type_not_supported` and `parent_organization_required`.

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of RBAC roles. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/rbac_roles",
            query={"limit": limit, "page": page},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.RBACRole], call)

    async def retrieve(self, rbac_role_id: str, **options: Unpack[CallOptions]) -> RBACRole:
        """Get an RBAC role.

        `GET /v1/organizations/rbac_roles/{rbac_role_id}`.
        Options and errors: see `OrganizationRbacRoles`.

        Retrieves one RBAC role, without its permissions. Not available in every organization: the
        errors are `organization_type_not_supported` and `parent_organization_required`.

        Args:
            rbac_role_id: Identifier of the RBAC role.

        Returns:
            The RBAC role.
        """
        call = Call(
            "GET",
            f"/v1/organizations/rbac_roles/{segment('rbac_role_id', rbac_role_id)}",
            options=options,
        )
        return await self._fetch(_models.RBACRole, call)
