# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.service_accounts` and the groups below it."""

from .service_accounts import AsyncOrganizationServiceAccounts, OrganizationServiceAccounts

__all__ = ("AsyncOrganizationServiceAccounts", "OrganizationServiceAccounts")
