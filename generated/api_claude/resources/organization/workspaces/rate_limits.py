# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.workspaces.rate_limits`. Workspaces of the organization, and their rate
limits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, segment

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....models.organization.workspaces.workspaces import WorkspaceRateLimit
    from ....params.organization.workspaces.workspaces import WorkspaceRateLimitUpdateValueParam


class OrganizationWorkspacesRateLimits(Resource):
    """Workspaces of the organization, and their rate limits.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.workspaces.rate_limits"

    def list(
        self,
        workspace_id: str,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | Omit
        | None = OMIT,
        include_inherited: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[WorkspaceRateLimit]:
        """List the rate limits of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/rate_limits`.
        Options and errors: see `OrganizationWorkspacesRateLimits`.

        Lists the rate limits of a workspace, with the values of the organization next to its own.

        Args:
            workspace_id: Identifier of the workspace.
            group_type: Only rate limits of this kind of group: `model_group` (use of models),
                `batch` (message batches), `token_count` (token counting), `files`, `skills` or
                `web_search`; null for all.
            include_inherited: Whether to include limits that the workspace takes over from the
                organization.
            limit: Largest number of items on a page, from 1 to 1000.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of rate limits of the workspace. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/rate_limits",
            query={
                "group_type": group_type,
                "include_inherited": include_inherited,
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.WorkspaceRateLimit], call)

    def update(
        self,
        rate_limit_id: str,
        *,
        workspace_id: str,
        limits: Sequence[WorkspaceRateLimitUpdateValueParam],
        **options: Unpack[CallOptions],
    ) -> WorkspaceRateLimit:
        """Update a rate limit of a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}`.
        Options and errors: see `OrganizationWorkspacesRateLimits`.

        Sets values of a rate limit for a workspace, or removes them so that those of the
        organization apply.

        Args:
            rate_limit_id: Identifier of the rate limit.
            workspace_id: Identifier of the workspace.
            limits: Values to set or remove, one for each type of limit to change.

        Returns:
            The updated rate limit of the workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/rate_limits"
            f"/{segment('rate_limit_id', rate_limit_id)}",
            body={"limits": limits},
            options=options,
        )
        return self._fetch(_models.WorkspaceRateLimit, call)


class AsyncOrganizationWorkspacesRateLimits(AsyncResource):
    """Asynchronous version of `OrganizationWorkspacesRateLimits`."""

    _path = "client.organization.workspaces.rate_limits"

    @list_call
    async def list(
        self,
        workspace_id: str,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | Omit
        | None = OMIT,
        include_inherited: bool | Omit = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[WorkspaceRateLimit]:
        """List the rate limits of a workspace.

        `GET /v1/organizations/workspaces/{workspace_id}/rate_limits`.
        Options and errors: see `OrganizationWorkspacesRateLimits`.

        Lists the rate limits of a workspace, with the values of the organization next to its own.

        Args:
            workspace_id: Identifier of the workspace.
            group_type: Only rate limits of this kind of group: `model_group` (use of models),
                `batch` (message batches), `token_count` (token counting), `files`, `skills` or
                `web_search`; null for all.
            include_inherited: Whether to include limits that the workspace takes over from the
                organization.
            limit: Largest number of items on a page, from 1 to 1000.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of rate limits of the workspace. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/rate_limits",
            query={
                "group_type": group_type,
                "include_inherited": include_inherited,
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.WorkspaceRateLimit], call)

    async def update(
        self,
        rate_limit_id: str,
        *,
        workspace_id: str,
        limits: Sequence[WorkspaceRateLimitUpdateValueParam],
        **options: Unpack[CallOptions],
    ) -> WorkspaceRateLimit:
        """Update a rate limit of a workspace.

        `POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}`.
        Options and errors: see `OrganizationWorkspacesRateLimits`.

        Sets values of a rate limit for a workspace, or removes them so that those of the
        organization apply.

        Args:
            rate_limit_id: Identifier of the rate limit.
            workspace_id: Identifier of the workspace.
            limits: Values to set or remove, one for each type of limit to change.

        Returns:
            The updated rate limit of the workspace.
        """
        call = Call(
            "POST",
            f"/v1/organizations/workspaces/{segment('workspace_id', workspace_id)}/rate_limits"
            f"/{segment('rate_limit_id', rate_limit_id)}",
            body={"limits": limits},
            options=options,
        )
        return await self._fetch(_models.WorkspaceRateLimit, call)
