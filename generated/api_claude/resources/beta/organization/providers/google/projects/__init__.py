# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.providers.google.projects` and the groups below it."""

from .projects import (
    AsyncBetaOrganizationProvidersGoogleProjects,
    BetaOrganizationProvidersGoogleProjects,
)

__all__ = (
    "AsyncBetaOrganizationProvidersGoogleProjects",
    "BetaOrganizationProvidersGoogleProjects",
)
