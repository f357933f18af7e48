# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.cost_report`. Cost of the organization, broken down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncReportPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import ReportPageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .....models.organization.analytics.cost import BetaAnalyticsCostReportTimeBucket
    from .....params.organization.analytics.usage_dimensions import (
        BetaAnalyticsClaudeTagCategory,
        BetaAnalyticsContextWindow,
        BetaAnalyticsInferenceGeoFilter,
        BetaAnalyticsProductFilter,
    )


class BetaOrganizationAnalyticsCostReport(Resource):
    """Cost of the organization, broken down.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.analytics.cost_report"

    def list(
        self,
        *,
        starting_at: str | datetime,
        bucket_width: Literal["1d", "1h", "1m"] | Omit = OMIT,
        claude_tag_categories: Sequence[BetaAnalyticsClaudeTagCategory] | Omit | None = OMIT,
        claude_tag_user_ids: Sequence[str] | Omit | None = OMIT,
        context_windows: Sequence[BetaAnalyticsContextWindow] | Omit | None = OMIT,
        ending_at: str | datetime | Omit | None = OMIT,
        group_by: Sequence[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "cost_type",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
                "token_type",
            ]
        ]
        | Omit
        | None = OMIT,
        inference_geos: Sequence[BetaAnalyticsInferenceGeoFilter] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        models: Sequence[str] | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        products: Sequence[BetaAnalyticsProductFilter] | Omit | None = OMIT,
        rbac_group_ids: Sequence[str] | Omit | None = OMIT,
        slack_channel_ids: Sequence[str] | Omit | None = OMIT,
        speeds: Sequence[Literal["fast", "standard"]] | Omit | None = OMIT,
        user_ids: Sequence[str] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> ReportPageCursor[BetaAnalyticsCostReportTimeBucket]:
        """Report costs over time.

        `GET /v1/organizations/analytics/cost_report`.
        Options and errors: see `BetaOrganizationAnalyticsCostReport`.

        Reports what usage of the products cost over a period, in time buckets of equal length. The
        costs in each bucket can be broken down with `group_by` and limited with the filters.

        Args:
            starting_at: Start of the period to report on, as an RFC 3339 date and time.
            bucket_width: Length of the time buckets that the figures are split into: `1m` is a
                minute, `1h` an hour, `1d` a day.
            claude_tag_categories: Limits the report to these categories of Claude Tag usage.
            claude_tag_user_ids: Limits the report to the Claude Tag users with these IDs.
            context_windows: Limits the report to requests in these ranges of context window length.
            ending_at: End of the period to report on, as an RFC 3339 date and time.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            inference_geos: Limits the report to inference in these geographies; `not_available`
                stands for usage whose geography is not available.
            limit: Largest number of items on a page.
            models: Limits the report to these models.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            products: Limits the report to these products.
            rbac_group_ids: Limits the report to the RBAC groups with these IDs.
            slack_channel_ids: Limits the report to Claude Tag usage in the Slack channels with
                these IDs.
            speeds: Limits the report to inference at these speeds.
            user_ids: Limits the report to the users with these IDs.

        Returns:
            One page of time buckets with costs. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/cost_report",
            query={
                "starting_at": starting_at,
                "bucket_width": bucket_width,
                "claude_tag_categories[]": claude_tag_categories,
                "claude_tag_user_ids[]": claude_tag_user_ids,
                "context_windows[]": context_windows,
                "ending_at": ending_at,
                "group_by[]": group_by,
                "inference_geos[]": inference_geos,
                "limit": limit,
                "models[]": models,
                "page": page,
                "products[]": products,
                "rbac_group_ids[]": rbac_group_ids,
                "slack_channel_ids[]": slack_channel_ids,
                "speeds[]": speeds,
                "user_ids[]": user_ids,
            },
            options=options,
        )
        return self._fetch_page(ReportPageCursor[_models.BetaAnalyticsCostReportTimeBucket], call)


class AsyncBetaOrganizationAnalyticsCostReport(AsyncResource):
    """Asynchronous version of `BetaOrganizationAnalyticsCostReport`."""

    _path = "client.beta.organization.analytics.cost_report"

    @list_call
    async def list(
        self,
        *,
        starting_at: str | datetime,
        bucket_width: Literal["1d", "1h", "1m"] | Omit = OMIT,
        claude_tag_categories: Sequence[BetaAnalyticsClaudeTagCategory] | Omit | None = OMIT,
        claude_tag_user_ids: Sequence[str] | Omit | None = OMIT,
        context_windows: Sequence[BetaAnalyticsContextWindow] | Omit | None = OMIT,
        ending_at: str | datetime | Omit | None = OMIT,
        group_by: Sequence[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "cost_type",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
                "token_type",
            ]
        ]
        | Omit
        | None = OMIT,
        inference_geos: Sequence[BetaAnalyticsInferenceGeoFilter] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        models: Sequence[str] | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        products: Sequence[BetaAnalyticsProductFilter] | Omit | None = OMIT,
        rbac_group_ids: Sequence[str] | Omit | None = OMIT,
        slack_channel_ids: Sequence[str] | Omit | None = OMIT,
        speeds: Sequence[Literal["fast", "standard"]] | Omit | None = OMIT,
        user_ids: Sequence[str] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncReportPageCursor[BetaAnalyticsCostReportTimeBucket]:
        """Report costs over time.

        `GET /v1/organizations/analytics/cost_report`.
        Options and errors: see `BetaOrganizationAnalyticsCostReport`.

        Reports what usage of the products cost over a period, in time buckets of equal length. The
        costs in each bucket can be broken down with `group_by` and limited with the filters.

        Args:
            starting_at: Start of the period to report on, as an RFC 3339 date and time.
            bucket_width: Length of the time buckets that the figures are split into: `1m` is a
                minute, `1h` an hour, `1d` a day.
            claude_tag_categories: Limits the report to these categories of Claude Tag usage.
            claude_tag_user_ids: Limits the report to the Claude Tag users with these IDs.
            context_windows: Limits the report to requests in these ranges of context window length.
            ending_at: End of the period to report on, as an RFC 3339 date and time.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            inference_geos: Limits the report to inference in these geographies; `not_available`
                stands for usage whose geography is not available.
            limit: Largest number of items on a page.
            models: Limits the report to these models.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            products: Limits the report to these products.
            rbac_group_ids: Limits the report to the RBAC groups with these IDs.
            slack_channel_ids: Limits the report to Claude Tag usage in the Slack channels with
                these IDs.
            speeds: Limits the report to inference at these speeds.
            user_ids: Limits the report to the users with these IDs.

        Returns:
            One page of time buckets with costs. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/cost_report",
            query={
                "starting_at": starting_at,
                "bucket_width": bucket_width,
                "claude_tag_categories[]": claude_tag_categories,
                "claude_tag_user_ids[]": claude_tag_user_ids,
                "context_windows[]": context_windows,
                "ending_at": ending_at,
                "group_by[]": group_by,
                "inference_geos[]": inference_geos,
                "limit": limit,
                "models[]": models,
                "page": page,
                "products[]": products,
                "rbac_group_ids[]": rbac_group_ids,
                "slack_channel_ids[]": slack_channel_ids,
                "speeds[]": speeds,
                "user_ids[]": user_ids,
            },
            options=options,
        )
        return await self._fetch_page(
            AsyncReportPageCursor[_models.BetaAnalyticsCostReportTimeBucket], call
        )
