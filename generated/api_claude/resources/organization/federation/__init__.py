# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.federation` and the groups below it."""

from .federation import AsyncOrganizationFederation, OrganizationFederation

__all__ = ("AsyncOrganizationFederation", "OrganizationFederation")
