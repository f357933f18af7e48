# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.sessions` and the groups below it."""

from .sessions import AsyncBetaSessions, BetaSessions

__all__ = ("AsyncBetaSessions", "BetaSessions")
