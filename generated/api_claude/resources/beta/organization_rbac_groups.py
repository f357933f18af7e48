# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.rbac_groups`. Groups of members for role-based access control."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

if TYPE_CHECKING:
    from ...models.organization_rbac_groups import DeletedRBACGroup, RBACGroup
    from .organization_rbac_groups_members import (
        AsyncBetaOrganizationRbacGroupsMembers,
        BetaOrganizationRbacGroupsMembers,
    )


class BetaOrganizationRbacGroups(Resource):
    """Groups of members for role-based access control."""

    _path = "client.beta.organization.rbac_groups"

    @cached_property
    def members(self) -> BetaOrganizationRbacGroupsMembers:
        """Groups of members for role-based access control."""
        from .organization_rbac_groups_members import BetaOrganizationRbacGroupsMembers

        return BetaOrganizationRbacGroupsMembers(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[RBACGroup]:
        """List the RBAC groups.

        `GET /v1/organizations/rbac_groups`

        Lists the groups that the organization uses for role-based access control (RBAC).

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of RBAC groups. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import RBACGroup

        call = Call(
            "GET",
            "/v1/organizations/rbac_groups",
            query={
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[RBACGroup], call)

    def create(
        self,
        *,
        name: str,
        **options: Unpack[CallOptions],
    ) -> RBACGroup:
        """Create an RBAC group.

        `POST /v1/organizations/rbac_groups`

        Creates an RBAC group. Members are added to it afterwards, one by one.

        Args:
            name: Name for the group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The new RBAC group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import RBACGroup

        call = Call(
            "POST",
            "/v1/organizations/rbac_groups",
            body={
                "name": name,
            },
            options=options,
        )
        return self._fetch(RBACGroup, call)

    def delete(
        self,
        rbac_group_id: str,
        **options: Unpack[CallOptions],
    ) -> DeletedRBACGroup:
        """Delete an RBAC group.

        `DELETE /v1/organizations/rbac_groups/{rbac_group_id}`

        Deletes an RBAC group. Fails with `rbac_group_grants_owner_access` if the group grants owner
        access, or with `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The identifier of the deleted RBAC group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import DeletedRBACGroup

        call = Call(
            "DELETE",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            options=options,
        )
        return self._fetch(DeletedRBACGroup, call)

    def retrieve(
        self,
        rbac_group_id: str,
        **options: Unpack[CallOptions],
    ) -> RBACGroup:
        """Get an RBAC group.

        `GET /v1/organizations/rbac_groups/{rbac_group_id}`

        Retrieves one RBAC group, with the identifiers of its roles but without its members.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The RBAC group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import RBACGroup

        call = Call(
            "GET",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            options=options,
        )
        return self._fetch(RBACGroup, call)

    def update(
        self,
        rbac_group_id: str,
        *,
        name: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> RBACGroup:
        """Rename an RBAC group.

        `POST /v1/organizations/rbac_groups/{rbac_group_id}`

        Changes the name of an RBAC group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            name: New name for the group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The updated RBAC group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import RBACGroup

        call = Call(
            "POST",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            body={
                "name": name,
            },
            options=options,
        )
        return self._fetch(RBACGroup, call)


class AsyncBetaOrganizationRbacGroups(AsyncResource):
    """Groups of members for role-based access control."""

    _path = "client.beta.organization.rbac_groups"

    @cached_property
    def members(self) -> AsyncBetaOrganizationRbacGroupsMembers:
        """Groups of members for role-based access control."""
        from .organization_rbac_groups_members import AsyncBetaOrganizationRbacGroupsMembers

        return AsyncBetaOrganizationRbacGroupsMembers(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[RBACGroup]:
        """List the RBAC groups.

        `GET /v1/organizations/rbac_groups`

        Lists the groups that the organization uses for role-based access control (RBAC).

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of RBAC groups. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import RBACGroup

        call = Call(
            "GET",
            "/v1/organizations/rbac_groups",
            query={
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[RBACGroup], call)

    async def create(
        self,
        *,
        name: str,
        **options: Unpack[CallOptions],
    ) -> RBACGroup:
        """Create an RBAC group.

        `POST /v1/organizations/rbac_groups`

        Creates an RBAC group. Members are added to it afterwards, one by one.

        Args:
            name: Name for the group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The new RBAC group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import RBACGroup

        call = Call(
            "POST",
            "/v1/organizations/rbac_groups",
            body={
                "name": name,
            },
            options=options,
        )
        return await self._fetch(RBACGroup, call)

    async def delete(
        self,
        rbac_group_id: str,
        **options: Unpack[CallOptions],
    ) -> DeletedRBACGroup:
        """Delete an RBAC group.

        `DELETE /v1/organizations/rbac_groups/{rbac_group_id}`

        Deletes an RBAC group. Fails with `rbac_group_grants_owner_access` if the group grants owner
        access, or with `rbac_group_owner_access_unconfirmed` if that could not be determined.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The identifier of the deleted RBAC group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import DeletedRBACGroup

        call = Call(
            "DELETE",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            options=options,
        )
        return await self._fetch(DeletedRBACGroup, call)

    async def retrieve(
        self,
        rbac_group_id: str,
        **options: Unpack[CallOptions],
    ) -> RBACGroup:
        """Get an RBAC group.

        `GET /v1/organizations/rbac_groups/{rbac_group_id}`

        Retrieves one RBAC group, with the identifiers of its roles but without its members.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The RBAC group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import RBACGroup

        call = Call(
            "GET",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            options=options,
        )
        return await self._fetch(RBACGroup, call)

    async def update(
        self,
        rbac_group_id: str,
        *,
        name: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> RBACGroup:
        """Rename an RBAC group.

        `POST /v1/organizations/rbac_groups/{rbac_group_id}`

        Changes the name of an RBAC group.

        Args:
            rbac_group_id: Identifier of the RBAC group.
            name: New name for the group.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The updated RBAC group.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_rbac_groups import RBACGroup

        call = Call(
            "POST",
            f"/v1/organizations/rbac_groups/{segment('rbac_group_id', rbac_group_id)}",
            body={
                "name": name,
            },
            options=options,
        )
        return await self._fetch(RBACGroup, call)
