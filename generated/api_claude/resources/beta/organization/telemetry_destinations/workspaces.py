# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.telemetry_destinations.workspaces`. Telemetry destinations: where
traces of requests are exported to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .....models.organization.telemetry_destinations import (
        BetaDeletedTelemetryDestinationWorkspace,
        BetaTelemetryDestinationWorkspace,
    )
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationTelemetryDestinationsWorkspaces(Resource):
    """Telemetry destinations: where traces of requests are exported to.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.telemetry_destinations.workspaces"

    def list(
        self,
        destination_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaTelemetryDestinationWorkspace]:
        """List the workspaces of a telemetry destination.

        `GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces`.
        Options and errors: see `BetaOrganizationTelemetryDestinationsWorkspaces`.

        Lists the workspaces that are named for a telemetry destination, page by page. The
        `workspaces` of the destination states whether they are the ones included or the ones left
        out.

        Args:
            destination_id: Identifier of the destination.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of workspaces of the telemetry destination. Its `iter_all()` fetches the
            others.
        """
        call = Call(
            "GET",
            "/v1/organizations/telemetry_destinations"
            f"/{segment('destination_id', destination_id)}/workspaces",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaTelemetryDestinationWorkspace], call)

    def remove(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedTelemetryDestinationWorkspace:
        """Remove a workspace from a telemetry destination.

        `DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinationsWorkspaces`.

        Takes a workspace off the list of workspaces that are named for a telemetry destination. The
        workspace itself is not touched.

        Args:
            workspace_id: Identifier of the workspace.
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the telemetry destination and the removed workspace.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/telemetry_destinations"
            f"/{segment('destination_id', destination_id)}/workspaces"
            f"/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return self._fetch(_models.BetaDeletedTelemetryDestinationWorkspace, call)

    def add(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestinationWorkspace:
        """Add a workspace to a telemetry destination.

        `POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinationsWorkspaces`.

        Adds a workspace to the list of workspaces that are named for a telemetry destination.

        Args:
            workspace_id: Identifier of the workspace.
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The workspace as listed for the telemetry destination.
        """
        call = Call(
            "POST",
            "/v1/organizations/telemetry_destinations"
            f"/{segment('destination_id', destination_id)}/workspaces"
            f"/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return self._fetch(_models.BetaTelemetryDestinationWorkspace, call)


class AsyncBetaOrganizationTelemetryDestinationsWorkspaces(AsyncResource):
    """Asynchronous version of `BetaOrganizationTelemetryDestinationsWorkspaces`."""

    _path = "client.beta.organization.telemetry_destinations.workspaces"

    @list_call
    async def list(
        self,
        destination_id: str,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaTelemetryDestinationWorkspace]:
        """List the workspaces of a telemetry destination.

        `GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces`.
        Options and errors: see `BetaOrganizationTelemetryDestinationsWorkspaces`.

        Lists the workspaces that are named for a telemetry destination, page by page. The
        `workspaces` of the destination states whether they are the ones included or the ones left
        out.

        Args:
            destination_id: Identifier of the destination.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of workspaces of the telemetry destination. Its `iter_all()` fetches the
            others.
        """
        call = Call(
            "GET",
            "/v1/organizations/telemetry_destinations"
            f"/{segment('destination_id', destination_id)}/workspaces",
            query={"limit": limit, "page": page},
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return await self._fetch_page(
            AsyncPageCursor[_models.BetaTelemetryDestinationWorkspace], call
        )

    async def remove(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedTelemetryDestinationWorkspace:
        """Remove a workspace from a telemetry destination.

        `DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinationsWorkspaces`.

        Takes a workspace off the list of workspaces that are named for a telemetry destination. The
        workspace itself is not touched.

        Args:
            workspace_id: Identifier of the workspace.
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the telemetry destination and the removed workspace.
        """
        call = Call(
            "DELETE",
            "/v1/organizations/telemetry_destinations"
            f"/{segment('destination_id', destination_id)}/workspaces"
            f"/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return await self._fetch(_models.BetaDeletedTelemetryDestinationWorkspace, call)

    async def add(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestinationWorkspace:
        """Add a workspace to a telemetry destination.

        `POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinationsWorkspaces`.

        Adds a workspace to the list of workspaces that are named for a telemetry destination.

        Args:
            workspace_id: Identifier of the workspace.
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The workspace as listed for the telemetry destination.
        """
        call = Call(
            "POST",
            "/v1/organizations/telemetry_destinations"
            f"/{segment('destination_id', destination_id)}/workspaces"
            f"/{segment('workspace_id', workspace_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return await self._fetch(_models.BetaTelemetryDestinationWorkspace, call)
