# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.agents` and the groups below it."""

from .agents import AsyncBetaAgents, BetaAgents

__all__ = ("AsyncBetaAgents", "BetaAgents")
