# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.users`. Members of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.organization_users import OrganizationUser, OrganizationUserRemoveResponse


class OrganizationUsers(Resource):
    """Members of the organization."""

    _path = "client.organization.users"

    def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        roles: Sequence[str] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[OrganizationUser]:
        """List the users.

        `GET /v1/organizations/users`

        Lists the users who are members of the organization, optionally narrowed by email address or
        role.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            email: Only the user with this email address.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            roles: Only users with one of these roles in the organization.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of users. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_users import OrganizationUser

        call = Call(
            "GET",
            "/v1/organizations/users",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles[]": roles,
            },
            options=options,
        )
        return self._fetch_page(Page[OrganizationUser], call)

    def remove(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> OrganizationUserRemoveResponse:
        """Remove a user from the organization.

        `DELETE /v1/organizations/users/{user_id}`

        Ends the membership of a user in the organization. The last member cannot be removed
        (`cannot_remove_last_member`); if memberships were changed at the same time
        (`concurrent_membership_change`), try again.

        Args:
            user_id: Identifier of the user.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The identifier of the removed user.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_users import OrganizationUserRemoveResponse

        call = Call(
            "DELETE",
            f"/v1/organizations/users/{segment('user_id', user_id)}",
            options=options,
        )
        return self._fetch(OrganizationUserRemoveResponse, call)

    def retrieve(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> OrganizationUser:
        """Get a user.

        `GET /v1/organizations/users/{user_id}`

        Retrieves one user of the organization, with the role that the user has there.

        Args:
            user_id: Identifier of the user.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The user.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_users import OrganizationUser

        call = Call(
            "GET",
            f"/v1/organizations/users/{segment('user_id', user_id)}",
            options=options,
        )
        return self._fetch(OrganizationUser, call)

    def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        **options: Unpack[CallOptions],
    ) -> OrganizationUser:
        """Change the role of a user.

        `POST /v1/organizations/users/{user_id}`

        Sets the role of a user in the organization.

        Args:
            user_id: Identifier of the user.
            role: New role of the user in the organization: `user`, `claude_code_user`, `developer`,
                `billing` or `managed`.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The updated user.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_users import OrganizationUser

        call = Call(
            "POST",
            f"/v1/organizations/users/{segment('user_id', user_id)}",
            body={
                "role": role,
            },
            options=options,
        )
        return self._fetch(OrganizationUser, call)


class AsyncOrganizationUsers(AsyncResource):
    """Members of the organization."""

    _path = "client.organization.users"

    @list_call
    async def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        roles: Sequence[str] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[OrganizationUser]:
        """List the users.

        `GET /v1/organizations/users`

        Lists the users who are members of the organization, optionally narrowed by email address or
        role.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            email: Only the user with this email address.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            roles: Only users with one of these roles in the organization.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of users. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_users import OrganizationUser

        call = Call(
            "GET",
            "/v1/organizations/users",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles[]": roles,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPage[OrganizationUser], call)

    async def remove(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> OrganizationUserRemoveResponse:
        """Remove a user from the organization.

        `DELETE /v1/organizations/users/{user_id}`

        Ends the membership of a user in the organization. The last member cannot be removed
        (`cannot_remove_last_member`); if memberships were changed at the same time
        (`concurrent_membership_change`), try again.

        Args:
            user_id: Identifier of the user.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The identifier of the removed user.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_users import OrganizationUserRemoveResponse

        call = Call(
            "DELETE",
            f"/v1/organizations/users/{segment('user_id', user_id)}",
            options=options,
        )
        return await self._fetch(OrganizationUserRemoveResponse, call)

    async def retrieve(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> OrganizationUser:
        """Get a user.

        `GET /v1/organizations/users/{user_id}`

        Retrieves one user of the organization, with the role that the user has there.

        Args:
            user_id: Identifier of the user.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The user.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_users import OrganizationUser

        call = Call(
            "GET",
            f"/v1/organizations/users/{segment('user_id', user_id)}",
            options=options,
        )
        return await self._fetch(OrganizationUser, call)

    async def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        **options: Unpack[CallOptions],
    ) -> OrganizationUser:
        """Change the role of a user.

        `POST /v1/organizations/users/{user_id}`

        Sets the role of a user in the organization.

        Args:
            user_id: Identifier of the user.
            role: New role of the user in the organization: `user`, `claude_code_user`, `developer`,
                `billing` or `managed`.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            The updated user.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ..models.organization_users import OrganizationUser

        call = Call(
            "POST",
            f"/v1/organizations/users/{segment('user_id', user_id)}",
            body={
                "role": role,
            },
            options=options,
        )
        return await self._fetch(OrganizationUser, call)
