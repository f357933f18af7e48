# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.invites`. Invites to the organization."""

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

    from ...models.organization.invites import OrganizationInvite, OrganizationInviteDeleteResponse


class OrganizationInvites(Resource):
    """Invites to the organization.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.invites"

    def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        roles: Sequence[str] | Omit = OMIT,
        statuses: Sequence[Literal["accepted", "expired", "pending"]] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[OrganizationInvite]:
        """List the invites.

        `GET /v1/organizations/invites`. Options and errors: see `OrganizationInvites`.

        Lists the invites to the organization, optionally narrowed by email address, role or status.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            email: Only invites to this email address.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            roles: Only invites with one of these roles in the organization.
            statuses: Only invites with one of these statuses: `pending`, `accepted` or `expired`.

        Returns:
            One page of invites. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/invites",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles[]": roles,
                "statuses[]": statuses,
            },
            options=options,
        )
        return self._fetch_page(Page[_models.OrganizationInvite], call)

    def create(
        self,
        *,
        email: str,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        rbac_group_ids: Sequence[str] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationInvite:
        """Invite someone to the organization.

        `POST /v1/organizations/invites`. Options and errors: see `OrganizationInvites`.

        Invites a person to join the organization by email address. Fails if the person is a member
        already (`already_member`), has an invite already (`invite_already_exists`), has an address
        whose domain is not allowed, or if the organization has no room for more members
        (`org_member_limit_exceeded`).

        Args:
            email: Email address of the person to invite.
            role: Role that the person gets in the organization on joining: `user`,
                `claude_code_user`, `developer`, `billing` or `managed`.
            rbac_group_ids: Identifiers of the RBAC groups that the person is to join. Groups that
                grant owner access are refused.

        Returns:
            The new invite.
        """
        call = Call(
            "POST",
            "/v1/organizations/invites",
            body={"email": email, "role": role, "rbac_group_ids": rbac_group_ids},
            options=options,
        )
        return self._fetch(_models.OrganizationInvite, call)

    def delete(
        self, invite_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationInviteDeleteResponse:
        """Delete an invite.

        `DELETE /v1/organizations/invites/{invite_id}`.
        Options and errors: see `OrganizationInvites`.

        Deletes an invite to the organization, so that it can no longer be accepted.

        Args:
            invite_id: Identifier of the invite.

        Returns:
            The identifier of the deleted invite.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/invites/{segment('invite_id', invite_id)}",
            options=options,
        )
        return self._fetch(_models.OrganizationInviteDeleteResponse, call)

    def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> OrganizationInvite:
        """Get an invite.

        `GET /v1/organizations/invites/{invite_id}`. Options and errors: see `OrganizationInvites`.

        Retrieves one invite to the organization.

        Args:
            invite_id: Identifier of the invite.

        Returns:
            The invite.
        """
        call = Call(
            "GET", f"/v1/organizations/invites/{segment('invite_id', invite_id)}", options=options
        )
        return self._fetch(_models.OrganizationInvite, call)


class AsyncOrganizationInvites(AsyncResource):
    """Asynchronous version of `OrganizationInvites`."""

    _path = "client.organization.invites"

    @list_call
    async def list(
        self,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        roles: Sequence[str] | Omit = OMIT,
        statuses: Sequence[Literal["accepted", "expired", "pending"]] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[OrganizationInvite]:
        """List the invites.

        `GET /v1/organizations/invites`. Options and errors: see `OrganizationInvites`.

        Lists the invites to the organization, optionally narrowed by email address, role or status.

        Args:
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            email: Only invites to this email address.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            roles: Only invites with one of these roles in the organization.
            statuses: Only invites with one of these statuses: `pending`, `accepted` or `expired`.

        Returns:
            One page of invites. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/invites",
            query={
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles[]": roles,
                "statuses[]": statuses,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPage[_models.OrganizationInvite], call)

    async def create(
        self,
        *,
        email: str,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        rbac_group_ids: Sequence[str] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> OrganizationInvite:
        """Invite someone to the organization.

        `POST /v1/organizations/invites`. Options and errors: see `OrganizationInvites`.

        Invites a person to join the organization by email address. Fails if the person is a member
        already (`already_member`), has an invite already (`invite_already_exists`), has an address
        whose domain is not allowed, or if the organization has no room for more members
        (`org_member_limit_exceeded`).

        Args:
            email: Email address of the person to invite.
            role: Role that the person gets in the organization on joining: `user`,
                `claude_code_user`, `developer`, `billing` or `managed`.
            rbac_group_ids: Identifiers of the RBAC groups that the person is to join. Groups that
                grant owner access are refused.

        Returns:
            The new invite.
        """
        call = Call(
            "POST",
            "/v1/organizations/invites",
            body={"email": email, "role": role, "rbac_group_ids": rbac_group_ids},
            options=options,
        )
        return await self._fetch(_models.OrganizationInvite, call)

    async def delete(
        self, invite_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationInviteDeleteResponse:
        """Delete an invite.

        `DELETE /v1/organizations/invites/{invite_id}`.
        Options and errors: see `OrganizationInvites`.

        Deletes an invite to the organization, so that it can no longer be accepted.

        Args:
            invite_id: Identifier of the invite.

        Returns:
            The identifier of the deleted invite.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/invites/{segment('invite_id', invite_id)}",
            options=options,
        )
        return await self._fetch(_models.OrganizationInviteDeleteResponse, call)

    async def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> OrganizationInvite:
        """Get an invite.

        `GET /v1/organizations/invites/{invite_id}`. Options and errors: see `OrganizationInvites`.

        Retrieves one invite to the organization.

        Args:
            invite_id: Identifier of the invite.

        Returns:
            The invite.
        """
        call = Call(
            "GET", f"/v1/organizations/invites/{segment('invite_id', invite_id)}", options=options
        )
        return await self._fetch(_models.OrganizationInvite, call)
