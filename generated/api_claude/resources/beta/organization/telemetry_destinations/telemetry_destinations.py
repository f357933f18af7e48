# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.telemetry_destinations`. Telemetry destinations: where traces of
requests are exported to.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined, segment

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .....models.organization.telemetry_destinations import (
        BetaDeletedTelemetryDestination,
        BetaTelemetryDestination,
        BetaTelemetryDestinationTestResponse,
        BetaTelemetryDestinationTraces,
    )
    from .....params.organization.telemetry_destinations import (
        BetaTelemetryDestinationStateParams,
        BetaTelemetryDestinationTracesParams,
        BetaTelemetryDestinationWorkspacesParams,
    )
    from .....params.shared.shared import AnthropicBetaParam
    from .workspaces import (
        AsyncBetaOrganizationTelemetryDestinationsWorkspaces,
        BetaOrganizationTelemetryDestinationsWorkspaces,
    )


class BetaOrganizationTelemetryDestinations(Resource):
    """Telemetry destinations: where traces of requests are exported to.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.telemetry_destinations"

    @cached_property
    def workspaces(self) -> BetaOrganizationTelemetryDestinationsWorkspaces:
        """Telemetry destinations: where traces of requests are exported to."""
        from .workspaces import BetaOrganizationTelemetryDestinationsWorkspaces

        return BetaOrganizationTelemetryDestinationsWorkspaces(self._client)

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        workspace_ids: Sequence[str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[BetaTelemetryDestination]:
        """List the telemetry destinations.

        `GET /v1/organizations/telemetry_destinations`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Lists the organization's telemetry destinations, page by page.

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            workspace_ids: Return only destinations that are for these workspaces; at most 100 IDs.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of telemetry destinations. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/telemetry_destinations",
            query={"limit": limit, "page": page, "workspace_ids[]": workspace_ids},
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.BetaTelemetryDestination], call)

    def create(
        self,
        *,
        endpoint_url: str,
        workspaces: BetaTelemetryDestinationWorkspacesParams,
        display_name: str | Omit | None = OMIT,
        headers: Mapping[str, str] | Omit = OMIT,
        traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestination:
        """Create a telemetry destination.

        `POST /v1/organizations/telemetry_destinations`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Creates a destination to which telemetry of the chosen workspaces is exported over OTLP. The
        values of its headers can be replaced later but not read back.

        Args:
            endpoint_url: URL of the OTLP endpoint to export to; at most 2048 characters.
            workspaces: The workspaces whose telemetry is to be exported.
            display_name: Name of the destination for people to read; 1 to 255 characters, null for
                none.
            headers: HTTP headers to send with each export, such as for authentication. Their values
                are never returned.
            traces: How traces are to be exported.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created telemetry destination, without the values of its headers.
        """
        call = Call(
            "POST",
            "/v1/organizations/telemetry_destinations",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            body={
                "endpoint_url": endpoint_url,
                "workspaces": workspaces,
                "display_name": display_name,
                "headers": headers,
                "traces": traces,
            },
            options=options,
        )
        return self._fetch(_models.BetaTelemetryDestination, call)

    def delete(
        self,
        destination_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedTelemetryDestination:
        """Delete a telemetry destination.

        `DELETE /v1/organizations/telemetry_destinations/{destination_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Deletes a telemetry destination, which ends the export to it. To only pause the export,
        update its `state` instead.

        Args:
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the deleted telemetry destination.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/telemetry_destinations/{segment('destination_id', destination_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return self._fetch(_models.BetaDeletedTelemetryDestination, call)

    def retrieve(
        self,
        destination_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestination:
        """Retrieve a telemetry destination.

        `GET /v1/organizations/telemetry_destinations/{destination_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Retrieves a telemetry destination by its ID, with its state and the health of its
        deliveries.

        Args:
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The telemetry destination.
        """
        call = Call(
            "GET",
            f"/v1/organizations/telemetry_destinations/{segment('destination_id', destination_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return self._fetch(_models.BetaTelemetryDestination, call)

    def update(
        self,
        destination_id: str,
        *,
        display_name: str | Omit | None = OMIT,
        endpoint_url: str | Omit = OMIT,
        headers: Mapping[str, str | None] | Omit | None = OMIT,
        state: BetaTelemetryDestinationStateParams | Omit = OMIT,
        traces: BetaTelemetryDestinationTracesParams
        | BetaTelemetryDestinationTraces
        | Omit
        | None = OMIT,
        workspaces: BetaTelemetryDestinationWorkspacesParams | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestination:
        """Update a telemetry destination.

        `POST /v1/organizations/telemetry_destinations/{destination_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Updates a telemetry destination, for example to disable it or to enable it again. Fields
        left out stay as they are.

        Args:
            destination_id: Identifier of the destination.
            display_name: New name of the destination for people to read; 1 to 255 characters, null
                for none.
            endpoint_url: New URL of the OTLP endpoint to export to.
            headers: Changes to the HTTP headers that are sent with each export: a name with a value
                is set, a name with null is removed, and names left out stay as they are.
            state: Whether the destination is to be enabled or disabled.
            traces: How traces are to be exported from now on.
            workspaces: The workspaces whose telemetry is to be exported from now on.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated telemetry destination.
        """
        call = Call(
            "POST",
            f"/v1/organizations/telemetry_destinations/{segment('destination_id', destination_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            body={
                "display_name": display_name,
                "endpoint_url": endpoint_url,
                "headers": headers,
                "state": state,
                "traces": traces,
                "workspaces": workspaces,
            },
            options=options,
        )
        return self._fetch(_models.BetaTelemetryDestination, call)

    def test(
        self,
        destination_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestinationTestResponse:
        """Test a telemetry destination.

        `POST /v1/organizations/telemetry_destinations/{destination_id}/test`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Tries out the delivery to a telemetry destination. If the delivery fails, the `result`
        reports it.

        Args:
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The outcome of the test.
        """
        call = Call(
            "POST",
            "/v1/organizations/telemetry_destinations"
            f"/{segment('destination_id', destination_id)}/test",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return self._fetch(_models.BetaTelemetryDestinationTestResponse, call)


class AsyncBetaOrganizationTelemetryDestinations(AsyncResource):
    """Asynchronous version of `BetaOrganizationTelemetryDestinations`."""

    _path = "client.beta.organization.telemetry_destinations"

    @cached_property
    def workspaces(self) -> AsyncBetaOrganizationTelemetryDestinationsWorkspaces:
        """Telemetry destinations: where traces of requests are exported to."""
        from .workspaces import AsyncBetaOrganizationTelemetryDestinationsWorkspaces

        return AsyncBetaOrganizationTelemetryDestinationsWorkspaces(self._client)

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        workspace_ids: Sequence[str] | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[BetaTelemetryDestination]:
        """List the telemetry destinations.

        `GET /v1/organizations/telemetry_destinations`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Lists the organization's telemetry destinations, page by page.

        Args:
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            workspace_ids: Return only destinations that are for these workspaces; at most 100 IDs.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of telemetry destinations. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/telemetry_destinations",
            query={"limit": limit, "page": page, "workspace_ids[]": workspace_ids},
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.BetaTelemetryDestination], call)

    async def create(
        self,
        *,
        endpoint_url: str,
        workspaces: BetaTelemetryDestinationWorkspacesParams,
        display_name: str | Omit | None = OMIT,
        headers: Mapping[str, str] | Omit = OMIT,
        traces: BetaTelemetryDestinationTracesParams | BetaTelemetryDestinationTraces | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestination:
        """Create a telemetry destination.

        `POST /v1/organizations/telemetry_destinations`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Creates a destination to which telemetry of the chosen workspaces is exported over OTLP. The
        values of its headers can be replaced later but not read back.

        Args:
            endpoint_url: URL of the OTLP endpoint to export to; at most 2048 characters.
            workspaces: The workspaces whose telemetry is to be exported.
            display_name: Name of the destination for people to read; 1 to 255 characters, null for
                none.
            headers: HTTP headers to send with each export, such as for authentication. Their values
                are never returned.
            traces: How traces are to be exported.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The created telemetry destination, without the values of its headers.
        """
        call = Call(
            "POST",
            "/v1/organizations/telemetry_destinations",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            body={
                "endpoint_url": endpoint_url,
                "workspaces": workspaces,
                "display_name": display_name,
                "headers": headers,
                "traces": traces,
            },
            options=options,
        )
        return await self._fetch(_models.BetaTelemetryDestination, call)

    async def delete(
        self,
        destination_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaDeletedTelemetryDestination:
        """Delete a telemetry destination.

        `DELETE /v1/organizations/telemetry_destinations/{destination_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Deletes a telemetry destination, which ends the export to it. To only pause the export,
        update its `state` instead.

        Args:
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            A confirmation that names the deleted telemetry destination.
        """
        call = Call(
            "DELETE",
            f"/v1/organizations/telemetry_destinations/{segment('destination_id', destination_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return await self._fetch(_models.BetaDeletedTelemetryDestination, call)

    async def retrieve(
        self,
        destination_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestination:
        """Retrieve a telemetry destination.

        `GET /v1/organizations/telemetry_destinations/{destination_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Retrieves a telemetry destination by its ID, with its state and the health of its
        deliveries.

        Args:
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The telemetry destination.
        """
        call = Call(
            "GET",
            f"/v1/organizations/telemetry_destinations/{segment('destination_id', destination_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return await self._fetch(_models.BetaTelemetryDestination, call)

    async def update(
        self,
        destination_id: str,
        *,
        display_name: str | Omit | None = OMIT,
        endpoint_url: str | Omit = OMIT,
        headers: Mapping[str, str | None] | Omit | None = OMIT,
        state: BetaTelemetryDestinationStateParams | Omit = OMIT,
        traces: BetaTelemetryDestinationTracesParams
        | BetaTelemetryDestinationTraces
        | Omit
        | None = OMIT,
        workspaces: BetaTelemetryDestinationWorkspacesParams | Omit = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestination:
        """Update a telemetry destination.

        `POST /v1/organizations/telemetry_destinations/{destination_id}`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Updates a telemetry destination, for example to disable it or to enable it again. Fields
        left out stay as they are.

        Args:
            destination_id: Identifier of the destination.
            display_name: New name of the destination for people to read; 1 to 255 characters, null
                for none.
            endpoint_url: New URL of the OTLP endpoint to export to.
            headers: Changes to the HTTP headers that are sent with each export: a name with a value
                is set, a name with null is removed, and names left out stay as they are.
            state: Whether the destination is to be enabled or disabled.
            traces: How traces are to be exported from now on.
            workspaces: The workspaces whose telemetry is to be exported from now on.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The updated telemetry destination.
        """
        call = Call(
            "POST",
            f"/v1/organizations/telemetry_destinations/{segment('destination_id', destination_id)}",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            body={
                "display_name": display_name,
                "endpoint_url": endpoint_url,
                "headers": headers,
                "state": state,
                "traces": traces,
                "workspaces": workspaces,
            },
            options=options,
        )
        return await self._fetch(_models.BetaTelemetryDestination, call)

    async def test(
        self,
        destination_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> BetaTelemetryDestinationTestResponse:
        """Test a telemetry destination.

        `POST /v1/organizations/telemetry_destinations/{destination_id}/test`.
        Options and errors: see `BetaOrganizationTelemetryDestinations`.

        Tries out the delivery to a telemetry destination. If the delivery fails, the `result`
        reports it.

        Args:
            destination_id: Identifier of the destination.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            The outcome of the test.
        """
        call = Call(
            "POST",
            "/v1/organizations/telemetry_destinations"
            f"/{segment('destination_id', destination_id)}/test",
            headers={"anthropic-beta": joined(betas, "telemetry-destinations-2026-08-11")},
            options=options,
        )
        return await self._fetch(_models.BetaTelemetryDestinationTestResponse, call)
