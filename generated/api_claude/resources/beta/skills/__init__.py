# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.skills` and the groups below it."""

from .skills import AsyncBetaSkills, BetaSkills

__all__ = ("AsyncBetaSkills", "BetaSkills")
