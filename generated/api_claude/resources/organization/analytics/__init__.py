# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.analytics` and the groups below it."""

from .analytics import AsyncOrganizationAnalytics, OrganizationAnalytics

__all__ = ("AsyncOrganizationAnalytics", "OrganizationAnalytics")
