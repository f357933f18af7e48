# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.organization` and the groups below it."""

from .organization import AsyncOrganization, Organization

__all__ = ("AsyncOrganization", "Organization")
