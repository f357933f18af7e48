# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.analytics` and the groups below it."""

from .analytics import AsyncBetaOrganizationAnalytics, BetaOrganizationAnalytics

__all__ = ("AsyncBetaOrganizationAnalytics", "BetaOrganizationAnalytics")
