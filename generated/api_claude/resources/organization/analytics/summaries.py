# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics.summaries`. Analytics: use of Claude in the organization, by user
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

    from ....models.organization.analytics.activity import AnalyticsSingleDayActivitySummary


class OrganizationAnalyticsSummaries(Resource):
    """Analytics: use of Claude in the organization, by user and purpose.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.analytics.summaries"

    def list(
        self,
        *,
        starting_date: str | date,
        ending_date: str | date | Omit | None = OMIT,
        filter: Sequence[str] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[AnalyticsSingleDayActivitySummary]:
        """List daily activity summaries.

        `GET /v1/organizations/analytics/summaries`.
        Options and errors: see `OrganizationAnalyticsSummaries`.

        Lists one summary for each day of a range: active users, adoption, seats and pending invites
        of the organization.

        Args:
            starting_date: Day on which the range to report on starts, as `YYYY-MM-DD`.
            ending_date: Day on which the range to report on ends, as `YYYY-MM-DD`.
            filter: Conditions that limit which activity is counted; at most 100.
            limit: Largest number of items on a page, from 1 to 1000; the default is 100.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of daily activity summaries. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/summaries",
            query={
                "starting_date": starting_date,
                "ending_date": ending_date,
                "filter[]": filter,
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.AnalyticsSingleDayActivitySummary], call)


class AsyncOrganizationAnalyticsSummaries(AsyncResource):
    """Asynchronous version of `OrganizationAnalyticsSummaries`."""

    _path = "client.organization.analytics.summaries"

    @list_call
    async def list(
        self,
        *,
        starting_date: str | date,
        ending_date: str | date | Omit | None = OMIT,
        filter: Sequence[str] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[AnalyticsSingleDayActivitySummary]:
        """List daily activity summaries.

        `GET /v1/organizations/analytics/summaries`.
        Options and errors: see `OrganizationAnalyticsSummaries`.

        Lists one summary for each day of a range: active users, adoption, seats and pending invites
        of the organization.

        Args:
            starting_date: Day on which the range to report on starts, as `YYYY-MM-DD`.
            ending_date: Day on which the range to report on ends, as `YYYY-MM-DD`.
            filter: Conditions that limit which activity is counted; at most 100.
            limit: Largest number of items on a page, from 1 to 1000; the default is 100.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.

        Returns:
            One page of daily activity summaries. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/summaries",
            query={
                "starting_date": starting_date,
                "ending_date": ending_date,
                "filter[]": filter,
                "limit": limit,
                "page": page,
            },
            options=options,
        )
        return await self._fetch_page(
            AsyncPageCursor[_models.AnalyticsSingleDayActivitySummary], call
        )
