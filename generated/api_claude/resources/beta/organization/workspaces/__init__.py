# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization.workspaces` and the groups below it."""

from .workspaces import AsyncBetaOrganizationWorkspaces, BetaOrganizationWorkspaces

__all__ = ("AsyncBetaOrganizationWorkspaces", "BetaOrganizationWorkspaces")
