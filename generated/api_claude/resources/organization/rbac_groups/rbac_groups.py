# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.rbac_groups`. Groups of members for role-based access control."""

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
    from ....models.organization.rbac_groups import DeletedRBACGroup, RBACGroup
    from .members import AsyncOrganizationRbacGroupsMembers, OrganizationRbacGroupsMembers


class OrganizationRbacGroups(Resource):
    """Groups of members for role-based access control.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.rbac_groups"

    @cached_property
    def members(self) -> OrganizationRbacGroupsMembers:
        """Groups of members for role-based access control."""
        from .members import OrganizationRbacGroupsMembers

        return OrganizationRbacGroupsMembers(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[RBACGroup]:
        """List the RBAC groups.

        `GET /v1/organizations/rbac_groups`. Options and errors: see `OrganizationRbacGroups`.

        Lists the groups that the organization uses for role-based access control (RBAC).

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of RBAC groups. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/rbac_groups",
            query={"limit": limit, "page": page},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.RBACGroup], call)

    def create(self, *, name: str, **options: Unpack[CallOptions]) -> RBACGroup:
        """Create an RBAC group.

        `POST /v1/organizations/rbac_groups`. Options and errors: see `OrganizationRbacGroups`.

        Creates an RBAC group. Members are added to it afterwards, one by one.

        Args:
            name: Name for the group.

        Returns:
            The new RBAC group.
        """
        call = Call("POST", "/v1/organizations/rbac_groups", body={"name": name}, options=options)
        return self._fetch(_models.RBACGroup, call)

    def delete(self, rbac_group_id: str, **options: Unpack[CallOptions]) -> DeletedRBACGroup:
        """Delete an RBAC group.

        `DELETE /v1/organizations/rbac_groups/{rbac_group_id}`.
        Options and errors: see `OrganizationRbacGroups`.

        Deletes an RBAC group. Fails with `rbac_group_grants_owner_access` if the group grants owner
        access, or with `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            rbac_group_id: Identifier of the RBAC group.

        Returns:
            The identifier of the deleted RBAC group.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            options=options,
        )
        return self._fetch(_models.DeletedRBACGroup, call)

    def retrieve(self, rbac_group_id: str, **options: Unpack[CallOptions]) -> RBACGroup:
        """Get an RBAC group.

        `GET /v1/organizations/rbac_groups/{rbac_group_id}`.
        Options and errors: see `OrganizationRbacGroups`.

        Retrieves one RBAC group, with the identifiers of its roles but without its members.

        Args:
            rbac_group_id: Identifier of the RBAC group.

        Returns:
            The RBAC group.
        """
        call = Call(
            "GET",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            options=options,
        )
        return self._fetch(_models.RBACGroup, call)

    def update(
        self, rbac_group_id: str, *, name: str | Omit | None = OMIT, **options: Unpack[CallOptions]
    ) -> RBACGroup:
        """Rename an RBAC group.

        `POST /v1/organizations/rbac_groups/{rbac_group_id}`.
        Options and errors: see `OrganizationRbacGroups`.

        Changes the name of an RBAC group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            name: New name for the group.

        Returns:
            The updated RBAC group.
        """
        call = Call(
            "POST",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            body={"name": name},
            options=options,
        )
        return self._fetch(_models.RBACGroup, call)


class AsyncOrganizationRbacGroups(AsyncResource):
    """Asynchronous version of `OrganizationRbacGroups`."""

    _path = "client.organization.rbac_groups"

    @cached_property
    def members(self) -> AsyncOrganizationRbacGroupsMembers:
        """Groups of members for role-based access control."""
        from .members import AsyncOrganizationRbacGroupsMembers

        return AsyncOrganizationRbacGroupsMembers(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[RBACGroup]:
        """List the RBAC groups.

        `GET /v1/organizations/rbac_groups`. Options and errors: see `OrganizationRbacGroups`.

        Lists the groups that the organization uses for role-based access control (RBAC).

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of RBAC groups. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/rbac_groups",
            query={"limit": limit, "page": page},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.RBACGroup], call)

    async def create(self, *, name: str, **options: Unpack[CallOptions]) -> RBACGroup:
        """Create an RBAC group.

        `POST /v1/organizations/rbac_groups`. Options and errors: see `OrganizationRbacGroups`.

        Creates an RBAC group. Members are added to it afterwards, one by one.

        Args:
            name: Name for the group.

        Returns:
            The new RBAC group.
        """
        call = Call("POST", "/v1/organizations/rbac_groups", body={"name": name}, options=options)
        return await self._fetch(_models.RBACGroup, call)

    async def delete(self, rbac_group_id: str, **options: Unpack[CallOptions]) -> DeletedRBACGroup:
        """Delete an RBAC group.

        `DELETE /v1/organizations/rbac_groups/{rbac_group_id}`.
        Options and errors: see `OrganizationRbacGroups`.

        Deletes an RBAC group. Fails with `rbac_group_grants_owner_access` if the group grants owner
        access, or with `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            rbac_group_id: Identifier of the RBAC group.

        Returns:
            The identifier of the deleted RBAC group.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            options=options,
        )
        return await self._fetch(_models.DeletedRBACGroup, call)

    async def retrieve(self, rbac_group_id: str, **options: Unpack[CallOptions]) -> RBACGroup:
        """Get an RBAC group.

        `GET /v1/organizations/rbac_groups/{rbac_group_id}`.
        Options and errors: see `OrganizationRbacGroups`.

        Retrieves one RBAC group, with the identifiers of its roles but without its members.

        Args:
            rbac_group_id: Identifier of the RBAC group.

        Returns:
            The RBAC group.
        """
        call = Call(
            "GET",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            options=options,
        )
        return await self._fetch(_models.RBACGroup, call)

    async def update(
        self, rbac_group_id: str, *, name: str | Omit | None = OMIT, **options: Unpack[CallOptions]
    ) -> RBACGroup:
        """Rename an RBAC group.

        `POST /v1/organizations/rbac_groups/{rbac_group_id}`.
        Options and errors: see `OrganizationRbacGroups`.

        Changes the name of an RBAC group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            name: New name for the group.

        Returns:
            The updated RBAC group.
        """
        call = Call(
            "POST",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            body={"name": name},
            options=options,
        )
        return await self._fetch(_models.RBACGroup, call)
