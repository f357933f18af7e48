# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.apps.chat` and the groups below it."""

from .chat import AsyncBetaOrganizationAnalyticsAppsChat, BetaOrganizationAnalyticsAppsChat

__all__ = ("AsyncBetaOrganizationAnalyticsAppsChat", "BetaOrganizationAnalyticsAppsChat")
