# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.user_cost_report`. Cost of the organization, broken down."""

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

    from .....models.organization.analytics.cost import BetaAnalyticsCostUsersItem
    from .....params.organization.analytics.usage_dimensions import (
        BetaAnalyticsClaudeTagCategory,
        BetaAnalyticsContextWindow,
        BetaAnalyticsInferenceGeoFilter,
        BetaAnalyticsProductFilter,
    )


class BetaOrganizationAnalyticsUserCostReport(Resource):
    """Cost of the organization, broken down.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.analytics.user_cost_report"

    def list(
        self,
        *,
        starting_at: str | datetime,
        bucket_width: Literal["1d", "1h", "1m"] | Omit | None = OMIT,
        claude_tag_categories: Sequence[BetaAnalyticsClaudeTagCategory] | Omit | None = OMIT,
        claude_tag_user_ids: Sequence[str] | Omit | None = OMIT,
        context_windows: Sequence[BetaAnalyticsContextWindow] | Omit | None = OMIT,
        ending_at: str | datetime | Omit | None = OMIT,
        exclude_deleted_users: bool | Omit = OMIT,
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
        order: Literal["asc", "desc"] | Omit = OMIT,
        order_by: Literal["amount", "list_amount"] | Omit = OMIT,
        page: str | Omit | None = OMIT,
        products: Sequence[BetaAnalyticsProductFilter] | Omit | None = OMIT,
        rbac_group_ids: Sequence[str] | Omit | None = OMIT,
        slack_channel_ids: Sequence[str] | Omit | None = OMIT,
        speeds: Sequence[Literal["fast", "standard"]] | Omit | None = OMIT,
        user_ids: Sequence[str] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> ReportPageCursor[BetaAnalyticsCostUsersItem]:
        """Report costs per user.

        `GET /v1/organizations/analytics/user_cost_report`.
        Options and errors: see `BetaOrganizationAnalyticsUserCostReport`.

        Reports what the usage of each user cost over a period, one row per user and group. Set
        `bucket_width` to split the figures into time buckets as well.

        Args:
            starting_at: Start of the period to report on, as an RFC 3339 date and time.
            bucket_width: Length of the time buckets that the figures are split into: `1m` is a
                minute, `1h` an hour, `1d` a day.
            claude_tag_categories: Limits the report to these categories of Claude Tag usage.
            claude_tag_user_ids: Limits the report to the Claude Tag users with these IDs.
            context_windows: Limits the report to requests in these ranges of context window length.
            ending_at: End of the period to report on, as an RFC 3339 date and time.
            exclude_deleted_users: Whether to leave out users who have been deleted.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            inference_geos: Limits the report to inference in these geographies; `not_available`
                stands for usage whose geography is not available.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            models: Limits the report to these models.
            order: Direction in which the rows are sorted by `order_by`: `asc` for ascending, `desc`
                for descending; the default is `desc`.
            order_by: What the rows are sorted by: `amount` (the default) or `list_amount`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            products: Limits the report to these products.
            rbac_group_ids: Limits the report to the RBAC groups with these IDs.
            slack_channel_ids: Limits the report to Claude Tag usage in the Slack channels with
                these IDs.
            speeds: Limits the report to inference at these speeds.
            user_ids: Limits the report to the users with these IDs.

        Returns:
            One page of per-user cost rows. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/user_cost_report",
            query={
                "starting_at": starting_at,
                "bucket_width": bucket_width,
                "claude_tag_categories[]": claude_tag_categories,
                "claude_tag_user_ids[]": claude_tag_user_ids,
                "context_windows[]": context_windows,
                "ending_at": ending_at,
                "exclude_deleted_users": exclude_deleted_users,
                "group_by[]": group_by,
                "inference_geos[]": inference_geos,
                "limit": limit,
                "models[]": models,
                "order": order,
                "order_by": order_by,
                "page": page,
                "products[]": products,
                "rbac_group_ids[]": rbac_group_ids,
                "slack_channel_ids[]": slack_channel_ids,
                "speeds[]": speeds,
                "user_ids[]": user_ids,
            },
            options=options,
        )
        return self._fetch_page(ReportPageCursor[_models.BetaAnalyticsCostUsersItem], call)


class AsyncBetaOrganizationAnalyticsUserCostReport(AsyncResource):
    """Asynchronous version of `BetaOrganizationAnalyticsUserCostReport`."""

    _path = "client.beta.organization.analytics.user_cost_report"

    @list_call
    async def list(
        self,
        *,
        starting_at: str | datetime,
        bucket_width: Literal["1d", "1h", "1m"] | Omit | None = OMIT,
        claude_tag_categories: Sequence[BetaAnalyticsClaudeTagCategory] | Omit | None = OMIT,
        claude_tag_user_ids: Sequence[str] | Omit | None = OMIT,
        context_windows: Sequence[BetaAnalyticsContextWindow] | Omit | None = OMIT,
        ending_at: str | datetime | Omit | None = OMIT,
        exclude_deleted_users: bool | Omit = OMIT,
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
        order: Literal["asc", "desc"] | Omit = OMIT,
        order_by: Literal["amount", "list_amount"] | Omit = OMIT,
        page: str | Omit | None = OMIT,
        products: Sequence[BetaAnalyticsProductFilter] | Omit | None = OMIT,
        rbac_group_ids: Sequence[str] | Omit | None = OMIT,
        slack_channel_ids: Sequence[str] | Omit | None = OMIT,
        speeds: Sequence[Literal["fast", "standard"]] | Omit | None = OMIT,
        user_ids: Sequence[str] | Omit | None = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncReportPageCursor[BetaAnalyticsCostUsersItem]:
        """Report costs per user.

        `GET /v1/organizations/analytics/user_cost_report`.
        Options and errors: see `BetaOrganizationAnalyticsUserCostReport`.

        Reports what the usage of each user cost over a period, one row per user and group. Set
        `bucket_width` to split the figures into time buckets as well.

        Args:
            starting_at: Start of the period to report on, as an RFC 3339 date and time.
            bucket_width: Length of the time buckets that the figures are split into: `1m` is a
                minute, `1h` an hour, `1d` a day.
            claude_tag_categories: Limits the report to these categories of Claude Tag usage.
            claude_tag_user_ids: Limits the report to the Claude Tag users with these IDs.
            context_windows: Limits the report to requests in these ranges of context window length.
            ending_at: End of the period to report on, as an RFC 3339 date and time.
            exclude_deleted_users: Whether to leave out users who have been deleted.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            inference_geos: Limits the report to inference in these geographies; `not_available`
                stands for usage whose geography is not available.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            models: Limits the report to these models.
            order: Direction in which the rows are sorted by `order_by`: `asc` for ascending, `desc`
                for descending; the default is `desc`.
            order_by: What the rows are sorted by: `amount` (the default) or `list_amount`.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            products: Limits the report to these products.
            rbac_group_ids: Limits the report to the RBAC groups with these IDs.
            slack_channel_ids: Limits the report to Claude Tag usage in the Slack channels with
                these IDs.
            speeds: Limits the report to inference at these speeds.
            user_ids: Limits the report to the users with these IDs.

        Returns:
            One page of per-user cost rows. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/user_cost_report",
            query={
                "starting_at": starting_at,
                "bucket_width": bucket_width,
                "claude_tag_categories[]": claude_tag_categories,
                "claude_tag_user_ids[]": claude_tag_user_ids,
                "context_windows[]": context_windows,
                "ending_at": ending_at,
                "exclude_deleted_users": exclude_deleted_users,
                "group_by[]": group_by,
                "inference_geos[]": inference_geos,
                "limit": limit,
                "models[]": models,
                "order": order,
                "order_by": order_by,
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
            AsyncReportPageCursor[_models.BetaAnalyticsCostUsersItem], call
        )
