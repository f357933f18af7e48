# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Analytics: use of Claude in the organization, by user and purpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

from api_claude_runtime.requests.request_types import prepare

AnalyticsArtifactGroupBy: TypeAlias = Literal["product", "rbac_group_id", "user_id"]
"""A dimension that artifact activity can be broken down by: the `product`, the RBAC group
(`rbac_group_id`) or the user (`user_id`).
"""


AnalyticsConnectorGroupBy: TypeAlias = Literal["product", "rbac_group_id", "user_id"]
"""A dimension that connector activity can be broken down by: the `product`, the RBAC group
(`rbac_group_id`) or the user (`user_id`).
"""


AnalyticsOrder: TypeAlias = Literal["asc", "desc"]
"""Direction in which rows are sorted: `asc` for ascending, `desc` for descending."""


AnalyticsPluginGroupBy: TypeAlias = Literal["product", "rbac_group_id", "user_id"]
"""A dimension that plugin activity can be broken down by: the `product`, the RBAC group
(`rbac_group_id`) or the user (`user_id`).
"""


AnalyticsProjectGroupBy: TypeAlias = Literal["rbac_group_id", "user_id"]
"""A dimension that project activity can be broken down by: the RBAC group (`rbac_group_id`) or the
user (`user_id`).
"""


AnalyticsSkillGroupBy: TypeAlias = Literal["product", "rbac_group_id", "user_id"]
"""A dimension that skill activity can be broken down by: the `product`, the RBAC group
(`rbac_group_id`) or the user (`user_id`).
"""


AnalyticsUserGroupBy: TypeAlias = Literal["rbac_group_id"]
"""A dimension that user activity can be broken down by: the RBAC group (`rbac_group_id`)."""


prepare(globals())
