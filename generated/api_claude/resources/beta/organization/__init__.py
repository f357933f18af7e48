# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.organization` and the groups below it."""

from .organization import AsyncBetaOrganization, BetaOrganization

__all__ = ("AsyncBetaOrganization", "BetaOrganization")
