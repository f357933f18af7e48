# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.federation` and the groups below it."""

from .federation import AsyncBetaOrganizationFederation, BetaOrganizationFederation

__all__ = ("AsyncBetaOrganizationFederation", "BetaOrganizationFederation")
