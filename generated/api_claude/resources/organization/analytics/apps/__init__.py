# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics.apps` and the groups below it."""

from .apps import AsyncOrganizationAnalyticsApps, OrganizationAnalyticsApps

__all__ = ("AsyncOrganizationAnalyticsApps", "OrganizationAnalyticsApps")
