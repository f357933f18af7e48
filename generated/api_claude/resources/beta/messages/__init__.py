# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.messages` and the groups below it."""

from .messages import AsyncBetaMessages, BetaMessages

__all__ = ("AsyncBetaMessages", "BetaMessages")
