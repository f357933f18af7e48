# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization.workspaces` and the groups below it."""

from .workspaces import AsyncOrganizationWorkspaces, OrganizationWorkspaces

__all__ = ("AsyncOrganizationWorkspaces", "OrganizationWorkspaces")
