# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.rbac_groups.members`. Groups of members for role-based access control."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

if TYPE_CHECKING:
    from ..models.organization_rbac_groups import DeletedRBACGroupMember, RBACGroupMember


class OrganizationRbacGroupsMembers(Resource):
    """Groups of members for role-based access control."""

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

        `GET /v1/organizations/rbac_groups/{rbac_group_id}/members`

        Lists the users who are members of an RBAC group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of members of the group. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_rbac_groups import RBACGroupMember

        call = Call(
            "GET",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members",
            query={
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[RBACGroupMember], call)

    def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> RBACGroupMember:
        """Add a member to a group.

        `POST /v1/organizations/rbac_groups/{rbac_group_id}/members`

        Adds a user of the organization to an RBAC group. Fails with
        `rbac_group_grants_owner_access` if the group grants owner access, or with
        `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            user_id: Identifier of the user to add.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The new member of the group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_rbac_groups import RBACGroupMember

        call = Call(
            "POST",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members",
            body={
                "user_id": user_id,
            },
            options=options,
        )
        return self._fetch(RBACGroupMember, call)

    def remove(
        self,
        user_id: str,
        *,
        rbac_group_id: str,
        **options: Unpack[CallOptions],
    ) -> DeletedRBACGroupMember:
        """Remove a member from a group.

        `DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}`

        Removes a user from an RBAC group; the user stays in the organization. Fails with
        `rbac_group_grants_owner_access` if the group grants owner access, or with
        `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            user_id: Identifier of the user.
            rbac_group_id: Identifier of the RBAC group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The identifiers of the group and of the user removed from it.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_rbac_groups import DeletedRBACGroupMember

        call = Call(
            "DELETE",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members"
            f"/{segment('user_id', user_id)}",
            options=options,
        )
        return self._fetch(DeletedRBACGroupMember, call)


class AsyncOrganizationRbacGroupsMembers(AsyncResource):
    """Groups of members for role-based access control."""

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

        `GET /v1/organizations/rbac_groups/{rbac_group_id}/members`

        Lists the users who are members of an RBAC group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of members of the group. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_rbac_groups import RBACGroupMember

        call = Call(
            "GET",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members",
            query={
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[RBACGroupMember], call)

    async def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> RBACGroupMember:
        """Add a member to a group.

        `POST /v1/organizations/rbac_groups/{rbac_group_id}/members`

        Adds a user of the organization to an RBAC group. Fails with
        `rbac_group_grants_owner_access` if the group grants owner access, or with
        `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            user_id: Identifier of the user to add.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The new member of the group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_rbac_groups import RBACGroupMember

        call = Call(
            "POST",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members",
            body={
                "user_id": user_id,
            },
            options=options,
        )
        return await self._fetch(RBACGroupMember, call)

    async def remove(
        self,
        user_id: str,
        *,
        rbac_group_id: str,
        **options: Unpack[CallOptions],
    ) -> DeletedRBACGroupMember:
        """Remove a member from a group.

        `DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}`

        Removes a user from an RBAC group; the user stays in the organization. Fails with
        `rbac_group_grants_owner_access` if the group grants owner access, or with
        `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            user_id: Identifier of the user.
            rbac_group_id: Identifier of the RBAC group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The identifiers of the group and of the user removed from it.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_rbac_groups import DeletedRBACGroupMember

        call = Call(
            "DELETE",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}/members"
            f"/{segment('user_id', user_id)}",
            options=options,
        )
        return await self._fetch(DeletedRBACGroupMember, call)
