# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics.apps.chat` and the groups below it."""

from .chat import AsyncOrganizationAnalyticsAppsChat, OrganizationAnalyticsAppsChat

__all__ = ("AsyncOrganizationAnalyticsAppsChat", "OrganizationAnalyticsAppsChat")
