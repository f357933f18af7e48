# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.providers` and the groups below it."""

from .providers import AsyncBetaOrganizationProviders, BetaOrganizationProviders

__all__ = ("AsyncBetaOrganizationProviders", "BetaOrganizationProviders")
