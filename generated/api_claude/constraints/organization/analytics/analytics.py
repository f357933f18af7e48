# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests, for `check_request`. Analytics: use of Claude in the organization, by user and
purpose.
"""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "GET /v1/organizations/analytics/apps/chat/projects": {
        "query": {
            "date": {"type": "string", "null": True, "format": "date"},
            "ending_date": {"type": "string", "null": True, "format": "date"},
            "filter[]": {
                "type": "array",
                "null": True,
                "items": {"type": "string"},
                "maxItems": 100,
            },
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.analytics.AnalyticsProjectGroupBy"},
                "maxItems": 100,
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "order": {"ref": "organization.analytics.analytics.AnalyticsOrder", "null": True},
            "order_by": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
            "starting_date": {"type": "string", "null": True, "format": "date"},
        }
    },
    "GET /v1/organizations/analytics/artifacts": {
        "required": ["date"],
        "query": {
            "date": {"type": "string", "format": "date"},
            "filter[]": {
                "type": "array",
                "null": True,
                "items": {"type": "string"},
                "maxItems": 100,
            },
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.analytics.AnalyticsArtifactGroupBy"},
                "maxItems": 100,
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        },
    },
    "GET /v1/organizations/analytics/connectors": {
        "query": {
            "date": {"type": "string", "null": True, "format": "date"},
            "ending_date": {"type": "string", "null": True, "format": "date"},
            "filter[]": {
                "type": "array",
                "null": True,
                "items": {"type": "string"},
                "maxItems": 100,
            },
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.analytics.AnalyticsConnectorGroupBy"},
                "maxItems": 100,
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "order": {"ref": "organization.analytics.analytics.AnalyticsOrder", "null": True},
            "order_by": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
            "starting_date": {"type": "string", "null": True, "format": "date"},
        }
    },
    "GET /v1/organizations/analytics/plugins": {
        "query": {
            "date": {"type": "string", "null": True, "format": "date"},
            "ending_date": {"type": "string", "null": True, "format": "date"},
            "filter[]": {
                "type": "array",
                "null": True,
                "items": {"type": "string"},
                "maxItems": 100,
            },
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.analytics.AnalyticsPluginGroupBy"},
                "maxItems": 100,
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "order": {"ref": "organization.analytics.analytics.AnalyticsOrder", "null": True},
            "order_by": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
            "starting_date": {"type": "string", "null": True, "format": "date"},
        }
    },
    "GET /v1/organizations/analytics/skills": {
        "query": {
            "date": {"type": "string", "null": True, "format": "date"},
            "ending_date": {"type": "string", "null": True, "format": "date"},
            "filter[]": {
                "type": "array",
                "null": True,
                "items": {"type": "string"},
                "maxItems": 100,
            },
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.analytics.AnalyticsSkillGroupBy"},
                "maxItems": 100,
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "order": {"ref": "organization.analytics.analytics.AnalyticsOrder", "null": True},
            "order_by": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
            "starting_date": {"type": "string", "null": True, "format": "date"},
        }
    },
    "GET /v1/organizations/analytics/summaries": {
        "required": ["starting_date"],
        "query": {
            "starting_date": {"type": "string", "format": "date"},
            "ending_date": {"type": "string", "null": True, "format": "date"},
            "filter[]": {
                "type": "array",
                "null": True,
                "items": {"type": "string"},
                "maxItems": 100,
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "page": {"type": "string", "null": True},
        },
    },
    "GET /v1/organizations/analytics/users": {
        "query": {
            "date": {"type": "string", "null": True, "format": "date"},
            "ending_date": {"type": "string", "null": True, "format": "date"},
            "filter[]": {
                "type": "array",
                "null": True,
                "items": {"type": "string"},
                "maxItems": 100,
            },
            "group_by[]": {
                "type": "array",
                "null": True,
                "items": {"ref": "organization.analytics.analytics.AnalyticsUserGroupBy"},
                "maxItems": 100,
            },
            "limit": {"type": "integer", "null": True, "minimum": 1, "maximum": 1000},
            "order": {"ref": "organization.analytics.analytics.AnalyticsOrder", "null": True},
            "order_by": {"type": "string", "null": True},
            "page": {"type": "string", "null": True},
            "starting_date": {"type": "string", "null": True, "format": "date"},
        }
    },
}

SCHEMAS: dict[str, dict[str, Any]] = {
    "AnalyticsArtifactGroupBy": {"enum": ["product", "rbac_group_id", "user_id"]},
    "AnalyticsConnectorGroupBy": {"enum": ["product", "rbac_group_id", "user_id"]},
    "AnalyticsOrder": {"enum": ["asc", "desc"]},
    "AnalyticsPluginGroupBy": {"enum": ["product", "rbac_group_id", "user_id"]},
    "AnalyticsProjectGroupBy": {"enum": ["rbac_group_id", "user_id"]},
    "AnalyticsSkillGroupBy": {"enum": ["product", "rbac_group_id", "user_id"]},
    "AnalyticsUserGroupBy": {"enum": ["rbac_group_id"]},
}
