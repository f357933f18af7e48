# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics.skills`. Analytics: use of Claude in the organization, by user and
purpose.
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

    from ....models.organization.analytics.activity import AnalyticsSkillActivity
    from ....params.organization.analytics.analytics import AnalyticsOrder, AnalyticsSkillGroupBy


class OrganizationAnalyticsSkills(Resource):
    """Analytics: use of Claude in the organization, by user and purpose.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.analytics.skills"

    def list(
        self,
        *,
        date: str | date | Omit | None = OMIT,
        ending_date: str | date | Omit | None = OMIT,
        filter: Sequence[str] | Omit | None = OMIT,
        group_by: Sequence[AnalyticsSkillGroupBy] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        order: AnalyticsOrder | Omit | None = OMIT,
        order_by: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        starting_date: str | date | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[AnalyticsSkillActivity]:
        """List the use of skills.

        `GET /v1/organizations/analytics/skills`.
        Options and errors: see `OrganizationAnalyticsSkills`.

        Lists how much the organization used each skill, with separate figures for each product. The
        report covers one day (`date`) or a range of days (`starting_date` and `ending_date`).

        Args:
            date: Day to report on, as `YYYY-MM-DD`.
            ending_date: Day on which the range to report on ends, as `YYYY-MM-DD`.
            filter: Conditions that limit which activity is counted; at most 100.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            limit: Largest number of items on a page, from 1 to 1000; the default is 100.
            order: Direction in which the rows are sorted by `order_by`: `asc` for ascending, `desc`
                for descending.
            order_by: Name of the figure or field that the rows are sorted by.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            starting_date: Day on which the range to report on starts, as `YYYY-MM-DD`.

        Returns:
            One page of skill activity rows. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/skills",
            query={
                "date": date,
                "ending_date": ending_date,
                "filter[]": filter,
                "group_by[]": group_by,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "starting_date": starting_date,
            },
            options=options,
        )
        return self._fetch_page(PageCursor[_models.AnalyticsSkillActivity], call)


class AsyncOrganizationAnalyticsSkills(AsyncResource):
    """Asynchronous version of `OrganizationAnalyticsSkills`."""

    _path = "client.organization.analytics.skills"

    @list_call
    async def list(
        self,
        *,
        date: str | date | Omit | None = OMIT,
        ending_date: str | date | Omit | None = OMIT,
        filter: Sequence[str] | Omit | None = OMIT,
        group_by: Sequence[AnalyticsSkillGroupBy] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        order: AnalyticsOrder | Omit | None = OMIT,
        order_by: str | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        starting_date: str | date | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[AnalyticsSkillActivity]:
        """List the use of skills.

        `GET /v1/organizations/analytics/skills`.
        Options and errors: see `OrganizationAnalyticsSkills`.

        Lists how much the organization used each skill, with separate figures for each product. The
        report covers one day (`date`) or a range of days (`starting_date` and `ending_date`).

        Args:
            date: Day to report on, as `YYYY-MM-DD`.
            ending_date: Day on which the range to report on ends, as `YYYY-MM-DD`.
            filter: Conditions that limit which activity is counted; at most 100.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            limit: Largest number of items on a page, from 1 to 1000; the default is 100.
            order: Direction in which the rows are sorted by `order_by`: `asc` for ascending, `desc`
                for descending.
            order_by: Name of the figure or field that the rows are sorted by.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            starting_date: Day on which the range to report on starts, as `YYYY-MM-DD`.

        Returns:
            One page of skill activity rows. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/skills",
            query={
                "date": date,
                "ending_date": ending_date,
                "filter[]": filter,
                "group_by[]": group_by,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "starting_date": starting_date,
            },
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.AnalyticsSkillActivity], call)
