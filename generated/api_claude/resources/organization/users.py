# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.users`. Members of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.organization.users import OrganizationUser, OrganizationUserRemoveResponse


class OrganizationUsers(Resource):
    """Members of the organization.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

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

        `GET /v1/organizations/users`. Options and errors: see `OrganizationUsers`.

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

        Returns:
            One page of users. Its `iter_all()` fetches the others.
        """
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
        return self._fetch_page(Page[_models.OrganizationUser], call)

    def remove(
        self, user_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationUserRemoveResponse:
        """Remove a user from the organization.

        `DELETE /v1/organizations/users/{user_id}`. Options and errors: see `OrganizationUsers`.

        Ends the membership of a user in the organization. The last member cannot be removed
        (`cannot_remove_last_member`); if memberships were changed at the same time
        (`concurrent_membership_change`), try again.

        Args:
            user_id: Identifier of the user.

        Returns:
            The identifier of the removed user.
        """
        call = Call(
            "DELETE", f"/v1/organizations/users/{segment('user_id', user_id)}", options=options
        )
        return self._fetch(_models.OrganizationUserRemoveResponse, call)

    def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> OrganizationUser:
        """Get a user.

        `GET /v1/organizations/users/{user_id}`. Options and errors: see `OrganizationUsers`.

        Retrieves one user of the organization, with the role that the user has there.

        Args:
            user_id: Identifier of the user.

        Returns:
            The user.
        """
        call = Call(
            "GET", f"/v1/organizations/users/{segment('user_id', user_id)}", options=options
        )
        return self._fetch(_models.OrganizationUser, call)

    def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        **options: Unpack[CallOptions],
    ) -> OrganizationUser:
        """Change the role of a user.

        `POST /v1/organizations/users/{user_id}`. Options and errors: see `OrganizationUsers`.

        Sets the role of a user in the organization.

        Args:
            user_id: Identifier of the user.
            role: New role of the user in the organization: `user`, `claude_code_user`, `developer`,
                `billing` or `managed`.

        Returns:
            The updated user.
        """
        call = Call(
            "POST",
            f"/v1/organizations/users/{segment('user_id', user_id)}",
            body={"role": role},
            options=options,
        )
        return self._fetch(_models.OrganizationUser, call)


class AsyncOrganizationUsers(AsyncResource):
    """Asynchronous version of `OrganizationUsers`."""

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

        `GET /v1/organizations/users`. Options and errors: see `OrganizationUsers`.

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

        Returns:
            One page of users. Its `iter_all()` fetches the others.
        """
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
        return await self._fetch_page(AsyncPage[_models.OrganizationUser], call)

    async def remove(
        self, user_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationUserRemoveResponse:
        """Remove a user from the organization.

        `DELETE /v1/organizations/users/{user_id}`. Options and errors: see `OrganizationUsers`.

        Ends the membership of a user in the organization. The last member cannot be removed
        (`cannot_remove_last_member`); if memberships were changed at the same time
        (`concurrent_membership_change`), try again.

        Args:
            user_id: Identifier of the user.

        Returns:
            The identifier of the removed user.
        """
        call = Call(
            "DELETE", f"/v1/organizations/users/{segment('user_id', user_id)}", options=options
        )
        return await self._fetch(_models.OrganizationUserRemoveResponse, call)

    async def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> OrganizationUser:
        """Get a user.

        `GET /v1/organizations/users/{user_id}`. Options and errors: see `OrganizationUsers`.

        Retrieves one user of the organization, with the role that the user has there.

        Args:
            user_id: Identifier of the user.

        Returns:
            The user.
        """
        call = Call(
            "GET", f"/v1/organizations/users/{segment('user_id', user_id)}", options=options
        )
        return await self._fetch(_models.OrganizationUser, call)

    async def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        **options: Unpack[CallOptions],
    ) -> OrganizationUser:
        """Change the role of a user.

        `POST /v1/organizations/users/{user_id}`. Options and errors: see `OrganizationUsers`.

        Sets the role of a user in the organization.

        Args:
            user_id: Identifier of the user.
            role: New role of the user in the organization: `user`, `claude_code_user`, `developer`,
                `billing` or `managed`.

        Returns:
            The updated user.
        """
        call = Call(
            "POST",
            f"/v1/organizations/users/{segment('user_id', user_id)}",
            body={"role": role},
            options=options,
        )
        return await self._fetch(_models.OrganizationUser, call)
