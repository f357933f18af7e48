# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.environments` and the groups below it."""

from .environments import AsyncBetaEnvironments, BetaEnvironments

__all__ = ("AsyncBetaEnvironments", "BetaEnvironments")
