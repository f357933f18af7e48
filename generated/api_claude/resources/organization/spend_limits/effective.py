# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.spend_limits.effective`. Spend limits: how much may be spent, and by which
actors.
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

    from ....models.organization.spend_limits.spend_limits import SpendSummary
    from ....params.organization.spend_limits.spend_limits import SpendLimitPeriod


class OrganizationSpendLimitsEffective(Resource):
    """Spend limits: how much may be spent, and by which actors.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.organization.spend_limits.effective"

    def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        period: Sequence[SpendLimitPeriod] | Omit | None = OMIT,
        user_ids: Sequence[str] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> PageCursor[SpendSummary]:
        """List effective spend limits.

        `GET /v1/organizations/spend_limits/effective`.
        Options and errors: see `OrganizationSpendLimitsEffective`.

        Lists the spend limits that take effect for users, each with the scope it comes from and the
        spend so far in the period. Not every type of organization supports this; others get the
        error `organization_type_not_supported`.

        Args:
            limit: Largest number of items on a page; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            period: Only summaries for these periods; null for all.
            user_ids: Only summaries of the users with these ids, at most 100; null for all.

        Returns:
            One page of spend summaries. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/spend_limits/effective",
            query={"limit": limit, "page": page, "period[]": period, "user_ids[]": user_ids},
            options=options,
        )
        return self._fetch_page(PageCursor[_models.SpendSummary], call)


class AsyncOrganizationSpendLimitsEffective(AsyncResource):
    """Asynchronous version of `OrganizationSpendLimitsEffective`."""

    _path = "client.organization.spend_limits.effective"

    @list_call
    async def list(
        self,
        *,
        limit: int | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        period: Sequence[SpendLimitPeriod] | Omit | None = OMIT,
        user_ids: Sequence[str] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncPageCursor[SpendSummary]:
        """List effective spend limits.

        `GET /v1/organizations/spend_limits/effective`.
        Options and errors: see `OrganizationSpendLimitsEffective`.

        Lists the spend limits that take effect for users, each with the scope it comes from and the
        spend so far in the period. Not every type of organization supports this; others get the
        error `organization_type_not_supported`.

        Args:
            limit: Largest number of items on a page; the default is 20.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            period: Only summaries for these periods; null for all.
            user_ids: Only summaries of the users with these ids, at most 100; null for all.

        Returns:
            One page of spend summaries. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/spend_limits/effective",
            query={"limit": limit, "page": page, "period[]": period, "user_ids[]": user_ids},
            options=options,
        )
        return await self._fetch_page(AsyncPageCursor[_models.SpendSummary], call)
