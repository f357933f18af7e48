# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.rbac_groups.members`. Groups of members for role-based access control."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from .... import models as _models

if TYPE_CHECKING:
    from ....models.organization.rbac_groups import DeletedRBACGroupMember, RBACGroupMember


class OrganizationRbacGroupsMembers(Resource):
    """Groups of members for role-based access control.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.rbac_groups.members"

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[RBACGroupMember]:
        """List the members of a group.

        `GET /v1/organizations/rbac_groups/{rbac_group_id}/members`.
        Options and errors: see `OrganizationRbacGroupsMembers`.

        Lists the users who are members of an RBAC group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of members of the group. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members",
            query={"limit": limit, "page": page},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.RBACGroupMember], call)

    def add(
        self, rbac_group_id: str, *, user_id: str, **options: Unpack[CallOptions]
    ) -> RBACGroupMember:
        """Add a member to a group.

        `POST /v1/organizations/rbac_groups/{rbac_group_id}/members`.
        Options and errors: see `OrganizationRbacGroupsMembers`.

        Adds a user of the organization to an RBAC group. Fails with
        `rbac_group_grants_owner_access` if the group grants owner access, or with
        `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            user_id: Identifier of the user to add.

        Returns:
            The new member of the group.
        """
        call = Call(
            "POST",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members",
            body={"user_id": user_id},
            options=options,
        )
        return self._fetch(_models.RBACGroupMember, call)

    def remove(
        self, user_id: str, *, rbac_group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRBACGroupMember:
        """Remove a member from a group.

        `DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}`.
        Options and errors: see `OrganizationRbacGroupsMembers`.

        Removes a user from an RBAC group; the user stays in the organization. Fails with
        `rbac_group_grants_owner_access` if the group grants owner access, or with
        `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            user_id: Identifier of the user.
            rbac_group_id: Identifier of the RBAC group.

        Returns:
            The identifiers of the group and of the user removed from it.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members"
            f"/{segment('user_id', user_id)}",
            options=options,
        )
        return self._fetch(_models.DeletedRBACGroupMember, call)


class AsyncOrganizationRbacGroupsMembers(AsyncResource):
    """Asynchronous version of `OrganizationRbacGroupsMembers`."""

    _path = "client.organization.rbac_groups.members"

    @list_call
    async def list(
        self,
        rbac_group_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[RBACGroupMember]:
        """List the members of a group.

        `GET /v1/organizations/rbac_groups/{rbac_group_id}/members`.
        Options and errors: see `OrganizationRbacGroupsMembers`.

        Lists the users who are members of an RBAC group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of members of the group. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members",
            query={"limit": limit, "page": page},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.RBACGroupMember], call)

    async def add(
        self, rbac_group_id: str, *, user_id: str, **options: Unpack[CallOptions]
    ) -> RBACGroupMember:
        """Add a member to a group.

        `POST /v1/organizations/rbac_groups/{rbac_group_id}/members`.
        Options and errors: see `OrganizationRbacGroupsMembers`.

        Adds a user of the organization to an RBAC group. Fails with
        `rbac_group_grants_owner_access` if the group grants owner access, or with
        `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            user_id: Identifier of the user to add.

        Returns:
            The new member of the group.
        """
        call = Call(
            "POST",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members",
            body={"user_id": user_id},
            options=options,
        )
        return await self._fetch(_models.RBACGroupMember, call)

    async def remove(
        self, user_id: str, *, rbac_group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRBACGroupMember:
        """Remove a member from a group.

        `DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}`.
        Options and errors: see `OrganizationRbacGroupsMembers`.

        Removes a user from an RBAC group; the user stays in the organization. Fails with
        `rbac_group_grants_owner_access` if the group grants owner access, or with
        `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            user_id: Identifier of the user.
            rbac_group_id: Identifier of the RBAC group.

        Returns:
            The identifiers of the group and of the user removed from it.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members"
            f"/{segment('user_id', user_id)}",
            options=options,
        )
        return await self._fetch(_models.DeletedRBACGroupMember, call)
