# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.plugins` and the groups below it."""

from .plugins import AsyncBetaOrganizationPlugins, BetaOrganizationPlugins

__all__ = ("AsyncBetaOrganizationPlugins", "BetaOrganizationPlugins")
