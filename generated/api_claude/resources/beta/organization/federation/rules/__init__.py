# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.federation.rules` and the groups below it."""

from .rules import AsyncBetaOrganizationFederationRules, BetaOrganizationFederationRules

__all__ = ("AsyncBetaOrganizationFederationRules", "BetaOrganizationFederationRules")
