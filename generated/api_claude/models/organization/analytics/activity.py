# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Rows of analytics: by user, project, skill, connector, plugin, artifact and
day.
"""

from datetime import date, datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel

from .metrics import (
    AnalyticsChatCoworkUnifiedMetrics,
    AnalyticsChatMetrics,
    AnalyticsClaudeCodeMetrics,
    AnalyticsClaudeTagMetrics,
    AnalyticsConnectorChatCoworkUnifiedMetrics,
    AnalyticsConnectorChatMetrics,
    AnalyticsConnectorClaudeCodeMetrics,
    AnalyticsConnectorCoworkMetrics,
    AnalyticsConnectorOfficeMetrics,
    AnalyticsCoworkMetrics,
    AnalyticsDesignMetrics,
    AnalyticsOfficeMetrics,
    AnalyticsPluginChatCoworkUnifiedMetrics,
    AnalyticsPluginClaudeCodeMetrics,
    AnalyticsPluginCoworkMetrics,
    AnalyticsScienceMetrics,
    AnalyticsSkillChatCoworkUnifiedMetrics,
    AnalyticsSkillChatMetrics,
    AnalyticsSkillClaudeCodeMetrics,
    AnalyticsSkillCoworkMetrics,
    AnalyticsSkillOfficeMetrics,
)


class AnalyticsArtifactActivity(APIModel):
    """The artifacts of one type, shared or not, that were created on the day."""

    artifact_type: str
    """Type of the artifacts that the row counts."""
    artifacts_created_count: int
    """Number of artifacts created."""
    distinct_user_count: int
    """Number of different users who created the artifacts."""
    is_shared: bool
    """Whether the row counts artifacts that are shared or ones that are not."""
    published_artifacts_created_count: int
    """Number of artifacts created that were published."""
    product: str | None = None
    """Product that the row is about; present only when the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about; present only when the rows are grouped by
    `rbac_group_id`.
    """
    rbac_group_name: str | None = None
    """Name of the RBAC group in `rbac_group_id`; null when it is not available."""
    user_id: str | None = None
    """Identifier of the user that the row is about; present only when the rows are grouped by
    `user_id`.
    """


class AnalyticsConnectorActivity(APIModel):
    """The use of one connector in the period of the report."""

    chat_metrics: AnalyticsConnectorChatMetrics
    """Use of the connector in chat."""
    claude_code_metrics: AnalyticsConnectorClaudeCodeMetrics
    """Use of the connector in Claude Code."""
    connector_display_name: str | None = None
    """Name of the connector as people see it; null when it is not available."""
    connector_name: str
    """Name that identifies the connector."""
    cowork_metrics: AnalyticsConnectorCoworkMetrics
    """Use of the connector in Cowork."""
    distinct_user_count: int
    """Number of different users who used the connector."""
    individual_auth_distinct_user_count: int | None = None
    """Number of different users who used the connector with authentication of their own; null when
    it is not available.
    """
    managed_auth_distinct_user_count: int | None = None
    """Number of different users who used the connector with authentication that is managed for
    them; null when it is not available.
    """
    office_metrics: AnalyticsConnectorOfficeMetrics
    """Use of the connector in the Office apps."""
    read_call_count: int | None = None
    """Number of calls to the connector that read; null when it is not available."""
    unclassified_call_count: int | None = None
    """Number of calls to the connector that are classified neither as reads nor as writes; null
    when it is not available.
    """
    write_call_count: int | None = None
    """Number of calls to the connector that write; null when it is not available."""
    chat_cowork_unified_metrics: AnalyticsConnectorChatCoworkUnifiedMetrics | None = None
    """Use of the connector in unified chat and Cowork; null or absent when it is not available."""
    product: str | None = None
    """Product that the row is about; present only when the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about; present only when the rows are grouped by
    `rbac_group_id`.
    """
    rbac_group_name: str | None = None
    """Name of the RBAC group in `rbac_group_id`; null when it is not available."""
    user_id: str | None = None
    """Identifier of the user that the row is about; present only when the rows are grouped by
    `user_id`.
    """


class AnalyticsPluginActivity(APIModel):
    """The use of one plugin in the period of the report."""

    claude_code_metrics: AnalyticsPluginClaudeCodeMetrics
    """Use of the plugin in Claude Code."""
    cowork_metrics: AnalyticsPluginCoworkMetrics
    """Use of the plugin in Cowork."""
    distinct_user_count: int
    """Number of different users who used the plugin."""
    install_count: int | None = None
    """How often the plugin was installed; null when it is not available."""
    invocation_count: int
    """How often the plugin was invoked."""
    plugin_id: str | None = None
    """Identifier of the plugin; null when it is not available."""
    plugin_name: str
    """Name of the plugin."""
    chat_cowork_unified_metrics: AnalyticsPluginChatCoworkUnifiedMetrics | None = None
    """Use of the plugin in unified chat and Cowork; null or absent when it is not available."""
    product: str | None = None
    """Product that the row is about; present only when the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about; present only when the rows are grouped by
    `rbac_group_id`.
    """
    rbac_group_name: str | None = None
    """Name of the RBAC group in `rbac_group_id`; null when it is not available."""
    user_id: str | None = None
    """Identifier of the user that the row is about; present only when the rows are grouped by
    `user_id`.
    """


class AnalyticsUser(APIModel):
    """The user of the organization that an analytics row is about."""

    id: str
    email_address: str
    """Email address of the user."""
    type: Literal["user"]


class AnalyticsProjectActivity(APIModel):
    """The use of one chat project in the period of the report."""

    created_at: datetime | None = None
    """When the project was created; null when it is not available."""
    created_by: AnalyticsUser | None = None
    """User who created the project; null when it is not available."""
    distinct_conversation_count: int | None = None
    """Number of different conversations in the project; null when it is not available."""
    distinct_user_count: int
    """Number of different users who used the project."""
    message_count: int
    """Number of messages in the project."""
    project_id: str
    """Identifier of the project."""
    project_name: str
    """Name of the project."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about; present only when the rows are grouped by
    `rbac_group_id`.
    """
    rbac_group_name: str | None = None
    """Name of the RBAC group in `rbac_group_id`; null when it is not available."""
    user_id: str | None = None
    """Identifier of the user that the row is about; present only when the rows are grouped by
    `user_id`.
    """


class AnalyticsSingleDayActivitySummary(APIModel):
    """How active the organization was on one day: active users, adoption, seats and invites."""

    assigned_seat_count: int | None = None
    """Number of seats that are assigned to users; null when it is not available."""
    cowork_daily_active_user_count: int
    """Number of users active in Cowork on the day."""
    cowork_monthly_active_user_count: int
    """Number of users active in Cowork over a month, as of the day."""
    cowork_weekly_active_user_count: int
    """Number of users active in Cowork over a week, as of the day."""
    daily_active_user_count: int
    """Number of users active on the day."""
    daily_adoption_rate: float | None = None
    """Adoption on the day: active users relative to seats; null when it is not available."""
    ending_at: datetime
    """End of the day that the summary covers."""
    monthly_active_user_count: int
    """Number of users active over a month, as of the day."""
    monthly_adoption_rate: float | None = None
    """Adoption over a month, as of the day: active users relative to seats; null when it is not
    available.
    """
    pending_invite_count: int | None = None
    """Number of invites that have not been accepted yet; null when it is not available."""
    starting_at: datetime
    """Start of the day that the summary covers."""
    weekly_active_user_count: int
    """Number of users active over a week, as of the day."""
    weekly_adoption_rate: float | None = None
    """Adoption over a week, as of the day: active users relative to seats; null when it is not
    available.
    """
    chat_cowork_unified_daily_active_user_count: int | None = None
    """Number of users active in unified chat and Cowork on the day; absent when it is not
    reported.
    """
    chat_cowork_unified_monthly_active_user_count: int | None = None
    """Number of users active in unified chat and Cowork over a month, as of the day; absent when it
    is not reported.
    """
    chat_cowork_unified_weekly_active_user_count: int | None = None
    """Number of users active in unified chat and Cowork over a week, as of the day; absent when it
    is not reported.
    """
    chat_daily_active_user_count: int | None = None
    """Number of users active in chat on the day; absent when it is not reported."""
    chat_monthly_active_user_count: int | None = None
    """Number of users active in chat over a month, as of the day; absent when it is not
    reported.
    """
    chat_weekly_active_user_count: int | None = None
    """Number of users active in chat over a week, as of the day; absent when it is not reported."""
    claude_code_daily_active_user_count: int | None = None
    """Number of users active in Claude Code on the day; absent when it is not reported."""
    claude_code_monthly_active_user_count: int | None = None
    """Number of users active in Claude Code over a month, as of the day; absent when it is not
    reported.
    """
    claude_code_weekly_active_user_count: int | None = None
    """Number of users active in Claude Code over a week, as of the day; absent when it is not
    reported.
    """
    claude_design_daily_active_user_count: int | None = None
    """Number of users active in Claude Design on the day; absent when it is not reported."""
    claude_design_monthly_active_user_count: int | None = None
    """Number of users active in Claude Design over a month, as of the day; absent when it is not
    reported.
    """
    claude_design_weekly_active_user_count: int | None = None
    """Number of users active in Claude Design over a week, as of the day; absent when it is not
    reported.
    """
    claude_tag_daily_active_user_count: int | None = None
    """Number of users active in Claude Tag on the day; null or absent when it is not available."""
    claude_tag_monthly_active_user_count: int | None = None
    """Number of users active in Claude Tag over a month, as of the day; null or absent when it is
    not available.
    """
    claude_tag_weekly_active_user_count: int | None = None
    """Number of users active in Claude Tag over a week, as of the day; null or absent when it is
    not available.
    """
    office_agent_daily_active_user_count: int | None = None
    """Number of users active in the Office apps on the day; absent when it is not reported."""
    office_agent_monthly_active_user_count: int | None = None
    """Number of users active in the Office apps over a month, as of the day; absent when it is not
    reported.
    """
    office_agent_weekly_active_user_count: int | None = None
    """Number of users active in the Office apps over a week, as of the day; absent when it is not
    reported.
    """
    science_daily_active_user_count: int | None = None
    """Number of users active in the science product on the day; absent when it is not reported."""
    science_entitled_user_count: int | None = None
    """Number of users who are entitled to the science product; null or absent when it is not
    available.
    """
    science_monthly_active_user_count: int | None = None
    """Number of users active in the science product over a month, as of the day; absent when it is
    not reported.
    """
    science_weekly_active_user_count: int | None = None
    """Number of users active in the science product over a week, as of the day; absent when it is
    not reported.
    """


class AnalyticsSkillActivity(APIModel):
    """The use of one skill in the period of the report."""

    attributed_list_price: str | None = None
    """List price of the usage that is attributed to the skill, as a decimal string; null when it is
    not available.
    """
    chat_metrics: AnalyticsSkillChatMetrics
    """Use of the skill in chat."""
    claude_code_metrics: AnalyticsSkillClaudeCodeMetrics
    """Use of the skill in Claude Code."""
    cowork_metrics: AnalyticsSkillCoworkMetrics
    """Use of the skill in Cowork."""
    currency: str | None = None
    """Currency of `attributed_list_price` and `estimated_overage_spend`, such as `USD`; null when
    it is not available.
    """
    distinct_user_count: int
    """Number of different users who used the skill."""
    enable_count: int | None = None
    """How often the skill was enabled; null when it is not available."""
    estimated_overage_spend: str | None = None
    """Estimate of the overage spend on the skill, as a decimal string; null when it is not
    available.
    """
    invocation_count: int | None = None
    """How often the skill was invoked; null when it is not available."""
    office_metrics: AnalyticsSkillOfficeMetrics
    """Use of the skill in the Office apps."""
    share_status: Literal["organization", "private", "public"] | str | None = None
    """How widely the skill is shared: `private`, within the `organization` or `public`; null when
    it is not available.
    """
    skill_display_name: str | None = None
    """Name of the skill as people see it; null when it is not available."""
    skill_name: str
    """Name that identifies the skill."""
    chat_cowork_unified_metrics: AnalyticsSkillChatCoworkUnifiedMetrics | None = None
    """Use of the skill in unified chat and Cowork; null or absent when it is not available."""
    product: str | None = None
    """Product that the row is about; present only when the rows are grouped by `product`."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about; present only when the rows are grouped by
    `rbac_group_id`.
    """
    rbac_group_name: str | None = None
    """Name of the RBAC group in `rbac_group_id`; null when it is not available."""
    user_id: str | None = None
    """Identifier of the user that the row is about; present only when the rows are grouped by
    `user_id`.
    """


class AnalyticsUserActivity(APIModel):
    """The activity of one user, or of one RBAC group, in the period of the report, product by
    product.
    """

    chat_metrics: AnalyticsChatMetrics
    """Activity in chat."""
    claude_code_metrics: AnalyticsClaudeCodeMetrics
    """Activity in Claude Code."""
    cowork_metrics: AnalyticsCoworkMetrics
    """Activity in Cowork."""
    design_metrics: AnalyticsDesignMetrics
    """Activity in Claude Design."""
    distinct_user_count: int | None = None
    """Number of different users that the row counts; null or absent when the row is about a single
    user.
    """
    office_metrics: AnalyticsOfficeMetrics
    """Activity in the Office apps."""
    science_metrics: AnalyticsScienceMetrics
    """Activity in the science product."""
    user: AnalyticsUser | None = None
    """User that the row is about; null when the row is about more than one user, as with grouping
    by `rbac_group_id`.
    """
    web_search_count: int
    """Number of web searches."""
    chat_cowork_unified_metrics: AnalyticsChatCoworkUnifiedMetrics | None = None
    """Activity in unified chat and Cowork; absent when it is not reported."""
    claude_tag_metrics: AnalyticsClaudeTagMetrics | None = None
    """Activity in Claude Tag; absent when it is not reported."""
    last_activity_date: date | None = None
    """Day of the latest activity, as `YYYY-MM-DD`; absent when it is not reported."""
    rbac_group_id: str | None = None
    """Identifier of the RBAC group that the row is about; present only when the rows are grouped by
    `rbac_group_id`.
    """
    rbac_group_name: str | None = None
    """Name of the RBAC group in `rbac_group_id`; null when it is not available."""
