# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.cost`. Cost of the organization, broken down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.pages.async_page import AsyncReportPageCursor
from api_claude_runtime.pages.list_call import list_call
from api_claude_runtime.pages.page import ReportPageCursor
from api_claude_runtime.requests.call import OMIT, Call, CallOptions, Omit, joined

from ..... import models as _models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .....models.organization.analytics.cost import BetaAnalyticsCostItem
    from .....params.organization.analytics.cost import (
        BetaAnalyticsCostGroupBy,
        BetaAnalyticsCostOrderBy,
    )
    from .....params.organization.analytics.usage_dimensions import (
        BetaAnalyticsActorType,
        BetaAnalyticsClaudeTagCategory,
        BetaAnalyticsContextWindow,
        BetaAnalyticsInferenceGeoFilter,
        BetaAnalyticsServiceTier,
        BetaAnalyticsSpeed,
        BetaAnalyticsTimeBucketWidth,
        BetaAnalyticsUsageCostProductFilter,
        BetaAnalyticsUsageCostSortOrder,
    )
    from .....params.shared.shared import AnthropicBetaParam


class BetaOrganizationAnalyticsCost(Resource):
    """Cost of the organization, broken down.

    Each method accepts the options `extra_headers`, `extra_query`, `extra_body`, `timeout` and
    `deadline`; see `CallOptions`. It raises `APIStatusError` if the API returns an error, with a
    class for each status and code, `APIConnectionError` if no complete response was received, and
    `RequestError` if an argument cannot be sent.
    """

    _path = "client.beta.organization.analytics.cost"

    def list(
        self,
        *,
        starting_at: str | datetime,
        actor_ids: Sequence[str] | Omit | None = OMIT,
        actor_types: Sequence[BetaAnalyticsActorType] | Omit | None = OMIT,
        agent_ids: Sequence[str] | Omit | None = OMIT,
        api_key_ids: Sequence[str] | Omit | None = OMIT,
        claude_tag_categories: Sequence[BetaAnalyticsClaudeTagCategory] | Omit | None = OMIT,
        claude_tag_user_ids: Sequence[str] | Omit | None = OMIT,
        context_windows: Sequence[BetaAnalyticsContextWindow] | Omit | None = OMIT,
        deployment_ids: Sequence[str] | Omit | None = OMIT,
        ending_at: str | datetime | Omit | None = OMIT,
        environment_ids: Sequence[str] | Omit | None = OMIT,
        exclude_deleted_users: bool | Omit = OMIT,
        group_by: Sequence[BetaAnalyticsCostGroupBy] | Omit | None = OMIT,
        inference_geos: Sequence[BetaAnalyticsInferenceGeoFilter] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        models: Sequence[str] | Omit | None = OMIT,
        order: BetaAnalyticsUsageCostSortOrder | Omit = OMIT,
        order_by: BetaAnalyticsCostOrderBy | Omit = OMIT,
        organization_ids: Sequence[str] | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        products: Sequence[BetaAnalyticsUsageCostProductFilter] | Omit | None = OMIT,
        rbac_group_ids: Sequence[str] | Omit | None = OMIT,
        service_tiers: Sequence[BetaAnalyticsServiceTier] | Omit | None = OMIT,
        session_ids: Sequence[str] | Omit | None = OMIT,
        slack_channel_ids: Sequence[str] | Omit | None = OMIT,
        speeds: Sequence[BetaAnalyticsSpeed] | Omit | None = OMIT,
        time_bucket_width: BetaAnalyticsTimeBucketWidth | Omit | None = OMIT,
        user_profile_ids: Sequence[str] | Omit | None = OMIT,
        workspace_ids: Sequence[str] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> ReportPageCursor[BetaAnalyticsCostItem]:
        """List costs by group.

        `GET /v1/organizations/analytics/cost`.
        Options and errors: see `BetaOrganizationAnalyticsCost`.

        Lists what usage cost over a period, for products and the API alike, as flat items with one
        group of dimension values each. Set `time_bucket_width` to split the period into time
        buckets; the filters limit what is counted. An organization with HIPAA readiness gets a 400
        error. The report of a parent organization leaves out its child organizations with HIPAA
        readiness, and if all of them have it, the response is a 400 error.

        Args:
            starting_at: Start of the period to report on, as an RFC 3339 date and time.
            actor_ids: Limits the report to the actors with these IDs.
            actor_types: Limits the report to actors of these types.
            agent_ids: Limits the report to the agents with these IDs.
            api_key_ids: Limits the report to requests made with the API keys with these IDs.
            claude_tag_categories: Limits the report to these categories of Claude Tag usage.
            claude_tag_user_ids: Limits the report to the Claude Tag users with these IDs.
            context_windows: Limits the report to requests in these ranges of context window length.
            deployment_ids: Limits the report to the deployments with these IDs.
            ending_at: End of the period to report on, as an RFC 3339 date and time.
            environment_ids: Limits the report to the environments with these IDs.
            exclude_deleted_users: Whether to leave out users who have been deleted.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            inference_geos: Limits the report to inference in these geographies; `not_available`
                stands for usage whose geography is not available.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            models: Limits the report to these models.
            order: Direction in which the rows are sorted by `order_by`: `asc` for ascending, `desc`
                for descending.
            order_by: What the rows are sorted by: `amount`, `list_amount` or `time`.
            organization_ids: Limits the report to the child organizations with these IDs, which
                needs an API key of the parent organization. Naming a child organization with HIPAA
                readiness is a 400 error.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            products: Limits the report to these products.
            rbac_group_ids: Limits the report to the RBAC groups with these IDs.
            service_tiers: Limits the report to requests served in these service tiers.
            session_ids: Limits the report to the sessions with these IDs.
            slack_channel_ids: Limits the report to Claude Tag usage in the Slack channels with
                these IDs.
            speeds: Limits the report to inference at these speeds.
            time_bucket_width: Length of the time buckets that the figures are split into: `1m` is a
                minute, `1h` an hour, `1d` a day.
            user_profile_ids: Limits the report to the user profiles with these IDs.
            workspace_ids: Limits the report to the workspaces with these IDs.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of cost items. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/cost",
            query={
                "starting_at": starting_at,
                "actor_ids[]": actor_ids,
                "actor_types[]": actor_types,
                "agent_ids[]": agent_ids,
                "api_key_ids[]": api_key_ids,
                "claude_tag_categories[]": claude_tag_categories,
                "claude_tag_user_ids[]": claude_tag_user_ids,
                "context_windows[]": context_windows,
                "deployment_ids[]": deployment_ids,
                "ending_at": ending_at,
                "environment_ids[]": environment_ids,
                "exclude_deleted_users": exclude_deleted_users,
                "group_by[]": group_by,
                "inference_geos[]": inference_geos,
                "limit": limit,
                "models[]": models,
                "order": order,
                "order_by": order_by,
                "organization_ids[]": organization_ids,
                "page": page,
                "products[]": products,
                "rbac_group_ids[]": rbac_group_ids,
                "service_tiers[]": service_tiers,
                "session_ids[]": session_ids,
                "slack_channel_ids[]": slack_channel_ids,
                "speeds[]": speeds,
                "time_bucket_width": time_bucket_width,
                "user_profile_ids[]": user_profile_ids,
                "workspace_ids[]": workspace_ids,
            },
            headers={"anthropic-beta": joined(betas, "analytics-usage-cost-2026-08-24")},
            options=options,
        )
        return self._fetch_page(ReportPageCursor[_models.BetaAnalyticsCostItem], call)


class AsyncBetaOrganizationAnalyticsCost(AsyncResource):
    """Asynchronous version of `BetaOrganizationAnalyticsCost`."""

    _path = "client.beta.organization.analytics.cost"

    @list_call
    async def list(
        self,
        *,
        starting_at: str | datetime,
        actor_ids: Sequence[str] | Omit | None = OMIT,
        actor_types: Sequence[BetaAnalyticsActorType] | Omit | None = OMIT,
        agent_ids: Sequence[str] | Omit | None = OMIT,
        api_key_ids: Sequence[str] | Omit | None = OMIT,
        claude_tag_categories: Sequence[BetaAnalyticsClaudeTagCategory] | Omit | None = OMIT,
        claude_tag_user_ids: Sequence[str] | Omit | None = OMIT,
        context_windows: Sequence[BetaAnalyticsContextWindow] | Omit | None = OMIT,
        deployment_ids: Sequence[str] | Omit | None = OMIT,
        ending_at: str | datetime | Omit | None = OMIT,
        environment_ids: Sequence[str] | Omit | None = OMIT,
        exclude_deleted_users: bool | Omit = OMIT,
        group_by: Sequence[BetaAnalyticsCostGroupBy] | Omit | None = OMIT,
        inference_geos: Sequence[BetaAnalyticsInferenceGeoFilter] | Omit | None = OMIT,
        limit: int | Omit | None = OMIT,
        models: Sequence[str] | Omit | None = OMIT,
        order: BetaAnalyticsUsageCostSortOrder | Omit = OMIT,
        order_by: BetaAnalyticsCostOrderBy | Omit = OMIT,
        organization_ids: Sequence[str] | Omit | None = OMIT,
        page: str | Omit | None = OMIT,
        products: Sequence[BetaAnalyticsUsageCostProductFilter] | Omit | None = OMIT,
        rbac_group_ids: Sequence[str] | Omit | None = OMIT,
        service_tiers: Sequence[BetaAnalyticsServiceTier] | Omit | None = OMIT,
        session_ids: Sequence[str] | Omit | None = OMIT,
        slack_channel_ids: Sequence[str] | Omit | None = OMIT,
        speeds: Sequence[BetaAnalyticsSpeed] | Omit | None = OMIT,
        time_bucket_width: BetaAnalyticsTimeBucketWidth | Omit | None = OMIT,
        user_profile_ids: Sequence[str] | Omit | None = OMIT,
        workspace_ids: Sequence[str] | Omit | None = OMIT,
        betas: Sequence[AnthropicBetaParam] | Omit = OMIT,
        **options: Unpack[CallOptions],
    ) -> AsyncReportPageCursor[BetaAnalyticsCostItem]:
        """List costs by group.

        `GET /v1/organizations/analytics/cost`.
        Options and errors: see `BetaOrganizationAnalyticsCost`.

        Lists what usage cost over a period, for products and the API alike, as flat items with one
        group of dimension values each. Set `time_bucket_width` to split the period into time
        buckets; the filters limit what is counted. An organization with HIPAA readiness gets a 400
        error. The report of a parent organization leaves out its child organizations with HIPAA
        readiness, and if all of them have it, the response is a 400 error.

        Args:
            starting_at: Start of the period to report on, as an RFC 3339 date and time.
            actor_ids: Limits the report to the actors with these IDs.
            actor_types: Limits the report to actors of these types.
            agent_ids: Limits the report to the agents with these IDs.
            api_key_ids: Limits the report to requests made with the API keys with these IDs.
            claude_tag_categories: Limits the report to these categories of Claude Tag usage.
            claude_tag_user_ids: Limits the report to the Claude Tag users with these IDs.
            context_windows: Limits the report to requests in these ranges of context window length.
            deployment_ids: Limits the report to the deployments with these IDs.
            ending_at: End of the period to report on, as an RFC 3339 date and time.
            environment_ids: Limits the report to the environments with these IDs.
            exclude_deleted_users: Whether to leave out users who have been deleted.
            group_by: Dimensions to break the figures down by; each row then carries its value for
                every dimension given.
            inference_geos: Limits the report to inference in these geographies; `not_available`
                stands for usage whose geography is not available.
            limit: Largest number of items on a page, from 1 to 1000; the default is 20.
            models: Limits the report to these models.
            order: Direction in which the rows are sorted by `order_by`: `asc` for ascending, `desc`
                for descending.
            order_by: What the rows are sorted by: `amount`, `list_amount` or `time`.
            organization_ids: Limits the report to the child organizations with these IDs, which
                needs an API key of the parent organization. Naming a child organization with HIPAA
                readiness is a 400 error.
            page: Cursor of the page to get: `next_cursor` of the page before. Left out, the first
                page.
            products: Limits the report to these products.
            rbac_group_ids: Limits the report to the RBAC groups with these IDs.
            service_tiers: Limits the report to requests served in these service tiers.
            session_ids: Limits the report to the sessions with these IDs.
            slack_channel_ids: Limits the report to Claude Tag usage in the Slack channels with
                these IDs.
            speeds: Limits the report to inference at these speeds.
            time_bucket_width: Length of the time buckets that the figures are split into: `1m` is a
                minute, `1h` an hour, `1d` a day.
            user_profile_ids: Limits the report to the user profiles with these IDs.
            workspace_ids: Limits the report to the workspaces with these IDs.
            betas: Names of beta features to switch on, sent joined by commas in the
                `anthropic-beta` header.

        Returns:
            One page of cost items. Its `iter_all()` fetches the others.
        """
        call = Call(
            "GET",
            "/v1/organizations/analytics/cost",
            query={
                "starting_at": starting_at,
                "actor_ids[]": actor_ids,
                "actor_types[]": actor_types,
                "agent_ids[]": agent_ids,
                "api_key_ids[]": api_key_ids,
                "claude_tag_categories[]": claude_tag_categories,
                "claude_tag_user_ids[]": claude_tag_user_ids,
                "context_windows[]": context_windows,
                "deployment_ids[]": deployment_ids,
                "ending_at": ending_at,
                "environment_ids[]": environment_ids,
                "exclude_deleted_users": exclude_deleted_users,
                "group_by[]": group_by,
                "inference_geos[]": inference_geos,
                "limit": limit,
                "models[]": models,
                "order": order,
                "order_by": order_by,
                "organization_ids[]": organization_ids,
                "page": page,
                "products[]": products,
                "rbac_group_ids[]": rbac_group_ids,
                "service_tiers[]": service_tiers,
                "session_ids[]": session_ids,
                "slack_channel_ids[]": slack_channel_ids,
                "speeds[]": speeds,
                "time_bucket_width": time_bucket_width,
                "user_profile_ids[]": user_profile_ids,
                "workspace_ids[]": workspace_ids,
            },
            headers={"anthropic-beta": joined(betas, "analytics-usage-cost-2026-08-24")},
            options=options,
        )
        return await self._fetch_page(AsyncReportPageCursor[_models.BetaAnalyticsCostItem], call)
