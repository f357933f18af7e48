# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.federation.rules` and the groups below it."""

from .rules import AsyncOrganizationFederationRules, OrganizationFederationRules

__all__ = ("AsyncOrganizationFederationRules", "OrganizationFederationRules")
