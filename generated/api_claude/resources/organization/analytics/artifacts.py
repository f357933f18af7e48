# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics.artifacts`. Analytics: use of Claude in the organization, by user
and purpose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit

from .... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ....models.organization.analytics.activity import AnalyticsArtifactActivity
    from ....params.organization.analytics.analytics import AnalyticsArtifactGroupBy


class OrganizationAnalyticsArtifacts(Resource):
    """Analytics: use of Claude in the organization, by user and purpose.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.analytics.artifacts"

    def list(
        self,
        *,
        date: str | date,
        filter: Sequence[str] | Omit | None = OMIT,
        group_by: Sequence[AnalyticsArtifactGroupBy] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[AnalyticsArtifactActivity]:
        """List the creation of artifacts.

        `GET /v1/organizations/analytics/artifacts`.
        Options and errors: see `OrganizationAnalyticsArtifacts`.

        Lists how many artifacts the organization's users created on one day, by the type of
        artifact and by whether it is shared.

        Args:
            date: Day to report on, as `YYYY-MM-DD`.
            filter: Conditions that limit which activity is counted; at most 100.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            limit: Largest number of items on a page, from 1 to 1000; the default is 100.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of artifact activity rows. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/artifacts",
            query={
                "date": date,
                "filter[]": filter,
                "group_by[]": group_by,
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.AnalyticsArtifactActivity], call)


class AsyncOrganizationAnalyticsArtifacts(AsyncResource):
    """Asynchronous version of `OrganizationAnalyticsArtifacts`."""

    _path = "client.organization.analytics.artifacts"

    @list_call
    async def list(
        self,
        *,
        date: str | date,
        filter: Sequence[str] | Omit | None = OMIT,
        group_by: Sequence[AnalyticsArtifactGroupBy] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[AnalyticsArtifactActivity]:
        """List the creation of artifacts.

        `GET /v1/organizations/analytics/artifacts`.
        Options and errors: see `OrganizationAnalyticsArtifacts`.

        Lists how many artifacts the organization's users created on one day, by the type of
        artifact and by whether it is shared.

        Args:
            date: Day to report on, as `YYYY-MM-DD`.
            filter: Conditions that limit which activity is counted; at most 100.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            limit: Largest number of items on a page, from 1 to 1000; the default is 100.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of artifact activity rows. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/artifacts",
            query={
                "date": date,
                "filter[]": filter,
                "group_by[]": group_by,
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.AnalyticsArtifactActivity], call)
