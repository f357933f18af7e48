# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.compliance` and the groups below it."""

from .compliance import AsyncBetaCompliance, BetaCompliance

__all__ = ("AsyncBetaCompliance", "BetaCompliance")
