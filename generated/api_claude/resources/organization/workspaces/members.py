# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.workspaces.members`. Members and service accounts of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPage
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import Page
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from .... import models as _models

if TYPE_CHECKING:
    from ....models.organization.workspaces.members import (
        OrganizationWorkspacesMemberRemoveResponse,
        WorkspaceMember,
    )
    from ....params.organization.organization import NoBillingWorkspaceRole, WorkspaceRole


class OrganizationWorkspacesMembers(Resource):
    """Members and service accounts of a workspace.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.workspaces.members"

    def list(
        self,
        workspace_id: str,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> Page[WorkspaceMember]:
        """List the members of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/members`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Lists the users who are members of a workspace, with their roles in it.

        Args:
            workspace_id: Identifier of the workspace.
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.

        Returns:
            One page of workspace members. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members",
            query={"after_id": after_id, "before_id": before_id, "limit": limit},
            options=options,
        )
        return self._fetch_page(Page[_models.WorkspaceMember], call)

    def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: NoBillingWorkspaceRole,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMember:
        """Add a member to a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/members`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Makes a user of the organization a member of a workspace. The request fails with
        `workspace_member_limit_exceeded` if that would go over the limit on workspace members.

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user to add.
            workspace_role: Role that the user gets in the workspace; the billing role cannot be
                given here.

        Returns:
            The added workspace member.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members",
            body={"user_id": user_id, "workspace_role": workspace_role},
            options=options,
        )
        return self._fetch(_models.WorkspaceMember, call)

    def remove(
        self, user_id: str, *, workspace_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationWorkspacesMemberRemoveResponse:
        """Remove a member from a workspace.

        `DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Ends the membership of a user in a workspace. The user stays in the organization.

        Args:
            user_id: Identifier of the user.
            workspace_id: Identifier of the workspace.

        Returns:
            A confirmation that names the user and the workspace.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members"
            f"/{segment('user_id', user_id)}",
            options=options,
        )
        return self._fetch(_models.OrganizationWorkspacesMemberRemoveResponse, call)

    def retrieve(
        self, user_id: str, *, workspace_id: str, **options: Unpack[CallOptions]
    ) -> WorkspaceMember:
        """Get a member of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Retrieves the membership of a user in a workspace, with the role.

        Args:
            user_id: Identifier of the user.
            workspace_id: Identifier of the workspace.

        Returns:
            The workspace member.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members"
            f"/{segment('user_id', user_id)}",
            options=options,
        )
        return self._fetch(_models.WorkspaceMember, call)

    def update(
        self,
        user_id: str,
        *,
        workspace_id: str,
        workspace_role: WorkspaceRole,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMember:
        """Change the role of a workspace member.

        `POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Changes the role that a user has in a workspace.

        Args:
            user_id: Identifier of the user.
            workspace_id: Identifier of the workspace.
            workspace_role: Role that the user gets in the workspace.

        Returns:
            The updated workspace member.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members"
            f"/{segment('user_id', user_id)}",
            body={"workspace_role": workspace_role},
            options=options,
        )
        return self._fetch(_models.WorkspaceMember, call)


class AsyncOrganizationWorkspacesMembers(AsyncResource):
    """Asynchronous version of `OrganizationWorkspacesMembers`."""

    _path = "client.organization.workspaces.members"

    @list_call
    async def list(
        self,
        workspace_id: str,
        *,
        after_id: str | Omit = OMIT,
        before_id: str | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[WorkspaceMember]:
        """List the members of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/members`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Lists the users who are members of a workspace, with their roles in it.

        Args:
            workspace_id: Identifier of the workspace.
            after_id: Cursor for the next page: returns the objects that follow the one with this
                ID.
            before_id: Cursor for the previous page: returns the objects that precede the one with
                this ID.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.

        Returns:
            One page of workspace members. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members",
            query={"after_id": after_id, "before_id": before_id, "limit": limit},
            options=options,
        )
        return await self._fetch_page(AsyncPage[_models.WorkspaceMember], call)

    async def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: NoBillingWorkspaceRole,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMember:
        """Add a member to a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/members`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Makes a user of the organization a member of a workspace. The request fails with
        `workspace_member_limit_exceeded` if that would go over the limit on workspace members.

        Args:
            workspace_id: Identifier of the workspace.
            user_id: Identifier of the user to add.
            workspace_role: Role that the user gets in the workspace; the billing role cannot be
                given here.

        Returns:
            The added workspace member.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members",
            body={"user_id": user_id, "workspace_role": workspace_role},
            options=options,
        )
        return await self._fetch(_models.WorkspaceMember, call)

    async def remove(
        self, user_id: str, *, workspace_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationWorkspacesMemberRemoveResponse:
        """Remove a member from a workspace.

        `DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Ends the membership of a user in a workspace. The user stays in the organization.

        Args:
            user_id: Identifier of the user.
            workspace_id: Identifier of the workspace.

        Returns:
            A confirmation that names the user and the workspace.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members"
            f"/{segment('user_id', user_id)}",
            options=options,
        )
        return await self._fetch(_models.OrganizationWorkspacesMemberRemoveResponse, call)

    async def retrieve(
        self, user_id: str, *, workspace_id: str, **options: Unpack[CallOptions]
    ) -> WorkspaceMember:
        """Get a member of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Retrieves the membership of a user in a workspace, with the role.

        Args:
            user_id: Identifier of the user.
            workspace_id: Identifier of the workspace.

        Returns:
            The workspace member.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members"
            f"/{segment('user_id', user_id)}",
            options=options,
        )
        return await self._fetch(_models.WorkspaceMember, call)

    async def update(
        self,
        user_id: str,
        *,
        workspace_id: str,
        workspace_role: WorkspaceRole,
        **options: Unpack[CallOptions],
    ) -> WorkspaceMember:
        """Change the role of a workspace member.

        `POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}`.
        Options and errors: see `OrganizationWorkspacesMembers`.

        Changes the role that a user has in a workspace.

        Args:
            user_id: Identifier of the user.
            workspace_id: Identifier of the workspace.
            workspace_role: Role that the user gets in the workspace.

        Returns:
            The updated workspace member.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/members"
            f"/{segment('user_id', user_id)}",
            body={"workspace_role": workspace_role},
            options=options,
        )
        return await self._fetch(_models.WorkspaceMember, call)
