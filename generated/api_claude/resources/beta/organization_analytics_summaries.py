# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.summaries`. Analytics: who uses Claude in the organization,
and for what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import PageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ...models.organization_analytics_activity import AnalyticsSingleDayActivitySummary


class BetaOrganizationAnalyticsSummaries(Resource):
    """Analytics: who uses Claude in the organization, and for what."""

    _path = "client.beta.organization.analytics.summaries"

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

        `GET /v1/organizations/analytics/summaries`

        Lists one summary for each day of a range: active users, adoption, seats and pending invites
        of the organization.

        Args:
            starting_date: Day on which the range to report on starts, as `YYYY-MM-DD`.
            ending_date: Day on which the range to report on ends, as `YYYY-MM-DD`.
            filter: Conditions that limit which activity is counted; at most 100.
            limit: Largest number of items on a page, from 1 to 1000; the default is 100.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of daily activity summaries. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_analytics_activity import AnalyticsSingleDayActivitySummary

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
        return self._fetch_page(PageCursor[AnalyticsSingleDayActivitySummary], call)


class AsyncBetaOrganizationAnalyticsSummaries(AsyncResource):
    """Analytics: who uses Claude in the organization, and for what."""

    _path = "client.beta.organization.analytics.summaries"

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

        `GET /v1/organizations/analytics/summaries`

        Lists one summary for each day of a range: active users, adoption, seats and pending invites
        of the organization.

        Args:
            starting_date: Day on which the range to report on starts, as `YYYY-MM-DD`.
            ending_date: Day on which the range to report on ends, as `YYYY-MM-DD`.
            filter: Conditions that limit which activity is counted; at most 100.
            limit: Largest number of items on a page, from 1 to 1000; the default is 100.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            options: `extra_headers`, `extra_query`, `extra_body` and `timeout`; see `CallOptions`.

        Returns:
            One page of daily activity summaries. Its `iter_all()` fetches the others.

        Raises:
            APIStatusError: The API returned an error. Its class depends on the status and code.
            APIConnectionError: No complete response was received.
            RequestError: An argument cannot be sent.
        """
        from ...models.organization_analytics_activity import AnalyticsSingleDayActivitySummary

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
        return await self._fetch_page(AsyncPageCursor[AnalyticsSingleDayActivitySummary], call)
