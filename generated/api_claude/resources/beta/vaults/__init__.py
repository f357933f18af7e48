# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.vaults` and the groups below it."""

from .vaults import AsyncBetaVaults, BetaVaults

__all__ = ("AsyncBetaVaults", "BetaVaults")
