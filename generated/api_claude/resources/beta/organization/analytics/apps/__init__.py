# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics.apps` and the groups below it."""

from .apps import AsyncBetaOrganizationAnalyticsApps, BetaOrganizationAnalyticsApps

__all__ = ("AsyncBetaOrganizationAnalyticsApps", "BetaOrganizationAnalyticsApps")
