# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.providers.google` and the groups below it."""

from .google import AsyncBetaOrganizationProvidersGoogle, BetaOrganizationProvidersGoogle

__all__ = ("AsyncBetaOrganizationProvidersGoogle", "BetaOrganizationProvidersGoogle")
