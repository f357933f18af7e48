# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.service_accounts` and the groups below it."""

from .service_accounts import AsyncBetaOrganizationServiceAccounts, BetaOrganizationServiceAccounts

__all__ = ("AsyncBetaOrganizationServiceAccounts", "BetaOrganizationServiceAccounts")
